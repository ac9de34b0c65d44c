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

ViewMaker makerOf(const Row &row)
{
    switch (row.content) {
    case Content::Facts:
        return viewMaker<FactsPage>();
    case Content::Chunks:
        return viewMaker<RangesPage>();
    case Content::List:
        break;
    }
    return [list = QString::fromLatin1(row.list)](Document *document) {
        auto *view = new RecordsView(document, list);
        return DocumentView{view, [view](const Style &style) { view->setStyle(style); }};
    };
}

} // namespace

QList<DocumentPage> pagesOf(const Document &document)
{
    const Tree &tree = document.tree();
    if (!tree.format)
        return {{QCoreApplication::translate("Pages", "Unrecognised"), viewMaker<UnrecognisedPage>()}};
    QList<DocumentPage> pages;
    for (const Row &row : Rows) {
        if (row.format != tree.format->id || (*row.list && find(tree, row.list) == NoNode))
            continue;
        pages += {QCoreApplication::translate("Pages", row.title), makerOf(row)};
    }
    if (pages.isEmpty())
        pages += {QCoreApplication::translate("Pages", "Facts"), viewMaker<FactsPage>()};
    return pages;
}

} // namespace ft
