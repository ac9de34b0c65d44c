// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterheader.h"

#include "stayingmenu.h"

#include "common/accents.h"
#include "items/roles.h"
#include "wording/text.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace ft {

namespace {

constexpr int FieldMargin = 4;

} // namespace

FilterHeader::FilterHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setSortIndicatorClearable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::placeFields);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::placeFields);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::orderFields);
    connect(this, &QHeaderView::sectionCountChanged, this, &FilterHeader::makeFields);
    connect(this, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_isHeld && width > 0)
            m_layout.widths.insert(key(column), width);
    });
    connect(this, &QHeaderView::sectionMoved, this, [this] {
        if (m_isHeld)
            rememberOrder();
    });
}

void FilterHeader::setModel(QAbstractItemModel *model)
{
    QHeaderView::setModel(model);
    makeFields();
}

int FilterHeader::titleHeight() const
{
    return QHeaderView::sizeHint().height();
}

int FilterHeader::fieldHeight() const
{
    return fontMetrics().height() + 8;
}

QSize FilterHeader::sizeHint() const
{
    const QSize titles = QHeaderView::sizeHint();
    return {titles.width(), titles.height() + fieldHeight() + 2 * FieldMargin};
}

void FilterHeader::makeFields()
{
    const int columns = model() ? model()->columnCount() : 0;
    while (static_cast<int>(m_fields.size()) > columns) {
        delete m_fields.back();
        m_fields.pop_back();
    }
    while (static_cast<int>(m_fields.size()) < columns) {
        auto *field = new QLineEdit(viewport());
        field->setPlaceholderText(tr("Filter"));
        field->setClearButtonEnabled(true);
        field->setFrame(false);
        field->installEventFilter(this);
        connect(field, &QLineEdit::textChanged, this, &FilterHeader::textsChanged);
        m_fields.push_back(field);
    }
    for (int column = 0; column < columns; ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        m_fields[static_cast<std::size_t>(column)]->setAccessibleName(tr("Filter %1").arg(title));
    }
    placeFields();
    orderFields();
}

void FilterHeader::reset()
{
    QHeaderView::reset();
    makeFields();
}

void FilterHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    placeFields();
}

void FilterHeader::placeFields()
{
    const int top = height() - fieldHeight() - FieldMargin;
    for (int column = 0; column < static_cast<int>(m_fields.size()); ++column) {
        QLineEdit *field = m_fields[static_cast<std::size_t>(column)];
        field->setVisible(!isSectionHidden(column));
        field->setGeometry(sectionViewportPosition(column) + FieldMargin, top, sectionSize(column) - 2 * FieldMargin,
                           fieldHeight());
    }
}

/// Tab goes through them as they stand.
void FilterHeader::orderFields()
{
    for (int place = 1; place < static_cast<int>(m_fields.size()); ++place)
        setTabOrder(m_fields[static_cast<std::size_t>(logicalIndex(place - 1))], m_fields[static_cast<std::size_t>(logicalIndex(place))]);
}

bool FilterHeader::eventFilter(QObject *watched, QEvent *event)
{
    const auto field = std::find(m_fields.begin(), m_fields.end(), watched);
    if (event->type() == QEvent::FocusIn && field != m_fields.end())
        bringIntoSight(static_cast<int>(field - m_fields.begin()));
    return QHeaderView::eventFilter(watched, event);
}

/// The table scrolls to the column; its rows stay where they are.
void FilterHeader::bringIntoSight(int column)
{
    const auto *table = qobject_cast<QAbstractScrollArea *>(parentWidget());
    if (!table)
        return;
    QScrollBar *bar = table->horizontalScrollBar();
    const int left = sectionPosition(column);
    const int right = left + sectionSize(column);
    bar->setValue(std::min(left, std::max(bar->value(), right - viewport()->width())));
}

/// Titles stand above the fields, not in the middle of both.
void FilterHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const int titles = titleHeight();
    QHeaderView::paintSection(painter, QRect(rect.left(), rect.top(), rect.width(), titles), section);
    painter->fillRect(rect.adjusted(0, titles, 0, 0), palette().base());
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), Accents::of(palette()).hairline);
}

std::map<int, QString> FilterHeader::texts() const
{
    std::map<int, QString> texts;
    for (int column = 0; column < static_cast<int>(m_fields.size()); ++column) {
        if (const QString text = m_fields[static_cast<std::size_t>(column)]->text(); !text.isEmpty())
            texts.emplace(column, text);
    }
    return texts;
}

void FilterHeader::setText(int column, const QString &text)
{
    const QSignalBlocker quiet(this);
    QLineEdit *field = m_fields[static_cast<std::size_t>(column)];
    field->setText(text);
    field->setCursorPosition(0); // its beginning is what one wants to see
}

