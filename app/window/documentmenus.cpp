// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentmenus.h"

#include "common/icons.h"
#include "formats/registry.h"

#include <QActionGroup>
#include <QMenu>

namespace ft {

namespace {

/// A choice of which one is ticked.
QAction *addChoice(QMenu *menu, QActionGroup *group, const QString &text, bool chosen)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    action->setChecked(chosen);
    group->addAction(action);
    return action;
}

} // namespace

DocumentMenus::DocumentMenus(QWidget *owner)
    : QObject(owner),
      m_openAs(new QMenu(tr("&Open as"), owner)),
      m_reading(new QMenu(tr("Read&ing"), owner)),
      m_codePage(new QMenu(tr("&Code page"), owner))
{
    connect(m_openAs, &QMenu::aboutToShow, this, &DocumentMenus::fillOpenAs);
    connect(m_reading, &QMenu::aboutToShow, this, &DocumentMenus::fillReading);
    connect(m_codePage, &QMenu::aboutToShow, this, &DocumentMenus::fillCodePage);
    setDocument(nullptr);
}

void DocumentMenus::setDocument(Document *document)
{
    m_document = document;
    const Format *format = document ? document->tree().format : nullptr;
    m_openAs->setEnabled(document);
    m_codePage->setEnabled(document);
    m_reading->setEnabled(format && !format->rivals.empty());
}

void DocumentMenus::fillOpenAs()
{
    m_openAs->clear();
    auto *group = new QActionGroup(m_openAs);
    connect(addChoice(m_openAs, group, tr("What its contents say"), !m_document->askedFormat()), &QAction::triggered,
            m_document, [document = m_document] { document->setFormat(nullptr); });
    m_openAs->addSeparator();
    for (const Format *format : formats()) {
        QAction *action = addChoice(m_openAs, group, nameText(format->name), m_document->askedFormat() == format);
        action->setIcon(icon(iconName(format->id)));
        connect(action, &QAction::triggered, m_document,
                [document = m_document, format] { document->setFormat(format); });
    }
}

void DocumentMenus::fillReading()
{
    m_reading->clear();
    const Format *format = m_document->tree().format;
    for (int rival = 0; rival < static_cast<int>(format->rivals.size()); ++rival) {
        const Rival &rivals = format->rivals[static_cast<std::size_t>(rival)];
        auto *group = new QActionGroup(m_reading);
        m_reading->addSection(nameText(rivals.label));
        const auto add = [&](const QString &text, int reading) {
            connect(addChoice(m_reading, group, text, m_document->forcedReading(rival) == reading),
                    &QAction::triggered, m_document,
                    [document = m_document, rival, reading] { document->setReading(rival, reading); });
        };
        const std::size_t used = m_document->tree().readings.at(static_cast<std::size_t>(rival));
        add(tr("by evidence (%1)").arg(nameText(rivals.readings[used].label)), -1);
        for (int reading = 0; reading < static_cast<int>(rivals.readings.size()); ++reading)
            add(nameText(rivals.readings[static_cast<std::size_t>(reading)].label), reading);
    }
}

void DocumentMenus::fillCodePage()
{
    m_codePage->clear();
    auto *group = new QActionGroup(m_codePage);
    for (const QString &name : CodePage::known()) {
        const CodePage codePage(name);
        connect(addChoice(m_codePage, group, name, codePage == m_document->codePage()), &QAction::triggered, this,
                [this, codePage] {
                    m_document->setCodePage(codePage);
                    Q_EMIT codePageChosen(codePage);
                });
    }
}

} // namespace ft
