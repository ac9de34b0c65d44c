// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "banlistfile.h"

namespace ft {

BanListFile readBanList(const QString &path)
{
    /// The largest lists that were ever passed on had some ten million lines.
    constexpr std::uint64_t LargestList = 256 * 1024 * 1024;
    const Opened opened = open(path);
    if (!opened.bytes || opened.bytes->size() > LargestList)
        return {nullptr, opened.error, opened.reason};
    std::string text(static_cast<std::size_t>(opened.bytes->size()), '\0');
    text.resize(opened.bytes->read(0, {reinterpret_cast<std::uint8_t *>(text.data()), text.size()}));
    return {std::make_shared<const BanList>(text), OpenError::None, {}};
}

} // namespace ft
