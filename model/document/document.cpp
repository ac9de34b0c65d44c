// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document.h"

#include "backgroundcheck.h"
#include "findinglist.h"
#include "fieldsearch.h"
#include "wording/textcheck.h"

#include "formats/recognised.h"
#include "formats/registry.h"

#include <QFileInfo>

#include <algorithm>

namespace ft {
namespace {

/// The one field of a file that no format recognises.
constexpr Field contentsField{.id = "contents",
                              .label = TR("Contents"),
                              .help = TR("No format that this program knows fits these bytes."),
                              .kind = Kind::Blob,
                              .extent = {Extent::Rest},
                              .meaning = Meaning::Payload};

Tree unrecognised(const ByteSource &bytes)
{
    Tree tree{.size = bytes.size()};
    tree.nodes.push_back({.field = &contentsField, .at = 0, .size = tree.size, .parent = NoNode, .end = 1, .row = 0});
    if (tree.size == 0)
        tree.findings.push_back(finding(Code::FileEmpty, 0, 0, {}));
    return tree;
}

} // namespace

Document::Document(Opened opened, QObject *parent) : QObject(parent), m_opened(std::move(opened)), m_saved(m_opened.bytes)
{
    Q_ASSERT(m_opened.bytes);
    connect(this, &Document::replaced, &m_pickedRows, &PickedRows::forget);
    read();
    check();
}

Document::~Document()
{
    m_history.blockSignals(true); // which is emptied and would say so, for a document that is no more
}

QString Document::fileName() const
{
    return QFileInfo(m_opened.path).fileName();
}

Spot Document::spotOf(const QString &path) const
{
    ByteWindow window(bytes());
    return ft::spotOf(*m_tree, window, path);
}

Spot Document::spotAt(quint64 offset) const
{
    ByteWindow window(bytes());
    return ft::spotAt(*m_tree, window, offset);
}

void Document::setCodePage(const CodePage &codePage)
{
    if (codePage == m_codePage)
        return;
    m_codePage = codePage;
    Q_EMIT codePageChanged();
    check();
    Q_EMIT findingsChanged();
}

void Document::setFormat(const Format *format)
{
    m_asked = format;
    m_forced.clear();
    readAgain();
}

void Document::setReading(int rival, int reading)
{
    Q_ASSERT(rival >= 0);
    if (static_cast<std::size_t>(rival) >= m_forced.size())
        m_forced.resize(static_cast<std::size_t>(rival) + 1, -1);
    m_forced[static_cast<std::size_t>(rival)] = reading;
    readAgain();
}

int Document::forcedReading(int rival) const
{
    const auto index = static_cast<std::size_t>(rival);
    return index < m_forced.size() ? m_forced[index] : -1;
}

void Document::read()
{
    const std::string name = m_opened.contentName.toStdString();
    m_candidates = identify(formats(), bytes(), name);
    const Format *format = m_asked ? m_asked : recognised(m_candidates);
    m_tree = std::make_shared<const Tree>(
        format ? ft::read(*format, bytes(), {.fileName = name, .forced = m_forced}) : unrecognised(bytes()));
}

void Document::readAgain()
{
    m_check.reset();
    read();
    check();
    announceTree();
}

void Document::announceTree()
{
    Q_EMIT reread();
    m_focus.relocate([this](const Spot &old) -> Spot {
        if (old.path.isEmpty())
            return old;
        const Spot now = spotOf(old.path);
        return now.path.isEmpty() ? Spot{old.extents, {}} : now;
    });
}

void Document::collectFindings()
{
    ByteWindow window(bytes());
    m_findings = m_opened.findings;
    add(m_findings, m_tree->findings);
    add(m_findings, checkTexts(*m_tree, window, m_codePage));
    add(m_findings, m_rowFindings);
}

void Document::check()
{
    m_check.reset();
    m_rowFindings.clear();
    collectFindings();
    if (!BackgroundCheck::isNeeded(*m_tree))
        return;
    m_check = std::make_unique<BackgroundCheck>(m_tree, m_opened.bytes, m_codePage);
    connect(m_check.get(), &BackgroundCheck::reported, this, &Document::take);
    connect(m_check.get(), &BackgroundCheck::finished, this, &Document::finishCheck);
}

void Document::take(const RowReport &report)
{
    add(m_findings, report.findings);
    add(m_rowFindings, report.findings);
    if (report.total > 0)
        Q_EMIT checkProgress(report.done, report.total);
    if (!report.findings.empty())
        Q_EMIT findingsChanged();
}

void Document::finishCheck()
{
    // Called by the check itself, which must outlive its own signal.
    m_check.release()->deleteLater();
    Q_EMIT findingsChanged();
}

} // namespace ft
