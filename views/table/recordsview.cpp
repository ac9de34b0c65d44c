// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordsview.h"

#include "filteredtable.h"
#include "rowselection.h"
#include "tabledelegate.h"
#include "tablepanels.h"

#include "common/elementactions.h"
#include "common/handfocus.h"
#include "items/recordtable.h"
#include "items/roles.h"
#include "items/rowfilter.h"

#include <QHeaderView>
#include <QLocale>
#include <QAbstractItemDelegate>
#include <QStyleOptionViewItem>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ft {

namespace {

/// Widths of columns in letters; what is longer is cut or made wider by hand.
constexpr int NarrowestColumn = 10;
constexpr int WidestColumn = 36;
/// Rows that say how wide a column should be.
constexpr int RowsMeasured = 60;

} // namespace

RecordsView::RecordsView(Document *document, const QString &listPath, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new RecordTable(document, listPath, this))
    , m_table(new FilteredTable(m_model))
    , m_delegate(new TableDelegate(document, this))
    , m_elements(new ElementActions(m_table->table(), document, listPath))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    handFocus(this, m_table);
    m_table->table()->setItemDelegate(m_delegate);
    m_table->table()->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->table()->setAccessibleName(tr("Table of %1").arg(listPath));
    m_table->setCounted([this](int count) { return counted(count); });
    m_table->setExportName(document->fileName());
    fitColumns(0, m_model->columnCount() - 1);
    connect(m_model, &QAbstractItemModel::columnsInserted, this,
            [this](const QModelIndex &, int first, int last) { fitColumns(first, last); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { fitColumns(0, m_model->columnCount() - 1); });
    connect(m_model, &RecordTable::surveyChanged, this, &RecordsView::showSurvey);
    connect(m_model, &RecordTable::surveyChanged, m_table->rows(), [this] {
        if (!m_model->isSurveying() && m_model->survey().records == m_model->rowCount()) // all columns are known
            m_table->rows()->prepare();
    });
    connect(m_table->selection(), &RowSelection::currentChanged, this, [this](int row, int column) {
        m_document->focus()->set(m_model->index(row, column).data(SpotRole).value<Spot>(), this);
    });
    connect(document->focus(), &Focus::changed, this, &RecordsView::follow);
    connect(document, &Document::codePageChanged, this, &RecordsView::showSurvey);
    connect(m_table->selection(), &RowSelection::selectionChanged, this, &RecordsView::pickSelected);
    connect(document->pickedRows(), &PickedRows::changed, this, &RecordsView::followPicked);
    m_delegate->setPicked([this](const QModelIndex &index) {
        const int row = m_isPicked.empty() ? -1 : m_table->rows()->mapToSource(index).row();
        return row >= 0 && static_cast<std::size_t>(row) < m_isPicked.size() && m_isPicked[static_cast<std::size_t>(row)];
    });
    showSurvey();
    followPicked(listPath, nullptr);
    follow(document->focus()->spot(), nullptr);
}

void RecordsView::setStyle(const Style &style)
{
    m_model->setStyle(style);
    m_delegate->setStyle(style);
    m_elements->setStyle(style);
}

/// Wide enough for what the first rows say, so that a new table looks right without a million rows being measured.
void RecordsView::fitColumns(int first, int last)
{
    QHeaderView *header = m_table->table()->horizontalHeader();
    QStyleOptionViewItem cell;
    cell.initFrom(m_table->table());
    cell.widget = m_table->table();
    const int letter = cell.fontMetrics.averageCharWidth();
    const int rows = std::min(RowsMeasured, m_model->rowCount());
    for (int column = first; column <= last; ++column) {
        int width = header->sectionSizeHint(column);
        for (int row = 0; row < rows; ++row)
            width = std::max(width, m_table->table()->itemDelegate()->sizeHint(cell, m_model->index(row, column)).width());
        header->resizeSection(column, std::clamp(width, NarrowestColumn * letter, WidestColumn * letter));
        const bool saysNothing = m_model->columns()[static_cast<std::size_t>(column)].source == RecordColumn::State && allSound();
        header->setSectionHidden(column, saysNothing || m_model->headerData(column, Qt::Horizontal, MinorRole).toBool());
    }
    m_table->applyColumnLayout();
    m_table->panels()->setFacetColumns(facetColumns());
}

