// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrangepanel.h"

#include "common/quietlabel.h"
#include "document/draft.h"
#include "evidence/nodewriting.h"
#include "items/countrynames.h"
#include "items/nodegroups.h"
#include "savelistmenu.h"

#include "common/flowlayout.h"

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

/// What stays: data of the entries. Numbers between are continents, those above countries.
enum Keep { Everything = -1, Selected = -2, Unselected = -3, FirstCountry = 1000 };

constexpr int AnyLoad = -1;
constexpr quint64 Hour = 60 * 60;
constexpr quint64 Day = 24 * Hour;

} // namespace

ArrangePanel::ArrangePanel(Document *document, const QString &listPath, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_listPath(listPath)
    , m_placed(std::make_shared<PlacedNodes>())
    , m_keep(new QComboBox)
    , m_order(new QComboBox)
    , m_onePerCountry(new QCheckBox(tr("One per country")))
    , m_unbanned(new QCheckBox(tr("Without the ban list")))
    , m_fresh(new QCheckBox(tr("Present time for all")))
    , m_age(new QComboBox)
    , m_load(new QSpinBox)
    , m_most(new QSpinBox)
    , m_preview(new QuietLabel(QString()))
    , m_add(new QPushButton(tr("Add node")))
    , m_button(new QPushButton(tr("Rearrange")))
{
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_button->setObjectName(QStringLiteral("rearrange"));
    m_add->setObjectName(QStringLiteral("add-node"));
    auto *save = new QPushButton(tr("Save as"));
    save->setToolTip(tr("Writes what would stay into a new file; this one stays as it is"));
    auto *kinds = new SaveListMenu([this] { return keptNodes(); }, document->fileName(), save);
    connect(kinds, &SaveListMenu::said, this, &ArrangePanel::said);
    save->setMenu(kinds);
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_preview, 1);
    below->addWidget(m_add);
    below->addWidget(save);
    below->addWidget(m_button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 0, 4, 0);
    column->setSpacing(8);
    column->addWidget(makeChoices());
    column->addWidget(makeLimits());
    column->addLayout(below);
    connect(m_add, &QPushButton::clicked, this, &ArrangePanel::addNode);
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
    auto *line = new QWidget;
    auto *row = new FlowLayout(line);
    row->setSpacing(8);
    for (QWidget *choice : std::initializer_list<QWidget *>{m_keep, m_order, m_onePerCountry, m_unbanned})
        row->addWidget(choice);
    m_unbanned->setChecked(true);
    m_unbanned->hide();
    for (QComboBox *choice : {m_keep, m_order, m_age})
        connect(choice, &QComboBox::currentIndexChanged, this, &ArrangePanel::showPreview);
    for (QCheckBox *choice : {m_onePerCountry, m_unbanned, m_fresh})
        connect(choice, &QCheckBox::toggled, this, &ArrangePanel::showPreview);
    return line;
}

QWidget *ArrangePanel::makeLimits()
{
    m_load->setRange(AnyLoad, 100);
    m_load->setSpecialValueText(tr("Any load"));
    m_load->setPrefix(tr("Load up to "));
    m_load->setSuffix(tr(" %"));
    m_load->setValue(AnyLoad);
    m_load->setAccessibleName(tr("Highest load"));
    m_age->setAccessibleName(tr("Age of entries"));
    m_age->addItem(tr("Any age"), QVariant::fromValue(quint64(0)));
    m_age->addItem(tr("Newest hour"), QVariant::fromValue(Hour));
    m_age->addItem(tr("Newest day"), QVariant::fromValue(Day));
    m_age->addItem(tr("Newest week"), QVariant::fromValue(7 * Day));
    m_age->addItem(tr("Newest 30 days"), QVariant::fromValue(30 * Day));
    m_age->setToolTip(tr("Counted back from the newest entry of the list"));
    m_fresh->setToolTip(tr("In a list of lines the times stay as they are; a new file gets the present time"));
    m_most->setRange(1, 1'000'000);
    m_most->setValue(static_cast<int>(CacheLimit));
    m_most->setPrefix(tr("At most "));
    m_most->setAccessibleName(tr("Nodes at most"));
    m_most->setToolTip(tr("The old client kept 200"));
    auto *line = new QWidget;
    auto *row = new FlowLayout(line);
    row->setSpacing(8);
    for (QWidget *choice : std::initializer_list<QWidget *>{m_load, m_age, m_most, m_fresh})
        row->addWidget(choice);
    for (QSpinBox *choice : {m_load, m_most})
        connect(choice, &QSpinBox::valueChanged, this, &ArrangePanel::showPreview);
    return line;
}

