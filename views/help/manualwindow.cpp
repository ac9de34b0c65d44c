// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualwindow.h"

#include "manualbrowser.h"

#include "common/icons.h"
#include "common/rowdelegate.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>

namespace ft {

namespace {

QToolButton *makeButton(const QString &iconName, const QString &text, const QKeySequence &keys)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setShortcut(keys);
    button->setToolTip(
        ManualWindow::tr("%1 (%2)", "what a button does, its keys").arg(text, keys.toString(QKeySequence::NativeText)));
    button->setAccessibleName(text);
    button->setEnabled(false); // until there is somewhere to go
    return button;
}

} // namespace

ManualWindow::ManualWindow(QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_pages(manualPages()),
      m_browser(new ManualBrowser(m_pages)),
      m_search(new QLineEdit),
      m_contents(new QListWidget)
{
    setWindowTitle(tr("Manual"));
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeContents());
    parts->addWidget(makePage());
    parts->setStretchFactor(1, 1);
    parts->setSizes({280, 680});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(parts);
    resize(960, 680);

    connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::search);
    connect(m_contents, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && m_pages.at(row).id != page())
            m_browser->showPage(m_pages.at(row).id);
    });
    connect(m_browser, &ManualBrowser::pageChanged, this, &ManualWindow::follow);
    m_browser->showPage(m_pages.constFirst().id);
}

QWidget *ManualWindow::makeContents()
{
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setItemDelegate(new RowDelegate(m_contents));
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // long titles are cut
    for (const ManualPage &page : std::as_const(m_pages))
        m_contents->addItem(page.title);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(8, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_search);
    column->addWidget(m_contents, 1);
    return side;
}

QWidget *ManualWindow::makePage()
{
    auto *back = makeButton(QStringLiteral("back"), tr("Back"), Qt::ALT | Qt::Key_Left);
    auto *forward = makeButton(QStringLiteral("forward"), tr("Forward"), Qt::ALT | Qt::Key_Right);
    connect(back, &QToolButton::clicked, m_browser, &QTextBrowser::backward);
    connect(forward, &QToolButton::clicked, m_browser, &QTextBrowser::forward);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    auto *ways = new QHBoxLayout;
    ways->setContentsMargins(8, 8, 8, 0);
    ways->addWidget(back);
    ways->addWidget(forward);
    ways->addStretch(1);
    auto *side = new QWidget;
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(ways);
    column->addWidget(m_browser, 1);
    return side;
}

void ManualWindow::showPage(const QString &id)
{
    m_browser->showPage(id);
    show();
    raise();
    activateWindow();
}

QString ManualWindow::page() const
{
    return m_browser->page();
}

/// Leaves the pages that have every word, anywhere in them.
void ManualWindow::search(const QString &words)
{
    const QStringList asked = words.split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_pages.size(); ++row) {
        const QString &text = m_pages.at(row).markdown;
        const bool isFound = std::all_of(asked.begin(), asked.end(), [&text](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
        m_contents->setRowHidden(row, !isFound);
    }
}

void ManualWindow::follow(const QString &id)
{
    const auto shown = std::find_if(m_pages.cbegin(), m_pages.cend(),
                                    [&id](const ManualPage &one) { return one.id == id; });
    if (shown == m_pages.cend())
        return;
    const QSignalBlocker blocker(m_contents);
    m_contents->setCurrentRow(static_cast<int>(shown - m_pages.cbegin()));
}

} // namespace ft
