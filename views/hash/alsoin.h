// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/wordbutton.h"
#include "document/hashcheck.h"
#include "document/samefiles.h"

namespace ft {

/// Where else the file that a document speaks of is spoken of, as it becomes known.
class Elsewhere : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    Elsewhere(const Document *document, const HashCheck *check, const SameFiles *sameFiles, QObject *parent = nullptr);

    const QList<SameFiles::Place> &places() const { return m_places; }

    /// "data256.dbb, record 17"
    static QString name(const SameFiles::Place &place);

Q_SIGNALS:
    void changed();

private:
    void look();

    const Document *m_document;
    const HashCheck *m_check;
    const SameFiles *m_sameFiles;
    QList<SameFiles::Place> m_places;
};

/// The first of these places as a quiet word that goes there; not to be seen while there is none.
class AlsoIn : public WordButton
{
    Q_OBJECT

public:
    /// `elsewhere` must outlive it.
    explicit AlsoIn(const Elsewhere *elsewhere, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(ft::Document *document, const QString &path);

private:
    void refresh();

    const Elsewhere *m_elsewhere;
};

/// All of these places, one a line, each of them a way there.
class AlsoInList : public QWidget
{
    Q_OBJECT

public:
    /// `elsewhere` must outlive it.
    explicit AlsoInList(const Elsewhere *elsewhere, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(ft::Document *document, const QString &path);

private:
    void refresh();

    const Elsewhere *m_elsewhere;
};

} // namespace ft
