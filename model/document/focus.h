// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/bytes.h"

#include <QObject>
#include <QString>
#include <QVector>

#include <functional>

namespace ft {

/// A place in a document: the bytes, and the path of the field they belong to (empty: bytes alone).
struct Spot {
    Extents extents;
    QString path;
    friend bool operator==(const Spot &, const Spot &) = default;
};

/// Where everybody looks. One per document: views set it and follow it, and know nothing of each other.
class Focus : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const Spot &spot() const { return m_spot; }
    bool canGoBack() const { return m_position > 0; }
    bool canGoForward() const { return m_position + 1 < m_history.size(); }

    /// Moves the focus. `by` is handed on in changed(), so that a view does not answer itself. The same spot again
    /// changes nothing.
    void set(const Spot &spot, const QObject *by = nullptr);
    void back();
    void forward();

    /// The bytes were read anew: replaces every remembered spot by what `found` makes of it. No step in the history.
    void relocate(const std::function<Spot(const Spot &)> &found);

Q_SIGNALS:
    void changed(const ft::Spot &spot, const QObject *by);

private:
    void go(qsizetype position, const QObject *by);

    /// More places than anyone goes back.
    static constexpr qsizetype HistoryLimit = 200;

    Spot m_spot;
    QVector<Spot> m_history;
    qsizetype m_position = -1;
};

} // namespace ft
