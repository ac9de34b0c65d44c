// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

#include <vector>

namespace ft {

/// The rows of lists that the person has selected: in a table, on a map, in a chart. One per document: views set them and
/// follow them, as they do the focus, which is the one place they look at.
class PickedRows : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Of the list at a path such as "entries", ascending.
    std::vector<int> rows(const QString &listPath) const { return m_rows.value(listPath); }
    /// Selects other rows. `by` is handed on in changed(), so that a view does not answer itself. The same rows again
    /// change nothing.
    void set(const QString &listPath, std::vector<int> rows, const QObject *by = nullptr);
    /// The bytes have changed, and rows may be others. Says nothing: whoever shows the list reads it anew.
    void forget() { m_rows.clear(); }

Q_SIGNALS:
    void changed(const QString &listPath, const QObject *by);

private:
    QHash<QString, std::vector<int>> m_rows; ///< by list
};

} // namespace ft
