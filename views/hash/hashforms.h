// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/link.h"
#include "wording/text.h"

#include <QWidget>

class QVBoxLayout;

namespace ft {

/// A hash in all the forms that the network's programs read, each of them to be copied.
class HashForms : public QWidget
{
    Q_OBJECT

public:
    explicit HashForms(QWidget *parent = nullptr);

    /// Forms that need what `link` does not know are left out. `codePage`: of its name, where that is not UTF-8.
    void setLink(const Link &link, const CodePage &codePage);

private:
    struct Form {
        QString label;
        QString value;
        friend bool operator==(const Form &, const Form &) = default;
    };
    static QList<Form> formsOf(const Link &link, const CodePage &codePage);

    QList<Form> m_forms;
    QVBoxLayout *m_rows;
};

} // namespace ft
