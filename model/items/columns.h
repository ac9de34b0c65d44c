// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ft {

enum class FieldColumn { Name, Value, Type, Grade, Offset, Size, Count };

enum class FindingColumn { Severity, Title, Sentence, Path, Offset, Count };

enum class FolderColumn { File, Kind, Name, Size, Complete, Chunks, State, Sources, Started, Marks, Verdict, Count };

template <typename Column> constexpr int number(Column column)
{
    return static_cast<int>(column);
}

template <typename Column> constexpr int columnCount()
{
    return static_cast<int>(Column::Count);
}

} // namespace ft
