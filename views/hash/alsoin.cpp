// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "alsoin.h"

#include "common/icons.h"
#include "common/rowbutton.h"
#include "common/sectiontitle.h"
#include "wording/text.h"

#include <QFileInfo>
#include <QFontMetrics>
#include <QVBoxLayout>

namespace ft {

namespace {

constexpr int WidestWord = 150; ///< more would push the names of the pages aside

/// 17 of "records[17]"
QString indexIn(const QString &path)
{
    return path.section(u'[', 1).section(u']', 0, 0);
}

} // namespace

Elsewhere::Elsewhere(const Document *document, const HashCheck *check, const SameFiles *sameFiles, QObject *parent)
    : QObject(parent), m_document(document), m_check(check), m_sameFiles(sameFiles)
{
    connect(check, &HashCheck::subjectChanged, this, &Elsewhere::look);
    connect(check, &HashCheck::changed, this, &Elsewhere::look);
    connect(sameFiles, &SameFiles::changed, this, &Elsewhere::look);
    look();
}

void Elsewhere::look()
{
    Mention mention = m_check->subject().mention;
    if (!mention.hash)
        mention.hash = m_check->report().uuHash;
    m_places = m_check->subject().kind == HashSubject::Nothing ? QList<SameFiles::Place>()
                                                               : m_sameFiles->others(m_document, mention);
    Q_EMIT changed();
}

QString Elsewhere::name(const SameFiles::Place &place)
{
    const QString file = oneLine(QFileInfo(place.document->path()).fileName());
    if (place.path.startsWith(u"records["))
        return tr("%1, record %2").arg(file, indexIn(place.path));
    if (place.path.startsWith(u"links["))
        return tr("%1, link %2").arg(file, indexIn(place.path));
    return file;
}

AlsoIn::AlsoIn(const Elsewhere *elsewhere, QWidget *parent) : WordButton({}, parent), m_elsewhere(elsewhere)
{
    connect(elsewhere, &Elsewhere::changed, this, &AlsoIn::refresh);
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (!m_elsewhere->places().isEmpty())
            Q_EMIT chosen(m_elsewhere->places().constFirst().document, m_elsewhere->places().constFirst().path);
    });
    refresh();
}

void AlsoIn::refresh()
{
    const auto &places = m_elsewhere->places();
    setVisible(!places.isEmpty());
    if (places.isEmpty())
        return;
    const QString first = fontMetrics().elidedText(Elsewhere::name(places.constFirst()), Qt::ElideMiddle, WidestWord);
    setText(places.size() == 1 ? tr("also in %1").arg(first)
                               : tr("also in %1, and %n more", nullptr, static_cast<int>(places.size()) - 1).arg(first));
    setToolTip(tr("The same file. Click to go there; the page “Hash” lists all places."));
    updateGeometry();
    update();
}

AlsoInList::AlsoInList(const Elsewhere *elsewhere, QWidget *parent) : QWidget(parent), m_elsewhere(elsewhere)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 8, 0, 0);
    rows->setSpacing(0);
    connect(elsewhere, &Elsewhere::changed, this, &AlsoInList::refresh);
    refresh();
}

void AlsoInList::refresh()
{
    while (QLayoutItem *item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    setVisible(!m_elsewhere->places().isEmpty());
    layout()->addWidget(new SectionTitle(tr("Also in")));
    for (const SameFiles::Place &place : m_elsewhere->places()) {
        const Format *format = place.document->tree().format;
        auto *row = new RowButton(iconName(format ? format->id : Str()), Elsewhere::name(place),
                                  place.sameness == Sameness::Hash ? tr("the same hash") : tr("the same size and name"));
        connect(row, &QAbstractButton::clicked, this, [this, place] { Q_EMIT chosen(place.document, place.path); });
        layout()->addWidget(row);
    }
}

} // namespace ft
