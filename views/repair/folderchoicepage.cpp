// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folderchoicepage.h"

#include "changestable.h"
#include "repairchoice.h"

#include "common/quietlabel.h"
#include "items/columns.h"
#include "items/openedrepair.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QRadioButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace ft {

namespace {

QWidget *below(QLabel *title, QWidget *view)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(4);
    column->addWidget(title);
    column->addWidget(view, 1);
    return part;
}

} // namespace

FolderChoicePage::FolderChoicePage(FolderCase *repair, QWidget *parent)
    : QWizardPage(parent),
      m_repair(repair),
      m_choice(new RepairChoice(repair, this)),
      m_differences(new DifferencesModel(this)),
      m_proved(new QRadioButton),
      m_consistent(new QRadioButton),
      m_files(rowsTable(m_choice)),
      m_fieldsOf(new QuietLabel({})),
      m_fields(changesTable(m_differences)),
      m_reading([this](const QList<Difference> &found) { m_differences->setDifferences(found); })
{
    setTitle(tr("What changes"));
    m_files->setAccessibleName(tr("Files that change"));
    QHeaderView *header = m_files->horizontalHeader();
    header->setSectionResizeMode(number(ChoiceColumn::File), QHeaderView::Interactive);
    header->setStretchLastSection(true);
    auto *halves = new QSplitter(Qt::Vertical);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_files);
    halves->addWidget(below(m_fieldsOf, m_fields));
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(m_proved);
    column->addWidget(m_consistent);
    column->addWidget(halves, 1);
    connect(m_proved, &QRadioButton::toggled, this, &FolderChoicePage::chooseLeast);
    connect(repair, &FolderCase::takenChanged, this, &QWizardPage::completeChanged);
    connect(m_files->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FolderChoicePage::showCurrent);
}

void FolderChoicePage::initializePage()
{
    const int proved = m_repair->count(Confidence::Proved);
    const int consistent = m_repair->count(Confidence::Consistent);
    m_proved->setText(tr("Repair all that is &proved: %n file(s)", nullptr, proved));
    m_consistent->setText(tr("Repair what agrees with the &structure too: %n file(s)", nullptr, consistent));
    m_proved->setEnabled(proved > 0);
    m_consistent->setEnabled(consistent > proved);
    (proved > 0 ? m_proved : m_consistent)->setChecked(true);
    chooseLeast();
    const int letter = fontMetrics().averageCharWidth();
    const int widths[] = {44, 14, 10};
    for (int column = 0; column < static_cast<int>(std::size(widths)); ++column)
        m_files->horizontalHeader()->resizeSection(column, widths[column] * letter);
}

bool FolderChoicePage::isComplete() const
{
    return !m_repair->taken().isEmpty();
}

void FolderChoicePage::chooseLeast()
{
    m_repair->setLeast(m_proved->isChecked() ? Confidence::Proved : Confidence::Consistent);
    m_choice->refresh();
    if (m_choice->rowCount() > 0)
        m_files->setCurrentIndex(m_choice->index(0, 0));
    Q_EMIT completeChanged();
}

/// Opens the file once more, beside the window.
void FolderChoicePage::showCurrent()
{
    const int row = m_files->currentIndex().row();
    m_differences->setDifferences({});
    m_reading.cancel();
    if (row < 0)
        return;
    const std::shared_ptr<const FileRepair> file = m_choice->file(row);
    m_fieldsOf->setText(tr("Fields that change in %1").arg(oneLine(QFileInfo(file->path).fileName())));
    m_reading.start([file, style = m_repair->style()](auto &promise) {
        const OpenedRepair repair(*file);
        promise.addResult(repair.isValid() ? differences(repair.before(), repair.after(), style) : QList<Difference>());
    });
}

} // namespace ft
