// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finishdialog.h"

#include "common/owndirection.h"
#include "common/pathfield.h"
#include "common/quietlabel.h"
#include "wording/proofwords.h"

#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTextDocument>
#include <QTreeWidget>

#include <algorithm>

namespace ft {

namespace {

enum FinishColumn { Download, Becomes, Size, Known };

/// What the hash says, or why it cannot be; where the name of the job is not safe, that name too.
QString knownText(const Finishing &job)
{
    if (!job.problem.isEmpty())
        return job.problem;
    QString text = job.finish.verdict ? sentence(*job.finish.verdict) : FinishDialog::tr("The job names no hash, so nothing is verified.");
    if (!job.givenName.isEmpty())
        text += u' ' + FinishDialog::tr("The job calls it %1, which is not safe.").arg(oneLine(job.givenName));
    return text;
}

/// Names stand in line, whether there is something to tick before them or not.
class NameDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (option->features & QStyleOptionViewItem::HasCheckIndicator)
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {option->widget->style()->pixelMetric(QStyle::PM_IndicatorWidth, option, option->widget), 1};
    }
};

} // namespace

FinishDialog::FinishDialog(RescueSources sources, const QString &folder, const Style &style, QWidget *parent)
    : RescueDialog(
        tr("Finish downloads"),
        tr("A complete download becomes the file it was to be, under its own name. The download stays as it is."),
        Target::Folder, tr("&Finish"), parent),
      m_codePage(style.codePage),
      m_sources(std::move(sources)),
      m_rows(std::make_shared<Rows>()),
      m_list(new QTreeWidget),
      m_details(new QuietLabel({}))
{
    m_list->setAccessibleName(tr("Downloads"));
    m_list->setItemDelegateForColumn(Download, new NameDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Download"), tr("Becomes"), tr("Size"), tr("What is known")});
    m_list->headerItem()->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
    const int letter = fontMetrics().averageCharWidth();
    const int widths[] = {46, 34, 14};
    for (int column = 0; column < static_cast<int>(std::size(widths)); ++column)
        m_list->setColumnWidth(column, widths[column] * letter);
    content()->addWidget(m_list, 1);
    content()->addWidget(m_details);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &FinishDialog::showDetails);
    connect(m_list, &QTreeWidget::itemChanged, this, &FinishDialog::refresh);
    place()->setPath(folder);
    lookAtAll();
}

FinishDialog::~FinishDialog() = default;

void FinishDialog::take(const QStringList &paths)
{
    for (const QString &path : paths) {
        const auto isSame = [&path](const RescueSource &each) { return each.path == path; };
        if (std::none_of(m_sources.cbegin(), m_sources.cend(), isSame))
            m_sources.append({path});
    }
    lookAtAll();
}

/// Also at those that are known: a look that is given up leaves nothing behind.
void FinishDialog::lookAtAll()
{
    m_rows = std::make_shared<Rows>();
    for (const RescueSource &source : std::as_const(m_sources))
        m_rows->push_back({source, {}, {}, {}});
    look(tr("Looking at the downloads"), [rows = m_rows, codePage = m_codePage](const Progress &progress) {
        for (std::size_t i = 0; i < rows->size() && !progress.isCancelled(); ++i) {
            progress.tell(i, rows->size());
            rows->at(i).known = lookAt(rows->at(i).source, codePage, {progress.stop, {}});
            rows->at(i).known.opened.bytes.reset();
        }
    });
}

Finishing FinishDialog::lookAt(const RescueSource &source, const CodePage &codePage, const Progress &progress)
{
    return finishingOf(source.open(), codePage, progress);
}

void FinishDialog::looked()
{
    const QSignalBlocker blocker(m_list); // each row would be looked at as often as there are rows
    std::stable_partition(m_rows->begin(), m_rows->end(), [](const Row &row) { return row.known.problem.isEmpty(); });
    m_list->clear();
    m_list->headerItem()->setText(Known, tr("What is known"));
    for (const Row &row : *m_rows)
        show(row);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    showDetails();
    m_list->setFocus();
}

void FinishDialog::showDetails()
{
    const QTreeWidgetItem *current = m_list->currentItem();
    m_details->setText(current ? current->text(Known) : QString());
}

