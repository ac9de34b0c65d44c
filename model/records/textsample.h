// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/bytes.h"

#include <QByteArray>

#include <vector>

namespace ft {

/// Texts that hold more than ASCII, taken evenly from all that go by: at most some thousand, however many there are.
class TextSample
{
public:
    void add(View text);

    const std::vector<QByteArray> &texts() const { return m_texts; }

    friend bool operator==(const TextSample &, const TextSample &) = default;

private:
    std::vector<QByteArray> m_texts;
    int m_stride = 1; ///< one of so many is taken
    int m_passed = 0; ///< since the last one
};

} // namespace ft
