// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QWidget>

class QBoxLayout;

namespace ft {

class GoToBar;
class HexView;
class InspectorView;
class Notes;

/// The bytes of a document with what belongs to them: a bar to go somewhere, and what the bytes at the focus could mean.
class BytesView : public QWidget
{
    Q_OBJECT

public:
    explicit BytesView(Document *document, QWidget *parent = nullptr);

    void setNotes(const Notes *notes); ///< see HexView
    void setDecimalOffsets(bool decimal);
    void goTo(); ///< asks where

Q_SIGNALS:
    void decimalOffsetsChanged(bool decimal); ///< by the person, in the view's own menu

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeInspector();

    GoToBar *m_bar;
    HexView *m_hex;
    InspectorView *m_inspector;
    QBoxLayout *m_parts;
};

} // namespace ft
