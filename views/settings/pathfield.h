// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace ft {

/// A path to type or to choose; empty means what the grey text in it says.
class PathField : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Folder, File };

    /// `name`: what the path is for, spoken and over the dialog. `filter`: of files, as QFileDialog takes it.
    PathField(Kind kind, const QString &name, const QString &placeholder, const QString &filter = {},
              QWidget *parent = nullptr);

    QString path() const; ///< absolute, or empty
    void setPath(const QString &path);
    /// A sentence that says what is wrong with it; empty: nothing.
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void choose();

    Kind m_kind;
    QString m_name;
    QString m_filter;
    QLineEdit *m_edit;
};

} // namespace ft
