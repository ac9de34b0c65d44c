// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentview.h"

#include <QHash>
#include <QStackedWidget>

namespace ft {

/// One kind of view for whichever document is shown. Each document keeps its own, made when it is first seen: a pane
/// that is hidden costs nothing.
class DocumentStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit DocumentStack(ViewMaker maker, QWidget *parent = nullptr);

    void setDocument(Document *document); ///< null: nothing
    void forget(Document *document); ///< destroys its view
    void setStyle(const Style &style);
    QWidget *viewOf(Document *document) const { return m_views.value(document).widget; } ///< null: not yet seen

Q_SIGNALS:
    void made(QWidget *view);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeCurrent();

    ViewMaker m_maker;
    QHash<Document *, DocumentView> m_views;
    Document *m_current = nullptr;
    Style m_style;
};

} // namespace ft
