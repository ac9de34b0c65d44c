// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/entrydelegate.h"

namespace ft {

/// Paints one finding: sign of its severity, title, sentence, path and offset.
class FindingDelegate : public EntryDelegate
{
    Q_OBJECT

public:
    using EntryDelegate::EntryDelegate;

protected:
    Entry entry(const QModelIndex &index, const QPalette &palette) const override;
};

} // namespace ft
