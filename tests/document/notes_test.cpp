// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/notes.h"

#include "documents.h"

#include "document/notemoves.h"
#include "schema/chance.h"
#include "storage/writer.h"
#include "support/randomedit.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace ft {
namespace {

using namespace Qt::StringLiterals;

constexpr std::uint64_t NoteSeeds = 25;
constexpr int NoteSteps = 40;

void writeFile(const QString &path, const QByteArray &contents)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(contents);
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A download on disk, alone in its folder.
struct NotedFile {
    NotedFile()
    {
        const std::string bytes = test::smallDat();
        writeFile(path, QByteArray::fromStdString(bytes));
    }
    QStringList names() const { return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden); }

    QTemporaryDir folder;
    QTemporaryDir user;
    QString path = folder.filePath(u"download1.dat"_s);
    QString notesPath = path + u".notes.json"_s;
};

NotePlace bytesAt(quint64 at, quint64 size)
{
    return {{{at, size}, {}}, false};
}

/// The places of all notes, by what they say.
QMap<QString, NotePlace> placesOf(const Notes &notes)
{
    QMap<QString, NotePlace> places;
    for (const Note &note : notes.all())
        places.insert(note.text, note.place);
    return places;
}

/// Overwrites, inserts and removes a few bytes one behind the other: one entry in the history.
void typeSome(Document &document, Chance &chance)
{
    const quint64 from = chance.below(document.bytes().size());
    const QString text = u"Type %1"_s.arg(chance.next());
    for (quint64 at = from; at < std::min<quint64>(from + 4, document.bytes().size()); ++at) {
        const quint64 removed = std::min<quint64>(chance.below(3), document.bytes().size() - at);
        document.apply({{{at, removed, {chance.byte()}}}}, text, Document::Entry::Typing);
    }
}

TEST(NoteMoves, BytesKeepTheirNote)
{
    const NotePlace place = bytesAt(10, 4);
    EXPECT_EQ(moved(place, Shift{3, 1, 5}), bytesAt(14, 4));
    EXPECT_EQ(moved(place, Shift{10, 0, 2}), bytesAt(12, 4)) << "inserted before it";
    EXPECT_EQ(moved(place, Shift{14, 0, 2}), place) << "inserted behind it";
    EXPECT_EQ(moved(place, Shift{11, 1, 3}), bytesAt(10, 6)) << "within it";
    EXPECT_EQ(moved(place, Shift{10, 4, 9}), bytesAt(10, 9)) << "its contents";
    EXPECT_EQ(moved(place, Shift{0, 100, 100}), place) << "nothing moves";
    EXPECT_EQ(moved(place, Shift{8, 4, 0}), bytesAt(8, 2)) << "its beginning";
    EXPECT_EQ(moved(place, Shift{12, 9, 1}), bytesAt(10, 2)) << "its end";
    EXPECT_EQ(moved(place, Shift{8, 9, 0}), (NotePlace{{{8, 0}, {}}, true}));
}

TEST(Notes, FollowTheirFieldAndComeBack)
{
    Document document(test::opened(u"download1.dat"_s, test::smallDat()));
    document.setEditable(true);
    Notes notes(&document, {});
    EXPECT_FALSE(notes.isKept());
    const Spot field = document.spotOf(u"appendix.sources[1].kbps"_s);
    ASSERT_GT(field.extents.size, 0U);
    const quint64 id = notes.add(field, u"  fast \n line "_s);
    EXPECT_EQ(notes.find(id)->text, u"fast line"_s);

    const Spot first = document.spotOf(u"appendix.sources[0]"_s);
    const std::string path = "appendix.sources[0]";
    const NodeId node = find(document.tree(), path);
    const Edit edit = remove(document.tree(), document.bytes(), node, Follow::All);
    ASSERT_FALSE(edit.refusal);
    ASSERT_TRUE(document.apply(edit.plan, u"Remove a source"_s));
    EXPECT_EQ(notes.find(id)->place.spot.path, u"appendix.sources[0].kbps"_s);
    EXPECT_EQ(notes.find(id)->place.spot.extents.at, field.extents.at - first.extents.size);

    const Edit again = remove(document.tree(), document.bytes(), find(document.tree(), path), Follow::All);
    ASSERT_TRUE(document.apply(again.plan, u"Remove a source"_s));
    EXPECT_TRUE(notes.find(id)->place.isRemoved);
    EXPECT_EQ(notes.spotOf(*notes.find(id)).path, QString()) << "another source is there now";
    document.undoStack()->setIndex(0);
    EXPECT_EQ(notes.find(id)->place, (NotePlace{field, false, true}));
    document.undoStack()->setIndex(2);
    EXPECT_TRUE(notes.find(id)->place.isRemoved);
}

