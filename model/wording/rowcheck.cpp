// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowcheck.h"

#include "textcheck.h"

#include "schema/reader.h"

#include <chrono>

namespace ft {
namespace {

constexpr std::chrono::milliseconds ReportInterval{100};

/// Collects findings up to the limit and hands them on from time to time.
class Collector
{
public:
    Collector(std::uint64_t total, const std::function<void(RowReport &&)> &report) : m_report(report)
    {
        m_pending.total = total;
    }

    void take(std::vector<Finding> &findings)
    {
        for (Finding &one : findings) {
            if (m_taken++ < RowFindingLimit)
                m_pending.findings.push_back(std::move(one));
        }
    }

    void rowDone()
    {
        ++m_pending.done;
        // Rows take about a microsecond each: the clock would cost more than they do.
        if (m_pending.done % 256 == 0 && std::chrono::steady_clock::now() - m_last >= ReportInterval)
            flush();
    }

    void finish(const Tree &tree, Extents lost)
    {
        if (m_taken > RowFindingLimit)
            m_pending.findings.push_back(finding(Code::MoreFindings, tree.size, 0, {}, 0, m_taken - RowFindingLimit));
        if (lost.size > 0)
            m_pending.findings.push_back(finding(Code::BytesUnreadable, lost.at, lost.size, {}));
        flush();
    }

private:
    void flush()
    {
        RowReport report = std::move(m_pending);
        m_pending = {{}, report.done, report.total};
        m_last = std::chrono::steady_clock::now();
        m_report(std::move(report));
    }

    const std::function<void(RowReport &&)> &m_report;
    std::chrono::steady_clock::time_point m_last = std::chrono::steady_clock::now();
    RowReport m_pending;
    std::size_t m_taken = 0;
};

} // namespace

std::uint64_t lazyRowCount(const Tree &tree)
{
    std::uint64_t rows = 0;
    for (NodeId node = 0; node < tree.nodes.size(); ++node)
        rows += tree.nodes[node].lazy ? rowCount(tree, node) : 0;
    return rows;
}

void checkRows(const Tree &tree, const ByteSource &source, const CodePage &codePage, std::stop_token stop,
               const std::function<void(RowReport &&)> &report)
{
    ByteWindow bytes(source);
    Collector collector(lazyRowCount(tree), report);
    Tree row;
    for (NodeId list = 0; list < tree.nodes.size(); ++list) {
        const std::uint64_t rows = tree.nodes[list].lazy ? rowCount(tree, list) : 0;
        for (std::uint64_t index = 0; index < rows; ++index) {
            if (stop.stop_requested())
                return;
            readRow(tree, list, index, bytes, row);
            collector.take(row.findings);
            std::vector<Finding> texts = checkTexts(row, bytes, codePage);
            collector.take(texts);
            collector.rowDone();
        }
    }
    collector.finish(tree, bytes.lost());
}

std::vector<Finding> checkRows(const Tree &tree, NodeId list, RowSpan rows, const ByteSource &source,
                               const CodePage &codePage)
{
    ByteWindow bytes(source);
    Tree row;
    std::vector<Finding> findings;
    for (std::uint64_t index = rows.first; index < rows.first + rows.count; ++index) {
        readRow(tree, list, index, bytes, row);
        const std::vector<Finding> texts = checkTexts(row, bytes, codePage);
        findings.insert(findings.end(), row.findings.begin(), row.findings.end());
        findings.insert(findings.end(), texts.begin(), texts.end());
    }
    return findings;
}

} // namespace ft
