// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/plan.h"

#include <QByteArray>
#include <QString>

namespace ft::test {

/// A file and an edit of it.
struct SaveCase {
    const char *name;
    QString fileName;
    QByteArray before;
    Plan plan;

    QByteArray after() const;
};

/// Edits of every kind of file, small ones that are written anew and large ones that are written in place; growing,
/// shrinking, and of the same length.
const std::vector<SaveCase> &saveCases();
const SaveCase &largeDat();
const SaveCase &smallList();

Bytes bytesFrom(const QByteArray &text);
QByteArray textOf(const Bytes &bytes);

} // namespace ft::test
