// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hashpage.h"

#include "alsoin.h"
#include "comparebox.h"
#include "hashforms.h"
#include "hashwords.h"
#include "searchpanel.h"
#include "verdictpanel.h"

#include "common/rowbutton.h"
#include "common/sectiontitle.h"
#include "common/wordbutton.h"

#include <QHBoxLayout>
#include <QLayoutItem>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ft {

namespace {

constexpr int WidestColumn = 880; ///< longer lines are hard to follow

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

HashPage::HashPage(Document *document, HashCheck *check, const Elsewhere *elsewhere, QWidget *parent)
    : QScrollArea(parent),
      m_document(document),
      m_check(check),
      m_column(new QVBoxLayout),
      m_formsTitle(new SectionTitle({})),
      m_formsNote(new QuietLabel({})),
      m_forms(new HashForms),
      m_claimsTitle(new SectionTitle(tr("Sources disagree"))),
      m_claims(nullptr),
      m_compare(new CompareBox(check)),
      m_searchTitle(new SectionTitle(tr("Search"))),
      m_search(new SearchPanel(document))
{
    setAccessibleName(tr("Hash"));
    setFocusPolicy(Qt::NoFocus); // what stands on it takes the keyboard
    m_column->setSpacing(8);
    m_column->addWidget(new VerdictPanel(document, check));
    QVBoxLayout *forms = addSection(m_formsTitle);
    m_formsNote->setContentsMargins(8, 0, 8, 8);
    forms->addWidget(m_formsNote);
    forms->addWidget(m_forms);
    m_claims = addSection(m_claimsTitle);
    auto *alsoIn = new AlsoInList(elsewhere);
    connect(alsoIn, &AlsoInList::chosen, this, &HashPage::visitAsked);
    m_column->addWidget(alsoIn);
    addSection(new SectionTitle(tr("Compare")))->addWidget(m_compare);
    addSection(m_searchTitle)->addWidget(m_search);
    connect(m_search, &SearchPanel::openAsked, this, &HashPage::openAsked);
    m_column->addStretch();

    auto *column = new QWidget;
    column->setMaximumWidth(WidestColumn);
    column->setLayout(m_column);
    m_column->setContentsMargins(16, 16, 16, 16);
    auto *sheet = new QWidget;
    sheet->setBackgroundRole(QPalette::Base);
    sheet->setAutoFillBackground(true);
    auto *across = new QHBoxLayout(sheet);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(column, 1000);
    across->addStretch(1);
    setWidget(sheet);
    setWidgetResizable(true);
    setFrameShape(NoFrame);

    connect(check, &HashCheck::subjectChanged, this, &HashPage::refresh);
    connect(check, &HashCheck::changed, this, &HashPage::showForms);
    connect(document, &Document::codePageChanged, this, &HashPage::showForms);
    refresh();
    check->begin();
}

QVBoxLayout *HashPage::addSection(QLabel *title)
{
    m_column->addSpacing(8);
    m_column->addWidget(title);
    auto *section = new QVBoxLayout;
    section->setSpacing(0);
    m_column->addLayout(section);
    return section;
}

void HashPage::refresh()
{
    showForms();
    showClaims();
    const HashSubject &subject = m_check->subject();
    m_search->setSubject(subject);
    const bool isKnown = subject.kind != HashSubject::Nothing && (subject.mention.hash || subject.mention.size > 0);
    m_searchTitle->setVisible(isKnown);
    m_search->setVisible(isKnown);
}

void HashPage::showForms()
{
    const HashSubject &subject = m_check->subject();
    const HashReport &report = m_check->report();
    Link link;
    link.name = subject.mention.name;
    if (subject.mention.size > 0 || subject.kind == HashSubject::File)
        link.size = subject.mention.size;
    link.uuHash = subject.mention.hash ? subject.mention.hash : report.uuHash;
    // A kzhash of the data is one of this hash only where the two agree.
    link.kzHash = subject.mention.kzHash;
    if (report.kzHash && link.uuHash == report.kzHash->uuHash)
        link.kzHash = report.kzHash;
    m_forms->setLink(link, m_document->codePage());
    const bool named = subject.mention.hash.has_value();
    m_formsTitle->setText(subject.kind == HashSubject::Job ? tr("The hash this download names")
                          : named                          ? tr("The hash it names")
                                                           : tr("The hash of the data"));
    m_formsTitle->setVisible(link.isUsable());
    const bool votes = subject.kind == HashSubject::Job && !subject.claims.empty();
    m_formsNote->setText(votes ? tr("Named by %1.").arg(claimText(subject.claims.front())) : QString());
    m_formsNote->setVisible(votes);
}

void HashPage::showClaims()
{
    clear(m_claims);
    const std::vector<HashClaim> &claims = m_check->subject().claims;
    m_claimsTitle->setVisible(claims.size() > 1);
    for (std::size_t i = 1; i < claims.size(); ++i) {
        const HashClaim &claim = claims[i];
        const QString text(latin(base64Text(claim.hash)));
        auto *row = new RowButton(u"warning"_s, text, claimText(claim));
        row->setToolTip(tr("Go to the field that names it"));
        connect(row, &QAbstractButton::clicked, this, [this, path = QString::fromStdString(claim.paths.front())] {
            m_document->focus()->set(m_document->spotOf(path), this);
        });
        auto *hold = new WordButton(tr("Hold the data against it"));
        connect(hold, &QAbstractButton::clicked, m_compare, [this, text] { m_compare->setText(text); });
        auto *both = new QWidget;
        auto *across = new QHBoxLayout(both);
        across->setContentsMargins(0, 0, 0, 0);
        across->addWidget(row, 1);
        across->addWidget(hold);
        m_claims->addWidget(both);
    }
}

} // namespace ft
