// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/centredcolumn.h"

#include "document/document.h"

class QPushButton;

namespace ft {

/// For a file that is none of the known kinds: says so calmly, and offers the kinds that come closest, with reasons.
class UnrecognisedPage : public CentredColumn
{
    Q_OBJECT

public:
    explicit UnrecognisedPage(Document *document, QWidget *parent = nullptr);

private:
    void offer(const Candidate &candidate);
    QPushButton *makeChoice();

    Document *m_document;
};

} // namespace ft