TEST(Notes, AnyEditsAreTakenBackToTheExactPlaces)
{
    for (std::uint64_t seed = 1; seed <= NoteSeeds; ++seed) {
        SCOPED_TRACE("seed " + std::to_string(seed));
        Document document(test::opened(u"download1.dat"_s, test::smallDat()));
        document.setEditable(true);
        Notes notes(&document, {});
        test::RandomEdits edits(seed);
        Chance &chance = edits.chance();
        for (int i = 0; i < 12; ++i) {
            const quint64 at = chance.below(document.bytes().size());
            const Spot bytes{{at, chance.below(std::min<quint64>(20, document.bytes().size() - at) + 1)}, {}};
            notes.add(chance.oneIn(2) ? document.spotAt(at) : bytes, QString::number(i));
        }
        const QString root = u"appendix"_s;
        notes.add(document.spotOf(root), root);

        QMap<int, QMap<QString, NotePlace>> known{{0, placesOf(notes)}};
        for (int i = 0; i < NoteSteps; ++i) {
            const int before = document.undoStack()->index();
            if (chance.oneIn(3))
                typeSome(document, chance);
            else
                document.apply(edits.next(document.tree(), document.bytes()).plan, u"Edit"_s);
            for (int passed = before + 1; passed < document.undoStack()->index(); ++passed)
                known.remove(passed); // of steps that are no more
            known.insert(document.undoStack()->index(), placesOf(notes));
            if (chance.oneIn(5))
                document.undoStack()->undo();
        }
        for (int round = 0; round < 2; ++round) {
            for (int index = document.undoStack()->count(); index >= 0; --index)
                document.undoStack()->setIndex(index);
            EXPECT_EQ(placesOf(notes), known.value(0));
            for (auto [index, places] : known.asKeyValueRange()) {
                if (index > document.undoStack()->count())
                    continue;
                document.undoStack()->setIndex(index);
                EXPECT_EQ(placesOf(notes), places) << "step " << index;
            }
        }
        ASSERT_FALSE(testing::Test::HasFailure()) << edits.said();
    }
}

TEST(Notes, AreKeptBesideTheFileAndWrittenOnlyWhenAsked)
{
    const NotedFile file;
    const QByteArray contents = readFile(file.path);
    {
        Document document(open(file.path));
        Notes notes(&document, file.user.path());
        EXPECT_EQ(file.names().size(), 1) << "opening writes nothing";
        notes.add(document.spotOf(u"appendix.state"_s), u"Why <b>paused</b>?"_s);
        notes.add({{3, 5}, {}}, {});
        EXPECT_EQ(notes.keptAt(), file.notesPath);
        EXPECT_TRUE(notes.failure().isEmpty()) << notes.failure().toStdString();
    }
    EXPECT_EQ(readFile(file.path), contents);
    Document document(open(file.path));
    Notes notes(&document, file.user.path());
    ASSERT_EQ(notes.all().size(), 2);
    EXPECT_EQ(notes.all().at(0).place, bytesAt(3, 5));
    EXPECT_EQ(notes.all().at(1).text, u"Why <b>paused</b>?"_s);
    EXPECT_EQ(notes.all().at(1).place.spot, document.spotOf(u"appendix.state"_s));
    EXPECT_FALSE(notes.isUncertain());
    EXPECT_EQ(notes.at(Extents{0, 10}).size(), 1);
    EXPECT_EQ(notes.at(Extents{8, 10}).size(), 0);

    const Note first = notes.all().at(0);
    notes.remove(first.id);
    notes.putBack(first);
    EXPECT_EQ(notes.all().at(0).place, first.place);
    notes.remove(notes.all().at(1).id);
    notes.remove(notes.all().at(0).id);
    EXPECT_EQ(file.names().size(), 1) << "no notes, no file";
    EXPECT_TRUE(QDir(file.user.path()).isEmpty());
}

