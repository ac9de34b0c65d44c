// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/nodeplaces.h"

#include <QObject>

namespace ft {

/// Which database of places all maps of the window use: the one that comes with the program, or one of the person's own.
class PlacesChoice : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    PlacesSource source() const;
    /// `file`: a MaxMind DB; empty: the one that comes with the program. Whether it can be read is said by the maps.
    void choose(const QString &file);

Q_SIGNALS:
    void chosen(const QString &file);

private:
    QString m_file;
};

} // namespace ft