void FinishDialog::show(const Row &row)
{
    const Finishing &job = row.known;
    const bool canBe = job.problem.isEmpty() && !job.name.empty();
    auto *item = new QTreeWidgetItem(m_list);
    item->setSizeHint(Download, QSize(0, fontMetrics().height() + 8));
    item->setText(Download, oneLine(QFileInfo(row.source.path).fileName()));
    item->setToolTip(Download, Qt::convertFromPlainText(pathShown(row.source.path)));
    item->setText(Becomes, canBe ? oneLine(QString::fromStdString(job.name)) : QString());
    item->setText(Size, job.finish.fileSize == 0 ? QString() : sizeText(job.finish.fileSize));
    item->setText(Known, knownText(job));
    for (const int column : {Becomes, Known})
        item->setToolTip(column, Qt::convertFromPlainText(item->text(column)));
    item->setTextAlignment(Size, Qt::AlignRight | Qt::AlignVCenter);
    item->setFlags(canBe ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable : Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    if (canBe)
        item->setCheckState(Download, job.isContradicted() ? Qt::Unchecked : Qt::Checked);
}

std::vector<std::size_t> FinishDialog::chosen() const
{
    std::vector<std::size_t> rows;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->checkState(Download) == Qt::Checked)
            rows.push_back(static_cast<std::size_t>(row));
    }
    return rows;
}

QString FinishDialog::problem() const
{
    if (!chosen().empty())
        return {};
    const bool canAny = std::any_of(m_rows->begin(), m_rows->end(), [](const Row &row) { return row.known.problem.isEmpty(); });
    if (m_rows->size() == 1)
        return m_rows->front().known.problem.isEmpty() ? tr("Tick the download if it is to be finished.") : m_rows->front().known.problem;
    return canAny ? tr("Tick the downloads that are to be finished.") : tr("None of these downloads is complete.");
}

void FinishDialog::begin()
{
    write(tr("Finishing"), [rows = m_rows, which = chosen(), folder = QDir(place()->path()), codePage = m_codePage](const Progress &progress) {
        std::uint64_t total = 0;
        for (const std::size_t i : which)
            total += rows->at(i).known.finish.fileSize;
        std::uint64_t done = 0;
        for (const std::size_t i : which) {
            Row &row = rows->at(i);
            const Finishing now = lookAt(row.source, codePage, {progress.stop, {}});
            row.problem = now.problem;
            if (!row.problem.isEmpty())
                continue;
            const Progress part{progress.stop, [&](std::uint64_t at, std::uint64_t) { progress.tell(done + at, total); }};
            const RescuedFile file = finishInto(folder, now, part);
            row.problem = file.problem();
            row.written = file.isThere() ? file.path : QString();
            if (progress.isCancelled())
                return;
            done += now.finish.fileSize;
        }
    });
}

QString FinishDialog::summary() const
{
    if (m_rows->size() == 1 && !m_rows->front().problem.isEmpty())
        return m_rows->front().problem;
    int written = 0;
    int failed = 0;
    for (const Row &row : *m_rows) {
        written += !row.written.isEmpty();
        failed += !row.problem.isEmpty();
    }
    QString text = tr("%n file(s) written.", nullptr, written);
    if (failed > 0)
        text += u' ' + tr("%n download(s) could not be finished; the list says why.", nullptr, failed);
    return text;
}

void FinishDialog::wrote()
{
    const QSignalBlocker blocker(m_list);
    m_list->headerItem()->setText(Known, tr("What became of it"));
    QString last;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const Row &row = m_rows->at(static_cast<std::size_t>(i));
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        if (!row.written.isEmpty())
            item->setText(Becomes, oneLine(QFileInfo(row.written).fileName()));
        if (!row.problem.isEmpty())
            item->setText(Known, row.problem);
        else if (!row.written.isEmpty())
            item->setText(Known, tr("Written. %1").arg(knownText(row.known)));
        item->setToolTip(Known, Qt::convertFromPlainText(item->text(Known)));
        if (!row.written.isEmpty())
            last = row.written;
    }
    showDetails();
    if (last.isEmpty())
        return say(summary());
    const bool isOne = std::count_if(m_rows->begin(), m_rows->end(), [](const Row &row) { return !row.written.isEmpty(); }) == 1;
    conclude(summary());
    offerToOpen(isOne ? last : place()->path());
}

} // namespace ft
