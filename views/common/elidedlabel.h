// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ft {

/// One line of plain text that gives way: what does not fit is cut with an ellipsis and shown whole in the tool tip.
/// The text may come from a file; it is never read as markup.
class ElidedLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    /// Where to cut. File names lose their middle, sentences their end (the default).
    void setElideMode(Qt::TextElideMode mode);
    /// The palette's colour mixed towards the background, for a second line of text.
    void setQuiet(bool quiet);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_text;
    Qt::TextElideMode m_mode = Qt::ElideRight;
    bool m_quiet = false;
};

} // namespace ft
