// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/bytes.h"

#include <QByteArray>

#include <functional>
#include <stop_token>

namespace ft {

/// SHA-256 of all bytes. Empty where they cannot be read to their end, or nobody wants to know any more. `told` hears of
/// each block how many bytes it had.
QByteArray sha256(const ByteSource &bytes, const std::stop_token &stop = {}, const std::function<void(std::uint64_t)> &told = {});

} // namespace ft
