// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repairsearch.h"

namespace ft {

class Document;

/// Tells without being asked what can be done about a damaged download whose checksum is there to say so: that search
/// reads the appendix alone and takes milliseconds. Whatever costs more waits for the repair wizard. Looks again
/// whenever the document was read again.
class Prognosis : public QObject
{
    Q_OBJECT

public:
    /// `document` must outlive this.
    explicit Prognosis(const Document *document, QObject *parent = nullptr);

    /// The best repair of the document as it is; null: none that is proved or consistent, or not known yet.
    const JudgedPlan *best() const;

Q_SIGNALS:
    void changed();

private:
    void look();

    const Document *m_document;
    RepairSearch m_search;
    bool m_speaks = false; ///< the checksum of the document as it is
};

} // namespace ft
