// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folderview.h"

#include "chunksdelegate.h"
#include "filteredtable.h"

#include "common/handfocus.h"
#include "items/foldermodel.h"
#include "items/rowfilter.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace ft {

FolderView::FolderView(FolderModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_table(new FilteredTable(model))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    handFocus(this, m_table);
    m_table->table()->setAccessibleName(tr("Files of the folder"));
    m_table->setCounted(&FolderView::counted);
    m_table->table()->setItemDelegateForColumn(number(FolderColumn::Chunks), new ChunksDelegate(nullptr, m_table->table()));
    sizeColumns();
    connect(m_table, &FilteredTable::activated, this, [this](int row) { Q_EMIT opened(m_model->entry(row).path); });
    connect(model, &FolderModel::progress, this, &FolderView::showProgress);
    connect(model, &FolderModel::finished, this, &FolderView::showProgress);
    showProgress();
}

void FolderView::sizeColumns()
{
    constexpr int Letters[] = {42, 26, 32, 15, 22, 22, 16, 12, 16, 26, 40};
    static_assert(std::ssize(Letters) == columnCount<FolderColumn>());
    m_table->setColumnLetters(Letters);
}

QList<int> FolderView::chosenRows() const
{
    QList<int> chosen;
    RowFilter *rows = m_table->rows();
    const QItemSelectionModel *selection = m_table->table()->selectionModel();
    for (int row = 0; row < rows->rowCount(); ++row) {
        if (!selection->hasSelection() || selection->isRowSelected(row))
            chosen.append(rows->mapToSource(rows->index(row, 0)).row());
    }
    return chosen;
}

QString FolderView::counted(int count)
{
    return count == 1 ? tr("1 file") : tr("%1 files", nullptr, count).arg(QLocale().toString(count));
}

void FolderView::showProgress()
{
    const int read = m_model->filesRead();
    const int total = m_model->rowCount();
    QStringList notes;
    if (m_model->isReading() && read < total)
        notes.append(tr("%1 read").arg(QLocale().toString(read)));
    else if (read < total)
        notes.append(tr("stopped: %1 not read").arg(QLocale().toString(total - read)));
    if (m_model->isCutOff())
        notes.append(tr("the folder holds more than can be listed"));
    m_table->setNote(notes.join(QStringLiteral(" · ")));
    if (m_model->isReading())
        m_table->setProgress(static_cast<quint64>(read), static_cast<quint64>(total));
    else
        m_table->setProgress(0, 0);
}

} // namespace ft
