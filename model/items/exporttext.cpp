// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporttext.h"

#include "roles.h"

#include <QAbstractItemModel>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>

#include <utility>

namespace ft {

namespace {

QString cellText(QString text)
{
    for (QChar &c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    }
    return text;
}

QJsonValue jsonValue(const QVariant &value)
{
    // Beyond 2^53 a number in JSON is not what it was, for most who read it.
    constexpr quint64 ExactLimit = quint64(1) << 53;
    if (value.typeId() == QMetaType::ULongLong && value.toULongLong() > ExactLimit)
        return QString::number(value.toULongLong());
    return QJsonValue::fromVariant(value);
}

int depthOf(QModelIndex index)
{
    int depth = 0;
    for (index = index.parent(); index.isValid(); index = index.parent())
        ++depth;
    return depth;
}

QString htmlCell(const QModelIndex &cell, int depth)
{
    constexpr int IndentPixels = 12;
    const bool isNumber = Qt::Alignment(cell.data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight);
    const QString indent = depth > 0 ? QStringLiteral(" style=\"padding-left:%1px\"").arg(depth * IndentPixels) : QString();
    return QStringLiteral("<td%1%2>").arg(isNumber ? QStringLiteral(" align=\"right\"") : QString(), indent)
        + cell.data().toString().toHtmlEscaped() + QStringLiteral("</td>");
}

} // namespace

QString tabSeparated(const QModelIndexList &rows, const QList<int> &columns)
{
    if (rows.isEmpty())
        return {};
    const QAbstractItemModel *model = rows.first().model();
    QStringList lines;
    const auto addLine = [&](auto text) {
        QStringList cells;
        for (int column : columns)
            cells.append(cellText(text(column)));
        lines.append(cells.join(u'\t'));
    };
    addLine([&](int column) { return model->headerData(column, Qt::Horizontal).toString(); });
    for (const QModelIndex &row : rows)
        addLine([&](int column) { return row.siblingAtColumn(column).data().toString(); });
    return lines.join(u'\n') + u'\n';
}

QByteArray jsonArray(const QModelIndexList &rows, const QList<int> &columns)
{
    QJsonArray array;
    for (const QModelIndex &row : rows) {
        QJsonObject object;
        for (int column : columns) {
            const QVariant value = row.siblingAtColumn(column).data(ValueRole);
            if (value.isValid()) {
                const QVariant key = row.model()->headerData(column, Qt::Horizontal, ColumnKeyRole);
                object.insert(key.toString(), jsonValue(value));
            }
        }
        array.append(object);
    }
    return QJsonDocument(array).toJson();
}

QString htmlTable(const QModelIndexList &rows, const QList<int> &columns)
{
    if (rows.isEmpty())
        return {};
    QString table = QStringLiteral("<table cellspacing=\"0\" cellpadding=\"3\"><tr>");
    for (int column : columns) {
        const QString title = rows.first().model()->headerData(column, Qt::Horizontal).toString();
        table += QStringLiteral("<th align=\"left\">") + title.toHtmlEscaped() + QStringLiteral("</th>");
    }
    table += QStringLiteral("</tr>\n");
    for (const QModelIndex &row : rows) {
        int depth = depthOf(row); // indents the first cell
        table += QStringLiteral("<tr>");
        for (int column : columns)
            table += htmlCell(row.siblingAtColumn(column), std::exchange(depth, 0));
        table += QStringLiteral("</tr>\n");
    }
    return table + QStringLiteral("</table>\n");
}

void setRows(QMimeData &data, const QModelIndexList &rows, const QList<int> &columns)
{
    data.setText(tabSeparated(rows, columns));
    if (rows.size() <= RichRowLimit) {
        data.setHtml(htmlTable(rows, columns));
        data.setData(JsonMimeType, jsonArray(rows, columns));
    }
}

QMimeData *rowsMimeData(const QModelIndexList &rows, const QList<int> &columns)
{
    auto *data = new QMimeData;
    setRows(*data, rows, columns);
    return data;
}

} // namespace ft
