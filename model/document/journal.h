// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journalentry.h"

#include "schema/plan.h"

#include <QObject>

#include <memory>

namespace ft {

class ContentDigests;
class Document;
struct AppliedPlan;
struct StepAccount;

/// What was done to a document since it was opened: every change that was made, taken back or made again, and every
/// save, with digests of the content on both sides. Lives in memory; reaches the disk only when it is exported.
class Journal : public QObject
{
    Q_OBJECT

public:
    /// `document` outlives the journal.
    explicit Journal(Document *document, QObject *parent = nullptr);
    ~Journal() override;

    Document *document() const { return m_document; }
    const QList<JournalEntry> &entries() const { return m_entries; } ///< the oldest first
    void setReason(qsizetype entry, const QString &reason); ///< one line of plain text
    bool isComputing() const; ///< digests are still to come

Q_SIGNALS:
    void added(); ///< one entry, at the end
    void joined(); ///< the last entry went on, or took the one before it in
    void entryChanged(qsizetype entry);

private:
    /// Which states of the content an entry leads from and to.
    struct Span {
        quint64 from;
        quint64 to;
    };
    /// The last entry, where typing may go on with it.
    struct Typing {
        Plan forth;
        Plan back;
    };

    void begin();
    void step(const AppliedPlan &applied);
    void joinTyping(int index);
    void notice();
    void take(quint64 state, const QByteArray &sha256);
    void account(quint64 state, const StepAccount &account);
    void describe(JournalEntry &entry, const StepAccount &account) const;
    void enter(JournalEntry entry, Span span);
    void know(qsizetype entry, ContentDigest &side, const QByteArray &sha256);

    Document *m_document;
    std::unique_ptr<ContentDigests> m_digests; ///< from the first step on
    QList<JournalEntry> m_entries;
    QList<Span> m_spans;
    QByteArray m_current; ///< digest of the content as it is, once that is known
    quint64 m_currentState = 0; ///< the state m_current is about
    quint64 m_state = 0;
    std::optional<Typing> m_typing; ///< of the last entry
    std::optional<Typing> m_before; ///< of the one before it
    int m_lastDone = -1;
    const void *m_savedBytes;
};

} // namespace ft
