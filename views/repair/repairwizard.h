// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosispage.h"

#include "document/nextstep.h"

#include <QWizard>

namespace ft {

class OutcomePage;
class TargetPage;

/// Leads from what is wrong with a file to a file that is right: what is wrong, what can be done, look at it, where to
/// write, done. Going back always works until something has been written; Escape changes nothing.
class RepairWizard : public QWizard
{
    Q_OBJECT

public:
    /// `document` must outlive it. `findings` makes a list of them, borrowed from the window.
    RepairWizard(Document *document, const Style &style, const FindingsMaker &findings, RepairWriters writers,
                 QWidget *parent = nullptr);

    RepairCase *repair() const { return m_repair; }
    /// Where the result was written; the path is empty before.
    RepairTarget written() const;

Q_SIGNALS:
    void openRequested(const QString &path);
    void stepRequested(ft::NextStep step, const QString &path); ///< with what was repaired

private:
    enum PageId { Diagnosis, Plans, Preview, Target, Outcome };

    void enter(int page);

    RepairCase *m_repair;
    TargetPage *m_target;
    OutcomePage *m_outcome;
};

} // namespace ft
