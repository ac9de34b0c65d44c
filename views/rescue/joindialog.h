// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rescuedialog.h"
#include "rescuesource.h"

#include "rescue/joining.h"
#include "rescue/rescuedfile.h"

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace ft {

class ConflictTable;

/// Puts copies of one file together: several partial downloads, or one of them and a complete copy. Says what they hold
/// together, what the hash says about it and where they contradict each other, before anything is written.
class JoinDialog : public RescueDialog
{
    Q_OBJECT

public:
    enum Way {
        Merge, ///< partial downloads
        Fill, ///< the first is one, the second a complete copy
    };

    JoinDialog(Way way, RescueSources sources, const Style &style, QWidget *parent = nullptr);
    ~JoinDialog() override;

    void add(const RescueSource &source);

protected:
    void looked() override;
    void wrote() override;
    void begin() override;
    QString problem() const override;
    bool takesFiles() const override { return !isWriting() && !isDone(); }
    void take(const QStringList &paths) override;

private:
    struct Case {
        Joining joining;
        QString refused; ///< why an input cannot be one of them, with its name
        std::optional<ft::Merge> merged;
        RescuedFile file;
    };

    QPushButton *button(const QString &text, void (JoinDialog::*pressed)());
    void layOut();
    void chooseInputs();
    void removeInput();
    void takeInputs();
    void lookAgain();
    void showInputs();
    void offerPreferences();
    QString facts() const;
    QString missingText() const;
    bool isWhole() const;
    std::optional<std::size_t> preferred() const;

    Way m_way;
    RescueSources m_sources;
    std::shared_ptr<Case> m_case; ///< shared with the thread at work
    QListWidget *m_inputs;
    QPushButton *m_add;
    QPushButton *m_remove;
    QLabel *m_facts;
    ConflictTable *m_conflicts;
    QComboBox *m_preferred;
};

} // namespace ft
