// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "headerband.h"

#include "document/document.h"

class QAction;

namespace ft {

/// The head of a document. Follows what is found out about it.
class DocumentBand : public HeaderBand
{
    Q_OBJECT

public:
    explicit DocumentBand(Document *document, QWidget *parent = nullptr);

    /// How values are shown; the code page is always the document's.
    void setStyle(const Style &style);

Q_SIGNALS:
    void repairRequested();

private:
    void refresh();
    void showChecking(quint64 done, quint64 total);

    Document *m_document;
    QAction *m_repair;
    Style m_style;
};

} // namespace ft
