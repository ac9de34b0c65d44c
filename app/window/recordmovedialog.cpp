// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordmovedialog.h"

#include "common/owndirection.h"
#include "common/quietlabel.h"
#include "document/document.h"
#include "wording/editwords.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ft {

namespace {

QString nameOf(const RecordMoveDialog::Place &place)
{
    return oneLine(place.document ? place.document->fileName() : QFileInfo(place.path).fileName());
}

QString escaped(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

RecordMoveDialog::RecordMoveDialog(const LargerSlot &record, Document *from, const QList<Document *> &open, QWidget *parent)
    : QDialog(parent), m_record(record), m_from(from), m_choice(new QButtonGroup(this)), m_column(new QVBoxLayout),
      m_outlook(new QuietLabel({}))
{
    setWindowTitle(tr("Move to larger slots"));
    auto *question = new QLabel(tr("%1 does not fit into its slot any more. Which database takes it?").arg(placeOfRecord(record, *from)));
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    QFont large = question->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    question->setFont(large);
    m_column->setSpacing(8);

    auto *another = new QPushButton(tr("&Another database..."));
    another->setAutoDefault(false);
    connect(another, &QPushButton::clicked, this, &RecordMoveDialog::choosePath);
    auto *buttons = new QDialogButtonBox;
    QPushButton *move = buttons->addButton(tr("&Move"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    move->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const Place place = m_places.value(m_choice->checkedId());
        accept();
        Q_EMIT chosen(place);
    });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(question);
    column->addLayout(m_column);
    column->addWidget(another, 0, Qt::AlignLeft);
    column->addWidget(m_outlook, 1);
    column->addWidget(buttons);
    connect(m_choice, &QButtonGroup::idToggled, this, [this, move] {
        move->setEnabled(m_choice->checkedId() >= 0);
        update();
    });
    move->setEnabled(false);
    addPlaces(open);
    resize(520, sizeHint().height());
}

/// The open ones that have such slots, then the one that a client would take: of that name, in the same folder.
void RecordMoveDialog::addPlaces(const QList<Document *> &open)
{
    for (Document *document : open) {
        if (document != m_from && RecordMove(m_record, *m_from, *document).isPossible())
            addPlace(tr("%1, which is open").arg(oneLine(document->fileName())), {document, document->path()});
    }
    const QString beside = QFileInfo(m_from->path()).dir().filePath(latin(m_record.slots->glob));
    const bool isOpen = std::any_of(open.begin(), open.end(), [&](const Document *each) { return each->path() == beside; });
    if (!m_from->opened().identity || isOpen)
        return;
    if (QFileInfo::exists(beside))
        addPlace(tr("%1, from the same folder").arg(QFileInfo(beside).fileName()), {nullptr, beside});
    else
        addPlace(tr("A new %1 in the same folder").arg(QFileInfo(beside).fileName()), {nullptr, beside, true});
}

void RecordMoveDialog::addPlace(const QString &text, const Place &place)
{
    auto *button = new QRadioButton(escaped(text));
    m_choice->addButton(button, static_cast<int>(m_places.size()));
    m_places.append(place);
    m_column->addWidget(button);
    if (m_places.size() == 1)
        button->setChecked(true);
}

void RecordMoveDialog::choosePath()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a database"), QFileInfo(m_from->path()).path(),
                                                      tr("Databases (*.dbb);;All files (*)"));
    if (path.isEmpty())
        return;
    addPlace(pathShown(path), {nullptr, path});
    m_choice->button(static_cast<int>(m_places.size()) - 1)->setChecked(true);
}

QString RecordMoveDialog::outlook(const Place &place) const
{
    const QString name = nameOf(place);
    QStringList lines;
    if (place.document)
        lines.append(tr("%1 gets the record as %2, behind its last slot.").arg(name, RecordMove(m_record, *m_from, *place.document).path));
    else if (place.isNew)
        lines.append(tr("%1 is written at once, with this record alone.").arg(name));
    else
        lines.append(tr("%1 is opened, and gets the record behind its last slot.").arg(name));
    lines.append(tr("In %1 its slot becomes free; what stood there stays as left-overs.").arg(oneLine(m_from->fileName())));
    lines.append(place.isNew ? tr("That can be undone, and is on disk when you save.")
                             : tr("Each file can undo its part. When you save, %1 is written first.").arg(name));
    return lines.join(u'\n');
}

void RecordMoveDialog::update()
{
    const int at = m_choice->checkedId();
    if (m_from && at >= 0)
        m_outlook->setText(outlook(m_places.at(at)));
}

} // namespace ft
