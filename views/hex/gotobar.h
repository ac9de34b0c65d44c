// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QLineEdit;
class QStringListModel;
QT_END_NAMESPACE

namespace ft {

/// A line to type an offset, a distance or a field's path into. Enter sets the document's focus and hides the bar;
/// Escape only hides it. What was not found is said beside the line.
class GoToBar : public QWidget
{
    Q_OBJECT

public:
    /// Hidden until open(). The document must outlive the bar.
    explicit GoToBar(Document *document, QWidget *parent = nullptr);

    void open(); ///< shows the bar with its text selected and takes the keyboard

Q_SIGNALS:
    void closed(bool arrived); ///< the keyboard should go back to where it was, or to where one arrived

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void complete(const QString &typed);
    void go();
    void close(bool arrived);

    Document *m_document;
    QLineEdit *m_line;
    QLabel *m_message;
    QStringListModel *m_paths;
};

} // namespace ft
