// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/printing.h"
#include "document/document.h"
#include "evidence/chunkmap.h"
#include "items/hashwindows.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace ft {

class ElidedLabel;
class RangeMarking;
class RangesLegend;
class RangesModel;
class RangesTable;
class RangesView;

/// The page "Chunks" of a partial download: how much is there, the strip and the block map, the legend, and the list of
/// ranges and gaps. Follows the document's focus and moves it.
class RangesPage : public QWidget, public Printable
{
    Q_OBJECT

public:
    /// `document` must outlive the page.
    explicit RangesPage(Document *document, QWidget *parent = nullptr);
    ~RangesPage() override;

    /// What a hash looked at: drawn over the map, said in the list.
    void setWindows(const HashWindows &windows);

    PrintJob printJob() const override; ///< strip and block map

private:
    QWidget *makeHeadline();
    QWidget *makePicture();
    void readDocument();
    void takeEditable();
    void follow(const Spot &spot);
    void choose(Extents extents);
    void updateReadout();
    void updateBlockSize();

    Document *m_document;
    std::shared_ptr<const ChunkMap> m_map;
    RangesModel *m_model;
    RangesView *m_view;
    RangesLegend *m_legend;
    RangesTable *m_table;
    RangeMarking *m_marking;
    QLabel *m_share;
    ElidedLabel *m_summary;
    QLabel *m_blockSize;
    ElidedLabel *m_readout;
};

} // namespace ft
