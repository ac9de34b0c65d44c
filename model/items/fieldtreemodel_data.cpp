// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldtreemodel.h"
#include "roles.h"

#include "records/headline.h"
#include "records/tagfields.h"
#include "wording/editwords.h"
#include "wording/sentences.h"

namespace ft {

QVariant FieldTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Place place = placeOf(index);
    const auto column = static_cast<FieldColumn>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(place, column);
    case Qt::ToolTipRole:
        return toolTip(place);
    case Qt::AccessibleDescriptionRole:
        return description(place);
    case Qt::TextAlignmentRole:
        if (column == FieldColumn::Offset || column == FieldColumn::Size)
            return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case ValueRole:
        return value(place, column);
    case PathRole:
        return QString::fromStdString(pathOf(place));
    case SpotRole: {
        const Spotted node = spotted(place);
        return QVariant::fromValue(Spot{node.tree->nodes[node.node].extents(), QString::fromStdString(pathOf(place))});
    }
    case EditedPathRole:
        return isTypable(index) ? QVariant(QString::fromStdString(pathOf(place))) : QVariant();
    case ChangedRole: {
        const Spotted node = spotted(place);
        return m_saved.differs(node.tree->nodes[node.node].extents());
    }
    case FindingRole:
        return severityOf(m_marks.at(pathOf(place)).own);
    case InsideFindingRole:
        return severityOf(m_marks.at(pathOf(place)).inside);
    case NoteRole: {
        const QStringList notes = notesOf(place);
        return notes.isEmpty() ? QVariant() : QVariant(notes.join(u'\n'));
    }
    case GradeRole: {
        const Spotted node = spotted(place);
        return static_cast<int>(node.tree->nodes[node.node].field->trust);
    }
    default:
        return {};
    }
}

bool FieldTreeModel::isTypable(const QModelIndex &index) const
{
    if (index.column() != number(FieldColumn::Value) || !m_document->isEditable())
        return false;
    const Spotted cell = spotted(placeOf(index));
    // A payload of gigabytes is nothing to type; the hex view has it.
    return ft::isTypable(*cell.tree, cell.node) && cell.tree->nodes[cell.node].field->meaning != Meaning::Payload;
}

Qt::ItemFlags FieldTreeModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return index.isValid() && isTypable(index) ? flags | Qt::ItemIsEditable : flags;
}

QVariant FieldTreeModel::severityOf(const std::optional<Severity> &severity) const
{
    return severity ? QVariant(static_cast<int>(*severity)) : QVariant();
}

/// Of the field itself, and at a leaf of bytes in it that have no field of their own.
QStringList FieldTreeModel::notesOf(const Place &place) const
{
    if (!m_notes || m_notes->all().isEmpty())
        return {};
    const Spotted shown = spotted(place);
    const Extents here = shown.tree->nodes[shown.node].extents();
    const QString path = QString::fromStdString(pathOf(place));
    QStringList lines;
    for (const Note &note : m_notes->at(here)) {
        const Spot &spot = note.place.spot;
        const bool isBytes = !note.place.isOnField && shown.tree->isLeaf(shown.node) && here.contains(spot.extents.at);
        if (isBytes || (note.place.isOnField && spot.path == path))
            lines.append(Notes::line(note));
    }
    return lines;
}

std::string FieldTreeModel::pathOf(const Place &place) const
{
    if (place.isRow)
        return path(*m_branches[0]->tree, place.node) + '[' + std::to_string(place.row) + ']';
    return path(*m_branches[place.branch]->tree, place.node);
}

/// "[3]" for an element of a list, "[3] Title" for a meta tag; among other things in a list without a name, "Line [3]",
/// and alone the label.
QString FieldTreeModel::nameText(const Place &place) const
{
    const QString index = QStringLiteral("[%1]");
    if (place.isRow)
        return index.arg(place.row);
    const Tree &tree = *m_branches[place.branch]->tree;
    const Node &node = tree.nodes[place.node];
    const Field *around = node.parent == NoNode ? nullptr : tree.nodes[node.parent].field;
    if (!around || around->kind != Kind::List)
        return label(*node.field);
    if (around->id.empty()) {
        const bool isNumbered = node.field->many && node.field->meaning != Meaning::Filler;
        return isNumbered ? label(*node.field) + u' ' + index.arg(node.row) : label(*node.field);
    }
    const auto tag = tagId(tree, place.node, m_bytes);
    return tag ? index.arg(node.row) + u' ' + tagName(*node.field, *tag) : index.arg(node.row);
}

QVariant FieldTreeModel::text(const Place &place, FieldColumn column) const
{
    if (column == FieldColumn::Name)
        return nameText(place);
    const Spotted shown = spotted(place);
    const Node &node = shown.tree->nodes[shown.node];
    switch (column) {
    case FieldColumn::Value:
        return valueText(*shown.tree, shown.node, m_bytes, m_style);
    case FieldColumn::Type:
        return typeText(*node.field);
    case FieldColumn::Grade:
        return gradeName(node.field->trust);
    case FieldColumn::Offset:
        return offsetText(node.at);
    case FieldColumn::Size:
        return QString::number(node.size);
    case FieldColumn::Name:
    case FieldColumn::Count:
        break;
    }
    return {};
}

