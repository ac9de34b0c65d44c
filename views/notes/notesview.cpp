// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "notesview.h"

#include "notedelegate.h"

#include "common/copyactions.h"
#include "common/handfocus.h"
#include "common/owndirection.h"
#include "common/quietlabel.h"
#include "common/wordbutton.h"
#include "document/document.h"
#include "items/roles.h"

#include <QAction>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListView>
#include <QStackedLayout>

#include <utility>

namespace ft {

namespace {

constexpr int NotesMargin = 8;

} // namespace

NotesView::NotesView(Notes *notes, QWidget *parent)
    : QWidget(parent)
    , m_notes(notes)
    , m_model(new NotesModel(notes, this))
    , m_list(new QListView)
    , m_pages(new QStackedLayout)
    , m_kept(new QuietLabel({}))
    , m_putBack(new WordButton(tr("Put back")))
{
    setUpList();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_pages, 1);
    column->addWidget(makeFoot());
    m_pages->addWidget(m_list);
    m_pages->addWidget(makeEmptyPage());
    handFocus(this, m_list);
    connect(notes, &Notes::changed, this, &NotesView::showState);
    connect(notes->document(), &Document::reread, this, [this] {
        m_removed.reset(); // its place would not be right any more
        showState();
    });
    connect(m_putBack, &QAbstractButton::clicked, this, &NotesView::putBack);
    showState();
}

void NotesView::setUpList()
{
    m_list->setModel(m_model);
    m_list->setModelColumn(static_cast<int>(NoteColumn::Text));
    m_list->setItemDelegate(new NoteDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_list->setAccessibleName(tr("Notes"));
    new CopyActions(m_list, static_cast<int>(NoteColumn::Text));
    const auto add = [this](const QString &text, const QList<QKeySequence> &keys, auto slot) {
        auto *action = new QAction(text, m_list);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_list->addAction(action);
    };
    add(tr("&Edit note"), {Qt::Key_Return, Qt::Key_Enter}, [this] {
        if (m_list->currentIndex().isValid())
            m_list->edit(m_list->currentIndex());
    });
    add(tr("&Remove note"), {Qt::Key_Delete}, &NotesView::removeCurrent);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &NotesView::choose);
    connect(m_list, &QAbstractItemView::clicked, this, &NotesView::choose);
}

QWidget *NotesView::makeEmptyPage()
{
    auto *page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(2 * NotesMargin, 2 * NotesMargin, 2 * NotesMargin, 2 * NotesMargin);
    column->setSpacing(NotesMargin);
    column->addWidget(new QuietLabel(tr("Ctrl+B marks where you look. A line can be written beside each mark; it moves with "
                                        "what it is about. The file itself stays as it is.")));
    column->addStretch();
    return page;
}

QWidget *NotesView::makeFoot()
{
    auto *foot = new QWidget;
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(NotesMargin, NotesMargin / 2, NotesMargin, NotesMargin / 2);
    line->setSpacing(NotesMargin);
    line->addWidget(m_kept, 1);
    line->addWidget(m_putBack, 0, Qt::AlignTop);
    return foot;
}

void NotesView::choose(const QModelIndex &index)
{
    if (index.isValid())
        m_notes->document()->focus()->set(index.data(SpotRole).value<Spot>(), this);
}

void NotesView::addAtFocus()
{
    const Spot spot = m_notes->document()->focus()->spot();
    if (spot == Spot())
        return;
    const Note *there = m_notes->at(spot);
    m_removed.reset();
    edit(there ? there->id : m_notes->add(spot, {}));
}

void NotesView::edit(quint64 id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    const QModelIndex index = m_model->index(row, static_cast<int>(NoteColumn::Text));
    m_list->setFocus();
    m_list->setCurrentIndex(index);
    m_list->edit(index);
}

void NotesView::removeCurrent()
{
    if (!m_list->currentIndex().isValid())
        return;
    m_removed = m_model->note(m_list->currentIndex().row());
    m_notes->remove(m_removed->id);
}

void NotesView::putBack()
{
    if (const std::optional<Note> note = std::exchange(m_removed, std::nullopt))
        m_notes->putBack(*note);
    m_list->setFocus();
}

void NotesView::showState()
{
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_putBack->setVisible(m_removed.has_value());
    m_kept->setText(keptText());
    m_kept->setToolTip(m_notes->isKept() ? pathShown(m_notes->keptAt()).toHtmlEscaped() : QString());
    m_kept->setVisible(!m_kept->text().isEmpty());
}

QString NotesView::keptText() const
{
    if (!m_notes->failure().isEmpty())
        return tr("The notes could not be kept. %1").arg(m_notes->failure());
    if (m_removed)
        return tr("The note was removed.");
    if (m_notes->all().isEmpty())
        return {};
    if (!m_notes->isKept())
        return tr("These bytes have no file: the notes go when this is closed.");
    if (m_notes->isUncertain())
        return tr("The file has changed since some of these were written. They may stand at other bytes now.");
    const QString path = m_notes->keptAt();
    return m_notes->isBesideFile() ? tr("Kept beside the file, in %1").arg(pathShown(QFileInfo(path).fileName()))
                                   : tr("Nothing can be written beside the file. Kept in %1").arg(pathShown(path));
}

} // namespace ft
