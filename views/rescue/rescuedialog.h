// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/workline.h"
#include "document/nextstep.h"

#include <QDialog>

#include <functional>

class QBoxLayout;
class QPushButton;

namespace ft {

class PathField;

/// What the windows of this folder have in common: one page with what goes in and what is known about it, where the
/// result goes, one button that begins, and what could be done next when it has ended. It looks and writes beside the
/// window; Escape stops what is going on.
class RescueDialog : public QDialog
{
    Q_OBJECT

public:
    /// Where a result goes.
    enum class Target { Folder, NewDownload };

    bool isBusy() const { return m_work->isRunning(); }
    bool isDone() const { return m_state == Done; }

Q_SIGNALS:
    void openRequested(const QString &path); ///< of a file or folder that was written
    void stepRequested(ft::NextStep step, const QString &path); ///< with a file that was written

protected:
    /// `begin`: the word on the button.
    RescueDialog(const QString &title, const QString &about, Target target, const QString &begin, QWidget *parent);

    QBoxLayout *content() const { return m_content; } ///< between what it is about and where it goes
    PathField *place() const { return m_place; }

    /// Looks at what goes in; looked() follows. A look that is going on is given up.
    void look(const QString &text, WorkLine::Work work);
    /// Writes; wrote() follows.
    void write(const QString &text, WorkLine::Work work);
    bool isWriting() const { return m_state == Writing; }

    virtual void looked() {}
    virtual void wrote() = 0;
    virtual void begin() = 0; ///< the button was pressed
    /// Why it cannot begin as things are, in a sentence; empty: it can. Not asked while something runs.
    virtual QString problem() const = 0;

    /// Asks problem() again.
    void refresh();
    void say(const QString &text); ///< what has come of it; plain text
    /// It has ended well: the button goes, and offers come.
    void conclude(const QString &text);
    void offer(const QString &label, std::function<void()> act);
    void offerToOpen(const QString &path);
    void offerStep(NextStep step, const QString &path);

    /// Whether files may be dropped on it as things are, and what becomes of them. `paths`: absolute, no folders.
    virtual bool takesFiles() const { return false; }
    virtual void take(const QStringList &) {}

    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void reject() override;

private:
    enum State { Idle, Looking, Writing, Done };

    void start(State state, const QString &text, WorkLine::Work work);
    void finish();

    State m_state = Idle;
    QString m_said;
    std::function<void()> m_next; ///< begins when what runs has stopped
    QBoxLayout *m_content;
    PathField *m_place;
    QWidget *m_target; ///< the place with its label
    WorkLine *m_work;
    QBoxLayout *m_buttons;
    QPushButton *m_begin;
    QPushButton *m_close;
};

} // namespace ft
