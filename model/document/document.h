// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appliedplan.h"
#include "focus.h"
#include "pickedrows.h"

#include "schema/edit.h"
#include "schema/identify.h"
#include "schema/plan.h"
#include "schema/reader.h"
#include "storage/opened.h"
#include "wording/text.h"

#include <QObject>
#include <QUndoStack>

#include <memory>

namespace ft {

class BackgroundCheck;
class EditedBytes;
class SpliceCommand;
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
    /// With everything that was changed. Valid until the next reread().
    const ByteSource &bytes() const { return *m_opened.bytes; }
    /// The same, for whoever needs it longer than that; it never changes.
    std::shared_ptr<const ByteSource> sharedBytes() const { return m_opened.bytes; }
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
    PickedRows *pickedRows() { return &m_pickedRows; } ///< forgotten with every change of the bytes
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

    // Changes (history.cpp). Read-only until somebody switches that off; nothing here touches the disk.
    bool isEditable() const { return m_isEditable; }
    void setEditable(bool editable);
    /// Whether edits take along what depends on them, or change only what was typed. For whoever makes plans.
    Follow follow() const { return m_follow; }
    void setFollow(Follow follow);
    /// Whether a change is an entry of its own in the history, or goes on with the typing before it.
    enum class Entry { Own, Typing };
    /// Makes a change and enters it in the history under `text`. False, and nothing happens, where the document is not
    /// editable or the plan is empty or not one for these bytes.
    bool apply(const Plan &plan, const QString &text, Entry entry = Entry::Own);
    /// Undo and redo go through it; they work in a read-only document too.
    QUndoStack *undoStack() { return &m_history; }
    bool isModified() const { return !m_history.isClean(); }
    /// From the saved bytes to those of now: what is written on saving, what views mark. Where the changed bytes lie:
    /// placesAfter().
    Plan changes() const;
    /// Where bytes of `range` differ from the saved ones or were inserted; empty places where some were taken away. In order.
    std::vector<Extents> changedPlaces(Extents range) const;
    QStringList changeTexts() const; ///< the entries of the history since the saved state, in words
    const ByteSource &savedBytes() const { return *m_saved; }
    /// Back to the saved state, as one more entry. False where nothing differs or the document is not editable.
    bool revert();
    /// An edit that outgrew its slot can be made all the same where the record goes to another file. Documents know no
    /// others: whoever does hears outgrown().
    void askToMove(const LargerSlot &record) { Q_EMIT outgrown(record); }
    /// What bytes() says was written; `saved` is that file, opened again.
    void markSaved(Opened saved);
    /// Its file was written to and holds savedBytes() again; `file` is that, opened again. What is not saved stays so.
    void markPutBack(const Opened &file) { m_opened.identity = file.identity; }

Q_SIGNALS:
    /// Bytes [at, at+removed) were replaced by `inserted` bytes. Who holds offsets shifts them. reread() follows.
    void replaced(quint64 at, quint64 removed, quint64 inserted);
    void reread(); ///< tree() and findings() are new; keep what you show by path. The focus moves right behind it
    void findingsChanged(); ///< findings() grew or is complete
    void codePageChanged();
    void editableChanged(bool editable);
    void followChanged(ft::Follow follow);
    void outgrown(const ft::LargerSlot &record);
    void applied(const ft::AppliedPlan &step); ///< the bytes are those behind it; reread() has been
    void checkProgress(quint64 done, quint64 total); ///< rows

private:
    void read();
    void readAgain();
    void announceTree();
    void check();
    void collectFindings();
    void take(const RowReport &report);
    void finishCheck();
    void change(const SpliceCommand &command, const Plan &plan, AppliedPlan::Way way);
    void readChanged(const Plan &plan);
    bool checkAgain(const Tree &before, const Plan &plan);

    Opened m_opened; ///< its bytes are those of now
    std::shared_ptr<const ByteSource> m_saved;
    std::shared_ptr<const EditedBytes> m_edited; ///< those of now; null: the saved ones
    std::shared_ptr<const Tree> m_tree; ///< shared with the check, which may run a row longer
    std::vector<Candidate> m_candidates;
    std::vector<Finding> m_findings;
    std::vector<Finding> m_rowFindings; ///< the part of them that is about rows of lazy lists
    std::vector<int> m_forced;
    const Format *m_asked = nullptr;
    CodePage m_codePage;
    Focus m_focus;
    PickedRows m_pickedRows;
    std::unique_ptr<BackgroundCheck> m_check;
    QUndoStack m_history;
    bool m_isEditable = false;
    Follow m_follow = Follow::All;
};

} // namespace ft
