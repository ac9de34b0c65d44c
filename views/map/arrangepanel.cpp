// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrangepanel.h"

#include "common/quietlabel.h"
#include "evidence/nodewriting.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace ft {

namespace {

/// What stays, beside a continent: data of the entries above.
enum Keep { Everything = -1, Selected = -2, Unselected = -3 };

QString continentName(Continent continent)
{
    switch (continent) {
    case Continent::Africa:
        return ArrangePanel::tr("Only Africa");
    case Continent::Antarctica:
        return ArrangePanel::tr("Only Antarctica");
    case Continent::Asia:
        return ArrangePanel::tr("Only Asia");
    case Continent::Europe:
        return ArrangePanel::tr("Only Europe");
    case Continent::NorthAmerica:
        return ArrangePanel::tr("Only North America");
    case Continent::Oceania:
        return ArrangePanel::tr("Only Oceania");
    case Continent::SouthAmerica:
        return ArrangePanel::tr("Only South America");
    case Continent::None:
        break;
    }
    return {};
}

ListedNode listedNode(const Supernode &node)
{
    ListedNode listed;
    listed.address = node.address;
    listed.port = node.port;
    listed.load = node.load;
    listed.time = node.timeIsAge ? std::nullopt : std::optional<std::uint64_t>(node.time);
    listed.country = node.country;
    listed.at = node.at;
    return listed;
}

} // namespace

ArrangePanel::ArrangePanel(Document *document, const QString &listPath, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_listPath(listPath)
    , m_placed(std::make_shared<PlacedNodes>())
    , m_keep(new QComboBox)
    , m_order(new QComboBox)
    , m_onePerCountry(new QCheckBox(tr("One per country")))
    , m_fresh(new QCheckBox(tr("Present time for all")))
    , m_most(new QSpinBox)
    , m_preview(new QuietLabel(QString()))
    , m_button(new QPushButton(tr("Rearrange")))
{
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_preview, 1);
    below->addWidget(m_button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 0, 4, 0);
    column->setSpacing(8);
    column->addWidget(makeChoices());
    column->addLayout(below);
    connect(m_button, &QPushButton::clicked, this, &ArrangePanel::rearrange);
    connect(document, &Document::editableChanged, this, &ArrangePanel::showPreview);
    showPreview();
}

QWidget *ArrangePanel::makeChoices()
{
    m_keep->setAccessibleName(tr("Nodes that stay"));
    m_order->setAccessibleName(tr("Order"));
    m_order->addItem(tr("As listed"), Hopping::AsListed);
    m_order->addItem(tr("Farthest first"), Hopping::FarthestFirst);
    m_order->addItem(tr("Nearest first"), Hopping::NearestFirst);
    m_order->addItem(tr("Lowest load first"), Hopping::LowestLoadFirst);
    m_order->addItem(tr("Newest first"), Hopping::NewestFirst);
    m_order->addItem(tr("By country"), Hopping::ByCountry);
    m_order->setToolTip(tr("Far and near are measured from the first node that is selected, else from the first of the list"));
    m_most->setRange(1, 1'000'000);
    m_most->setValue(static_cast<int>(CacheLimit));
    m_most->setPrefix(tr("At most "));
    m_most->setAccessibleName(tr("Nodes at most"));
    m_most->setToolTip(tr("The old client kept 200"));
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget *choice : std::initializer_list<QWidget *>{m_keep, m_order, m_most, m_onePerCountry, m_fresh})
        row->addWidget(choice);
    row->addStretch();
    connect(m_keep, &QComboBox::currentIndexChanged, this, &ArrangePanel::showPreview);
    connect(m_order, &QComboBox::currentIndexChanged, this, &ArrangePanel::showPreview);
    connect(m_most, &QSpinBox::valueChanged, this, &ArrangePanel::showPreview);
    connect(m_onePerCountry, &QCheckBox::toggled, this, &ArrangePanel::showPreview);
    connect(m_fresh, &QCheckBox::toggled, this, &ArrangePanel::showPreview);
    return line;
}

