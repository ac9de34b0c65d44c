// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace ft {

/// Where a result goes: a line to type a path into, and a button to choose one.
class PlaceRow : public QWidget
{
    Q_OBJECT

public:
    enum Kind { Folder, NewFile };

    /// `label` has a mnemonic; `filter` as QFileDialog takes it, for files.
    PlaceRow(Kind kind, const QString &label, const QString &filter = {}, QWidget *parent = nullptr);

    QString path() const; ///< with this system's separators made plain
    void setPath(const QString &path);
    /// Why nothing can go there, in a sentence; empty: it can.
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void choose();

    Kind m_kind;
    QString m_filter;
    QLineEdit *m_line;
};

} // namespace ft
