// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents.h"

#include "document/prognosis.h"
#include "formats/kazaa_dat.h"
#include "wording/repairwords.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace ft {
namespace {

/// Where the field at `path` of a sound file lies.
std::uint64_t placeOf(const std::string &bytes, Str path)
{
    const Document sound(test::opened(QStringLiteral("download1.dat"), bytes));
    return sound.tree().nodes[find(sound.tree(), path)].at;
}

class PrognosisTest : public testing::Test
{
protected:
    std::string bytes = test::smallDat();
    std::uint64_t at = placeOf(bytes, "appendix.sources[1].kbps");
};

} // namespace

TEST_F(PrognosisTest, NamesTheBitThatIsWrong)
{
    bytes[at] = static_cast<char>(bytes[at] ^ 0x08);
    const Document document(test::opened(QStringLiteral("download1.dat"), bytes));
    const Prognosis prognosis(&document);
    EXPECT_EQ(prognosis.best(), nullptr);
    QSignalSpy changed(&prognosis, &Prognosis::changed);
    ASSERT_TRUE(changed.wait());
    ASSERT_NE(prognosis.best(), nullptr);
    EXPECT_EQ(ft::prognosis(*prognosis.best()),
              QStringLiteral("One bit is wrong: bit 3 at %1, in appendix.sources[1].kbps. The repair is proved.")
                  .arg(offsetText(at)));
}

TEST_F(PrognosisTest, FollowsWhatIsDoneToTheDocument)
{
    bytes[at] = static_cast<char>(bytes[at] ^ 0x08);
    Document document(test::opened(QStringLiteral("download1.dat"), bytes));
    const Prognosis prognosis(&document);
    QSignalSpy changed(&prognosis, &Prognosis::changed);
    ASSERT_TRUE(changed.wait());
    const Plan repair = prognosis.best()->plan;
    document.setEditable(true);
    ASSERT_TRUE(document.apply(repair, QStringLiteral("Repair")));
    EXPECT_EQ(prognosis.best(), nullptr);
    EXPECT_FALSE(changed.wait(200));
    document.undoStack()->undo();
    ASSERT_TRUE(QTest::qWaitFor([&] { return prognosis.best() != nullptr; }));
}

TEST_F(PrognosisTest, SaysNothingOfASoundDownload)
{
    const Document document(test::opened(QStringLiteral("download1.dat"), bytes));
    const Prognosis prognosis(&document);
    QSignalSpy changed(&prognosis, &Prognosis::changed);
    EXPECT_FALSE(changed.wait(200));
    EXPECT_EQ(prognosis.best(), nullptr);
}

} // namespace ft
