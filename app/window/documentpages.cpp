// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentpages.h"

#include "placeschoice.h"
#include "tablecharts.h"

#include "chart/nodechartspage.h"
#include "document/hashcheck.h"
#include "document/listpaths.h"
#include "hash/hashpage.h"
#include "map/mappage.h"
#include "pages/factspage.h"
#include "pages/olderpage.h"
#include "pages/unrecognisedpage.h"
#include "ranges/rangespage.h"
#include "table/recordsview.h"
#include "table/recoveredview.h"

#include <QCoreApplication>

namespace ft {

namespace {

/// What stands on a page: a view of its own, or the table of the list at a path; facts where there is no such list.
enum class Content { Facts, Chunks, Map, Charts, List, ListOrFacts, Hash, Older, Recovered };

struct PageRow {
    Str format;
    const char *title;
    Content content;
    const char *list = "";
};

#define TITLE(text) QT_TRANSLATE_NOOP("Pages", text)

/// In the order of the words above the centre.
constexpr PageRow PageRows[] = {
    {"kazaa.dat", TITLE("Chunks"), Content::Chunks},
    {"kazaa.dat", TITLE("Sources"), Content::List, "appendix.sources"},
    {"kazaa.dat", TITLE("Tags"), Content::List, "appendix.tags"},
    {"kazaa.dat", TITLE("Job"), Content::Facts},
    {"kazaa.dat", TITLE("Hash"), Content::Hash},
    {"kazaa.dat", TITLE("Older records"), Content::Older},
    {"kazaa.dbb", TITLE("Records"), Content::List, "records"},
    {"kazaa.dbb", TITLE("Recovered"), Content::Recovered},
    {"kazaa.dbb", TITLE("Hash"), Content::Hash},
    {"skype.dbb", TITLE("Records"), Content::List, "records"},
    {"kazaa.kazaanet", TITLE("Map"), Content::Map, "entries"},
    {"kazaa.kazaanet", TITLE("Supernodes"), Content::List, "entries"},
    {"kazaa.kazaanet", TITLE("Charts"), Content::Charts, "entries"},
    {"windows.reg", TITLE("Map"), Content::Map, "entries"},
    {"windows.reg", TITLE("Supernodes"), Content::List, "entries"},
    {"windows.reg", TITLE("Charts"), Content::Charts, "entries"},
    {"windows.regf", TITLE("Map"), Content::Map, "entries"},
    {"windows.regf", TITLE("Supernodes"), Content::List, "entries"},
    {"windows.regf", TITLE("Charts"), Content::Charts, "entries"},
    {"windows.regf", TITLE("Facts"), Content::Facts},
    {"windows.creg", TITLE("Map"), Content::Map, "entries"},
    {"windows.creg", TITLE("Supernodes"), Content::List, "entries"},
    {"windows.creg", TITLE("Charts"), Content::Charts, "entries"},
    {"windows.creg", TITLE("Facts"), Content::Facts},
    {"gift.nodes", TITLE("Map"), Content::Map, "entries"},
    {"gift.nodes", TITLE("Nodes"), Content::List, "entries"},
    {"gift.nodes", TITLE("Charts"), Content::Charts, "entries"},
    {"kazuper.kzn", TITLE("Map"), Content::Map, "entries"},
    {"kazuper.kzn", TITLE("Supernodes"), Content::List, "entries"},
    {"kazuper.kzn", TITLE("Charts"), Content::Charts, "entries"},
    {"kazuper.kzf", TITLE("Map"), Content::Map, "entries"},
    {"kazuper.kzf", TITLE("Supernodes"), Content::List, "entries"},
    {"kazuper.kzf", TITLE("Charts"), Content::Charts, "entries"},
    {"fasttrack.nodelist", TITLE("Map"), Content::Map, "entries"},
    {"fasttrack.nodelist", TITLE("Supernodes"), Content::List, "entries"},
    {"fasttrack.nodelist", TITLE("Charts"), Content::Charts, "entries"},
    {"gift.state", TITLE("Job"), Content::Facts},
    {"sig2dat.link", TITLE("Links"), Content::ListOrFacts, "links"},
    {"sig2dat.link", TITLE("Hash"), Content::Hash},
};

/// More words than fit above a page.
constexpr qsizetype PagesAtMost = 8;

ViewMaker hashMaker(const SharedByPages &shared)
{
    return [shared](Document *document) {
        auto *page = new HashPage(document, shared.check, shared.elsewhere);
        QObject::connect(page, &HashPage::visitAsked, page, shared.visit);
        QObject::connect(page, &HashPage::openAsked, page, shared.open);
        return DocumentView{page};
    };
}

/// The chunk map, with the windows of the hash over it as soon as they are checked.
ViewMaker chunksMaker(HashCheck *check)
{
    return [check](Document *document) {
        auto *page = new RangesPage(document);
        const auto show = [page, check] {
            const auto &verdict = check->report().verdict;
            page->setWindows(verdict ? HashWindows::of(*verdict) : HashWindows());
        };
        QObject::connect(check, &HashCheck::changed, page, show);
        QObject::connect(check, &HashCheck::subjectChanged, page, show);
        check->begin();
        show();
        return DocumentView{page};
    };
}

ViewMaker mapMaker(const QString &list, const SharedByPages &shared)
{
    return [list, places = shared.places, openDocuments = shared.openDocuments](Document *document) {
        auto *page = new MapPage(document, list, places->source());
        page->setOpenDocuments(openDocuments);
        QObject::connect(page, &MapPage::placesChosen, places, &PlacesChoice::choose);
        QObject::connect(places, &PlacesChoice::chosen, page, [page, places] { page->setPlaces(places->source()); });
        return DocumentView{page};
    };
}

ViewMaker chartsMaker(const QString &list, PlacesChoice *places)
{
    return [list, places](Document *document) {
        auto *page = new NodeChartsPage(document, list, places->source());
        QObject::connect(places, &PlacesChoice::chosen, page, [page, places] { page->setPlaces(places->source()); });
        return DocumentView{page};
    };
}

ViewMaker listMaker(Content content, const QString &list, const SharedByPages &shared)
{
    if (content == Content::Map)
        return mapMaker(list, shared);
    if (content == Content::Charts)
        return chartsMaker(list, shared.places);
    return [list, layouts = shared.layouts](Document *document) {
        auto *view = new RecordsView(document, list);
        addCharts(view->table(), document->fileName());
        view->setColumnLayouts(layouts);
        return DocumentView{view, [view](const Style &style) { view->setStyle(style); }};
    };
}

ViewMaker recoveredMaker(ColumnLayouts *layouts)
{
    return [layouts](Document *document) {
        auto *view = new RecoveredView(document);
        view->setColumnLayouts(layouts);
        return DocumentView{view, [view](const Style &style) { view->setStyle(style); }};
    };
}

void addLists(QList<DocumentPage> &pages, const Tree &tree, const PageRow &row, const SharedByPages &shared)
{
    const QString title = QCoreApplication::translate("Pages", row.title);
    const QStringList lists = listsNamed(tree, row.list);
    for (qsizetype i = 0; i < lists.size(); ++i) {
        const bool single = lists.size() == 1;
        pages += {single ? title : QCoreApplication::translate("Pages", "%1 %2").arg(title).arg(i + 1),
                  listMaker(row.content, lists[i], shared)};
        if (pages.size() == PagesAtMost)
            return;
    }
}

} // namespace

QList<DocumentPage> pagesOf(const Document &document, const SharedByPages &shared)
{
    const Tree &tree = document.tree();
    if (!tree.format)
        return {{QCoreApplication::translate("Pages", "Unrecognised"), viewMaker<UnrecognisedPage>()},
                {QCoreApplication::translate("Pages", "Hash"), hashMaker(shared), true}};
    QList<DocumentPage> pages;
    for (const PageRow &row : PageRows) {
        if (row.format != tree.format->id)
            continue;
        const QString title = QCoreApplication::translate("Pages", row.title);
        const bool isList = row.content == Content::List || row.content == Content::Map || row.content == Content::Charts
            || (row.content == Content::ListOrFacts && !listsNamed(tree, row.list).isEmpty());
        if (isList)
            addLists(pages, tree, row, shared);
        else if (row.content == Content::Chunks)
            pages += {title, chunksMaker(shared.check)};
        else if (row.content == Content::Hash)
            pages += {title, hashMaker(shared), true};
        else if (row.content == Content::Older)
            pages += {title, viewMaker<OlderPage>()};
        else if (row.content == Content::Recovered)
            pages += {title, recoveredMaker(shared.layouts)};
        else
            pages += {title, viewMaker<FactsPage>()};
    }
    if (pages.isEmpty())
        pages += {QCoreApplication::translate("Pages", "Facts"), viewMaker<FactsPage>()};
    return pages;
}

} // namespace ft
