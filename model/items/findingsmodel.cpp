// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingsmodel.h"

#include "roles.h"

#include "wording/sentences.h"

#include <algorithm>

namespace ft {

namespace {

bool isSame(const Finding &a, const Finding &b)
{
    return a.code == b.code && a.at == b.at && a.size == b.size && a.path == b.path && a.expected == b.expected
        && a.found == b.found && a.detail == b.detail && a.remark == b.remark;
}

unsigned bit(Severity severity)
{
    return 1U << static_cast<unsigned>(severity);
}

} // namespace

FindingsModel::FindingsModel(Document *document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_findings(document->findings())
    , m_shown(wanted(m_findings))
{
    m_style.codePage = document->codePage();
    connect(document, &Document::reread, this, &FindingsModel::update);
    connect(document, &Document::findingsChanged, this, &FindingsModel::update);
    connect(document, &Document::codePageChanged, this, [this] { setStyle(m_style); });
}

void FindingsModel::setStyle(const Style &style)
{
    m_style = style;
    m_style.codePage = m_document->codePage();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

bool FindingsModel::isShown(Severity severity) const
{
    return m_severities & bit(severity);
}

void FindingsModel::setShown(Severity severity, bool shown)
{
    if (shown == isShown(severity))
        return;
    m_severities ^= bit(severity);
    update();
}

int FindingsModel::count(Severity severity) const
{
    return static_cast<int>(std::count_if(m_findings.begin(), m_findings.end(),
                                          [severity](const Finding &one) { return one.severity == severity; }));
}

std::vector<std::size_t> FindingsModel::wanted(const std::vector<Finding> &findings) const
{
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        if (isShown(findings[i].severity))
            rows.push_back(i);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [&](std::size_t a, std::size_t b) { return findings[a].severity > findings[b].severity; });
    return rows;
}

/// Takes over what the document has found. Rows before and behind the first and last difference stay what they are,
/// so that nothing moves under the reader's eyes while a check goes on.
void FindingsModel::update()
{
    std::vector<Finding> findings = m_document->findings();
    std::vector<std::size_t> shown = wanted(findings);
    const auto same = [&](std::size_t oldRow, std::size_t newRow) { return isSame(m_findings[oldRow], findings[newRow]); };
    const auto [oldStop, newStop] = std::mismatch(m_shown.begin(), m_shown.end(), shown.begin(), shown.end(), same);
    const auto [oldEnd, newEnd] = std::mismatch(m_shown.rbegin(), std::make_reverse_iterator(oldStop), shown.rbegin(),
                                                std::make_reverse_iterator(newStop), same);
    const int first = static_cast<int>(oldStop - m_shown.begin());
    const int removed = static_cast<int>(oldEnd.base() - oldStop);
    const int inserted = static_cast<int>(newEnd.base() - newStop);
    if (removed > 0) {
        beginRemoveRows({}, first, first + removed - 1);
        m_shown.erase(m_shown.begin() + first, m_shown.begin() + first + removed);
        endRemoveRows();
    }
    if (inserted > 0)
        beginInsertRows({}, first, first + inserted - 1);
    m_findings = std::move(findings);
    m_shown = std::move(shown);
    if (inserted > 0)
        endInsertRows();
    Q_EMIT countsChanged();
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ft::columnCount<FindingColumn>();
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Finding &shown = finding(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, static_cast<FindingColumn>(index.column()));
    case Qt::AccessibleTextRole:
        return tr("%1: %2. %3").arg(severityName(shown.severity), title(shown.code),
                                    text(shown, FindingColumn::Sentence).toString());
    case Qt::ToolTipRole:
        return QStringLiteral("<p>%1</p>").arg(explanation(shown.code).toHtmlEscaped());
    case ValueRole:
        if (static_cast<FindingColumn>(index.column()) == FindingColumn::Offset)
            return QVariant::fromValue<quint64>(shown.at);
        if (static_cast<FindingColumn>(index.column()) == FindingColumn::Title)
            return QString::fromLatin1(info(shown.code).word.data(), qsizetype(info(shown.code).word.size()));
        return text(shown, static_cast<FindingColumn>(index.column()));
    case SpotRole:
        return QVariant::fromValue(Spot{{shown.at, shown.size}, QString::fromStdString(shown.path)});
    case PathRole:
        return QString::fromStdString(shown.path);
    case FindingRole:
        return static_cast<int>(shown.severity);
    default:
        return {};
    }
}

QVariant FindingsModel::text(const Finding &finding, FindingColumn column) const
{
    switch (column) {
    case FindingColumn::Severity:
        return severityName(finding.severity);
    case FindingColumn::Title:
        return title(finding.code);
    case FindingColumn::Sentence:
        return sentence(m_document->tree(), finding, m_style);
    case FindingColumn::Path:
        return QString::fromStdString(finding.path);
    case FindingColumn::Offset:
        return offsetText(finding.at);
    case FindingColumn::Count:
        break;
    }
    return {};
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr ColumnHead heads[] = {
        {"severity", QT_TR_NOOP("Severity")}, {"code", QT_TR_NOOP("Finding")},  {"message", QT_TR_NOOP("What it says")},
        {"field", QT_TR_NOOP("Field")},       {"offset", QT_TR_NOOP("Offset")},
    };
    return orientation == Qt::Horizontal ? columnHead(heads, section, role, &FindingsModel::tr) : QVariant();
}

} // namespace ft
