// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <functional>

class QWidget;

namespace ft {

/// A view of a document, and how it is told another style. What makes the window independent of what views there are.
struct DocumentView {
    QWidget *widget = nullptr;
    std::function<void(const Style &)> setStyle = {}; ///< empty: the view shows no values
};

/// Makes one for a document.
using ViewMaker = std::function<DocumentView(Document *)>;

/// The maker for a class with the usual constructor, and setStyle() where it has one.
template <typename View> ViewMaker viewMaker()
{
    return [](Document *document) {
        auto *view = new View(document);
        DocumentView result{view};
        if constexpr (requires(const Style &style) { view->setStyle(style); })
            result.setStyle = [view](const Style &style) { view->setStyle(style); };
        return result;
    };
}

} // namespace ft