QVariant FieldTreeModel::value(const Place &place, FieldColumn column) const
{
    const Spotted shown = spotted(place);
    const Node &node = shown.tree->nodes[shown.node];
    switch (column) {
    case FieldColumn::Name:
        return QString::fromStdString(pathOf(place));
    case FieldColumn::Offset:
        return QVariant::fromValue<quint64>(node.at);
    case FieldColumn::Size:
        return QVariant::fromValue<quint64>(node.size);
    case FieldColumn::Value:
        if (shown.tree->isLeaf(shown.node)) {
            if (const auto plain = ft::number(*shown.tree, shown.node, m_bytes))
                return QVariant::fromValue<quint64>(*plain);
        }
        break;
    default:
        break;
    }
    return text(place, column);
}

/// What the signs of a row say, for those who do not see them.
QString FieldTreeModel::description(const Place &place) const
{
    const FindingMarks::Mark &mark = m_marks.at(pathOf(place));
    const Spotted shown = spotted(place);
    QStringList parts{gradeName(shown.tree->nodes[shown.node].field->trust)};
    if (m_saved.differs(shown.tree->nodes[shown.node].extents()))
        parts.append(tr("changed"));
    for (std::size_t i : mark.findings)
        parts.append(title(m_findings[i].code));
    if (mark.inside)
        parts.append(tr("findings inside"));
    parts.append(notesOf(place));
    return parts.join(QStringLiteral(", "));
}

/// Rich text, so that it wraps; what comes from the file is escaped.
QString FieldTreeModel::toolTip(const Place &place) const
{
    const Spotted shown = spotted(place);
    const Node &node = shown.tree->nodes[shown.node];
    QStringList paragraphs{QString::fromStdString(pathOf(place)), help(*node.field)};
    paragraphs.append(tr("Offset %1, %2").arg(offsetText(node.at), exactSizeText(node.size)));
    paragraphs.append(node.field->source.empty()
                          ? tr("Grade: %1").arg(gradeName(node.field->trust))
                          : tr("Grade: %1 (source: %2)")
                                .arg(gradeName(node.field->trust),
                                     QString::fromUtf8(node.field->source.data(), qsizetype(node.field->source.size()))));
    if (shown.tree->isLeaf(shown.node) && m_saved.differs(node.extents())) {
        const auto before = m_saved.value(QString::fromStdString(pathOf(place)), m_style);
        paragraphs.append(before ? tr("Changed. In the saved file: %1").arg(*before) : tr("Not in the saved file"));
    }
    for (std::size_t i : m_marks.at(pathOf(place)).findings)
        paragraphs.append(sentence(*m_branches[0]->tree, m_findings[i], m_style));
    paragraphs.append(notesOf(place));
    QString rich;
    for (const QString &paragraph : std::as_const(paragraphs)) {
        if (!paragraph.isEmpty())
            rich += QStringLiteral("<p>%1</p>").arg(paragraph.toHtmlEscaped());
    }
    return rich;
}

QVariant FieldTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ft::columnCount<FieldColumn>())
        return {};
    static constexpr const char *keys[] = {"path", "value", "type", "grade", "offset", "size"};
    static constexpr const char *titles[] = {QT_TR_NOOP("Field"), QT_TR_NOOP("Value"),  QT_TR_NOOP("Meaning"),
                                             QT_TR_NOOP("Grade"), QT_TR_NOOP("Offset"), QT_TR_NOOP("Size")};
    if (role == Qt::DisplayRole)
        return tr(titles[section]);
    if (role == ColumnKeyRole)
        return QString::fromLatin1(keys[section]);
    if (role == Qt::TextAlignmentRole && section >= ft::number(FieldColumn::Offset))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

void FieldTreeModel::takeFindings()
{
    m_findings = m_document->findings();
    m_marks = FindingMarks(m_findings);
}

void FieldTreeModel::marksChanged()
{
    takeFindings();
    textsChanged();
}

/// Says that everything a view can have asked for may look different.
void FieldTreeModel::textsChanged()
{
    const auto changed = [this](const QModelIndex &parent) {
        if (const int rows = rowCount(parent); rows > 0)
            Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, ft::columnCount<FieldColumn>() - 1, parent));
    };
    changed({});
    for (std::uint32_t branch = 0; branch < m_branches.size(); ++branch) {
        for (const NodeId node : m_branches[branch]->nodes.known()) {
            if (branch != 0 || node != 0)
                changed(indexForNode(branch, node));
        }
    }
    const std::vector<Node> &nodes = m_branches[0]->tree->nodes;
    for (NodeId node = 0; node < nodes.size(); ++node) {
        if (nodes[node].lazy)
            changed(indexForNode(0, node));
    }
}

} // namespace ft
