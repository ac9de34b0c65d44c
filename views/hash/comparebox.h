// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/hashcheck.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace ft {

/// A field for any form of hash or link: says what is wrong with it, whether it is the hash of the document, and holds
/// the data against it while it stands there.
class CompareBox : public QWidget
{
    Q_OBJECT

public:
    /// `check` must outlive the box.
    explicit CompareBox(HashCheck *check, QWidget *parent = nullptr);

    void setText(const QString &text);

private:
    void read();
    QString comparison(const Link &link) const;

    HashCheck *m_check;
    QLineEdit *m_edit;
    QLabel *m_answer;
};

} // namespace ft
