// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layersmenu.h"

#include "wording/text.h"

namespace ft {

LayersMenu::LayersMenu(Document *document, const QString &listPath, QWidget *parent)
    : QMenu(parent)
    , m_document(document)
    , m_listPath(listPath)
{
    connect(this, &QMenu::aboutToShow, this, &LayersMenu::list);
}

void LayersMenu::list()
{
    clear();
    const QList<Document *> documents = m_documents ? m_documents() : QList{m_document};
    for (Document *document : documents) {
        if (!document->tree().format)
            continue;
        const QStringList paths = nodeListPaths(document->tree());
        for (const QString &path : paths) {
            if (document == m_document && path == m_listPath)
                continue;
            // An ampersand would mark a key.
            QAction *action = addAction(nameOf(document, path).replace(u'&', QStringLiteral("&&")),
                                        this, [this, document, path] { toggle(document, path); });
            action->setCheckable(true);
            action->setChecked(placeOf(document, path) >= 0);
            action->setEnabled(action->isChecked() || m_choices.size() + 1 < ListsAtMost);
        }
    }
    if (isEmpty())
        addAction(tr("Open another list, or a download with sources, to see it here"))->setEnabled(false);
}

QString LayersMenu::nameOf(Document *document, const QString &listPath) const
{
    const bool isOnly = nodeListPaths(document->tree()).size() == 1;
    return oneLine(isOnly ? document->fileName() : tr("%1 · %2").arg(document->fileName(), listPath));
}

qsizetype LayersMenu::placeOf(const Document *document, const QString &listPath) const
{
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        if (m_choices[i].document == document && m_choices[i].listPath == listPath)
            return i;
    }
    return -1;
}

void LayersMenu::toggle(Document *document, const QString &listPath)
{
    const qsizetype place = placeOf(document, listPath);
    if (place >= 0) {
        disconnect(m_choices[place].reread);
        m_choices.removeAt(place);
    } else if (m_choices.size() + 1 < ListsAtMost) {
        m_choices += {document, listPath, connect(document, &Document::reread, this, &LayersMenu::announce)};
        connect(document, &QObject::destroyed, this, &LayersMenu::announce, Qt::UniqueConnection);
    }
    announce();
}

void LayersMenu::announce()
{
    QList<NodeLayer> layers;
    m_choices.removeIf([](const Choice &choice) { return !choice.document; });
    for (const Choice &choice : std::as_const(m_choices)) {
        if (nodeListPaths(choice.document->tree()).contains(choice.listPath)) // an edit may have taken it away
            layers += nodeLayer(choice.document, choice.listPath, nameOf(choice.document, choice.listPath));
    }
    Q_EMIT chosen(layers);
}

} // namespace ft
