// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/centredcolumn.h"

#include "items/appendixsearch.h"

class QLabel;
class QPushButton;

namespace ft {

class ProgressLine;

/// Older records of a download inside its data: searched for when asked, shown as places to go to.
class OlderPage : public CentredColumn
{
    Q_OBJECT

public:
    explicit OlderPage(Document *document, QWidget *parent = nullptr);

    void setStyle(const Style &style);
    using QWidget::setStyle;
    AppendixSearch *search() const { return m_search; }

private:
    void refresh();
    void showPlaces();
    QString answer() const;

    Document *m_document;
    AppendixSearch *m_search;
    QPushButton *m_button;
    ProgressLine *m_progress;
    QLabel *m_answer;
    QWidget *m_places = nullptr;
    Style m_style;
};

} // namespace ft