TEST(Notes, OnDiskTheySpeakOfTheBytesOnDisk)
{
    const NotedFile file;
    Document document(open(file.path));
    document.setEditable(true);
    Notes notes(&document, file.user.path());
    ASSERT_TRUE(document.apply({{{0, 0, Bytes(7, 'x')}}}, u"Insert"_s));
    notes.add({{107, 5}, {}}, u"here"_s);
    const auto kept = [&] { return notesIn(readFile(file.notesPath)); };
    ASSERT_TRUE(kept());
    EXPECT_EQ(kept()->size, document.savedBytes().size());
    EXPECT_EQ(kept()->notes.at(0).place, bytesAt(100, 5));

    ASSERT_TRUE(save(document.opened(), document.changes()).ok());
    document.markSaved(open(file.path));
    ASSERT_TRUE(kept());
    EXPECT_EQ(kept()->size, document.savedBytes().size());
    EXPECT_EQ(kept()->notes.at(0).place, bytesAt(107, 5));
}

TEST(Notes, SayWhenTheFileHasChangedSince)
{
    const NotedFile file;
    {
        Document document(open(file.path));
        Notes notes(&document, file.user.path());
        notes.add(document.spotOf(u"trailer.checksum"_s), u"the sum"_s);
        notes.add({{3, 5}, {}}, u"bytes"_s);
    }
    writeFile(file.path, "12345" + readFile(file.path));
    Document document(open(file.path));
    Notes notes(&document, file.user.path());
    ASSERT_EQ(notes.all().size(), 2);
    EXPECT_TRUE(notes.isUncertain());
    EXPECT_EQ(notes.all().at(1).place.spot, document.spotOf(u"trailer.checksum"_s)) << "found by its path";
    notes.setText(notes.all().at(1).id, u"the sum"_s);
    EXPECT_FALSE(notes.all().at(1).isUncertain);
    EXPECT_TRUE(notes.isUncertain()) << "the other one";
}

TEST(Notes, WhereNothingMayBeWrittenTheUsersFolderKeepsThem)
{
    const NotedFile file;
    writeFile(file.notesPath, "{\"kind\": \"somebody else's\"}");
    for (const QString &text : {u"first"_s, u"second"_s}) {
        Document document(open(file.path));
        Notes notes(&document, file.user.filePath(u"deep/notes"_s));
        EXPECT_EQ(notes.all().size(), text == u"first"_s ? 0 : 1);
        notes.add({{3, 5}, {}}, text);
        EXPECT_TRUE(notes.failure().isEmpty()) << notes.failure().toStdString();
        EXPECT_FALSE(notes.isBesideFile());
        EXPECT_TRUE(notes.keptAt().startsWith(file.user.path()));
    }
    EXPECT_EQ(readFile(file.notesPath), "{\"kind\": \"somebody else's\"}");
}

TEST(Notes, WhatAnotherProgramWroteIsNotOverwritten)
{
    const NotedFile file;
    Document document(open(file.path));
    Notes notes(&document, file.user.path());
    notes.add({{3, 5}, {}}, u"mine"_s);
    writeFile(file.notesPath, "theirs");
    notes.add({{4, 5}, {}}, u"mine too"_s);
    EXPECT_FALSE(notes.failure().isEmpty());
    EXPECT_EQ(notes.all().size(), 2);
    EXPECT_EQ(readFile(file.notesPath), "theirs");
}

TEST(NotesFile, OddContentsAreDropped)
{
    for (const char *json : {"", "[]", "{}", "\0\xff", R"({"kind": "fasttrack-workbench notes", "version": 1})",
                             R"({"kind": "fasttrack-workbench notes", "version": 2, "file": {"size": 9}, "notes": []})",
                             R"({"kind": "fasttrack-workbench notes", "version": 1, "file": {"size": -9}, "notes": []})"})
        EXPECT_FALSE(notesIn(json)) << json;
    const QByteArray many = R"({"kind": "fasttrack-workbench notes", "version": 1, "file": {"size": 100}, "notes": [
        {"at": 5, "size": 1, "made": "2026-01-02T03:04:05Z", "text": "good"},
        {"at": 5, "size": 96, "made": "2026-01-02T03:04:05Z"}, {"at": 1e300, "size": 1, "made": "2026-01-02T03:04:05Z"},
        {"at": 1.5, "size": 1, "made": "2026-01-02T03:04:05Z"}, {"at": "5", "size": 1}, 7, null,
        {"at": 5, "size": 1, "made": "yesterday"}]})";
    ASSERT_TRUE(notesIn(many));
    ASSERT_EQ(notesIn(many)->notes.size(), 1);
    EXPECT_EQ(notesIn(many)->notes.at(0).text, u"good"_s);
    EXPECT_EQ(noteText(QString(10'000, u'x')).size(), Note::LongestText);
}

} // namespace
} // namespace ft
