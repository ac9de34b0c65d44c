// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobedit.h"

#include "deadsources.h"
#include "windowspath.h"

#include "schema/editseries.h"
#include "wording/editwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace ft {

namespace {

struct BatchWords {
    Q_DECLARE_TR_FUNCTIONS(batch)
};

QString counted(std::uint64_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

/// An order being carried out on one job, step by step.
class JobEditing
{
public:
    JobEditing(const Tree &tree, const ByteSource &source, const Style &style) : m_series(tree, source), m_style(style) {}

    void movePath(const PathMove &move);
    void setState(std::uint64_t state);
    void dropSources(const DeadSources &wanted);

    JobEdit result() const { return {m_changes, m_series.plan()}; }

private:
    BatchChange changeOf(Str path, const QString &before) const;
    QString shown(Str path) const;
    QString pathRefusal(const PathMove &move, BatchChange &change, Bytes &bytes) const;
    bool remove(const std::vector<std::uint64_t> &rows, BatchChange &change);
    bool keepName(const Bytes &name, BatchChange &change);
    bool make(const Edit &edit, BatchChange &change);
    void finish(BatchChange change, QStringList said = {});
    Bytes text(Str path) const;

    EditSeries m_series;
    Style m_style;
    QStringList m_follows; ///< of the step in the making
    std::vector<BatchChange> m_changes;
};

QString JobEditing::shown(Str path) const
{
    const Changed bytes = m_series.bytes();
    ByteWindow window(bytes);
    const NodeId node = find(m_series.tree(), path);
    return node == NoNode ? QString() : display(m_series.tree(), node, window, m_style);
}

Bytes JobEditing::text(Str path) const
{
    const Changed bytes = m_series.bytes();
    ByteWindow window(bytes);
    const NodeId node = find(m_series.tree(), path);
    return node == NoNode ? Bytes() : decode(m_series.tree(), node, window).bytes;
}

BatchChange JobEditing::changeOf(Str path, const QString &before) const
{
    const NodeId node = find(m_series.tree(), path);
    return {BatchChange::Stays, node == NoNode ? QString() : label(*m_series.tree().nodes[node].field), before, {}, {}};
}

/// Makes an edit, or says why it cannot be.
bool JobEditing::make(const Edit &edit, BatchChange &change)
{
    if (edit.refusal) {
        change.state = BatchChange::Refused;
        change.remark = sentence(*edit.refusal);
        return false;
    }
    if (edit.plan.isEmpty())
        return true;
    m_series.add(edit);
    change.state = BatchChange::Changes;
    for (const Followed &field : edit.follows) {
        if (const QString name = label(*field.field); !m_follows.contains(name))
            m_follows += name;
    }
    return true;
}

void JobEditing::finish(BatchChange change, QStringList said)
{
    if (change.state == BatchChange::Changes && !m_follows.isEmpty())
        said += BatchWords::tr("follows: %1", "labels of fields").arg(m_follows.join(QStringLiteral(", ")));
    if (!said.isEmpty())
        change.remark = said.join(QStringLiteral("; "));
    m_follows.clear();
    m_changes.push_back(std::move(change));
}

/// Empty, and `bytes` is the new path; else why it stays. The part of the path behind the folder is taken over byte by byte.
QString JobEditing::pathRefusal(const PathMove &move, BatchChange &change, Bytes &bytes) const
{
    const Bytes old = text("appendix.local_path");
    const QString path = m_style.codePage.decode(old);
    const std::optional<qsizetype> folder = folderLength(path, move.from);
    if (!folder)
        return path.isEmpty() ? BatchWords::tr("has no path") : BatchWords::tr("does not begin with %1").arg(oneLine(bareFolder(move.from)));
    const std::optional<QByteArray> head = m_style.codePage.encode(path.left(*folder));
    const NodeId node = find(m_series.tree(), "appendix.local_path");
    const Typed typedFolder = typed(m_series.tree(), node, bareFolder(move.to), m_style.codePage);
    if (!head || !typedFolder.problem.isEmpty()) {
        change.state = BatchChange::Refused;
        return head ? typedFolder.problem : BatchWords::tr("is not readable in the code page %1").arg(m_style.codePage.name());
    }
    bytes = typedFolder.settings.front().value.bytes;
    bytes.insert(bytes.end(), old.begin() + static_cast<std::ptrdiff_t>(head->size()), old.end());
    return {};
}

void JobEditing::movePath(const PathMove &move)
{
    BatchChange change = changeOf("appendix.local_path", shown("appendix.local_path"));
    Value value{Value::Text, 0, {}};
    change.remark = pathRefusal(move, change, value.bytes);
    if (change.remark.isEmpty()) {
        const Changed now = m_series.bytes();
        const Edit edit = setValue(m_series.tree(), now, find(m_series.tree(), "appendix.local_path"), value, Follow::All);
        if (make(edit, change) && change.state == BatchChange::Changes)
            change.after = shown("appendix.local_path");
        else if (change.state == BatchChange::Stays)
            change.remark = BatchWords::tr("is so already");
    }
    finish(std::move(change));
}

void JobEditing::setState(std::uint64_t state)
{
    BatchChange change = changeOf("appendix.state", shown("appendix.state"));
    const Changed now = m_series.bytes();
    const Edit edit = setValue(m_series.tree(), now, find(m_series.tree(), "appendix.state"), {Value::Number, state}, Follow::All);
    if (make(edit, change) && change.state == BatchChange::Changes)
        change.after = shown("appendix.state");
    else if (change.state == BatchChange::Stays)
        change.remark = BatchWords::tr("is so already");
    finish(std::move(change));
}

bool JobEditing::remove(const std::vector<std::uint64_t> &rows, BatchChange &change)
{
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        const Changed now = m_series.bytes();
        const NodeId source = find(m_series.tree(), "appendix.sources[" + std::to_string(*row) + "]");
        if (!make(ft::remove(m_series.tree(), now, source, Follow::All), change))
            return false;
    }
    return true;
}

/// Usually only the first source names the file: where it goes, the next one takes the name over.
bool JobEditing::keepName(const Bytes &name, BatchChange &change)
{
    if (name.empty() || !text("appendix.sources[0].name").empty())
        return true;
    const Changed now = m_series.bytes();
    return make(setValue(m_series.tree(), now, find(m_series.tree(), "appendix.sources[0].name"), {Value::Text, 0, name}, Follow::All), change);
}

void JobEditing::dropSources(const DeadSources &wanted)
{
    const Changed now = m_series.bytes();
    ByteWindow window(now);
    const NodeId sources = find(m_series.tree(), "appendix.sources");
    const std::uint64_t count = sources == NoNode ? 0 : rowCount(m_series.tree(), sources);
    BatchChange change = changeOf("appendix.sources", counted(count));
    DeadSourceList dead = deadSources(m_series.tree(), window, wanted);
    QStringList said;
    if (!dead.rows.empty() && dead.rows.size() == count) {
        // Hash and size of the file are known from the sources: without any the job would be worth nothing.
        dead.rows.erase(dead.rows.begin());
        said += BatchWords::tr("one is kept, since it names the file");
    }
    if (dead.rows.empty()) {
        if (said.isEmpty())
            said += BatchWords::tr("none is dead");
        return finish(std::move(change), said);
    }
    const EditSeries before = m_series;
    const Bytes name = text("appendix.sources[0].name");
    if (!remove(dead.rows, change) || !keepName(name, change)) {
        m_series = before;
        return finish(std::move(change));
    }
    change.after = counted(count - dead.rows.size());
    const std::pair<std::uint64_t, QString> reasons[] = {{dead.unreachable, BatchWords::tr("cannot be reached")},
                                                         {dead.unmeasured, BatchWords::tr("no speed measured")},
                                                         {dead.stale, BatchWords::tr("measured too long ago")}};
    for (const auto &[number, reason] : reasons) {
        if (number > 0)
            said += BatchWords::tr("%1: %2", "reason, number of sources").arg(reason, counted(number));
    }
    finish(std::move(change), said);
}

} // namespace

JobEdit editJob(const Tree &tree, const ByteSource &source, const BatchOrder &order, const Style &style)
{
    JobEditing job(tree, source, style);
    if (order.path)
        job.movePath(*order.path);
    if (order.state)
        job.setState(*order.state);
    if (!order.drop.isEmpty())
        job.dropSources(order.drop);
    return job.result();
}

} // namespace ft
