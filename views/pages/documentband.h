// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "headerband.h"

#include "document/document.h"
#include "document/nextstep.h"
#include "document/prognosis.h"

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
    void stepRequested(ft::NextStep step);

private:
    void refresh();
    void showChecking(quint64 done, quint64 total);

    Document *m_document;
    Prognosis m_prognosis;
    NextStep m_step = NextStep::None;
    QAction *m_next;
    Style m_style;
};

} // namespace ft
