// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filterheader.h"

#include "common/accents.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>

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
    connect(this, &QHeaderView::sectionCountChanged, this, &FilterHeader::makeFields);
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
        connect(field, &QLineEdit::textChanged, this, &FilterHeader::textsChanged);
        m_fields.push_back(field);
    }
    for (int column = 0; column < columns; ++column) {
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        m_fields[static_cast<std::size_t>(column)]->setAccessibleName(tr("Filter %1").arg(title));
    }
    placeFields();
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

void FilterHeader::clearTexts()
{
    {
        const QSignalBlocker once(this);
        for (QLineEdit *field : m_fields)
            field->clear();
    }
    Q_EMIT textsChanged();
}

void FilterHeader::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    for (int place = 0; place < count(); ++place) {
        const int column = logicalIndex(place);
        QAction *action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isSectionHidden(column));
        action->setEnabled(isSectionHidden(column) || count() - hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setSectionHidden(column, !shown);
            placeFields();
        });
    }
    menu.exec(event->globalPos());
}

} // namespace ft
