// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdialog.h"

#include "common/choicebuttons.h"
#include "common/pathfield.h"
#include "common/quietlabel.h"
#include "common/sectiontitle.h"
#include "wording/translation.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace ft {

namespace {

/// A title above the rows that follow, set apart from those before.
void addTitle(QFormLayout *form, const QString &text)
{
    auto *title = new SectionTitle(text);
    title->setContentsMargins(0, form->rowCount() > 0 ? 12 : 0, 0, 0);
    form->addRow(title);
}

/// A form sets the name of a high field near the top of it, unless the name takes all the height.
void addPath(QFormLayout *form, const QString &name, PathField *field)
{
    form->addRow(name, field);
    form->labelForField(field)->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
}

void choose(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(qMax(0, box->findData(data)));
}

} // namespace

SettingsDialog::SettingsDialog(const Preferences &preferences, QWidget *parent)
    : QDialog(parent),
      m_codePage(new QComboBox),
      m_zone(new QComboBox),
      m_places(new PathField(PathField::Kind::File, tr("Database of countries"), tr("MaxMind databases (*.mmdb)"))),
      m_backups(new PathField(PathField::Kind::Folder, tr("Folder for backups"))),
      m_output(new PathField(PathField::Kind::Folder, tr("Folder for copies"))),
      m_language(new QComboBox),
      m_theme(new QComboBox),
      m_documents(new QSpinBox),
      m_restore(new QCheckBox(tr("Open what was open last time"))),
      m_share(new QCheckBox(tr("List opened files among the recent files of the desktop"))),
      m_tell(new QCheckBox(tr("Tell when long work has ended in the background"))),
      m_problem(new QLabel)
{
    setWindowTitle(tr("Settings"));
    m_places->setOptional(tr("The one that comes with the program"));
    m_backups->setOptional(tr("Beside each file"));
    m_output->setOptional(tr("Beside the file they are of"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addReading(form);
    addFolders(form);
    addWindow(form);

    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    for (PathField *field : {m_places, m_backups, m_output})
        connect(field, &PathField::changed, this, &SettingsDialog::check);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(16);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(m_problem);
    m_buttons = addChoiceButtons(column);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] { setPreferences({}); });
    setMinimumWidth(600);
    const int width = std::max(minimumWidth(), column->totalMinimumSize().width());
    resize(width, column->totalHeightForWidth(width)); // as high as the lines that wrap make it
    setPreferences(preferences);
}

void SettingsDialog::addReading(QFormLayout *form)
{
    addTitle(form, tr("Reading"));
    for (const QString &name : CodePage::known())
        m_codePage->addItem(name, name);
    m_codePage->setToolTip(tr("The files do not say in which code page their texts were written"));
    m_zone->addItem(tr("UTC"), false);
    m_zone->addItem(tr("Zone of this computer"), true);
    form->addRow(tr("&Code page of texts:"), m_codePage);
    form->addRow(tr("&Times in:"), m_zone);
    addPath(form, tr("Database of c&ountries:"), m_places);
}

void SettingsDialog::addFolders(QFormLayout *form)
{
    addTitle(form, tr("Writing"));
    addPath(form, tr("&Backups:"), m_backups);
    addPath(form, tr("Co&pies:"), m_output);
}

void SettingsDialog::addWindow(QFormLayout *form)
{
    addTitle(form, tr("Window"));
    m_language->addItem(tr("As the system"), QString());
    for (const Language &language : languages())
        m_language->addItem(language.name, language.code);
    form->addRow(tr("&Language:"), m_language);
    form->addRow({}, new QuietLabel(tr("The language changes when the program is started next.")));
    const std::pair<Theme, QString> themes[] = {{Theme::System, tr("As the system")},
                                                {Theme::Light, tr("Light")},
                                                {Theme::Dark, tr("Dark")},
                                                {Theme::ContrastLight, tr("High contrast, light")},
                                                {Theme::ContrastDark, tr("High contrast, dark")}};
    for (const auto &[theme, name] : themes)
        m_theme->addItem(name, static_cast<int>(theme));
    m_documents->setRange(Preferences::FewestDocuments, Preferences::MostDocuments);
    m_documents->setToolTip(tr("More files at once than this become one list"));
    form->addRow(tr("T&heme:"), m_theme);
    form->addRow(tr("Files opened at &once, at most:"), m_documents);
    form->addRow(m_restore);
    form->addRow(m_share);
    form->addRow(m_tell);
}

void SettingsDialog::setPreferences(const Preferences &preferences)
{
    m_style = preferences.style;
    choose(m_codePage, preferences.style.codePage.name());
    choose(m_zone, preferences.style.localTime);
    m_places->setPath(preferences.placesFile);
    m_saving = preferences.saving;
    m_backups->setPath(preferences.saving.backupFolder);
    m_output->setPath(preferences.outputFolder);
    choose(m_language, preferences.language);
    choose(m_theme, static_cast<int>(preferences.theme));
    m_documents->setValue(preferences.documentsAtOnce);
    m_restore->setChecked(preferences.restoreSession);
    m_share->setChecked(preferences.shareRecent);
    m_tell->setChecked(preferences.tellWhenDone);
    check();
}

Preferences SettingsDialog::preferences() const
{
    Preferences preferences;
    preferences.style = m_style;
    preferences.style.codePage = CodePage(m_codePage->currentData().toString());
    preferences.style.localTime = m_zone->currentData().toBool();
    preferences.placesFile = m_places->path();
    preferences.saving = m_saving;
    preferences.saving.backupFolder = m_backups->path();
    preferences.outputFolder = m_output->path();
    preferences.language = m_language->currentData().toString();
    preferences.theme = static_cast<Theme>(m_theme->currentData().toInt());
    preferences.documentsAtOnce = m_documents->value();
    preferences.restoreSession = m_restore->isChecked();
    preferences.shareRecent = m_share->isChecked();
    preferences.tellWhenDone = m_tell->isChecked();
    return preferences;
}

void SettingsDialog::check()
{
    QStringList problems;
    for (const PathField *field : {m_places, m_backups, m_output}) {
        if (const QString problem = field->problem(); !problem.isEmpty())
            problems += problem;
    }
    m_problem->setText(problems.join(u'\n'));
    m_problem->setVisible(!problems.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(problems.isEmpty());
}

} // namespace ft