/// What people narrow a collection of files to, where there are such columns.
std::vector<int> RecordsView::facetColumns() const
{
    constexpr const char *Keys[] = {"condition", "presence", "kind", "folder", "tag_18", "tag_14", "tag_1", "tag_21", "tag_53", "tag_10"};
    const std::vector<RecordColumn> &columns = m_model->columns();
    std::vector<int> found;
    if (m_model->listPath() != QLatin1String("records"))
        return found;
    for (const char *key : Keys) {
        const auto column = std::find_if(columns.begin(), columns.end(), [key](const RecordColumn &shown) {
            return shown.key == QLatin1String(key);
        });
        if (column != columns.end())
            found.push_back(static_cast<int>(column - columns.begin()));
    }
    return found;
}

void RecordsView::setColumnLayouts(ColumnLayouts *layouts)
{
    const Format *format = m_document->tree().format;
    const QString name = format ? QString::fromLatin1(latin(format->id)) : QString();
    m_table->setColumnLayouts(layouts, name + u'/' + m_model->listPath().section(u'.', -1));
}

/// Whether it is known that every record is in use and undamaged.
bool RecordsView::allSound() const
{
    const RecordSurvey &found = m_model->survey();
    return !m_model->isSurveying() && found.records == m_model->rowCount()
        && found.empty + found.damaged + found.withLeftOvers == 0;
}

void RecordsView::follow(const Spot &spot, const QObject *by)
{
    if (by == this || spot == Spot())
        return;
    const int row = spot.path.isEmpty() ? m_model->rowAt(spot.extents.at) : m_model->rowOf(spot.path);
    if (row >= 0)
        m_table->selection()->setCurrent(row);
}

void RecordsView::pickSelected()
{
    m_isPicked.clear();
    m_table->table()->viewport()->update();
    m_document->pickedRows()->set(m_model->listPath(), m_table->selection()->selected(), this);
}

void RecordsView::followPicked(const QString &listPath, const QObject *by)
{
    if (by == this || listPath != m_model->listPath())
        return;
    const std::vector<int> rows = m_document->pickedRows()->rows(listPath);
    m_isPicked.clear();
    if (!m_table->selection()->select(rows)) {
        m_isPicked.resize(static_cast<std::size_t>(m_model->rowCount()));
        for (const int row : rows) {
            if (row < m_model->rowCount())
                m_isPicked[static_cast<std::size_t>(row)] = true;
        }
    }
    m_table->table()->viewport()->update();
}

QString RecordsView::counted(int count) const
{
    const QString number = QLocale().toString(count);
    const QString list = m_model->listPath().section(u'.', -1);
    if (list == QLatin1String("records"))
        return count == 1 ? tr("1 slot") : tr("%1 slots", nullptr, count).arg(number);
    if (list == QLatin1String("sources"))
        return count == 1 ? tr("1 source") : tr("%1 sources", nullptr, count).arg(number);
    if (list == QLatin1String("tags"))
        return count == 1 ? tr("1 tag") : tr("%1 tags", nullptr, count).arg(number);
    if (list == QLatin1String("links"))
        return count == 1 ? tr("1 link") : tr("%1 links", nullptr, count).arg(number);
    return count == 1 ? tr("1 entry") : tr("%1 entries", nullptr, count).arg(number);
}

/// What the texts look like, where it is not what they are read as. Whoever agrees chooses it in the line below.
QString RecordsView::codePageNote() const
{
    const CodePageGuess &guess = m_model->survey().codePage;
    if (guess.texts == 0 || guess.codePage == m_document->codePage())
        return {};
    const QString name = guess.codePage.name();
    const QLocale locale;
    return guess.trust == Trust::Likely
        ? tr("%1 of %2 texts with foreign letters look like %3").arg(locale.toString(guess.fitting), locale.toString(guess.texts), name)
        : tr("texts may be %1, which is a guess").arg(name);
}

/// "300 empty · 2 damaged", with a plus while not all is known.
void RecordsView::showSurvey()
{
    const RecordSurvey &found = m_model->survey();
    const QString open = m_model->isSurveying() ? QStringLiteral("+") : QString();
    const auto number = [&open](int count) { return QLocale().toString(count) + open; };
    QStringList notes;
    if (found.empty > 0)
        notes.append(tr("%1 empty", nullptr, found.empty).arg(number(found.empty)));
    if (found.damaged > 0)
        notes.append(tr("%1 damaged", nullptr, found.damaged).arg(number(found.damaged)));
    if (found.withLeftOvers > 0)
        notes.append(tr("%1 with left-overs", nullptr, found.withLeftOvers).arg(number(found.withLeftOvers)));
    notes.append(codePageNote());
    notes.removeAll(QString());
    m_table->setNote(notes.join(QStringLiteral(" · ")));
    m_table->setProgress(static_cast<quint64>(found.records), static_cast<quint64>(m_model->rowCount()));
}

} // namespace ft
