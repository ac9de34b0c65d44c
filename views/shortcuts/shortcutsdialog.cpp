// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcutsdialog.h"

#include "keysaccessible.h"
#include "shortcutsmodel.h"

#include "common/choicebuttons.h"
#include "common/rowdelegate.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace ft {

ShortcutsDialog::ShortcutsDialog(const Shortcuts &shortcuts, QWidget *parent)
    : QDialog(parent),
      m_model(new ShortcutsModel(shortcuts, this)),
      m_found(new QSortFilterProxyModel(this)),
      m_list(new QTreeView),
      m_keys(new QKeySequenceEdit),
      m_none(new QPushButton(tr("&No keys"))),
      m_usual(new QPushButton(tr("&Usual keys"))),
      m_conflict(new QLabel),
      m_take(new QPushButton(tr("&Take them")))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *search = new QLineEdit;
    search->setPlaceholderText(tr("Find an action"));
    search->setAccessibleName(search->placeholderText());
    search->setClearButtonEnabled(true);
    m_found->setSourceModel(m_model);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setModel(m_found);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->header()->resizeSection(0, 290);
    m_list->header()->resizeSection(1, 240);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    column->addWidget(search);
    column->addWidget(m_list, 1);
    column->addLayout(makeEditor());
    column->addSpacing(8);
    QDialogButtonBox *buttons = addChoiceButtons(column);
    resize(760, 560);

    connect(search, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ShortcutsDialog::follow);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, [this] {
        m_model->resetAll();
        follow();
    });
    m_list->setCurrentIndex(m_found->index(0, 0));
    follow();
}

QLayout *ShortcutsDialog::makeEditor()
{
    KeysAccessible::install();
    m_keys->setAccessibleName(tr("Keys of the chosen action"));
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0) // which takes Shift+Tab for keys to be chosen; before, both went on by themselves
    m_keys->setFinishingKeyCombinations({Qt::Key_Tab, Qt::Key_Backtab, Qt::SHIFT | Qt::Key_Backtab});
#endif
    m_keys->findChild<QLineEdit *>()->setAccessibleName(m_keys->accessibleName()); // it stands in the field
    m_conflict->setTextFormat(Qt::PlainText);
    m_conflict->setWordWrap(true);
    auto *keys = new QHBoxLayout;
    keys->setSpacing(8);
    auto *label = new QLabel(tr("&Keys:"));
    label->setBuddy(m_keys);
    keys->addWidget(label);
    keys->addWidget(m_keys, 1);
    keys->addWidget(m_none);
    keys->addWidget(m_usual);
    auto *conflict = new QHBoxLayout;
    conflict->setSpacing(8);
    conflict->addWidget(m_conflict, 1);
    conflict->addWidget(m_take);
    auto *rows = new QVBoxLayout;
    rows->setSpacing(8);
    rows->addLayout(keys);
    rows->addLayout(conflict);

    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::type);
    connect(m_none, &QPushButton::clicked, m_keys, &QKeySequenceEdit::clear);
    connect(m_usual, &QPushButton::clicked, this, [this] {
        m_model->reset(row());
        follow();
    });
    connect(m_take, &QPushButton::clicked, this, &ShortcutsDialog::take);
    return rows;
}

const Shortcuts &ShortcutsDialog::shortcuts() const
{
    return m_model->shortcuts();
}

int ShortcutsDialog::row() const
{
    return m_found->mapToSource(m_list->currentIndex()).row();
}

void ShortcutsDialog::follow()
{
    const bool isChosen = row() >= 0;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_keys, m_none, m_usual})
        widget->setEnabled(isChosen);
    const auto keys = isChosen ? m_model->shortcuts().at(row()).keys : QList<QKeySequence>();
    const QSignalBlocker blocker(m_keys);
    m_keys->setKeySequence(keys.value(0));
    showConflict(-1);
}

/// Keys that are free are taken at once.
void ShortcutsDialog::type(const QKeySequence &keys)
{
    if (row() < 0)
        return;
    const int other = takenBy(m_model->shortcuts(), keys, row());
    if (other < 0)
        m_model->setKeys(row(), keys);
    showConflict(other);
}

void ShortcutsDialog::take()
{
    const QKeySequence keys = m_keys->keySequence();
    for (int other = takenBy(m_model->shortcuts(), keys, row()); other >= 0;
         other = takenBy(m_model->shortcuts(), keys, row()))
        m_model->setKeys(other, {});
    m_model->setKeys(row(), keys);
    showConflict(-1);
}

void ShortcutsDialog::showConflict(int other)
{
    m_conflict->setText(other < 0 ? QString()
                                  : tr("These keys belong to: %1").arg(m_model->shortcuts().at(other).title));
    m_conflict->setVisible(other >= 0);
    m_take->setVisible(other >= 0);
}

} // namespace ft
