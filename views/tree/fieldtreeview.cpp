// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldtreeview.h"

#include "fielddelegate.h"

#include "common/copyactions.h"
#include "common/elementactions.h"
#include "items/roles.h"

#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

namespace ft {

namespace {

/// A list that is longer stays shut at first.
constexpr int RowsOpenedAtFirst = 40;
/// Rows that typing looks through; a million take too long for a key press.
constexpr int RowsSearched = 20'000;
/// Widths in letters.
constexpr int NameLetters = 32;
constexpr int FewestNameLetters = 18;
constexpr int FewestValueLetters = 16;

} // namespace

FieldTreeView::FieldTreeView(Document *document, QWidget *parent)
    : QTreeView(parent)
    , m_document(document)
    , m_model(new FieldTreeModel(document, this))
    , m_delegate(new FieldDelegate(document, this))
{
    setAccessibleName(tr("Fields"));
    setItemDelegate(m_delegate);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setExpandsOnDoubleClick(true);
    new CopyActions(this, number(FieldColumn::Value));
    setModel(m_model);
    m_elements = new ElementActions(this, document);

    header()->setStretchLastSection(false);
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    const int letter = fontMetrics().averageCharWidth();
    const int widths[] = {NameLetters, 36, 18, 12, 13, 11};
    for (int column = 0; column < header()->count(); ++column)
        header()->resizeSection(column, widths[column] * letter);
    connect(header(), &QHeaderView::sectionResized, this, [this] { m_isFitted = m_isFitted && m_isFitting; });
    connect(header(), &QWidget::customContextMenuRequested, this, &FieldTreeView::chooseColumns);

    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (!m_isOpening)
            m_open.insert(index.data(PathRole).toString());
    });
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_open.remove(index.data(PathRole).toString()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &FieldTreeView::openAgain);
    connect(document->focus(), &Focus::changed, this, &FieldTreeView::follow);
    openFirst();
    follow(document->focus()->spot(), nullptr);
}

/// Opens what is short enough to be looked through.
void FieldTreeView::openFirst()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (m_model->rowCount(index) <= RowsOpenedAtFirst)
            expand(index);
    }
}

/// Opens what was open before the document was read again.
void FieldTreeView::openAgain()
{
    const QScopedValueRollback opening(m_isOpening, true);
    QStringList paths(m_open.begin(), m_open.end());
    std::sort(paths.begin(), paths.end()); // what contains others first
    for (const QString &path : std::as_const(paths)) {
        const QModelIndex index = m_model->indexOf(path);
        if (index.isValid())
            expand(index);
        else
            m_open.remove(path);
    }
    showPath(m_document->focus()->spot().path);
}

void FieldTreeView::follow(const Spot &spot, const QObject *by)
{
    if (by == this || spot == Spot())
        return;
    showPath(spot.path.isEmpty() ? m_document->spotAt(spot.extents.at).path : spot.path);
}

void FieldTreeView::showPath(const QString &path)
{
    const QModelIndex index = m_model->indexOf(path);
    if (!index.isValid() || index == currentIndex().siblingAtColumn(0))
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    // Scrolls, and opens what it lies in. Whatever keys are held, one row is selected.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void FieldTreeView::setStyle(const Style &style)
{
    m_model->setStyle(style);
    m_delegate->setStyle(style);
    m_elements->setStyle(style);
}

bool FieldTreeView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const QModelIndex value = index.siblingAtColumn(number(FieldColumn::Value));
    // QAbstractItemView asks with every key and press, whether or not there is anything to edit.
    return QTreeView::edit(value.flags().testFlag(Qt::ItemIsEditable) ? value : index, trigger, event);
}

void FieldTreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (m_isFollowing) {
        scrollTo(current);
        return;
    }
    if (current.isValid() && current.siblingAtColumn(0) != previous.siblingAtColumn(0))
        m_document->focus()->set(current.data(SpotRole).value<Spot>(), this);
}

bool FieldTreeView::matches(const QModelIndex &index, const QString &text) const
{
    const QModelIndex value = index.siblingAtColumn(number(FieldColumn::Value));
    return index.siblingAtColumn(0).data().toString().contains(text, Qt::CaseInsensitive)
        || value.data().toString().contains(text, Qt::CaseInsensitive);
}

void FieldTreeView::keyboardSearch(const QString &typed)
{
    const bool goesOn = m_sinceTyped.isValid() && m_sinceTyped.elapsed() < QApplication::keyboardInputInterval();
    m_typed = goesOn ? m_typed + typed : typed;
    m_sinceTyped.start();
    const QModelIndex first = m_model->index(0, 0);
    QModelIndex index = currentIndex().isValid() ? currentIndex() : first;
    if (!goesOn)
        index = indexBelow(index);
    for (int i = 0; i < RowsSearched && first.isValid(); ++i) {
        if (!index.isValid())
            index = first;
        if (matches(index, m_typed)) {
            setCurrentIndex(index.siblingAtColumn(0));
            return;
        }
        index = indexBelow(index);
    }
}

void FieldTreeView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (m_isFitted)
        fitColumns();
}

/// Name and value fill what one sees; the rest is a scroll away.
void FieldTreeView::fitColumns()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    const int letter = fontMetrics().averageCharWidth();
    const int room = viewport()->width();
    const int name = qBound(FewestNameLetters * letter, room / 2, NameLetters * letter);
    header()->resizeSection(number(FieldColumn::Name), name);
    header()->resizeSection(number(FieldColumn::Value), qMax(room - name, FewestValueLetters * letter));
}

void FieldTreeView::chooseColumns(const QPoint &place)
{
    QMenu menu(this);
    for (int column = 1; column < header()->count(); ++column) {
        QAction *action = menu.addAction(m_model->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu.exec(header()->mapToGlobal(place));
}

} // namespace ft
