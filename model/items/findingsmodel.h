// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns.h"

#include "document/document.h"

#include <QAbstractTableModel>

namespace ft {

/// The findings of a document, or those of some severities: the worst first, alike ones in file order.
class FindingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `document` must outlive the model.
    explicit FindingsModel(Document *document, QObject *parent = nullptr);

    Document *document() const { return m_document; }
    /// How values are shown in sentences; the code page is always the document's.
    void setStyle(const Style &style);

    bool isShown(Severity severity) const;
    void setShown(Severity severity, bool shown);
    /// Findings of that severity, shown or not.
    int count(Severity severity) const;
    const Finding &finding(int row) const { return m_findings[m_shown[static_cast<std::size_t>(row)]]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void countsChanged();

private:
    void update();
    std::vector<std::size_t> wanted(const std::vector<Finding> &findings) const; ///< in the order of rows
    QVariant text(const Finding &finding, FindingColumn column) const;

    Document *m_document;
    Style m_style;
    unsigned m_severities = 0b111; ///< shown ones, a bit each
    std::vector<Finding> m_findings; ///< our own: the document's change before we are told
    std::vector<std::size_t> m_shown; ///< indices of those that are shown
};

} // namespace ft
