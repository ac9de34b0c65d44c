// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rescuedialog.h"

#include "rescue/newjob.h"
#include "rescue/rescuedfile.h"

class QLabel;
class QLineEdit;

namespace ft {

/// Makes a download that has received nothing yet from a link, or from what a record says.
class NewJobDialog : public RescueDialog
{
    Q_OBJECT

public:
    /// `link`: to begin with; may be empty.
    NewJobDialog(const QString &link, const QString &folder, const Style &style, QWidget *parent = nullptr);
    ~NewJobDialog() override;

protected:
    void wrote() override;
    void begin() override;
    QString problem() const override;

private:
    void readLine();

    CodePage m_codePage;
    NewJob m_job;
    std::shared_ptr<RescuedFile> m_file; ///< shared with the thread that writes
    QLineEdit *m_link;
    QLabel *m_facts;
};

} // namespace ft
