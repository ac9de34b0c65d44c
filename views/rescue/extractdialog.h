// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rescuedialog.h"
#include "rescuesource.h"

#include "rescue/extraction.h"

class QLabel;
class QListWidget;
class QRadioButton;

namespace ft {

/// Takes out of a download what it has received: each finished range as a file, or one file with gaps and a map of them.
class ExtractDialog : public RescueDialog
{
    Q_OBJECT

public:
    ExtractDialog(RescueSource source, const QString &folder, const Style &style, QWidget *parent = nullptr);
    ~ExtractDialog() override;

protected:
    void looked() override;
    void wrote() override;
    void begin() override;
    QString problem() const override;

private:
    struct Case {
        Extraction extraction;
        Extracted written;
    };

    ExtractAs as() const;
    void showNames();

    std::shared_ptr<Case> m_case; ///< shared with the thread at work
    QRadioButton *m_parts;
    QRadioButton *m_sparse;
    QLabel *m_facts;
    QListWidget *m_names;
};

} // namespace ft
