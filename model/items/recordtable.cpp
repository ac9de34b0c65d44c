// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordtable.h"

#include "background.h"
#include "roles.h"

#include "records/recordreader.h"
#include "wording/editwords.h"
#include "wording/sentences.h"

#include <algorithm>
#include <utility>

namespace ft {

namespace {

/// Rows that a screen or two show.
constexpr int RecordsKept = 256;
/// Rows surveyed before the first paint, so that the usual columns are there at once.
constexpr int FirstRows = 200;

/// Whether rows are at the same places. Lists that are not read lazily are short enough to be taken for new.
bool isSameList(const RecordSet &a, const RecordSet &b)
{
    if (a.list == NoNode || b.list == NoNode || a.elements || b.elements)
        return false;
    const Node &one = a.tree->nodes[a.list];
    const Node &other = b.tree->nodes[b.list];
    return one.field == other.field && one.extents() == other.extents();
}

} // namespace

RecordTable::RecordTable(Document *document, const QString &listPath, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_path(listPath)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::resultsReadyAt, this,
            [this](int, int end) { take(m_watcher.resultAt(end - 1)); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &RecordTable::surveyChanged);
    connect(document, &Document::replaced, this, [this](quint64 at, quint64 removed, quint64 inserted) {
        m_changed.push_back({at, inserted});
        m_haveMoved = m_haveMoved || removed != inserted;
    });
    connect(document, &Document::reread, this, &RecordTable::readAgain);
    connect(document, &Document::codePageChanged, this, &RecordTable::restyle);
    read();
    load();
}

RecordTable::~RecordTable()
{
    m_watcher.cancel();
}

void RecordTable::cancelSurvey()
{
    m_watcher.cancel();
}

/// Finds the list in the document's tree and looks at its first rows.
void RecordTable::read()
{
    m_watcher.cancel();
    m_saved = SavedState(*m_document);
    m_style.codePage = m_document->codePage();
    m_set = std::make_shared<const RecordSet>(foundRows());
    m_survey = ft::survey(m_set, FirstRows);
    if (!m_survey.tags.empty()) {
        auto wider = std::make_shared<RecordSet>(*m_set);
        for (const std::uint64_t tag : m_survey.tags)
            wider->columns.push_back(tagColumn(*wider->tag, tag));
        m_set = std::move(wider);
    }
    m_reader = std::make_unique<RecordReader>(m_set, RecordsKept);
}

RecordSet RecordTable::foundRows() const
{
    return recordSet(m_document->opened().bytes, m_document->sharedTree(), m_path.toStdString(), m_document->findings(), m_style);
}

/// Where bytes were only written over, the rows stay and some of them say something else; else everything is new.
void RecordTable::readAgain()
{
    const std::vector<Extents> changed = std::exchange(m_changed, {});
    const bool haveMoved = std::exchange(m_haveMoved, false) || changed.empty();
    auto found = std::make_shared<RecordSet>(haveMoved ? RecordSet() : foundRows());
    if (haveMoved || !isSameList(*found, *m_set)) {
        beginResetModel();
        read();
        endResetModel();
        return load();
    }
    m_watcher.cancel();
    m_saved = SavedState(*m_document);
    found->columns = m_set->columns;
    m_set = std::move(found);
    m_reader = std::make_unique<RecordReader>(m_set, RecordsKept);
    m_survey = {.tags = m_survey.tags}; // their columns stay
    for (const Extents &bytes : changed) {
        const int first = m_set->rowAt(bytes.at);
        const int last = m_set->rowAt(bytes.at + std::max<std::uint64_t>(bytes.size, 1) - 1);
        if (first >= 0 || last >= 0)
            Q_EMIT dataChanged(index(std::max(first, 0), 0), index(last < 0 ? rowCount() - 1 : last, columnCount() - 1));
    }
    load();
}

/// Starts the survey of the rows that follow.
void RecordTable::load()
{
    Q_EMIT surveyChanged();
    if (m_survey.records == rowCount())
        return;
    m_watcher.setFuture(startIn<RecordSurvey>(m_pool, [set = m_set, start = m_survey](auto &promise) {
        ft::survey(set, start, promise);
    }));
}

void RecordTable::take(const RecordSurvey &found)
{
    std::vector<std::uint64_t> tags;
    std::set_difference(found.tags.begin(), found.tags.end(), m_survey.tags.begin(), m_survey.tags.end(),
                        std::back_inserter(tags));
    m_survey = found;
    if (!tags.empty())
        addColumns(tags);
    Q_EMIT surveyChanged();
}

void RecordTable::addColumns(const std::vector<std::uint64_t> &tags)
{
    auto wider = std::make_shared<RecordSet>(*m_set);
    for (const std::uint64_t tag : tags)
        wider->columns.push_back(tagColumn(*wider->tag, tag));
    beginInsertColumns({}, columnCount(), static_cast<int>(wider->columns.size()) - 1);
    m_set = std::move(wider);
    m_reader = std::make_unique<RecordReader>(m_set, RecordsKept);
    endInsertColumns();
}

void RecordTable::setStyle(const Style &style)
{
    m_style = style;
    restyle();
}

void RecordTable::restyle()
{
    m_style.codePage = m_document->codePage();
    auto restyled = std::make_shared<RecordSet>(*m_set);
    restyled->style = m_style;
    m_set = std::move(restyled);
    m_reader = std::make_unique<RecordReader>(m_set, RecordsKept);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const std::vector<RecordColumn> &RecordTable::columns() const
{
    return m_set->columns;
}

std::shared_ptr<RowReader> RecordTable::reader() const
{
    return std::make_shared<RecordReader>(m_set);
}

int RecordTable::rowOf(const QString &path) const
{
    return m_set->rowOf(path.toStdString());
}

int RecordTable::rowAt(quint64 offset) const
{
    return m_set->rowAt(offset);
}

int RecordTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_set->rowCount();
}

int RecordTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_set->columns.size());
}

