// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openjobs.h"

#include "document.h"

#include "formats/kazaa_dat.h"

#include <algorithm>

namespace ft {

namespace {

Style styleOf(const Document &document, const Style &style)
{
    Style own = style;
    own.codePage = document.codePage();
    return own;
}

} // namespace

Document *OpenJobs::documentOf(const QString &path) const
{
    const auto isIt = [&path](const Document *each) {
        return each->path() == path && each->tree().format == &kazaaDat && (each->isEditable() || each->isModified());
    };
    const auto found = std::find_if(m_documents.begin(), m_documents.end(), isIt);
    return found == m_documents.end() ? nullptr : *found;
}

BatchFile OpenJobs::look(const Document &document, const BatchOrder &order, const Style &style)
{
    return lookAt(document.path(), document.tree(), document.bytes(), order, styleOf(document, style));
}

bool OpenJobs::apply(Document &document, const BatchOrder &order, const Style &style)
{
    const BatchFile file = look(document, order, style);
    if (!file.changes())
        return false;
    document.setEditable(true);
    if (!document.apply(file.edit.plan, m_entryText))
        return false;
    m_applied.insert(document.path(), document.undoStack()->index());
    return true;
}

bool OpenJobs::takeBack(const QString &path)
{
    Document *document = documentOf(path);
    if (!document || m_applied.value(path, -1) != document->undoStack()->index())
        return false;
    m_applied.remove(path);
    document->undoStack()->undo();
    return true;
}

} // namespace ft
