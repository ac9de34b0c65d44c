// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QWidget>

namespace ft {

class GoToBar;
class HexView;

/// The bytes of a document with what belongs to them: a bar to go somewhere, and what the bytes at the focus could mean.
class BytesView : public QWidget
{
    Q_OBJECT

public:
    explicit BytesView(Document *document, QWidget *parent = nullptr);

    void setDecimalOffsets(bool decimal);
    void goTo(); ///< asks where

Q_SIGNALS:
    void decimalOffsetsChanged(bool decimal); ///< by the person, in the view's own menu

private:
    GoToBar *m_bar;
    HexView *m_hex;
};

} // namespace ft
