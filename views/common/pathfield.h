// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace ft {

/// A path to type or to choose. Must be given, unless setOptional() says what happens without one.
class PathField : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        Folder, ///< that is there
        File, ///< that is there
        NewFile, ///< in a folder that is there; nothing of its name is
    };

    /// `name`: what the path is for, spoken and over the dialog. `filter`: of files, as QFileDialog takes it.
    PathField(Kind kind, const QString &name, const QString &filter = {}, QWidget *parent = nullptr);

    /// `meaning`: of no path at all; stands in the empty line.
    void setOptional(const QString &meaning);

    QString name() const { return m_name; }
    QString path() const; ///< absolute where there is no problem(); may be empty
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
    bool m_isOptional = false;
    QLineEdit *m_edit;
};

} // namespace ft
