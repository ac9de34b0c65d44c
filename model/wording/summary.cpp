// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentences.h"

#include "namedparts.h"

#include "formats/kazaa_dat.h"
#include "formats/kazaa_kazaanet.h"
#include "formats/sig2dat.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace ft {

namespace {

struct SummaryWords {
    Q_DECLARE_TR_FUNCTIONS(summary)
};

QString counted(quint64 count, const char *one, const char *many)
{
    if (count == 1)
        return SummaryWords::tr(one);
    return SummaryWords::tr(many, nullptr, static_cast<int>(std::min<quint64>(count, 1'000'000))).arg(QLocale().toString(count));
}

/// The part of a Windows path behind the last backslash.
QString lastPart(const QString &path)
{
    return path.mid(path.lastIndexOf(u'\\') + 1);
}

/// What one format says about itself.
class Glance
{
public:
    Glance(const Tree &tree, ByteWindow &bytes, const Style &style, Summary &summary)
        : m_tree(tree), m_bytes(bytes), m_style(style), m_summary(summary)
    {
    }

    void dat()
    {
        const WholeSize whole = wholeSize(m_tree, m_bytes);
        const std::uint64_t completed = completedBytes(m_tree, m_bytes);
        for (const Str path : {Str("appendix.local_path"), Str("appendix.sources[0].name")}) {
            const QString name = lastPart(text(path));
            if (!name.isEmpty()) {
                m_summary.name = name;
                break;
            }
        }
        add(text("appendix.state"));
        if (whole.size > 0) {
            m_summary.complete = static_cast<double>(completed) / static_cast<double>(whole.size);
            add(SummaryWords::tr("%1 of %2").arg(sizeText(completed), sizeText(whole.size)));
        }
        if (const NodeId sources = find(m_tree, "appendix.sources"); sources != NoNode)
            add(counted(rowCount(m_tree, sources), QT_TRANSLATE_NOOP("summary", "1 source"),
                        QT_TRANSLATE_N_NOOP("summary", "%1 sources")));
        addDate(numberAt(m_tree, 0, "appendix.start_time", m_bytes));
    }

    void dbb()
    {
        const NodeId records = find(m_tree, "records");
        if (records == NoNode)
            return;
        add(counted(rowCount(m_tree, records), QT_TRANSLATE_NOOP("summary", "1 slot"),
                    QT_TRANSLATE_N_NOOP("summary", "%1 slots")));
        add(SummaryWords::tr("%1 each").arg(exactSizeText(m_tree.nodes[records].field->stride)));
        add(sizeText(m_tree.size));
    }

    void nodes()
    {
        std::uint64_t entries = 0;
        std::uint64_t newest = 0;
        for (NodeId node = 0; node < m_tree.nodes.size(); ++node) {
            if (m_tree.nodes[node].field->type == &kazaaNetLayout)
                count(node, entries, newest);
        }
        if (entries == 0)
            count(0, entries, newest);
        add(counted(entries, QT_TRANSLATE_NOOP("summary", "1 supernode"),
                    QT_TRANSLATE_N_NOOP("summary", "%1 supernodes")));
        addDate(newest);
    }

    void links()
    {
        const auto count = std::count_if(m_tree.nodes.begin(), m_tree.nodes.end(), isLink);
        for (const Str path : {"name", "links[0].name"}) {
            if (const QString name = text(path); count == 1 && !name.isEmpty())
                m_summary.name = name;
        }
        add(counted(static_cast<quint64>(count), QT_TRANSLATE_NOOP("summary", "1 link"),
                    QT_TRANSLATE_N_NOOP("summary", "%1 links")));
    }

    void other()
    {
        add(sizeText(m_tree.size));
    }

private:
    void count(NodeId list, std::uint64_t &entries, std::uint64_t &newest)
    {
        forEachRow(m_tree, list, "entries", m_bytes, [&](const Tree &row, NodeId entry) {
            ++entries;
            const NodeId time = child(row, entry, "time");
            if (time != NoNode && row.nodes[time].field->meaning == Meaning::Time)
                newest = std::max(newest, number(row, time, m_bytes).value_or(0));
        });
    }

