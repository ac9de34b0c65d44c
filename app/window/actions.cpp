// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions.h"

#include "common/icons.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenuBar>

namespace ft {

namespace {

struct Row {
    Act act;
    const char *text;
    const char *icon = "";
    const char *keys = ""; ///< portable text; where the platform has a key of its own, `standard`
    QKeySequence::StandardKey standard = QKeySequence::UnknownKey;
    const char *tip = "";
    bool checkable = false;
};

#define WORDS(text) QT_TRANSLATE_NOOP("Actions", text)

constexpr Row Rows[] = {
    {Act::Open, WORDS("&Open..."), "open", "", QKeySequence::Open, WORDS("Open files. Nothing in them is changed")},
    {Act::OpenFolder, WORDS("Open &folder..."), "open-folder", "Ctrl+Shift+O", QKeySequence::UnknownKey,
     WORDS("List everything in a folder and below it")},
    {Act::Samples, WORDS("&Explore the samples"), "samples", "", QKeySequence::UnknownKey,
     WORDS("A few small files, made for looking around")},
    {Act::OpenLink, WORDS("Open &link from the clipboard"), "link", "", QKeySequence::Paste,
     WORDS("A sig2dat or magnet link that was copied")},
    {Act::Save, WORDS("&Save"), "save", "", QKeySequence::Save, WORDS("Write the changes to the file")},
    {Act::SaveCopy, WORDS("Save a cop&y..."), "", "", QKeySequence::SaveAs,
     WORDS("Write what is shown to another file")},
    {Act::Print, WORDS("&Print..."), "print", "", QKeySequence::Print,
     WORDS("Put on paper, or into a PDF, what has the keyboard")},
    {Act::Close, WORDS("&Close"), "", "", QKeySequence::Close},
    {Act::Quit, WORDS("&Quit"), "quit", "", QKeySequence::Quit},
    {Act::Undo, WORDS("&Undo"), "undo", "", QKeySequence::Undo},
    {Act::Redo, WORDS("&Redo"), "redo", "", QKeySequence::Redo},
    {Act::Revert, WORDS("Re&vert to the saved state"), "", "", QKeySequence::UnknownKey,
     WORDS("Take back every change that was not saved. Can be undone")},
    {Act::AddNote, WORDS("Add &note"), "bookmark", "Ctrl+B", QKeySequence::UnknownKey,
     WORDS("Mark where you look, and write a line about it. The file stays as it is")},
    {Act::AllowChanges, WORDS("&Allow changes"), "", "Ctrl+Shift+E", QKeySequence::UnknownKey,
     WORDS("Files are read-only until this is switched on; the file itself changes when you save"), true},
    {Act::TypedOnly, WORDS("Change &only what I type"), "", "", QKeySequence::UnknownKey,
     WORDS("Counts, lengths and checksums stay as they are, right or wrong"), true},
    {Act::ShowShortcuts, WORDS("&Keyboard shortcuts..."), "", "", QKeySequence::UnknownKey, WORDS("Other keys for what the menus offer")},
    {Act::ShowSettings, WORDS("&Settings..."), "settings", "Ctrl+,", QKeySequence::UnknownKey,
     WORDS("Code page, times, folders, theme")},
    {Act::Back, WORDS("&Back"), "back", "Alt+Left", QKeySequence::UnknownKey, WORDS("Where you looked before")},
    {Act::Forward, WORDS("&Forward"), "forward", "Alt+Right"},
    {Act::GoTo, WORDS("&Go to..."), "go-to", "Ctrl+L", QKeySequence::UnknownKey,
     WORDS("An offset or the path of a field")},
    {Act::Find, WORDS("Find &anything..."), "command", "Ctrl+K", QKeySequence::UnknownKey,
     WORDS("Type part of the name of a command, a document, a field or a finding")},
    {Act::NextFinding, WORDS("&Next finding"), "next-finding", "F4"},
    {Act::PreviousFinding, WORDS("&Previous finding"), "", "Shift+F4"},
    {Act::Repair, WORDS("&Repair..."), "", "Ctrl+R", QKeySequence::UnknownKey,
     WORDS("See what can be done about what is wrong")},
    {Act::Finish, WORDS("&Finish..."), "", "", QKeySequence::UnknownKey,
     WORDS("Make complete downloads the files they were to become")},
    {Act::Merge, WORDS("&Merge downloads..."), "", "", QKeySequence::UnknownKey,
     WORDS("Put together what several downloads of one file have received")},
    {Act::Fill, WORDS("Fill &gaps..."), "", "", QKeySequence::UnknownKey,
     WORDS("Take what is missing from a complete copy")},
    {Act::NewJob, WORDS("&New download from link..."), "", "", QKeySequence::UnknownKey,
     WORDS("Make a download of what a link or a record says")},
    {Act::Extract, WORDS("&Extract what is there..."), "", "Ctrl+E", QKeySequence::UnknownKey,
     WORDS("Take out of a download what it has received")},
    {Act::ChangeMany, WORDS("&Change many files..."), "", "", QKeySequence::UnknownKey,
     WORDS("Another path, another state, fewer sources for many downloads at once")},
    {Act::ShowJournal, WORDS("&Journal..."), "", "", QKeySequence::UnknownKey,
     WORDS("What was done to this file since it was opened")},
    {Act::MakeReport, WORDS("&Write a report..."), "", "", QKeySequence::UnknownKey,
     WORDS("What was found in what is shown, with the SHA-256 of each file, as a page, PDF or JSON")},
    {Act::SaveBundle, WORDS("Save a &bundle..."), "", "", QKeySequence::UnknownKey,
     WORDS("What is shown as one zip file: the files, a report on them, notes and journals")},
    {Act::NextFile, WORDS("Next f&ile"), "", "Ctrl+PgDown"},
    {Act::PreviousFile, WORDS("Previous fil&e"), "", "Ctrl+PgUp"},
    {Act::ShowLibrary, WORDS("&Library"), "", "F9", QKeySequence::UnknownKey, "", true},
    {Act::ShowFields, WORDS("&Fields"), "", "F6", QKeySequence::UnknownKey, "", true},
    {Act::ShowFindings, WORDS("Fi&ndings"), "", "F7", QKeySequence::UnknownKey, "", true},
    {Act::ShowBytes, WORDS("&Bytes"), "", "F8", QKeySequence::UnknownKey, "", true},
    {Act::FullScreen, WORDS("F&ull screen"), "", "F11", QKeySequence::UnknownKey, "", true},
    {Act::ResetLayout, WORDS("&Reset layout"), "reset"},
    {Act::DecimalOffsets, WORDS("&Decimal offsets"), "", "", QKeySequence::UnknownKey,
     WORDS("Offsets as 238100 instead of 0x3a214"), true},
    {Act::LocalTime, WORDS("Local ti&me"), "", "", QKeySequence::UnknownKey,
     WORDS("Times in the zone of this computer instead of UTC"), true},
    {Act::RawValues, WORDS("&Values as stored"), "", "", QKeySequence::UnknownKey,
     WORDS("Numbers as the file holds them: no names, no units, no dates"), true},
    {Act::ThemeSystem, WORDS("As the &system"), "", "", QKeySequence::UnknownKey, "", true},
    {Act::ThemeLight, WORDS("&Light"), "", "", QKeySequence::UnknownKey, "", true},
    {Act::ThemeDark, WORDS("&Dark"), "", "", QKeySequence::UnknownKey, "", true},
    {Act::ThemeContrastLight, WORDS("High &contrast, light"), "", "", QKeySequence::UnknownKey, "", true},
    {Act::ThemeContrastDark, WORDS("High c&ontrast, dark"), "", "", QKeySequence::UnknownKey, "", true},
    {Act::Manual, WORDS("&Manual"), "help", "F1", QKeySequence::UnknownKey, WORDS("The page about what has the keyboard")},
    {Act::FirstSteps, WORDS("&First steps"), "", "", QKeySequence::UnknownKey, WORDS("A tour of the samples")},
    {Act::WhatsThis, WORDS("&What is this?"), "", "Shift+F1", QKeySequence::UnknownKey,
     WORDS("Click something to read about it")},
    {Act::About, WORDS("&About FastTrack Workbench"), "about"},
};
static_assert(std::size(Rows) == static_cast<std::size_t>(Act::Count));

QString words(const char *text)
{
    return QCoreApplication::translate("Actions", text);
}

/// "open-folder" of "Open &folder...", whatever language the menus speak.
QString nameOf(const Row &row)
{
    QString name;
    for (const char *letter = row.text; *letter; ++letter) {
        if (*letter != '&' && *letter != '.')
            name += *letter == ' ' ? QChar(u'-') : QChar(QLatin1Char(*letter)).toLower();
    }
    return name;
}

} // namespace

Actions::Actions(QObject *parent) : QObject(parent)
{
    for (const Row &row : Rows) {
        auto *action = new QAction(words(row.text), this);
        action->setObjectName(nameOf(row));
        if (*row.icon)
            action->setIcon(icon(QString::fromLatin1(row.icon)));
        if (row.standard != QKeySequence::UnknownKey)
            action->setShortcuts(row.standard);
        else if (*row.keys)
            action->setShortcut(QKeySequence(QString::fromLatin1(row.keys), QKeySequence::PortableText));
        if (*row.tip) {
            action->setToolTip(words(row.tip));
            action->setStatusTip(words(row.tip));
        }
        action->setCheckable(row.checkable);
        m_actions[static_cast<std::size_t>(row.act)] = action;
    }
    auto *themes = new QActionGroup(this);
    for (const Act theme : {Act::ThemeSystem, Act::ThemeLight, Act::ThemeDark, Act::ThemeContrastLight, Act::ThemeContrastDark})
        themes->addAction((*this)[theme]);
    (*this)[Act::Quit]->setMenuRole(QAction::QuitRole);
    (*this)[Act::About]->setMenuRole(QAction::AboutRole);
    (*this)[Act::ShowSettings]->setMenuRole(QAction::PreferencesRole);
}

void Actions::fill(QMenuBar *bar, const Submenus &submenus) const
{
    const auto add = [this](QMenu *menu, std::initializer_list<Act> acts) {
        for (const Act act : acts)
            menu->addAction((*this)[act]);
        return menu;
    };
    QMenu *file = add(bar->addMenu(words(WORDS("&File"))), {Act::Open, Act::OpenFolder});
    file->addMenu(submenus.recent);
    add(file, {Act::OpenLink, Act::Samples})->addSeparator();
    add(file, {Act::Save, Act::SaveCopy});
    file->addMenu(submenus.backups);
    file->addSeparator();
    add(file, {Act::Print})->addSeparator();
    add(file, {Act::Close, Act::Quit});

    QMenu *edit = add(bar->addMenu(words(WORDS("&Edit"))), {Act::Undo, Act::Redo, Act::Revert});
    edit->addSeparator();
    add(edit, {Act::AddNote})->addSeparator();
    add(edit, {Act::AllowChanges, Act::TypedOnly})->addSeparator();
    add(edit, {Act::ShowShortcuts, Act::ShowSettings});

    QMenu *view = add(bar->addMenu(words(WORDS("&View"))),
                      {Act::ShowLibrary, Act::ShowFields, Act::ShowFindings, Act::ShowBytes, Act::ResetLayout, Act::FullScreen});
    view->addSeparator();
    view->addMenu(submenus.openAs);
    view->addMenu(submenus.reading);
    view->addMenu(submenus.codePage);
    add(view, {Act::LocalTime, Act::DecimalOffsets, Act::RawValues})->addSeparator();
    view->addMenu(submenus.language);
    add(view->addMenu(words(WORDS("&Theme"))),
        {Act::ThemeSystem, Act::ThemeLight, Act::ThemeDark, Act::ThemeContrastLight, Act::ThemeContrastDark});

    QMenu *go = add(bar->addMenu(words(WORDS("&Go"))), {Act::Back, Act::Forward, Act::GoTo, Act::Find});
    go->addSeparator();
    add(go, {Act::NextFinding, Act::PreviousFinding})->addSeparator();
    add(go, {Act::NextFile, Act::PreviousFile});

    QMenu *tools = add(bar->addMenu(words(WORDS("&Tools"))), {Act::Repair, Act::Finish, Act::Merge, Act::Fill, Act::NewJob, Act::Extract});
    tools->addSeparator();
    add(tools, {Act::ChangeMany, Act::ShowJournal, Act::MakeReport, Act::SaveBundle});
    add(bar->addMenu(words(WORDS("&Help"))), {Act::Manual, Act::FirstSteps, Act::WhatsThis, Act::About});
}

} // namespace ft
