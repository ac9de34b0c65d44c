// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sortkeys.h"

#include <QString>

#include <algorithm>
#include <string_view>

namespace ft {

void SortKeys::addText(QStringView text)
{
    const QByteArray folded = text.left(TextLimit).toString().toCaseFolded().toUtf8();
    std::uint64_t head = 0;
    for (qsizetype i = 0; i < 8; ++i)
        head = head << 8 | (i < folded.size() ? static_cast<std::uint8_t>(folded[i]) : 0);
    m_keys.push_back({Text, head, m_texts.size(), static_cast<std::uint32_t>(folded.size())});
    m_texts.append(folded.constData(), static_cast<std::size_t>(folded.size()));
}

bool SortKeys::ordered(const Key &a, const Key &b) const
{
    if (a.type != b.type)
        return a.type < b.type;
    if (a.head != b.head || a.type != Text)
        return a.head < b.head;
    const std::string_view texts = m_texts;
    return texts.substr(a.at, a.size) < texts.substr(b.at, b.size);
}

} // namespace ft
