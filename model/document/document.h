// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "focus.h"

#include "schema/identify.h"
#include "schema/reader.h"
#include "storage/opened.h"
#include "wording/text.h"

#include <QObject>

#include <memory>

namespace ft {

/// One open file: its bytes, what reading them gave, where one looks. Shows no dialogs and knows no view.
///
/// Opening returns at once with the part that is quick (recognition and one reading); what needs every record of a
/// large database (checking all slots) goes on in the background and arrives as `findingsChanged`.
class Document : public QObject
{
    Q_OBJECT

public:
    /// Takes the opened file. Reads it at once when it is small or a .dat, else in the background.
    explicit Document(Opened opened, QObject *parent = nullptr);
    ~Document() override;

    QString path() const; ///< absolute path on disk, for people and for `open`
    QString fileName() const;
    const ByteSource &bytes() const;
    const Opened &opened() const { return m_opened; }

    /// Valid until the next reread(). Its format is null where nothing was recognised: one payload leaf then.
    const Tree &tree() const { return m_tree; }
    const std::vector<Candidate> &candidates() const { return m_candidates; }
    /// Findings of the tree and of all rows of lazy lists, in file order.
    const std::vector<Finding> &findings() const { return m_findings; }
    bool isChecking() const; ///< rows of a lazy list are still being checked

    Focus *focus() { return &m_focus; }
    /// The spot of a field, found through lazy lists too; an empty spot for an unknown path.
    Spot spotOf(const QString &path) const;
    /// The field that holds the byte at `offset`.
    Spot spotAt(quint64 offset) const;

    const CodePage &codePage() const { return m_codePage; }
    void setCodePage(const CodePage &codePage);

    /// "Open as": null goes back to recognition.
    void setFormat(const Format *format);
    /// Chooses a rival reading; -1 by evidence.
    void setReading(int rival, int reading);
    int forcedReading(int rival) const;

Q_SIGNALS:
    /// Bytes [at, at+removed) were replaced by `inserted` bytes. Who holds offsets shifts them. reread() follows.
    void replaced(quint64 at, quint64 removed, quint64 inserted);
    void reread(); ///< tree() and findings() are new; keep what you show by path
    void findingsChanged(); ///< findings() grew or is complete
    void codePageChanged();
    void checkProgress(quint64 done, quint64 total); ///< rows

private:
    class Check;
    void readAgain();
    void startCheck();

    Opened m_opened;
    Tree m_tree;
    std::vector<Candidate> m_candidates;
    std::vector<Finding> m_findings;
    std::vector<int> m_forced;
    const Format *m_asked = nullptr;
    CodePage m_codePage;
    Focus m_focus;
    std::unique_ptr<Check> m_check;
};

} // namespace ft