    QString text(Str path)
    {
        const NodeId node = find(m_tree, path);
        return node == NoNode ? QString() : display(m_tree, node, m_bytes, m_style);
    }

    void add(const QString &fact)
    {
        if (fact.isEmpty())
            return;
        if (!m_summary.facts.isEmpty())
            m_summary.facts += QStringLiteral(" · ");
        m_summary.facts += fact;
    }

    void addDate(std::uint64_t time)
    {
        if (time != 0)
            add(timeText(time, m_style).section(u' ', 0, 0));
    }

    const Tree &m_tree;
    ByteWindow &m_bytes;
    const Style &m_style;
    Summary &m_summary;
};

struct Special {
    Str format;
    void (Glance::*tell)();
};

constexpr Special specials[] = {
    {"kazaa.dat", &Glance::dat},      {"kazaa.dbb", &Glance::dbb},   {"skype.dbb", &Glance::dbb},
    {"kazaa.kazaanet", &Glance::nodes}, {"fasttrack.nodelist", &Glance::nodes}, {"gift.nodes", &Glance::nodes},
    {"kazuper.kzn", &Glance::nodes},  {"kazuper.kzf", &Glance::nodes}, {"windows.reg", &Glance::nodes},
    {"sig2dat.link", &Glance::links},
};

void tellFacts(const Tree &tree, ByteWindow &bytes, const Style &style, Summary &summary)
{
    Glance glance(tree, bytes, style, summary);
    const auto special = std::find_if(std::begin(specials), std::end(specials), [&tree](const Special &one) {
        return tree.format && one.format == tree.format->id;
    });
    if (special != std::end(specials))
        (glance.*special->tell)();
    if (summary.facts.isEmpty())
        glance.other();
}

/// The finding that says most: the worst; a wrong checksum only if nothing tells why it is wrong.
const Finding *telling(const std::vector<Finding> &findings)
{
    const auto weight = [](const Finding &finding) {
        return static_cast<int>(finding.severity) * 2 + (finding.code == Code::ChecksumMismatch ? 0 : 1);
    };
    const auto worst = std::max_element(findings.begin(), findings.end(), [&](const Finding &a, const Finding &b) {
        return weight(a) < weight(b);
    });
    return worst == findings.end() ? nullptr : &*worst;
}

QString soundVerdict(const Tree &tree, const Summary &summary)
{
    if (tree.format->id != "kazaa.dat")
        return SummaryWords::tr("Nothing wrong found.");
    if (summary.complete == 1.0)
        return SummaryWords::tr("The download is complete; only its name was never changed. Opening it did not check its contents.");
    return SummaryWords::tr("Nothing wrong found in the description of the download. Opening it did not check its contents.");
}

} // namespace

Summary summarise(const Tree &tree, const std::vector<Finding> &findings, ByteWindow &bytes, const QString &fileName,
                  const Style &style)
{
    Summary summary;
    summary.name = oneLine(QFileInfo(fileName).fileName());
    const Finding *worst = telling(findings);
    summary.severity = worst ? worst->severity : Severity::Note;
    summary.sound = summary.severity == Severity::Note;
    tellFacts(tree, bytes, style, summary);
    if (!tree.format) {
        summary.kind = SummaryWords::tr("Unknown file");
        summary.verdict = tree.size == 0 ? SummaryWords::tr("The file is empty.")
                                         : SummaryWords::tr("No format that this program knows fits the contents.");
        summary.sound = false;
        return summary;
    }
    summary.kind = nameText(tree.format->name);
    summary.verdict = summary.sound ? soundVerdict(tree, summary) : sentence(tree, *worst, style);
    return summary;
}

} // namespace ft
