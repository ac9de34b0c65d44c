// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "examined.h"

#include "formats/slots.h"

#include <optional>

namespace ft {

/// The slots of a database of shared files, each as bytes that are read when they are asked for, so that a database of
/// a million of them costs nothing until then. Refers to the examined file.
class Slots {
public:
    static constexpr std::uint64_t HeadSize = 8; ///< label and length
    static constexpr std::uint64_t LengthAt = 4;

    explicit Slots(const Examined &file);

    bool isValid() const { return m_stride > HeadSize; }
    std::uint64_t stride() const { return m_stride; }
    std::uint64_t count() const { return m_count; } ///< of whole ones
    std::uint64_t at(std::uint64_t slot) const { return m_at + slot * m_stride; }
    std::uint64_t end() const { return at(m_count); }
    Bytes bytes(std::uint64_t slot) const { return copyOf(*m_file.source, {at(slot), m_stride}); }

    /// A slot of its own, read. Valid as long as `source`.
    Tree read(const ByteSource &source) const;
    /// Whether nothing is wrong with a slot.
    bool isSound(const Bytes &slot) const;
    /// The length with which the record of a slot reads to its end; nothing where none does.
    std::optional<std::uint64_t> rightLength(const Bytes &slot) const;

private:
    const Examined &m_file;
    const Field *m_element = nullptr;
    std::uint64_t m_at = 0;
    std::uint64_t m_stride = 0;
    std::uint64_t m_count = 0;
};

/// Whether a slot begins with the mark of a record.
bool hasLabel(View slot);
bool isZero(View bytes);
/// What the slot says about the length of its record.
std::uint64_t lengthIn(View slot);
Bytes withLength(Bytes slot, std::uint64_t length);

} // namespace ft
