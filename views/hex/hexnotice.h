// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QWidget>

namespace ft {

class Document;
class ElidedLabel;
class HexView;
class WordButton;

/// A quiet line below the bytes: why something was not done, or what typing put out of order and how it comes right.
/// Gone when there is nothing to say.
class HexNotice : public QWidget
{
    Q_OBJECT

public:
    /// Document and view must outlive it.
    HexNotice(Document *document, HexView *view, QWidget *parent = nullptr);

    QString text() const; ///< empty: it does not show

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    enum class Offer { None, AllowChanges, RenewSum };

    void say(const QString &text, Offer offer = Offer::None);
    void readDocument();
    void showStanding();
    void takeOffer();

    Document *m_document;
    ElidedLabel *m_text;
    WordButton *m_button;
    QBasicTimer m_passing; ///< runs while what is said is of the moment
    Offer m_offer = Offer::None;
    bool m_sumAgreed; ///< it did, some time since the file was opened
};

} // namespace ft
