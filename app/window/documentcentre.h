// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentpages.h"

#include "document/hashcheck.h"

#include <QWidget>

namespace ft {

class DocumentBand;
class PageStack;

/// The middle of the window for one document: its head, and the pages of its kind.
class DocumentCentre : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentCentre(Document *document, QWidget *parent = nullptr);

    void setStyle(const Style &style);
    using QWidget::setStyle;
    const PageStack *pages() const { return m_pages; }

Q_SIGNALS:
    void repairRequested();

private:
    void choosePages();

    Document *m_document;
    HashCheck m_hashCheck; ///< shared by the pages that show what it found
    const Format *m_format = nullptr;
    DocumentBand *m_band;
    PageStack *m_pages;
    Style m_style;
    QHash<QWidget *, std::function<void(const Style &)>> m_styled; ///< pages that show values
};

} // namespace ft
