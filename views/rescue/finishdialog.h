// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rescuedialog.h"
#include "rescuesource.h"

#include "rescue/finishing.h"

class QLabel;
class QTreeWidget;

namespace ft {

/// Complete downloads become the files they were to be, one or all of a list: what each would be called, what its hash
/// says, the folder they go to, and what became of it.
class FinishDialog : public RescueDialog
{
    Q_OBJECT

public:
    FinishDialog(RescueSources sources, const QString &folder, const Style &style, QWidget *parent = nullptr);
    ~FinishDialog() override;

    QTreeWidget *list() const { return m_list; }

protected:
    void looked() override;
    void wrote() override;
    void begin() override;
    QString problem() const override;
    bool takesFiles() const override { return !isWriting() && !isDone(); }
    void take(const QStringList &paths) override;

private:
    /// A download and what is known of it. Holds no file open: there may be many.
    struct Row {
        RescueSource source;
        Finishing known;
        QString written; ///< path
        QString problem; ///< with writing
    };
    using Rows = std::vector<Row>;

    void lookAtAll();
    static Finishing lookAt(const RescueSource &source, const CodePage &codePage, const Progress &progress);
    void show(const Row &row);
    void showDetails();
    QString summary() const;
    std::vector<std::size_t> chosen() const;

    CodePage m_codePage;
    RescueSources m_sources;
    std::shared_ptr<Rows> m_rows; ///< shared with the thread at work
    QTreeWidget *m_list;
    QLabel *m_details; ///< what is known of the current one, in full
};

} // namespace ft
