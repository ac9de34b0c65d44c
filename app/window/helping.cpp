// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "helping.h"

#include "actions.h"

#include "findings/findingsview.h"
#include "help/manualwindow.h"
#include "items/findingsmodel.h"

#include <QAction>
#include <QApplication>
#include <QHelpEvent>
#include <QListView>
#include <QWhatsThis>
#include <QWindow>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace ft {

namespace {

struct HelpRow {
    const char *widget; ///< name of a class
    const char *page;
};

/// Inner widgets need no row: the one around them answers.
constexpr HelpRow HelpRows[] = {{"ft::HexView", "bytes"},          {"ft::BytesView", "bytes"},
                                {"ft::FieldTreeView", "fields"},   {"ft::NotesView", "changing"},
                                {"ft::JournalView", "changing"},   {"ft::RangesPage", "chunks"},
                                {"ft::HashPage", "hashes"},        {"ft::MapPage", "map"},
                                {"ft::FolderPage", "folders"},     {"ft::CollectionPage", "collection"},
                                {"ft::LibraryView", "window"},     {"ft::StatusLine", "words"},
                                {"ft::StartPage", "start"},        {"ft::SettingsDialog", "settings"},
                                {"ft::RescueDialog", "rescue"},    {"ft::RepairWizard", "repair"},
                                {"ft::BatchDialog", "changing"},   {"ft::FolderRepairWizard", "repair"},
                                {"ft::ShortcutsDialog", "window"}, {"ft::RecordMoveDialog", "changing"},
                                {"ft::CommandPalette", "window"}};

/// These stand in many places: a page about the place tells more.
constexpr HelpRow CommonRows[] = {{"ft::FindingsView", "findings"},
                                  {"ft::FilteredTable", "tables"},
                                  {"ft::DocumentCentre", "formats"},
                                  {"QMainWindow", "window"}};

QString pageIn(std::span<const HelpRow> rows, const QWidget &widget)
{
    const auto row = std::find_if(rows.begin(), rows.end(), [&widget](const HelpRow &each) { return widget.inherits(each.widget); });
    return row == rows.end() ? QString() : QString::fromLatin1(row->page);
}

/// About the finding that is chosen; empty: none is.
QString pageOfFinding(const FindingsView &findings)
{
    const QModelIndex current = findings.list()->currentIndex();
    return current.isValid() ? manualPageId(findings.model()->finding(current.row()).code) : QString();
}

QString ownPage(const QWidget &widget)
{
    const auto *findings = qobject_cast<const FindingsView *>(&widget);
    return findings ? pageOfFinding(*findings) : pageIn(HelpRows, widget);
}

/// A dialog that blocks other windows leaves those alone that belong to it.
void comeAlong(QWidget *window, const QWidget *owner)
{
    window->winId(); // before this it has no handle
    if (window->windowHandle()->transientParent() == owner->windowHandle())
        return;
    window->hide(); // who is blocked is looked at when a window is shown
    window->windowHandle()->setTransientParent(owner->windowHandle());
}

} // namespace

QString helpPageOf(const QWidget *widget)
{
    QString common;
    for (; widget; widget = widget->parentWidget()) {
        if (const QString own = ownPage(*widget); !own.isEmpty())
            return own;
        if (common.isEmpty())
            common = pageIn(CommonRows, *widget);
    }
    return common;
}

Helping::Helping(const Actions &actions, QWidget *window) : QObject(window), m_window(window)
{
    connect(actions[Act::Manual], &QAction::triggered, this, [this] {
        const QString page = helpPageOf(QApplication::focusWidget());
        showPage(page.isEmpty() ? u"start"_s : page);
    });
    connect(actions[Act::FirstSteps], &QAction::triggered, this, [this] { showPage(u"first-steps"_s); });
    connect(actions[Act::WhatsThis], &QAction::triggered, this, &Helping::askByClick);
    // The keys of the window are not heard in a dialog.
    connect(qApp, &QApplication::focusChanged, this, [&actions](QWidget *, QWidget *now) {
        if (now && now->window()->isModal())
            now->window()->addActions({actions[Act::Manual], actions[Act::WhatsThis]});
    });
}

void Helping::showPage(const QString &id)
{
    if (!m_manual) {
        m_manual = new ManualWindow(m_window);
        m_manual->setAttribute(Qt::WA_DeleteOnClose);
    }
    const QWidget *dialog = QApplication::activeModalWidget();
    comeAlong(m_manual, dialog ? dialog : m_window);
    m_manual->showPage(id);
}

/// Listens to everybody as long as the pointer asks, and no longer.
void Helping::askByClick()
{
    QApplication::instance()->installEventFilter(this);
    QWhatsThis::enterWhatsThisMode();
}

bool Helping::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    switch (event->type()) {
    case QEvent::QueryWhatsThis:
        event->setAccepted(!helpPageOf(widget).isEmpty());
        return true;
    case QEvent::WhatsThis:
        QWhatsThis::leaveWhatsThisMode();
        showPage(helpPageOf(widget));
        return true;
    case QEvent::LeaveWhatsThisMode:
        QApplication::instance()->removeEventFilter(this);
        return false;
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace ft
