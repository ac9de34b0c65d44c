// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recoveredmodel.h"

#include "roles.h"

#include "evidence/reportpace.h"

#include <QLocale>

namespace ft {

namespace {

QString itemText(const RecoveredItem &item, RecoveredColumn column)
{
    switch (column) {
    case RecoveredColumn::Offset:
        return offsetText(item.extents.at);
    case RecoveredColumn::Size:
        return QLocale().toString(item.extents.size);
    case RecoveredColumn::Slot:
        return QString::number(item.row);
    case RecoveredColumn::What:
        return item.title;
    case RecoveredColumn::Text:
        return item.text;
    default:
        return item.now.isEmpty() ? RecoveredModel::tr("nothing, it is free") : item.now;
    }
}

std::optional<std::uint64_t> itemNumber(const RecoveredItem &item, RecoveredColumn column)
{
    switch (column) {
    case RecoveredColumn::Offset:
        return item.extents.at;
    case RecoveredColumn::Size:
        return item.extents.size;
    case RecoveredColumn::Slot:
        return static_cast<std::uint64_t>(item.row);
    default:
        return std::nullopt;
    }
}

class RecoveredReader final : public RowReader
{
public:
    explicit RecoveredReader(const QList<RecoveredItem> &items) : m_items(items) {}

    QString text(int row, int column) override { return itemText(m_items.at(row), static_cast<RecoveredColumn>(column)); }
    std::optional<std::uint64_t> number(int row, int column) override
    {
        return itemNumber(m_items.at(row), static_cast<RecoveredColumn>(column));
    }
    ColumnTraits traits(int column) const override
    {
        return {.isPosition = column == ft::number(RecoveredColumn::Offset) || column == ft::number(RecoveredColumn::Slot)};
    }
    std::shared_ptr<RowReader> another() const override { return std::make_shared<RecoveredReader>(m_items); }

private:
    const QList<RecoveredItem> m_items;
};

} // namespace

RecoveredModel::RecoveredModel(Document *document, QObject *parent)
    : QAbstractTableModel(parent),
      m_document(document),
      m_work([this](const Step &step) { take(step); }, [this] { Q_EMIT progress(); })
{
    connect(document, &Document::reread, this, &RecoveredModel::search);
    connect(document, &Document::codePageChanged, this, &RecoveredModel::search);
    search();
}

void RecoveredModel::setStyle(const Style &style)
{
    m_style = style;
    search();
}

void RecoveredModel::search()
{
    m_work.cancel();
    m_style.codePage = m_document->codePage();
    beginResetModel();
    m_items.clear();
    endResetModel();
    auto set = std::make_shared<const RecordSet>(
        recordSet(m_document->sharedBytes(), m_document->sharedTree(), "records", m_document->findings(), m_style));
    m_searched = 0;
    m_slots = set->rowCount();
    m_work.start([set](QPromise<Step> &promise) {
        constexpr int SlotsInLook = 256; // at the clock
        RecordReader reader(set);
        ByteWindow bytes(*set->bytes);
        ReportPace pace;
        Step step;
        while (step.searched < set->rowCount() && !promise.isCanceled()) {
            std::vector<RecoveredItem> found = recoveredIn(reader, step.searched++, bytes);
            std::move(found.begin(), found.end(), std::back_inserter(step.found));
            if (step.searched % SlotsInLook == 0 && pace.isDue()) {
                const int searched = step.searched;
                promise.addResult(std::exchange(step, {{}, searched}));
            }
        }
        promise.addResult(std::move(step));
    });
    Q_EMIT progress();
}

void RecoveredModel::take(const Step &step)
{
    m_searched = step.searched;
    if (!step.found.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(step.found.size()) - 1);
        m_items.append(QList<RecoveredItem>(step.found.begin(), step.found.end()));
        endInsertRows();
    }
    Q_EMIT progress();
}

int RecoveredModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int RecoveredModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ft::columnCount<RecoveredColumn>();
}

QVariant RecoveredModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RecoveredItem &shown = item(index.row());
    const auto column = static_cast<RecoveredColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return itemText(shown, column);
    case Qt::ToolTipRole:
        return QStringLiteral("<p>%1</p>").arg(itemText(shown, column).toHtmlEscaped());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case ValueRole:
        if (const auto plain = itemNumber(shown, column))
            return QVariant::fromValue<quint64>(*plain);
        return itemText(shown, column);
    case SpotRole:
        return QVariant::fromValue(Spot{shown.extents, shown.path});
    case PathRole:
        return shown.path;
    case StateRole:
        return column == RecoveredColumn::What ? QVariant(LeftOverRecord | (shown.now.isEmpty() ? EmptyRecord : 0)) : QVariant();
    case GradeRole: // where a record ends and what was freed is concluded, a tag behind one is nearly sure
        return static_cast<int>(shown.what == RecoveredItem::Record ? Trust::Guess : Trust::Likely);
    default:
        return {};
    }
}

QVariant RecoveredModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr ColumnHead heads[] = {
        {"offset", QT_TR_NOOP("Offset"), true}, {"size", QT_TR_NOOP("Bytes"), true},
        {"slot", QT_TR_NOOP("Slot"), true},     {"what", QT_TR_NOOP("What it is")},
        {"value", QT_TR_NOOP("What it says")},  {"now", QT_TR_NOOP("The slot holds now")},
    };
    return orientation == Qt::Horizontal ? columnHead(heads, section, role, &RecoveredModel::tr)
                                         : rowHead(rowCount(), section, role);
}

std::shared_ptr<RowReader> RecoveredModel::reader() const
{
    return std::make_shared<RecoveredReader>(m_items);
}

} // namespace ft
