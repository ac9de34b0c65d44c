// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repaircase.h"

#include <QWizardPage>

#include <functional>

namespace ft {

class StateLine;

/// A list of a document's findings, made by whoever has one.
using FindingsMaker = std::function<QWidget *(Document *)>;

/// The first page: one verdict, the findings behind it, and the search for what can be done, which it starts.
class DiagnosisPage : public QWizardPage
{
    Q_OBJECT

public:
    DiagnosisPage(RepairCase *repair, const FindingsMaker &findings, QWidget *parent = nullptr);

    void initializePage() override;
    /// The search has ended; where it found nothing, what one adds on the next page may lead further.
    bool isComplete() const override;

private:
    void showResult();

    RepairCase *m_repair;
    StateLine *m_state;
};

} // namespace ft