void FilterHeader::clearTexts()
{
    {
        const QSignalBlocker once(this);
        for (QLineEdit *field : m_fields)
            field->clear();
    }
    Q_EMIT textsChanged();
}

QString FilterHeader::key(int column) const
{
    return model()->headerData(column, Qt::Horizontal, ColumnKeyRole).toString();
}

void FilterHeader::rememberOrder()
{
    m_layout.order.clear();
    for (int place = 0; place < count(); ++place)
        m_layout.order.append(key(logicalIndex(place)));
}

void FilterHeader::setColumnLayout(const ColumnLayout &layout)
{
    m_layout = layout;
    applyColumnLayout();
}

void FilterHeader::applyColumnLayout()
{
    QHash<QString, int> columns;
    for (int column = 0; column < count(); ++column)
        columns.insert(key(column), column);
    int place = 0;
    for (const QString &wanted : std::as_const(m_layout.order)) {
        if (columns.contains(wanted))
            moveSection(visualIndex(columns.value(wanted)), place++);
    }
    for (auto width = m_layout.widths.begin(); width != m_layout.widths.end(); ++width) {
        if (columns.contains(width.key()))
            resizeSection(columns.value(width.key()), width.value());
    }
    for (auto shown = m_layout.shown.begin(); shown != m_layout.shown.end(); ++shown) {
        if (columns.contains(shown.key()))
            setSectionHidden(columns.value(shown.key()), !shown.value());
    }
    placeFields();
}

void FilterHeader::showByHand(int column, bool shown)
{
    setSectionHidden(column, !shown);
    placeFields();
    m_layout.shown.insert(key(column), shown);
    Q_EMIT arranged();
}

/// Back to the order of the file. Widths and what is hidden come back with the next table.
void FilterHeader::resetByHand()
{
    m_layout = {.showsFacets = m_layout.showsFacets, .showsCharts = m_layout.showsCharts};
    for (int column = 0; column < count(); ++column) {
        moveSection(visualIndex(column), column);
        setSectionHidden(column, model()->headerData(column, Qt::Horizontal, MinorRole).toBool());
    }
    placeFields();
    Q_EMIT arranged();
}

void FilterHeader::addMove(QMenu *menu, const QString &text, int column, int by)
{
    // Past those that are hidden, to where one sees it move.
    int place = visualIndex(column) + by;
    while (place >= 0 && place < count() && isSectionHidden(logicalIndex(place)))
        place += by;
    QAction *action = menu->addAction(text, this, [this, column, place] {
        moveSection(visualIndex(column), place);
        rememberOrder();
        Q_EMIT arranged();
    });
    action->setEnabled(place >= 0 && place < count());
}

void FilterHeader::addSort(QMenu *menu, const QString &text, int column, Qt::SortOrder order)
{
    QAction *action = menu->addAction(text, this, [this, column, order] { setSortIndicator(column, order); });
    action->setEnabled(sortIndicatorSection() != column || (column >= 0 && sortIndicatorOrder() != order));
}

void FilterHeader::fillMenu(QMenu *menu, int column)
{
    if (column >= 0 && !isSectionHidden(column)) {
        const QString title = oneLine(model()->headerData(column, Qt::Horizontal).toString()).replace(u'&', QStringLiteral("&&"));
        addSort(menu, tr("Sort by “%1”, ascending").arg(title), column, Qt::AscendingOrder);
        addSort(menu, tr("Sort by “%1”, descending").arg(title), column, Qt::DescendingOrder);
        addSort(menu, tr("Not sorted"), -1, Qt::AscendingOrder);
        menu->addSeparator();
        addMove(menu, tr("Move “%1” left").arg(title), column, -1);
        addMove(menu, tr("Move “%1” right").arg(title), column, 1);
        menu->addSeparator();
    }
    for (int place = 0; place < count(); ++place) {
        const int listed = logicalIndex(place);
        QAction *action = menu->addAction(model()->headerData(listed, Qt::Horizontal).toString().replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(listed));
        action->setEnabled(isSectionHidden(listed) || count() - hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this, [this, listed](bool shown) { showByHand(listed, shown); });
    }
    menu->addSeparator();
    menu->addAction(tr("Columns as they were"), this, &FilterHeader::resetByHand);
}

void FilterHeader::contextMenuEvent(QContextMenuEvent *event)
{
    StayingMenu menu;
    fillMenu(&menu, logicalIndexAt(event->pos()));
    menu.exec(event->globalPos());
}

void FilterHeader::mousePressEvent(QMouseEvent *event)
{
    m_isHeld = true;
    QHeaderView::mousePressEvent(event);
}

void FilterHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QHeaderView::mouseReleaseEvent(event);
    m_isHeld = false;
    Q_EMIT arranged();
}

/// On an edge: the column becomes as wide as its contents.
void FilterHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_isHeld = true;
    QHeaderView::mouseDoubleClickEvent(event);
}

} // namespace ft
