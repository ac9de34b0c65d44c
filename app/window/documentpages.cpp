// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentpages.h"

#include "pages/factspage.h"
#include "pages/unrecognisedpage.h"
#include "ranges/rangespage.h"
#include "table/recordsview.h"

#include <QCoreApplication>

namespace ft {

namespace {

/// What stands on a page: a view of its own, or the table of the list at a path.
enum class Content { Facts, Chunks, List };

struct Row {
    Str format;
    const char *title;
    Content content;
    const char *list = "";
};

#define WORDS(text) QT_TRANSLATE_NOOP("Pages", text)

/// In the order of the words above the centre.
constexpr Row Rows[] = {
    {"kazaa.dat", WORDS("Chunks"), Content::Chunks},
    {"kazaa.dat", WORDS("Sources"), Content::List, "appendix.sources"},
    {"kazaa.dat", WORDS("Tags"), Content::List, "appendix.tags"},
    {"kazaa.dat", WORDS("Job"), Content::Facts},
    {"kazaa.dbb", WORDS("Records"), Content::List, "records"},
    {"skype.dbb", WORDS("Records"), Content::List, "records"},
    {"kazaa.kazaanet", WORDS("Supernodes"), Content::List, "entries"},
    {"windows.reg", WORDS("Supernodes"), Content::List, "entries"},
    {"gift.nodes", WORDS("Nodes"), Content::List, "entries"},
    {"kazuper.kzn", WORDS("Supernodes"), Content::List, "entries"},
    {"kazuper.kzf", WORDS("Supernodes"), Content::List, "entries"},
    {"fasttrack.nodelist", WORDS("Supernodes"), Content::List, "entries"},
    {"gift.state", WORDS("Job"), Content::Facts},
};

/// More words than fit above a page.
constexpr qsizetype PagesAtMost = 8;

ViewMaker recordsMaker(const QString &list)
{
    return [list](Document *document) {
        auto *view = new RecordsView(document, list);
        return DocumentView{view, [view](const Style &style) { view->setStyle(style); }};
    };
}

/// Paths of the lists that a name stands for: one at that path, or those of that name further down (the supernode
/// caches in a registry file).
QStringList listsNamed(const Tree &tree, Str name)
{
    if (find(tree, name) != NoNode || find(tree, std::string(name) + "[0]") != NoNode)
        return {QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()))};
    QStringList paths;
    for (NodeId node = 0; node < tree.nodes.size(); ++node) {
        if (tree.nodes[node].field->kind == Kind::List && tree.nodes[node].field->id == name)
            paths += QString::fromStdString(path(tree, node));
    }
    return paths;
}

void addLists(QList<DocumentPage> &pages, const Tree &tree, const Row &row)
{
    const QString title = QCoreApplication::translate("Pages", row.title);
    const QStringList lists = listsNamed(tree, row.list);
    for (const QString &list : lists) {
        const bool single = lists.size() == 1;
        pages += {single ? title : QCoreApplication::translate("Pages", "%1 %2").arg(title).arg(pages.size() + 1),
                  recordsMaker(list)};
        if (pages.size() == PagesAtMost)
            return;
    }
}

} // namespace

QList<DocumentPage> pagesOf(const Document &document)
{
    const Tree &tree = document.tree();
    if (!tree.format)
        return {{QCoreApplication::translate("Pages", "Unrecognised"), viewMaker<UnrecognisedPage>()}};
    QList<DocumentPage> pages;
    for (const Row &row : Rows) {
        if (row.format != tree.format->id)
            continue;
        const QString title = QCoreApplication::translate("Pages", row.title);
        if (row.content == Content::List)
            addLists(pages, tree, row);
        else if (row.content == Content::Chunks)
            pages += {title, viewMaker<RangesPage>()};
        else
            pages += {title, viewMaker<FactsPage>()};
    }
    if (pages.isEmpty())
        pages += {QCoreApplication::translate("Pages", "Facts"), viewMaker<FactsPage>()};
    return pages;
}

} // namespace ft
