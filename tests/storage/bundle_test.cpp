// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folder.h"

#include "storage/archive.h"
#include "storage/bundle.h"
#include "storage/opened.h"

namespace ft {
namespace {

using namespace Qt::StringLiterals;

class BundleTest : public test::Folder
{
protected:
    static std::shared_ptr<const ByteSource> source(std::string_view text)
    {
        return std::make_shared<MemorySource>(Bytes(text.begin(), text.end()));
    }
};

/// Says that it has more bytes than it gives.
class Broken final : public ByteSource
{
public:
    std::uint64_t size() const override { return 1000; }
    std::size_t read(std::uint64_t at, std::span<std::uint8_t> into) const override { return at == 0 ? std::min<std::size_t>(10, into.size()) : 0; }
};

TEST_F(BundleTest, IsAZipWithSafeNamesThatAreAllDifferent)
{
    const QString path = at(u"b.zip"_s);
    const SaveResult result = writeBundle(path, {{{}, u"report.html"_s, source("page")},
                                                 {u"files"_s, u"../../etc/passwd"_s, source("one")},
                                                 {u"files"_s, u"PASSWD"_s, source("two")},
                                                 {u"files"_s, u"empty"_s, source("")}});
    ASSERT_TRUE(result.ok());
    const auto archive = Archive::open(open(path).bytes ? openPlain(path).bytes : nullptr);
    ASSERT_TRUE(archive);
    ASSERT_EQ(archive->entries().size(), 4u);
    EXPECT_EQ(archive->entries()[1].name, u"files/passwd"_s);
    EXPECT_EQ(archive->entries()[2].name, u"files/PASSWD (2)"_s);
    const ArchivedContents two = archive->read(2);
    EXPECT_EQ(two.trouble, ArchiveTrouble::None);
    EXPECT_EQ(std::string(two.bytes.begin(), two.bytes.end()), "two");
    EXPECT_EQ(archive->entries()[3].size, 0u);
}

TEST_F(BundleTest, IsThereWholeOrNotAtAll)
{
    const QString path = write(u"b.zip"_s, "what was there");
    const SaveResult broken = writeBundle(path, {{{}, u"sound"_s, source("sound")}, {{}, u"broken"_s, std::make_shared<Broken>()}});
    EXPECT_EQ(broken.error, SaveError::Unreadable);
    EXPECT_EQ(broken.state, SaveResult::State::Unchanged);
    const SaveResult stopped = writeBundle(path, {{{}, u"sound"_s, source("sound")}}, [](std::uint64_t) { return false; });
    EXPECT_EQ(stopped.state, SaveResult::State::Unchanged);
    EXPECT_EQ(stopped.error, SaveError::None);
    const SaveResult nowhere = writeBundle(at(u"gone/b.zip"_s), {{{}, u"sound"_s, source("sound")}});
    EXPECT_NE(nowhere.error, SaveError::None);
    EXPECT_EQ(openPlain(path).bytes->size(), 14u);
    EXPECT_EQ(QDir(at({})).entryList(QDir::Files), QStringList{u"b.zip"_s}); // nothing is left beside it
}

} // namespace
} // namespace ft
