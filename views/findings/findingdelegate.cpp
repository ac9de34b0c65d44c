// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingdelegate.h"

#include "common/accents.h"
#include "common/icons.h"
#include "items/columns.h"
#include "items/roles.h"
#include "wording/text.h"

namespace ft {

namespace {

QString text(const QModelIndex &index, FindingColumn column)
{
    return index.siblingAtColumn(number(column)).data().toString();
}

QString placeText(const QModelIndex &index)
{
    const QString path = text(index, FindingColumn::Path);
    const QString offset = text(index, FindingColumn::Offset);
    return path.isEmpty() ? offset : path + QStringLiteral(" · ") + offset;
}

} // namespace

Entry FindingDelegate::entry(const QModelIndex &index, const QPalette &palette) const
{
    const auto severity = static_cast<Severity>(index.data(FindingRole).toInt());
    return {iconName(severity), Accents::of(palette).of(severity), capitalised(text(index, FindingColumn::Title)),
            text(index, FindingColumn::Sentence), placeText(index)};
}

} // namespace ft
