// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Editing. Goals: undo and redo of any edit in a database of a million slots under 16 ms, with all that shows it; of 10 000
// edits each costs what was typed, in memory, and the last one no more time than the first.
#include "bigdatabase.h"

#include "document/document.h"
#include "items/fieldtreemodel.h"
#include "items/recordtable.h"
#include "schema/edit.h"

#include <benchmark/benchmark.h>

#include <QElapsedTimer>

#include <malloc.h>

namespace ft {
namespace {

using namespace Qt::StringLiterals;

constexpr int Steps = 100; ///< opening the database anew for every try would take minutes

/// A database as the window has it: its fields and its records are shown.
struct OpenDatabase {
    OpenDatabase()
    {
        document.setEditable(true);
        waitFor([this] { return !table.isSurveying() && !document.isChecking(); });
    }

    Document document{open(database())};
    FieldTreeModel fields{&document};
    RecordTable table{&document, u"records"_s};
};

void setName(Document &document, std::uint32_t row, Str name)
{
    ByteWindow window(document.bytes());
    Edit edit;
    visitField(document.tree(), "records[" + std::to_string(row) + "].name", window, [&](const Tree &tree, NodeId node) {
        edit = setValue(tree, document.bytes(), node, {Value::Text, 0, {name.begin(), name.end()}}, Follow::All);
    });
    if (!document.apply(edit.plan, u"Rename"_s))
        qFatal("the edit was refused");
}

/// One step back and one forth, each until everything that shows the document has followed.
void undoAndRedo(benchmark::State &state, Document &document)
{
    double slowest = 0;
    const auto step = [&](void (QUndoStack::*go)()) {
        QElapsedTimer clock;
        clock.start();
        (document.undoStack()->*go)();
        QCoreApplication::processEvents();
        const double seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
        slowest = std::max(slowest, seconds);
        return seconds;
    };
    for (auto _ : state)
        state.SetIterationTime((step(&QUndoStack::undo) + step(&QUndoStack::redo)) / 2);
    state.counters["slowest ms"] = slowest * 1e3;
}

void undoValue(benchmark::State &state)
{
    OpenDatabase open;
    setName(open.document, static_cast<std::uint32_t>(state.range(0)), "another name.mp3");
    undoAndRedo(state, open.document);
}
BENCHMARK(undoValue)->Arg(0)->Arg(Slots / 2)->Arg(Slots - 1)->Iterations(Steps)->Unit(benchmark::kMillisecond)->UseManualTime();

/// All that follows moves by a slot.
void undoRemovedRow(benchmark::State &state)
{
    OpenDatabase open;
    open.document.apply({{{static_cast<std::uint64_t>(state.range(0)) * test::SlotSize, test::SlotSize, {}}}}, u"Remove"_s);
    undoAndRedo(state, open.document);
}
BENCHMARK(undoRemovedRow)->Arg(0)->Arg(Slots / 2)->Arg(Slots - 1)->Iterations(Steps)->Unit(benchmark::kMillisecond)->UseManualTime();

/// The time share of every thousandth edit of a session, at its beginning and at its end.
class Session
{
public:
    explicit Session(benchmark::State &state) : m_state(state) { m_before = mallinfo2().uordblks; }

    template <typename EditOne> void run(std::uint64_t edits, EditOne editOne)
    {
        const std::uint64_t part = edits / 10;
        double first = 0;
        QElapsedTimer clock;
        clock.start();
        for (std::uint64_t i = 0; i < edits; ++i) {
            editOne(i);
            if (i + 1 == part)
                first = static_cast<double>(clock.restart()) / static_cast<double>(part);
            if (i + 1 == edits - part)
                clock.restart();
        }
        m_state.counters["ms an edit, first tenth"] = first;
        m_state.counters["ms an edit, last tenth"] = static_cast<double>(clock.elapsed()) / static_cast<double>(part);
        m_state.counters["bytes an edit"] = static_cast<double>(mallinfo2().uordblks - m_before) / static_cast<double>(edits);
    }

private:
    benchmark::State &m_state;
    std::size_t m_before = 0;
};

constexpr std::uint64_t Edits = 10'000;

/// A byte each, at places all over a database.
void tenThousandBytes(benchmark::State &state)
{
    for (auto _ : state) {
        OpenDatabase open;
        Session session(state);
        session.run(Edits, [&](std::uint64_t i) {
            const std::uint64_t row = i * 7919 % Slots;
            open.document.apply({{{row * test::SlotSize + 12, 1, {static_cast<std::uint8_t>('a' + i % 26)}}}}, u"Type bytes"_s);
        });
    }
}
BENCHMARK(tenThousandBytes)->Iterations(1)->Unit(benchmark::kMillisecond);

/// The path of a job grows and shrinks: all behind it moves, lengths and the checksum follow.
void tenThousandValues(benchmark::State &state)
{
    const std::string appendix = test::appendix(1000, 20);
    const std::string bytes = std::string(1000, '.') + appendix + test::trailer(appendix);
    for (auto _ : state) {
        Document document(openText(u"download1.dat"_s, QByteArray::fromStdString(bytes)));
        document.setEditable(true);
        FieldTreeModel fields(&document);
        Session session(state);
        session.run(Edits, [&](std::uint64_t i) {
            const std::string path = "C:\\My Shared Folder\\" + std::string(i % 40, 'x') + std::to_string(i);
            const Edit edit = setValue(document.tree(), document.bytes(), find(document.tree(), "appendix.local_path"),
                                       {Value::Text, 0, {path.begin(), path.end()}}, Follow::All);
            document.apply(edit.plan, u"Path"_s);
        });
    }
}
BENCHMARK(tenThousandValues)->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace ft
