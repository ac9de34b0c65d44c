// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "orderform.h"

#include "batch/windowspath.h"
#include "formats/kazaa_dat.h"
#include "schema/tree.h"
#include "wording/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimeZone>

#include <algorithm>

namespace ft {

namespace {

/// The network was alive in these years: what was measured before the first one was not measured at all.
const QDate usualDate(2003, 1, 1);

/// The names of the states, from the table of the format.
std::span<const Named> stateNames()
{
    const std::span<const Field> fields = appendixField.type->fields;
    const auto state = std::find_if(fields.begin(), fields.end(), [](const Field &field) { return field.id == "state"; });
    return state == fields.end() ? std::span<const Named>() : state->names;
}

QLabel *labelFor(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

} // namespace

OrderForm::OrderForm(QWidget *parent)
    : QWidget(parent)
    , m_movesPath(new QCheckBox(tr("&Path when complete")))
    , m_from(new QLineEdit)
    , m_to(new QLineEdit)
    , m_setsState(new QCheckBox(tr("S&tate")))
    , m_state(new QComboBox)
    , m_unreachable(new QCheckBox(tr("that cannot be &reached")))
    , m_unmeasured(new QCheckBox(tr("whose speed was &never measured")))
    , m_stale(new QCheckBox(tr("&last measured before")))
    , m_before(new QDateEdit(usualDate))
{
    m_from->setPlaceholderText(QStringLiteral("C:\\My Shared Folder"));
    m_to->setPlaceholderText(QStringLiteral("D:\\Kazaa\\My Shared Folder"));
    m_from->setAccessibleName(tr("What paths begin with"));
    m_to->setAccessibleName(tr("What they begin with afterwards"));
    m_before->setCalendarPopup(true);
    m_before->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_before->setAccessibleName(tr("Date of the last measurement"));
    m_state->setAccessibleName(tr("State of the downloads"));
    for (const Named &named : stateNames())
        m_state->addItem(nameText(named.name), QVariant::fromValue<qulonglong>(named.value));
    m_state->setCurrentIndex(m_state->findData(QVariant::fromValue<qulonglong>(1))); // paused: what one wants before a move
    m_unreachable->setToolTip(tr("Neither the source nor its supernode has a public address and a port."));
    m_unmeasured->setToolTip(tr("The job holds no time of a measurement: nothing is known to have come from it."));
    layOut();
    for (QCheckBox *box : {m_movesPath, m_setsState, m_unreachable, m_unmeasured, m_stale})
        connect(box, &QCheckBox::toggled, this, &OrderForm::follow);
    for (QLineEdit *line : {m_from, m_to})
        connect(line, &QLineEdit::textChanged, this, &OrderForm::changed);
    connect(m_state, &QComboBox::currentIndexChanged, this, &OrderForm::changed);
    connect(m_before, &QDateEdit::dateChanged, this, &OrderForm::changed);
    follow();
}

void OrderForm::layOut()
{
    auto *path = new QHBoxLayout;
    path->setSpacing(8);
    path->addWidget(labelFor(tr("&from"), m_from));
    path->addWidget(m_from, 1);
    path->addWidget(labelFor(tr("t&o"), m_to));
    path->addWidget(m_to, 1);
    auto *state = new QHBoxLayout;
    state->addWidget(m_state);
    state->addStretch(1);
    auto *drop = new QHBoxLayout;
    drop->setSpacing(16);
    drop->addWidget(m_unreachable);
    drop->addWidget(m_unmeasured);
    auto *stale = new QHBoxLayout;
    stale->setSpacing(4);
    stale->addWidget(m_stale);
    stale->addWidget(m_before);
    drop->addLayout(stale);
    drop->addStretch(1);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_movesPath, 0, 0);
    grid->addLayout(path, 0, 1);
    grid->addWidget(m_setsState, 1, 0);
    grid->addLayout(state, 1, 1);
    grid->addWidget(new QLabel(tr("Drop sources")), 2, 0);
    grid->addLayout(drop, 2, 1);
    grid->setColumnStretch(1, 1);
}

void OrderForm::follow()
{
    m_from->setEnabled(m_movesPath->isChecked());
    m_to->setEnabled(m_movesPath->isChecked());
    m_state->setEnabled(m_setsState->isChecked());
    m_before->setEnabled(m_stale->isChecked());
    Q_EMIT changed();
}

BatchOrder OrderForm::order() const
{
    BatchOrder order;
    if (m_movesPath->isChecked() && !bareFolder(m_from->text()).isEmpty() && !bareFolder(m_to->text()).isEmpty())
        order.path = PathMove{m_from->text(), m_to->text()};
    if (m_setsState->isChecked())
        order.state = m_state->currentData().toULongLong();
    order.drop.unreachable = m_unreachable->isChecked();
    order.drop.unmeasured = m_unmeasured->isChecked();
    if (m_stale->isChecked())
        order.drop.measuredBefore = static_cast<std::uint64_t>(m_before->date().startOfDay(QTimeZone::utc()).toSecsSinceEpoch());
    return order;
}

} // namespace ft