QVariant RecordTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return m_reader->text(row, column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case ValueRole:
        return value(row, column);
    case SpotRole:
        return QVariant::fromValue(spot(row, column));
    case PathRole:
        return spot(row, column).path;
    case EditedPathRole:
        return isTypable(row, column) ? QVariant(spot(row, column).path) : QVariant();
    case ChangedRole:
        return isChanged(row, column);
    case StateRole:
        if (columns()[static_cast<std::size_t>(column)].source == RecordColumn::State)
            return m_reader->record(row).state;
        return {};
    case GradeRole:
        return static_cast<int>(columns()[static_cast<std::size_t>(column)].trust);
    default:
        return {};
    }
}

QVariant RecordTable::value(int row, int column) const
{
    if (const auto plain = m_reader->number(row, column))
        return QVariant::fromValue<quint64>(*plain);
    const QString text = m_reader->text(row, column);
    return text.isEmpty() ? QVariant() : QVariant(text);
}

/// The field behind a cell, or the whole record.
Spot RecordTable::spot(int row, int column) const
{
    const RecordReader::Record &record = m_reader->record(row);
    const NodeId cell = record.cells[static_cast<std::size_t>(column)];
    const NodeId node = cell == NoNode ? record.element : cell;
    return {record.tree->nodes[node].extents(), QString::fromStdString(path(*record.tree, node))};
}

/// Whether a cell shows one field that can be typed; a payload of gigabytes cannot.
bool RecordTable::isTypable(int row, int column) const
{
    if (!m_document->isEditable())
        return false;
    const RecordReader::Record &record = m_reader->record(row);
    const NodeId cell = record.cells[static_cast<std::size_t>(column)];
    return cell != NoNode && ft::isTypable(*record.tree, cell) && record.tree->nodes[cell].field->meaning != Meaning::Payload;
}

bool RecordTable::isChanged(int row, int column) const
{
    if (m_saved.isSame())
        return false;
    const RecordReader::Record &record = m_reader->record(row);
    const NodeId cell = record.cells[static_cast<std::size_t>(column)];
    return cell != NoNode && m_saved.differs(record.tree->nodes[cell].extents());
}

Qt::ItemFlags RecordTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && isTypable(index.row(), index.column()) ? flags | Qt::ItemIsEditable : flags;
}

/// Rich text, so that it wraps; what comes from the file is escaped. The condition is explained by what was found.
QString RecordTable::toolTip(int row, int column) const
{
    QStringList paragraphs{m_reader->text(row, column)};
    if (columns()[static_cast<std::size_t>(column)].source == RecordColumn::State) {
        const RecordReader::Record &record = m_reader->record(row);
        const std::string start = path(*record.tree, record.element);
        for (const Finding &found : m_set->elements ? m_document->findings() : record.own.findings) {
            if (found.path.starts_with(start))
                paragraphs.append(sentence(*m_set->tree, found, m_set->style));
        }
    }
    QString rich;
    for (const QString &paragraph : std::as_const(paragraphs)) {
        if (!paragraph.isEmpty())
            rich += QStringLiteral("<p>%1</p>").arg(paragraph.toHtmlEscaped());
    }
    return rich;
}

QVariant RecordTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section) : QVariant();
    const RecordColumn &column = columns()[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole:
        return column.fields.empty() ? QVariant() : QVariant(help(*column.fields.front()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case GradeRole:
        return static_cast<int>(column.trust);
    case ColumnKeyRole:
        return column.key;
    case MinorRole:
        return column.isMinor;
    default:
        return {};
    }
}

} // namespace ft
