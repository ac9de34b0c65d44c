// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.h"

#include "contentdigests.h"
#include "document.h"

#include <algorithm>
#include <utility>

namespace ft {

namespace {

/// Changes up to this size are accounted for at once; longer ones beside the window.
constexpr quint64 QuickStep = 1024 * 1024;
/// More than typing ever comes to in one entry; what is longer stays an entry of its own.
constexpr quint64 LongestTyping = 64 * 1024;

JournalEntry::What whatOf(AppliedPlan::Way way)
{
    switch (way) {
    case AppliedPlan::Way::Done:
        return JournalEntry::What::Done;
    case AppliedPlan::Way::Undone:
        return JournalEntry::What::Undone;
    case AppliedPlan::Way::Redone:
        break;
    }
    return JournalEntry::What::Redone;
}

ContentDigest sideOf(quint64 size, bool isWhole)
{
    return {size, isWhole ? ContentDigest::Scope::Whole : ContentDigest::Scope::Places, ContentDigest::State::Pending, {}};
}

} // namespace

Journal::Journal(Document *document, QObject *parent)
    : QObject(parent), m_document(document), m_savedBytes(&document->savedBytes())
{
    connect(document, &Document::applied, this, &Journal::step);
    connect(document, &Document::reread, this, &Journal::notice);
    connect(document->undoStack(), &QUndoStack::indexChanged, this, &Journal::joinTyping);
}

Journal::~Journal() = default;

void Journal::setReason(qsizetype entry, const QString &reason)
{
    const QString plain = reason.simplified();
    if (m_entries.at(entry).reason == plain)
        return;
    m_entries[entry].reason = plain;
    Q_EMIT entryChanged(entry);
}

bool Journal::isComputing() const
{
    const auto isPending = [](const ContentDigest &side) { return side.state == ContentDigest::State::Pending; };
    return std::ranges::any_of(m_entries, [&](const JournalEntry &entry) { return isPending(entry.before) || isPending(entry.after); });
}

/// Nothing is read for a document that nobody changes.
void Journal::begin()
{
    if (m_digests)
        return;
    m_digests = std::make_unique<ContentDigests>();
    connect(m_digests.get(), &ContentDigests::digested, this, &Journal::take);
    connect(m_digests.get(), &ContentDigests::accounted, this, &Journal::account);
}

void Journal::enter(JournalEntry entry, Span span)
{
    entry.time = QDateTime::currentDateTimeUtc();
    m_entries.append(std::move(entry));
    m_spans.append(span);
    Q_EMIT added();
}

void Journal::step(const AppliedPlan &applied)
{
    if (!m_digests) {
        begin();
        Opened base = m_document->opened();
        base.bytes = applied.before; // nothing was changed before the first step
        m_digests->begin(m_state, std::move(base), false);
    }
    const quint64 sizeBefore = applied.before->size();
    const quint64 sizeAfter = applied.after->size();
    const bool isWhole = std::max(sizeBefore, sizeAfter) <= ContentDigests::LargestContent;
    const bool isQuick = bytesIn(applied.plan) <= QuickStep;
    JournalEntry entry{.what = whatOf(applied.way), .text = applied.text};
    entry.places = applied.plan.splices.size();
    entry.before = sideOf(sizeBefore, isWhole);
    entry.after = sideOf(sizeAfter, isWhole);
    if (m_currentState == m_state && !m_current.isEmpty() && isWhole) {
        entry.before.sha256 = m_current;
        entry.before.state = ContentDigest::State::Known;
    }
    if (isQuick)
        describe(entry, accountOf(applied.plan, *applied.before));
    m_digests->step(m_state + 1, applied.plan, !isQuick);

    m_before = std::exchange(m_typing, std::nullopt);
    m_lastDone = applied.way == AppliedPlan::Way::Done ? m_document->undoStack()->index() : -1;
    if (m_lastDone >= 0 && applied.plan.splices.size() == 1 && bytesIn(applied.plan) <= LongestTyping)
        m_typing = Typing{applied.plan, inverse(applied.plan, *applied.before)};
    enter(std::move(entry), {m_state, m_state + 1});
    ++m_state;
}

void Journal::describe(JournalEntry &entry, const StepAccount &account) const
{
    entry.splices = account.splices;
    for (const auto &[side, sha256] : {std::pair(&entry.before, account.removed), std::pair(&entry.after, account.inserted)}) {
        if (side->scope == ContentDigest::Scope::Places) {
            side->sha256 = sha256;
            side->state = ContentDigest::State::Known;
        }
    }
}

/// What was done last may have joined the entry of the history before it: then it does so here.
void Journal::joinTyping(int index)
{
    if (std::exchange(m_lastDone, -1) != index || !m_before || !m_typing)
        return;
    m_typing = Typing{ft::joined(m_before->forth, m_typing->forth), ft::joined(m_typing->back, m_before->back)};
    m_before.reset();
    const JournalEntry last = m_entries.takeLast();
    JournalEntry &entry = m_entries.last();
    entry.time = last.time;
    entry.after = last.after;
    entry.places = m_typing->forth.splices.size();
    // Taking it back brings what it removed; what it removes then is what was inserted.
    StepAccount account = accountOf(m_typing->forth, Changed(m_document->bytes(), m_typing->back));
    describe(entry, account);
    m_spans[m_spans.size() - 2].to = m_spans.last().to;
    m_spans.removeLast();
    Q_EMIT joined();
}

/// Only saving changes which bytes are the saved ones.
void Journal::notice()
{
    if (std::exchange(m_savedBytes, &m_document->savedBytes()) == m_savedBytes)
        return;
    begin();
    const quint64 size = m_document->bytes().size();
    JournalEntry entry{.what = JournalEntry::What::Saved, .text = m_document->path()};
    entry.before = entry.after = sideOf(size, true);
    if (m_currentState == m_state && !m_current.isEmpty()) {
        entry.before.sha256 = m_current;
        entry.before.state = ContentDigest::State::Known;
    } else if (size > ContentDigests::LargestContent) {
        entry.before.state = ContentDigest::State::Unknown;
    }
    m_typing.reset();
    m_digests->begin(m_state + 1, m_document->opened(), true);
    enter(std::move(entry), {m_state, m_state + 1});
    ++m_state;
}

void Journal::know(qsizetype entry, ContentDigest &side, const QByteArray &sha256)
{
    if (side.scope != ContentDigest::Scope::Whole || side.state == ContentDigest::State::Known)
        return;
    side.sha256 = sha256;
    side.state = sha256.isEmpty() ? ContentDigest::State::Unknown : ContentDigest::State::Known;
    Q_EMIT entryChanged(entry);
}

void Journal::take(quint64 state, const QByteArray &sha256)
{
    if (state == m_state) {
        m_current = sha256;
        m_currentState = state;
    }
    for (qsizetype i = m_entries.size(); i-- > 0 && m_spans.at(i).to >= state;) {
        if (m_spans.at(i).to == state)
            know(i, m_entries[i].after, sha256);
        if (m_spans.at(i).from == state)
            know(i, m_entries[i].before, sha256);
        // What was saved is what the document held: its digest says so even where the old file was gone too early.
        if (m_spans.at(i).to == state && m_entries.at(i).what == JournalEntry::What::Saved && !sha256.isEmpty())
            return take(m_spans.at(i).from, sha256);
    }
}

void Journal::account(quint64 state, const StepAccount &account)
{
    for (qsizetype i = m_entries.size(); i-- > 0 && m_spans.at(i).to >= state;) {
        if (m_spans.at(i).to == state && m_entries.at(i).splices.isEmpty()) {
            describe(m_entries[i], account);
            Q_EMIT entryChanged(i);
        }
    }
}

} // namespace ft
