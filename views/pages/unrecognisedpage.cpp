// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "unrecognisedpage.h"

#include "common/icons.h"
#include "common/quietlabel.h"
#include "common/rowbutton.h"
#include "common/sectiontitle.h"
#include "formats/registry.h"
#include "wording/recognition.h"

#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace ft {

namespace {

constexpr int ColumnWidth = 560;
constexpr std::size_t Offered = 4; ///< all are in the menu of the button

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont large = label->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    label->setFont(large);
    return label;
}

} // namespace

UnrecognisedPage::UnrecognisedPage(Document *document, QWidget *parent)
    : CentredColumn(ColumnWidth, parent), m_document(document)
{
    if (document->bytes().size() == 0) {
        column()->addWidget(heading(tr("This file is empty")));
        column()->addWidget(new QuietLabel(tr("There is not a single byte in it.")));
        column()->addStretch();
        return;
    }
    column()->addWidget(heading(tr("This is none of the kinds of files known here")));
    column()->addWidget(new QuietLabel(tr("Its bytes can be looked at all the same. If you know what it is, say so, "
                                          "here or with View › Open as: what does not fit becomes a finding.")));
    auto *title = new SectionTitle(tr("It comes closest to"));
    title->setContentsMargins(8, 16, 8, 0);
    column()->addWidget(title);
    std::size_t offered = 0;
    for (const Candidate &candidate : document->candidates()) {
        if (offered == Offered || candidate.score == 0)
            break;
        offer(candidate);
        ++offered;
    }
    title->setVisible(offered > 0);
    column()->addSpacing(8);
    column()->addWidget(makeChoice(), 0, Qt::AlignLeading);
    column()->addStretch();
}

QPushButton *UnrecognisedPage::makeChoice()
{
    auto *button = new QPushButton(tr("Open as"));
    auto *kinds = new QMenu(button);
    for (const Format *format : formats())
        kinds->addAction(icon(iconName(format->id)), nameText(format->name), m_document,
                         [document = m_document, format] { document->setFormat(format); });
    button->setMenu(kinds);
    return button;
}

void UnrecognisedPage::offer(const Candidate &candidate)
{
    const Format *format = candidate.format;
    auto *row = new RowButton(iconName(format->id), nameText(format->name), tr("Open as this"));
    connect(row, &QAbstractButton::clicked, m_document,
            [document = m_document, format] { document->setFormat(format); });
    auto *why = new QuietLabel(reasons(candidate).join(u' '));
    why->setContentsMargins(32, 0, 8, 0); // under the text of the row
    auto *both = new QVBoxLayout;
    both->setSpacing(0);
    both->addWidget(row);
    both->addWidget(why);
    column()->addLayout(both);
}

} // namespace ft
