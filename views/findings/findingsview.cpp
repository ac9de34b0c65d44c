// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingsview.h"

#include "findingdelegate.h"

#include "common/copyactions.h"
#include "common/handfocus.h"
#include "common/icons.h"
#include "common/progressline.h"
#include "items/roles.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QToolButton>

#include <algorithm>

namespace ft {

namespace {

constexpr int Margin = 8;

QString countedText(Severity severity, int count)
{
    const QString number = QLocale().toString(count);
    switch (severity) {
    case Severity::Error:
        return count == 1 ? FindingsView::tr("1 error") : FindingsView::tr("%1 errors", nullptr, count).arg(number);
    case Severity::Warning:
        return count == 1 ? FindingsView::tr("1 warning") : FindingsView::tr("%1 warnings", nullptr, count).arg(number);
    case Severity::Note:
        break;
    }
    return count == 1 ? FindingsView::tr("1 note") : FindingsView::tr("%1 notes", nullptr, count).arg(number);
}

} // namespace

FindingsView::FindingsView(Document *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new FindingsModel(document, this))
    , m_list(new QListView)
    , m_emptyTitle(new QLabel)
    , m_emptyText(new QLabel)
    , m_progress(new ProgressLine)
    , m_pages(new QStackedLayout)
{
    setUpList();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeSeverityBar());
    column->addWidget(m_progress);
    column->addLayout(m_pages, 1);
    m_pages->addWidget(m_list);
    m_pages->addWidget(makeEmptyPage());
    handFocus(this, m_list);
    connect(m_model, &FindingsModel::countsChanged, this, &FindingsView::showCounts);
    connect(document, &Document::checkProgress, this, &FindingsView::showProgress);
    connect(document, &Document::findingsChanged, this, &FindingsView::showCounts);
    connect(document->focus(), &Focus::changed, this, &FindingsView::follow);
    showCounts();
}

void FindingsView::setUpList()
{
    m_list->setModel(m_model);
    m_list->setModelColumn(number(FindingColumn::Title));
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true); // else a change of width alone lays nothing out anew, and heights follow the width
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Findings"));
    new CopyActions(m_list, number(FindingColumn::Sentence));
    const auto choose = [this](const QModelIndex &index) {
        if (index.isValid() && !m_isFollowing)
            m_document->focus()->set(index.data(SpotRole).value<Spot>(), this);
    };
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, choose);
    connect(m_list, &QAbstractItemView::clicked, this, choose);
}

QWidget *FindingsView::makeSeverityBar()
{
    auto *bar = new QWidget;
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(Margin, Margin / 2, Margin, Margin / 2);
    line->setSpacing(Margin / 2);
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note}) {
        auto *button = new QToolButton;
        button->setCheckable(true);
        button->setChecked(true);
        button->setAutoRaise(true);
        button->setIcon(icon(iconName(severity)));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setToolTip(tr("Show or hide these"));
        connect(button, &QToolButton::toggled, this, [this, severity](bool shown) { m_model->setShown(severity, shown); });
        line->addWidget(button);
        m_severities[static_cast<std::size_t>(severity)] = button;
    }
    line->addStretch();
    return bar;
}

QWidget *FindingsView::makeEmptyPage()
{
    auto *page = new QWidget;
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(2 * Margin, 2 * Margin, 2 * Margin, 2 * Margin);
    column->setSpacing(Margin);
    for (QLabel *label : {m_emptyTitle, m_emptyText}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_emptyTitle->setFont(strong);
    column->addStretch();
    return page;
}

void FindingsView::showCounts()
{
    int all = 0;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Note}) {
        const int count = m_model->count(severity);
        QToolButton *button = m_severities[static_cast<std::size_t>(severity)];
        button->setText(countedText(severity, count));
        button->setVisible(count > 0);
        all += count;
    }
    const bool isHidden = all > 0 && m_model->rowCount() == 0;
    if (!m_document->isChecking())
        m_progress->clear();
    m_emptyTitle->setText(isHidden                       ? tr("Nothing to show")
                              : !m_document->tree().format ? tr("Nothing was checked")
                              : m_document->isChecking() ? tr("Nothing wrong found so far")
                                                         : tr("Nothing wrong found"));
    m_emptyText->setText(isHidden ? tr("The findings there are have been hidden above.") : reachText());
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
}

/// How far "nothing wrong" reaches: an honest answer names what was not looked at.
QString FindingsView::reachText() const
{
    if (!m_document->tree().format)
        return tr("The format of this file is not known. What could be wrong in it cannot be told.");
    QStringList sentences;
    if (m_document->isChecking() && m_toCheck > 0)
        sentences.append(tr("%1 of %2 records have been checked.")
                             .arg(QLocale().toString(m_checked), QLocale().toString(m_toCheck)));
    sentences.append(tr("Each byte of the structure was read, and its checksums, counts and values fit together."));
    const std::vector<Node> &nodes = m_document->tree().nodes;
    const bool hasPayload = std::any_of(nodes.begin(), nodes.end(),
                                        [](const Node &node) { return node.field->meaning == Meaning::Payload; });
    if (hasPayload)
        sentences.append(tr("The file data itself was not judged: comparing it with its hash is a step of its own."));
    return sentences.join(u' ');
}

void FindingsView::showProgress(quint64 done, quint64 total)
{
    m_checked = done;
    m_toCheck = total;
    if (done < total)
        m_progress->setProgress(done, total);
    else
        m_progress->clear();
    if (m_model->rowCount() == 0)
        m_emptyText->setText(reachText());
}

void FindingsView::next()
{
    if (m_model->rowCount() == 0)
        return;
    const int row = (m_list->currentIndex().isValid() ? m_list->currentIndex().row() + 1 : 0) % m_model->rowCount();
    select(row);
    m_document->focus()->set(m_model->index(row, 0).data(SpotRole).value<Spot>(), this);
}

void FindingsView::select(int row)
{
    const QScopedValueRollback following(m_isFollowing, true);
    m_list->setCurrentIndex(m_model->index(row, m_list->modelColumn()));
}

/// A finding about the very field in focus is shown as current; from any other place, the last one stays.
void FindingsView::follow(const Spot &spot, const QObject *by)
{
    if (by == this || spot.path.isEmpty() || m_list->currentIndex().data(PathRole).toString() == spot.path)
        return;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->finding(row).path == spot.path.toStdString())
            return select(row);
    }
}

} // namespace ft
