// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unsavedchanges.h"

#include "common/rowdelegate.h"
#include "wording/text.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ft {

namespace {

/// More entries than anyone reads at this moment.
constexpr qsizetype MostEntries = 100;

} // namespace

UnsavedChanges::UnsavedChanges(const QList<Document *> &documents, QWidget *parent)
    : QDialog(parent), m_documents(documents), m_list(new QTreeWidget)
{
    setWindowTitle(tr("Unsaved changes"));
    const int count = static_cast<int>(documents.size());
    auto *question = new QLabel(count == 1 ? tr("Save the changes to %1?").arg(oneLine(documents.constFirst()->fileName()))
                                           : tr("Save the changes to %n file(s)?", nullptr, count));
    question->setTextFormat(Qt::PlainText);
    question->setWordWrap(true);
    QFont large = question->font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    question->setFont(large);

    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setHeaderHidden(true);
    m_list->setAccessibleName(tr("Changes that are not saved"));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setRootIsDecorated(count > 1);
    fill();

    auto *buttons = new QDialogButtonBox;
    QPushButton *save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    QPushButton *discard = buttons->addButton(tr("Close without saving"), QDialogButtonBox::DestructiveRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, [this] {
        const QList<Document *> saved = chosen();
        accept();
        if (saved.isEmpty())
            Q_EMIT discarded();
        else
            Q_EMIT saveAsked(saved);
    });
    connect(discard, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT discarded();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(question);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(520, 320);
}

/// One file shows its changes at once; several can be chosen among.
void UnsavedChanges::fill()
{
    for (const Document *document : std::as_const(m_documents)) {
        QTreeWidgetItem *parent = m_list->invisibleRootItem();
        if (m_documents.size() > 1) {
            parent = new QTreeWidgetItem(m_list, {oneLine(document->fileName())});
            parent->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
            parent->setCheckState(0, Qt::Checked);
        }
        const QStringList texts = document->changeTexts();
        for (const QString &text : texts.first(qMin(MostEntries, texts.size())))
            new QTreeWidgetItem(parent, {text});
        if (texts.size() > MostEntries)
            new QTreeWidgetItem(parent, {tr("and %n more", nullptr, static_cast<int>(texts.size() - MostEntries))});
    }
    m_list->expandAll();
}

QList<Document *> UnsavedChanges::chosen() const
{
    if (m_documents.size() == 1)
        return m_documents;
    QList<Document *> documents;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        if (m_list->topLevelItem(row)->checkState(0) == Qt::Checked)
            documents.append(m_documents.at(row));
    }
    return documents;
}

} // namespace ft