void ArrangePanel::setNodes(std::shared_ptr<const PlacedNodes> nodes)
{
    m_placed = std::move(nodes);
    m_nodes.clear();
    for (const Supernode &node : m_placed->nodes)
        m_nodes.push_back(listedNode(node));
    m_unbanned->setVisible(m_placed->bans != nullptr);
    listKeeps();
    showPreview();
}

/// Continents and countries that occur, the latter by name.
void ArrangePanel::listKeeps()
{
    std::array<bool, ContinentCount> there{};
    std::map<QString, CountryId> names;
    for (const ListedNode &node : m_nodes) {
        if (node.country == NoCountry)
            continue;
        there[static_cast<std::size_t>(countries()[node.country].continent)] = true;
        if (m_placed->counts[node.country] > 0)
            names.emplace(countryName(node.country), node.country);
    }
    const QVariant before = m_keep->currentData();
    const QSignalBlocker quiet(m_keep);
    m_keep->clear();
    m_keep->addItem(tr("Everything"), Everything);
    m_keep->addItem(tr("What is selected"), Selected);
    m_keep->addItem(tr("What is not selected"), Unselected);
    for (int continent = 1; continent < ContinentCount; ++continent) {
        if (there[static_cast<std::size_t>(continent)])
            m_keep->addItem(tr("Only %1").arg(continentName(static_cast<Continent>(continent))), continent);
    }
    for (const auto &[name, country] : names)
        m_keep->addItem(tr("Only %1").arg(name), FirstCountry + country);
    m_keep->setCurrentIndex(std::max(0, m_keep->findData(before)));
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
    } else if (keep >= FirstCountry) {
        hopping.countries = {static_cast<CountryId>(keep - FirstCountry)};
    } else if (keep > 0) {
        hopping.continents = {static_cast<Continent>(keep)};
    }
    if (m_load->value() != AnyLoad)
        hopping.highestLoad = static_cast<std::uint8_t>(m_load->value());
    const quint64 newest = newestTime(m_placed->nodes);
    if (const quint64 span = m_age->currentData().toULongLong(); span > 0)
        hopping.earliest = newest - std::min(newest, span);
    if (m_unbanned->isChecked())
        hopping.bans = m_placed->bans.get();
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

std::vector<ListedNode> ArrangePanel::keptNodes() const
{
    std::vector<ListedNode> nodes;
    const auto fresh = freshTime();
    for (const std::size_t index : kept()) {
        nodes.push_back(m_nodes[index]);
        if (fresh)
            nodes.back().time = *fresh;
    }
    return nodes;
}

std::optional<std::uint32_t> ArrangePanel::freshTime() const
{
    return m_fresh->isChecked() ? std::optional(static_cast<std::uint32_t>(QDateTime::currentSecsSinceEpoch())) : std::nullopt;
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

void ArrangePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showPreview();
}

/// While nobody sees it, every click on the map is not worth an arrangement of all nodes.
void ArrangePanel::showPreview()
{
    if (isVisible()) {
        const std::vector<std::size_t> nodes = kept();
        const QString stay = tr("%1 of %2 stay").arg(nodes.size()).arg(m_nodes.size());
        const QString counts = countsText(nodes);
        m_preview->setText(counts.isEmpty() ? stay : tr("%1: %2").arg(stay, counts));
    }
    const bool isEditable = m_document->isEditable();
    const QString readOnly = isEditable ? QString() : tr("The file is read-only: switch that off in the status line");
    m_button->setEnabled(isEditable && !m_nodes.empty());
    m_button->setToolTip(isEditable ? tr("Changes the list; Undo takes it back") : readOnly);
    m_add->setEnabled(isEditable);
    m_add->setToolTip(isEditable ? tr("At the end of the list; type its address into the fields") : readOnly);
}

void ArrangePanel::rearrange()
{
    ByteWindow bytes(*m_document->opened().bytes);
    const std::vector<NodeList> lists = nodeLists(m_document->tree(), bytes);
    const auto list = std::find_if(lists.begin(), lists.end(), [this](const NodeList &each) { return each.path == m_listPath.toStdString(); });
    const std::span<const ListedNode> own(m_nodes.data(), static_cast<std::size_t>(m_placed->own));
    if (list == lists.end() || list->nodes.size() != own.size())
        return; // it is being read anew
    const std::vector<std::size_t> order = arranged(own, hopping());
    m_document->apply(arrangement(m_document->tree(), *list, order, bytes, freshTime()), tr("Rearrange supernodes"));
}

void ArrangePanel::addNode()
{
    const QString place = ElementPath{m_listPath}.at(static_cast<quint64>(m_placed->own));
    const Draft draft = insertionAt(*m_document, place, {});
    if (!draft.problem.isEmpty())
        Q_EMIT said(draft.problem);
    else if (m_document->apply(draft.plan, draft.text))
        m_document->focus()->set(m_document->spotOf(place));
}

} // namespace ft
