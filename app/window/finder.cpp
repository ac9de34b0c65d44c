// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finder.h"

#include "documentviews.h"
#include "findingwalk.h"

#include "common/icons.h"
#include "common/mnemonic.h"
#include "library/librarymodel.h"
#include "palette/commandpalette.h"
#include "wording/sentences.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace ft {

namespace {

/// Further fields are reached through the tree or by their path; the palette asks the person for a name.
constexpr std::size_t FieldLimit = 3000;
constexpr std::size_t FindingLimit = 300;

} // namespace

Commands menuCommands(const QList<QAction *> &actions, const QString &menu)
{
    Commands commands;
    for (QAction *action : actions) {
        if (!action->isVisible() || !action->isEnabled() || action->isSeparator())
            continue;
        const QString title = withoutMnemonic(action->text());
        if (QMenu *inner = action->menu()) {
            Q_EMIT inner->aboutToShow(); // which fills it
            commands += menuCommands(inner->actions(), menu.isEmpty() ? title : menu + QStringLiteral(" › ") + title);
            continue;
        }
        commands += {title, menu, action->shortcut().toString(QKeySequence::NativeText), QStringLiteral("command"),
                     [action = QPointer(action)] {
                         if (action)
                             action->trigger();
                     }};
    }
    return commands;
}

Finder::Finder(QMenuBar *menus, const LibraryModel *library, DocumentViews *views, QWidget *window)
    : QObject(window), m_menus(menus), m_library(library), m_views(views), m_window(window)
{
}

void Finder::setDocument(Document *document)
{
    m_document = document;
}

void Finder::open()
{
    Commands commands = menuCommands(m_menus->actions()) + things();
    if (m_document)
        commands += pages() + findings() + fields();
    (new CommandPalette(commands, m_window))->open();
}

Commands Finder::things()
{
    Commands commands;
    for (int row = 0; row < m_library->rowCount(); ++row) {
        const QModelIndex index = m_library->index(row);
        commands += {index.data().toString(),
                     tr("Open", "kind of thing: a file that is open"),
                     {},
                     index.data(Qt::DecorationRole).toString(),
                     [this, thing = QPointer(m_library->thing(row))] {
                         if (thing)
                             Q_EMIT chosen(thing);
                     }};
    }
    return commands;
}

Commands Finder::pages() const
{
    Commands commands;
    const QStringList titles = m_views->pageTitles();
    for (int page = 0; page < titles.size(); ++page)
        commands += {titles.at(page), tr("Page", "kind of thing: a page of the file"), {}, QStringLiteral("document"), [views = m_views, page] {
                         views->setPage(page);
                     }};
    return commands;
}

Commands Finder::findings() const
{
    Commands commands;
    for (const Finding &finding : m_document->findings()) {
        commands += {capitalised(title(finding.code)),
                     sentence(m_document->tree(), finding, m_style),
                     {},
                     iconName(finding.severity),
                     [document = m_document, spot = spotOf(finding)] {
                         if (document)
                             document->focus()->set(spot);
                     }};
        if (static_cast<std::size_t>(commands.size()) >= FindingLimit)
            break;
    }
    return commands;
}

Commands Finder::fields() const
{
    Commands commands;
    const Tree &tree = m_document->tree();
    for (NodeId node = 0; node < tree.nodes.size() && node < FieldLimit; ++node) {
        const QString fieldPath = QString::fromStdString(path(tree, node));
        if (fieldPath.isEmpty())
            continue;
        commands += {label(*tree.nodes[node].field),
                     fieldPath,
                     {},
                     QStringLiteral("fields"),
                     [document = m_document, fieldPath] {
                         if (document)
                             document->focus()->set(document->spotOf(fieldPath));
                     }};
    }
    return commands;
}

} // namespace ft
