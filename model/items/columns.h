// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

#include <span>

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

/// What a table says of one of its columns.
struct ColumnHead {
    const char *key; ///< names it in settings and exports, whatever the language
    const char *title; ///< in English, marked for translation in the context of the model
    bool isNumber = false; ///< keeps to the right
    bool isMinor = false; ///< hidden until somebody asks for it
    const char *help = nullptr; ///< as the title
};

/// QObject::tr() of a model.
using Translate = QString (*)(const char *text, const char *disambiguation, int count);

/// What headerData() says of a column; nothing beyond them.
QVariant columnHead(std::span<const ColumnHead> heads, int column, int role, Translate translate);

/// What headerData() says of a row, where rows are numbered from 1; nothing beyond `rows`.
QVariant rowHead(int rows, int row, int role);

} // namespace ft
