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

class BackgroundCheck;
struct RowReport;

/// One open file: its bytes, what reading them gave, where one looks. Shows no dialogs and knows no view.
///
/// Opening returns at once with a tree: recognition and one reading look at the ends of a .dat and at the index of a
/// database. What needs every record of a long list (checking all slots) goes on in the background and arrives as
/// findingsChanged().
class Document : public QObject
{
    Q_OBJECT

public:
    /// Takes a file that was opened without error, and reads it.
    explicit Document(Opened opened, QObject *parent = nullptr);
    ~Document() override;

    QString path() const { return m_opened.path; } ///< absolute path on disk, for people and for `open`
    QString fileName() const;
    const ByteSource &bytes() const { return *m_opened.bytes; }
    const Opened &opened() const { return m_opened; }

    /// Valid until the next reread(). Its format is null where nothing was recognised: one payload leaf then.
    const Tree &tree() const { return *m_tree; }
    /// The same, for whoever needs it longer than that: work beside the GUI thread, models that reset later.
    std::shared_ptr<const Tree> sharedTree() const { return m_tree; }
    const std::vector<Candidate> &candidates() const { return m_candidates; } ///< best first; see setFormat()
    /// Findings of opening, of the tree and of all rows of lazy lists, in file order.
    const std::vector<Finding> &findings() const { return m_findings; }
    bool isChecking() const { return m_check != nullptr; } ///< rows of a lazy list are still being checked

    Focus *focus() { return &m_focus; }
    /// The spot of a field, found through lazy lists too; an empty spot for an unknown path.
    Spot spotOf(const QString &path) const;
    /// The field that holds the byte at `offset`; an empty spot beyond the end.
    Spot spotAt(quint64 offset) const;

    const CodePage &codePage() const { return m_codePage; }
    /// Texts change, the tree does not: codePageChanged(), then findingsChanged() for what is not in it.
    void setCodePage(const CodePage &codePage);

    /// "Open as": null goes back to recognition. Forgets forced readings, which belong to a format.
    void setFormat(const Format *format);
    const Format *askedFormat() const { return m_asked; } ///< null: by recognition
    /// Chooses a rival reading; -1 by evidence.
    void setReading(int rival, int reading);
    int forcedReading(int rival) const;

Q_SIGNALS:
    /// Bytes [at, at+removed) were replaced by `inserted` bytes. Who holds offsets shifts them. reread() follows.
    void replaced(quint64 at, quint64 removed, quint64 inserted);
    void reread(); ///< tree() and findings() are new; keep what you show by path. The focus moves right behind it
    void findingsChanged(); ///< findings() grew or is complete
    void codePageChanged();
    void checkProgress(quint64 done, quint64 total); ///< rows

private:
    void read();
    void readAgain();
    void check();
    void take(const RowReport &report);
    void finishCheck();

    Opened m_opened;
    std::shared_ptr<const Tree> m_tree; ///< shared with the check, which may run a row longer
    std::vector<Candidate> m_candidates;
    std::vector<Finding> m_findings;
    std::vector<int> m_forced;
    const Format *m_asked = nullptr;
    CodePage m_codePage;
    Focus m_focus;
    std::unique_ptr<BackgroundCheck> m_check;
};

} // namespace ft
