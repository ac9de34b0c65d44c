// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/hopping.h"
#include "items/nodeplaces.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;
class QSpinBox;

namespace ft {

class QuietLabel;

/// Which nodes of a list stay, and in what order: the hopping of the time, as one change that Undo takes back. Says what
/// would stay before anything happens.
class ArrangePanel : public QWidget
{
    Q_OBJECT

public:
    /// `document` must outlive it; `listPath` such as "entries".
    ArrangePanel(Document *document, const QString &listPath, QWidget *parent = nullptr);

    void setNodes(std::shared_ptr<const PlacedNodes> nodes);
    /// What is chosen on the map; "nearest" and "farthest" are measured from the first of it.
    void setSelection(std::vector<int> nodes);

    /// Indices of the nodes that would stay, in their new order; other lists on the map count too.
    std::vector<std::size_t> kept() const;

Q_SIGNALS:
    void said(const QString &message); ///< what became of a list that was written

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeChoices();
    QWidget *makeLimits();
    void listKeeps();
    std::vector<ListedNode> keptNodes() const;
    std::optional<std::uint32_t> freshTime() const; ///< nothing: times stay
    void showPreview();
    void rearrange();
    void addNode();
    Hopping hopping() const;
    QString countsText(const std::vector<std::size_t> &kept) const;

    Document *m_document;
    QString m_listPath;
    std::shared_ptr<const PlacedNodes> m_placed;
    std::vector<ListedNode> m_nodes; ///< as the engine knows them
    std::vector<int> m_selected; ///< sorted
    QComboBox *m_keep;
    QComboBox *m_order;
    QCheckBox *m_onePerCountry;
    QCheckBox *m_unbanned; ///< while there is a ban list
    QCheckBox *m_fresh;
    QComboBox *m_age;
    QSpinBox *m_load;
    QSpinBox *m_most;
    QuietLabel *m_preview;
    QPushButton *m_add;
    QPushButton *m_button;
};

} // namespace ft