void ArrangePanel::setNodes(std::shared_ptr<const PlacedNodes> nodes)
{
    m_placed = std::move(nodes);
    m_nodes.clear();
    std::array<bool, ContinentCount> there{};
    for (const Supernode &node : m_placed->nodes) {
        m_nodes.push_back(listedNode(node));
        if (node.country != NoCountry)
            there[static_cast<std::size_t>(countries()[node.country].continent)] = true;
    }
    const NodeId list = ft::find(m_document->tree(), m_listPath.toStdString());
    m_fresh->setVisible(list != NoNode && m_document->tree().nodes[list].field->stride > 0); // lines keep their text
    const QVariant before = m_keep->currentData();
    m_keep->clear();
    m_keep->addItem(tr("Everything"), Everything);
    m_keep->addItem(tr("What is selected"), Selected);
    m_keep->addItem(tr("What is not selected"), Unselected);
    for (int continent = 1; continent < ContinentCount; ++continent) {
        if (there[static_cast<std::size_t>(continent)])
            m_keep->addItem(continentName(static_cast<Continent>(continent)), continent);
    }
    m_keep->setCurrentIndex(std::max(0, m_keep->findData(before)));
    showPreview();
}

void ArrangePanel::setSelection(std::vector<int> nodes)
{
    std::sort(nodes.begin(), nodes.end());
    m_selected = std::move(nodes);
    showPreview();
}

Hopping ArrangePanel::hopping() const
{
    Hopping hopping;
    const int keep = m_keep->currentData().isValid() ? m_keep->currentData().toInt() : int(Everything);
    if (keep == Selected || keep == Unselected) {
        hopping.isMarked = [this](std::size_t node) {
            return std::binary_search(m_selected.begin(), m_selected.end(), static_cast<int>(node));
        };
        hopping.inverted = keep == Unselected;
    } else if (keep > 0) {
        hopping.continents = {static_cast<Continent>(keep)};
    }
    hopping.onePerCountry = m_onePerCountry->isChecked();
    hopping.order = static_cast<Hopping::Order>(m_order->currentData().toInt());
    hopping.most = static_cast<std::size_t>(m_most->value());
    const std::size_t start = m_selected.empty() ? 0 : static_cast<std::size_t>(m_selected.front());
    const auto home = std::find_if(m_nodes.begin() + static_cast<std::ptrdiff_t>(std::min(start, m_nodes.size())), m_nodes.end(),
                                   [](const ListedNode &node) { return node.at.has_value(); });
    if (home != m_nodes.end())
        hopping.home = *home->at;
    return hopping;
}

std::vector<std::size_t> ArrangePanel::kept() const
{
    return arranged(m_nodes, hopping());
}

/// "Germany 12, Sweden 3 and 4 more countries".
QString ArrangePanel::countsText(const std::vector<std::size_t> &kept) const
{
    constexpr qsizetype Named = 5;
    std::map<CountryId, int> counts;
    for (const std::size_t node : kept) {
        if (m_nodes[node].country != NoCountry)
            ++counts[m_nodes[node].country];
    }
    std::vector<std::pair<CountryId, int>> most(counts.begin(), counts.end());
    std::stable_sort(most.begin(), most.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    QStringList names;
    for (const auto &[country, count] : most) {
        if (names.size() < Named)
            names += tr("%1 %2").arg(countryName(country)).arg(count);
    }
    const qsizetype others = static_cast<qsizetype>(most.size()) - names.size();
    if (others > 0)
        names += tr("%n more countries", nullptr, static_cast<int>(others));
    return names.join(QStringLiteral(", "));
}

void ArrangePanel::showPreview()
{
    const std::vector<std::size_t> nodes = kept();
    const QString stay = tr("%1 of %2 stay").arg(nodes.size()).arg(m_nodes.size());
    const QString counts = countsText(nodes);
    m_preview->setText(counts.isEmpty() ? stay : tr("%1: %2").arg(stay, counts));
    m_button->setEnabled(m_document->isEditable() && !m_nodes.empty());
    m_button->setToolTip(m_document->isEditable() ? tr("Changes the list; Undo takes it back")
                                                  : tr("The file is read-only: switch that off in the status line"));
}

void ArrangePanel::rearrange()
{
    ByteWindow bytes(*m_document->opened().bytes);
    const std::vector<NodeList> lists = nodeLists(m_document->tree(), bytes);
    const auto list = std::find_if(lists.begin(), lists.end(), [this](const NodeList &each) { return each.path == m_listPath.toStdString(); });
    if (list == lists.end() || list->nodes.size() != m_nodes.size())
        return; // it is being read anew
    std::optional<std::uint32_t> fresh;
    if (m_fresh->isVisibleTo(this) && m_fresh->isChecked())
        fresh = static_cast<std::uint32_t>(QDateTime::currentSecsSinceEpoch());
    const std::vector<std::size_t> order = kept();
    m_document->apply(arrangement(m_document->tree(), *list, order, bytes, fresh), tr("Rearrange supernodes"));
}

} // namespace ft
