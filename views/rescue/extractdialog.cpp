// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extractdialog.h"

#include "common/pathfield.h"
#include "common/quietlabel.h"
#include "common/rowdelegate.h"

#include <QDir>
#include <QFileInfo>
#include <QListWidget>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ft {

namespace {

/// More names than anyone reads.
constexpr qsizetype MostNames = 1000;

} // namespace

ExtractDialog::ExtractDialog(RescueSource source, const QString &folder, const Style &style, QWidget *parent)
    : RescueDialog(
        tr("Extract what is there"),
        tr("What %1 has received goes to files of its own. Nothing is judged, and the download stays as it is.")
            .arg(oneLine(QFileInfo(source.path).fileName())),
        Target::Folder, tr("&Extract"), parent),
      m_case(std::make_shared<Case>()),
      m_parts(new QRadioButton(tr("Each finished &range as a file"))),
      m_sparse(new QRadioButton(tr("One file with &gaps, and beside it a map of them for GNU ddrescue"))),
      m_facts(new QuietLabel({})),
      m_names(new QListWidget)
{
    m_names->setAccessibleName(tr("Files that will be written"));
    m_names->setItemDelegate(new RowDelegate(m_names));
    m_names->setSelectionMode(QAbstractItemView::NoSelection);
    content()->addWidget(m_parts);
    content()->addWidget(m_sparse);
    content()->addWidget(m_facts);
    content()->addWidget(m_names, 1);
    m_parts->setChecked(true);
    connect(m_parts, &QRadioButton::toggled, this, &ExtractDialog::showNames);
    place()->setPath(folder);
    look(tr("Looking at the download"), [job = m_case, source, codePage = style.codePage](const Progress &) {
        job->extraction = extractionOf(source.open(), codePage);
    });
}

ExtractDialog::~ExtractDialog() = default;

ExtractAs ExtractDialog::as() const
{
    return m_sparse->isChecked() ? ExtractAs::Sparse : ExtractAs::Parts;
}

void ExtractDialog::looked()
{
    const Extract &found = m_case->extraction.extract;
    if (m_case->extraction.problem.isEmpty()) {
        const int ranges = static_cast<int>(found.held.ranges().size());
        m_facts->setText(found.fileSize == 0 ? tr("%n finished range(s), %1.", nullptr, ranges).arg(exactSizeText(found.held.total()))
                                             : tr("%n finished range(s), %1 of %2.", nullptr, ranges)
                                                   .arg(sizeText(found.held.total()), sizeText(found.fileSize)));
    }
    m_parts->setFocus();
    showNames();
}

void ExtractDialog::showNames()
{
    m_names->clear();
    if (isBusy() || !problem().isEmpty())
        return;
    QStringList names = namesOf(m_case->extraction, as());
    const qsizetype more = names.size() - MostNames;
    if (more > 0) {
        names = names.first(MostNames);
        names.append(tr("and %n more", nullptr, static_cast<int>(more)));
    }
    for (const QString &name : std::as_const(names))
        m_names->addItem(oneLine(name));
}

QString ExtractDialog::problem() const
{
    return m_case->extraction.problem;
}

void ExtractDialog::begin()
{
    write(tr("Extracting"), [job = m_case, folder = QDir(place()->path()), form = as()](const Progress &progress) {
        job->written = extractInto(folder, job->extraction, form, progress);
    });
}

void ExtractDialog::wrote()
{
    const Extracted &written = m_case->written;
    if (!written.problem.isEmpty())
        return say(written.problem);
    m_names->clear();
    for (const Extracted::Part &part : written.parts)
        m_names->addItem(oneLine(QFileInfo(part.path).fileName()));
    if (!written.map.isEmpty())
        m_names->addItem(oneLine(QFileInfo(written.map).fileName()));
    m_parts->setEnabled(false);
    m_sparse->setEnabled(false);
    conclude(tr("%n file(s) written.", nullptr, m_names->count()));
    offerToOpen(written.parts.size() == 1 ? written.parts.constFirst().path : place()->path());
}

} // namespace ft
