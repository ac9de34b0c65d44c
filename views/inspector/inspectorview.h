// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readingsmodel.h"

#include "document/document.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QTableView;
class QToolButton;
QT_END_NAMESPACE

namespace ft {

/// The bytes at the document's focus as numbers, time, address, text and bits: one line, or a table when expanded.
/// Everything can be reached and copied by keyboard.
class InspectorView : public QWidget
{
    Q_OBJECT

public:
    /// The document must outlive the view.
    explicit InspectorView(Document *document, QWidget *parent = nullptr);

    bool isExpanded() const { return m_expanded; }
    void setExpanded(bool expanded);
    /// The line as it stands, with plain digits.
    QString line() const;

Q_SIGNALS:
    void expandedChanged(bool expanded);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void shareWidth();
    void take();
    Endian endianHere() const;
    void copyCurrent();

    Document *m_document;
    ReadingsModel *m_readings;
    QLabel *m_line;
    QToolButton *m_more;
    QTableView *m_table;
    bool m_expanded = false;
};

} // namespace ft
