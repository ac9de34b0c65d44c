// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectionpage.h"

#include "tablecharts.h"

#include "common/handfocus.h"
#include "pages/headerband.h"
#include "table/collectionview.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QVBoxLayout>

namespace ft {

namespace {

constexpr quint64 WorkSteps = 1000;

QString between(const QStringList &facts)
{
    return facts.join(CollectionPage::tr(" · ", "between facts"));
}

} // namespace

CollectionPage::CollectionPage(CollectionModel *model, ColumnLayouts *layouts, QWidget *parent)
    : QWidget(parent), m_model(model), m_band(new HeaderBand), m_view(new CollectionView(model)),
      m_compare(new QAction(tr("&Compare with a folder..."), this)), m_lookByHash(new QAction(tr("&Look under other names"), this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_band);
    layout->addWidget(m_view, 1);
    handFocus(this, m_view);
    m_view->setColumnLayouts(layouts);
    addCharts(m_view->table(), tr("Everything open"));
    m_compare->setToolTip(tr("See which of these files lie in a folder of this computer. Nothing is changed"));
    m_lookByHash->setToolTip(tr("Read the windows of the hash of files that have the size of a missing one"));
    addActions({m_compare, m_lookByHash});
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_compare, &QAction::triggered, this, &CollectionPage::askWhereTo);
    connect(m_lookByHash, &QAction::triggered, this, [this] { compareWith(m_model->comparison()->folder, true); });
    connect(m_band, &HeaderBand::cancelled, model, &CollectionModel::cancel);
    connect(model, &CollectionModel::progress, this, &CollectionPage::showProgress);
    connect(model, &CollectionModel::read, this, &CollectionPage::refresh);
    connect(model, &CollectionModel::compared, this, &CollectionPage::refresh);
    connect(m_view, &CollectionView::chosen, this, [this](int row) {
        const Collection &shown = m_model->collection();
        Q_EMIT visitAsked(shown.parts()[shown.place(row).part].path, QString::fromStdString(shown.fieldPath(row)));
    });
    refresh();
}

void CollectionPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT seen(true);
    refresh();
}

void CollectionPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    Q_EMIT seen(false);
}

QString CollectionPage::facts() const
{
    const CollectionModel::Counts counts = m_model->counts();
    QStringList facts;
    if (counts.records > 0)
        facts += tr("%Ln record(s)", nullptr, counts.records);
    if (counts.recovered > 0)
        facts += tr("%Ln recovered record(s)", nullptr, counts.recovered);
    if (counts.downloads > 0)
        facts += tr("%Ln download(s)", nullptr, counts.downloads);
    if (counts.links > 0)
        facts += tr("%Ln link(s)", nullptr, counts.links);
    if (counts.files > 0)
        facts += tr("%Ln other file(s)", nullptr, counts.files);
    return between(facts);
}

QString CollectionPage::verdict() const
{
    if (m_model->isReading())
        return tr("Still looking.");
    const Collection &shown = m_model->collection();
    QStringList sentences;
    if (m_model->comparison())
        sentences += comparisonText();
    if (shown.isStopped)
        sentences += tr("Stopped; not everything was looked through.");
    if (!shown.unreadable.isEmpty())
        sentences += tr("%Ln file(s) could not be read: %1", nullptr, static_cast<int>(shown.unreadable.size())).arg(shown.unreadable.constFirst());
    if (shown.silent > 0)
        sentences += tr("%Ln open file(s) name no shared file.", nullptr, shown.silent);
    if (sentences.isEmpty())
        sentences += shown.rows() == 0 ? tr("Nothing open names a shared file.") : tr("Everything open was looked through.");
    return sentences.join(u' ');
}

QString CollectionPage::comparisonText() const
{
    const std::shared_ptr<const DiskComparison> disk = m_model->comparison();
    const auto count = [&disk](Whereabouts what) { return QLocale().toString(disk->counts[static_cast<std::size_t>(what)]); };
    QString text = tr("In %1: %2 there, %3 moved, %4 of another size, %5 gone.")
                       .arg(oneLine(QDir::toNativeSeparators(disk->folder)), count(Whereabouts::There), count(Whereabouts::Moved),
                            count(Whereabouts::SizeDiffers), count(Whereabouts::Gone));
    if (disk->isStopped)
        text += u' ' + tr("Stopped; the others were not looked for.");
    if (!disk->isListingComplete)
        text += u' ' + tr("The folder holds more files than can be listed.");
    if (disk->unreadable > 0)
        text += u' ' + tr("%Ln file(s) of that folder could not be read.", nullptr, disk->unreadable);
    return text;
}

void CollectionPage::refresh()
{
    const Collection &shown = m_model->collection();
    Summary summary{.name = tr("Everything open"), .kind = tr("Collection"), .facts = facts(), .verdict = verdict(), .complete = {}};
    summary.sound = shown.unreadable.isEmpty() && !shown.isStopped;
    summary.severity = summary.sound ? Severity::Note : Severity::Warning;
    m_band->setSummary(summary);
    offerNextStep();
    if (!m_model->isReading() && !m_model->isComparing())
        m_band->clearProgress();
}

/// Whether something is missing and nobody has looked for it by its hash.
bool CollectionPage::mayBeRenamed() const
{
    const std::shared_ptr<const DiskComparison> disk = m_model->comparison();
    const auto count = [&disk](Whereabouts what) { return disk->counts[static_cast<std::size_t>(what)]; };
    return disk && !disk->byHash && !disk->isStopped && count(Whereabouts::Gone) + count(Whereabouts::SizeDiffers) > 0;
}

void CollectionPage::offerNextStep()
{
    const bool isIdle = !m_model->isReading() && !m_model->isComparing();
    m_compare->setEnabled(isIdle && m_model->rowCount() > 0);
    m_lookByHash->setEnabled(isIdle && mayBeRenamed());
    m_band->setNextStep(m_model->rowCount() == 0 ? nullptr : m_lookByHash->isEnabled() ? m_lookByHash : m_compare);
}

void CollectionPage::showProgress(double share)
{
    if (m_model->isReading() || m_model->isComparing())
        m_band->setProgress(m_model->isReading() ? tr("Reading") : tr("Comparing"), static_cast<quint64>(share * WorkSteps), WorkSteps);
}

void CollectionPage::askWhereTo()
{
    auto *dialog = new QFileDialog(this, tr("Compare with the files of a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) { compareWith(folder); });
    dialog->open();
}

void CollectionPage::compareWith(const QString &folder, bool byHash)
{
    m_model->compareWith(folder, byHash);
    showProgress(0);
    offerNextStep();
}

} // namespace ft
