// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textsample.h"

#include "wording/codepageguess.h"

#include <algorithm>

namespace ft {

void TextSample::add(View text)
{
    constexpr std::size_t MostTexts = 2000;
    constexpr std::size_t LongestText = 200; // a comment says no more than a name
    constexpr std::ptrdiff_t Lately = 8; // folders come again with each file in them
    if (!isForeign(text) || ++m_passed < m_stride)
        return;
    m_passed = 0;
    const QByteArray bytes(reinterpret_cast<const char *>(text.data()),
                           static_cast<qsizetype>(std::min(text.size(), LongestText)));
    const auto recent = m_texts.end() - std::min(Lately, std::ssize(m_texts));
    if (std::find(recent, m_texts.end(), bytes) != m_texts.end())
        return;
    m_texts.push_back(bytes);
    if (m_texts.size() < MostTexts)
        return;
    for (std::size_t i = 0; 2 * i < m_texts.size(); ++i)
        m_texts[i] = m_texts[2 * i];
    m_texts.resize((m_texts.size() + 1) / 2);
    m_stride *= 2;
}

} // namespace ft
