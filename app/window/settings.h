// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/theme.h"
#include "start/startpage.h"
#include "storage/writer.h"
#include "wording/text.h"

#include <QByteArray>
#include <QSettings>

namespace ft {

/// What is remembered between two starts. The only place that knows QSettings: everybody else is handed values.
class Settings
{
public:
    /// More than anyone looks through.
    static constexpr qsizetype RecentLimit = 20;

    Theme theme() const;
    void setTheme(Theme theme);

    QString language() const; ///< a code of languages(); empty: that of the system. Spoken from the next start on
    void setLanguage(const QString &code);

    Style style() const; ///< code page for files opened from now on, zone of times, values as stored
    void setStyle(const Style &style);

    bool decimalOffsets() const;
    void setDecimalOffsets(bool decimal);

    SaveOptions saveOptions() const; ///< where backups go, whether times are kept; backups are always made
    void setSaveOptions(const SaveOptions &options);

    QList<Recent> recent() const; ///< the latest first
    void addRecent(const Recent &recent);
    void clearRecent();

    QByteArray geometry() const; ///< of the window
    void setGeometry(const QByteArray &geometry);
    QByteArray arrangement() const; ///< of the panes
    void setArrangement(const QByteArray &arrangement);
    QString placesFile() const; ///< of the person's own database of places; empty: none
    void setPlacesFile(const QString &file);
    QByteArray columnLayouts() const; ///< of tables
    void setColumnLayouts(const QByteArray &layouts);

private:
    QSettings m_settings{QStringLiteral("ftworkbench"), QStringLiteral("ftworkbench")};
};

} // namespace ft
