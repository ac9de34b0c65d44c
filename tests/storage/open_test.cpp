// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folder.h"

#include "storage/opened.h"

#include <QElapsedTimer>
#include <QFileInfo>

// Pipes, sockets and other users are made with POSIX.
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace ft {
namespace {

using namespace Qt::StringLiterals;
using Open = test::Folder;

std::string contents(const Opened &opened)
{
    std::string bytes(opened.bytes->size(), '\0');
    bytes.resize(opened.bytes->read(0, {reinterpret_cast<std::uint8_t *>(bytes.data()), bytes.size()}));
    return bytes;
}

TEST_F(Open, ReadsARegularFile)
{
    const Opened opened = open(write(u"a.bin"_s, "some bytes"));
    EXPECT_EQ(opened.error, OpenError::None);
    EXPECT_EQ(opened.path, at(u"a.bin"_s));
    EXPECT_EQ(opened.contentName, u"a.bin"_s);
    EXPECT_TRUE(opened.modified.isValid());
    EXPECT_TRUE(opened.findings.empty());
    EXPECT_EQ(contents(opened), "some bytes");
}

TEST_F(Open, MakesThePathAbsolute)
{
    const QString file = write(u"a.bin"_s, "x");
    const Opened opened = open(QDir::current().relativeFilePath(file));
    EXPECT_EQ(opened.error, OpenError::None);
    EXPECT_EQ(QFileInfo(opened.path).canonicalFilePath(), QFileInfo(file).canonicalFilePath());
    EXPECT_TRUE(QDir::isAbsolutePath(opened.path));
}

TEST_F(Open, AnEmptyFileIsNoError)
{
    const Opened opened = open(write(u"empty.dat"_s, {}));
    EXPECT_EQ(opened.error, OpenError::None);
    ASSERT_TRUE(opened.bytes);
    EXPECT_EQ(opened.bytes->size(), 0u);
}

TEST_F(Open, ALinkIsTheFileItPointsTo)
{
    ASSERT_TRUE(QFile::link(write(u"a.bin"_s, "linked"), at(u"link"_s)));
    EXPECT_EQ(contents(open(at(u"link"_s))), "linked");
}

TEST_F(Open, NamesWhatIsNotThere)
{
    for (const QString &name : {u"missing"_s, u"a/missing"_s, u"file/below"_s, QString(5000, u'x')}) {
        write(u"file"_s, "x");
        const Opened opened = open(at(name));
        EXPECT_EQ(opened.error, OpenError::NotFound) << qPrintable(name);
        EXPECT_FALSE(opened.bytes);
        EXPECT_FALSE(opened.reason.isEmpty());
    }
    ASSERT_TRUE(QFile::link(at(u"nowhere"_s), at(u"dangling"_s)));
    EXPECT_EQ(open(at(u"dangling"_s)).error, OpenError::NotFound);
}

TEST_F(Open, RefusesAFolder)
{
    EXPECT_EQ(open(at(u"."_s)).error, OpenError::IsDirectory);
}

TEST_F(Open, RefusesALinkThatPointsToItself)
{
    ASSERT_TRUE(QFile::link(at(u"circle"_s), at(u"circle"_s)));
    const Opened opened = open(at(u"circle"_s));
    EXPECT_EQ(opened.error, OpenError::ReadFailed);
    EXPECT_FALSE(opened.reason.isEmpty());
}

TEST_F(Open, DoesNotWaitForAPipe)
{
    const QString pipe = at(u"pipe"_s);
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QElapsedTimer timer;
    timer.start();
    EXPECT_EQ(open(pipe).error, OpenError::NotRegular);
    EXPECT_LT(timer.elapsed(), 1000);
}

TEST_F(Open, RefusesDevicesAndSockets)
{
    EXPECT_EQ(open(u"/dev/zero"_s).error, OpenError::NotRegular);

    const QByteArray name = QFile::encodeName(at(u"socket"_s));
    sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
    ASSERT_LT(std::size_t(name.size()), sizeof(address.sun_path));
    std::copy(name.cbegin(), name.cend(), address.sun_path);
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    ASSERT_EQ(::bind(socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)), 0);
    EXPECT_EQ(open(at(u"socket"_s)).error, OpenError::NotRegular);
    ::close(socket);
}

TEST_F(Open, RefusesWhatMayNotBeRead)
{
    const QString file = write(u"secret"_s, "x");
    ASSERT_TRUE(QFile::setPermissions(file, {}));
    constexpr uid_t Nobody = 65534; // the superuser may read everything
    const uid_t self = ::geteuid();
    ASSERT_EQ(::chmod(QFile::encodeName(at(u"."_s)).constData(), 0755), 0);
    ASSERT_TRUE(self != 0 || ::seteuid(Nobody) == 0);
    const Opened opened = open(file);
    ASSERT_TRUE(self != 0 || ::seteuid(self) == 0);
    EXPECT_EQ(opened.error, OpenError::NotReadable);
    EXPECT_FALSE(opened.reason.isEmpty());
}

TEST(OpenText, TakesUtf8AsItIs)
{
    const Opened opened = openText(u"link"_s, "sig2dat://|File: \xC3\xA9|");
    EXPECT_EQ(opened.error, OpenError::None);
    EXPECT_EQ(opened.contentName, u"link"_s);
    EXPECT_EQ(contents(opened), "sig2dat://|File: \xC3\xA9|");
    EXPECT_EQ(contents(openText(u"link"_s, "\xEF\xBB\xBFmarked")), "marked");
    EXPECT_EQ(contents(openText(u"link"_s, QByteArray("closed\0", 7))), "closed");
    EXPECT_EQ(contents(openText(u"link"_s, {})), "");
}

TEST(OpenText, NarrowsUtf16)
{
    const QString text = u"kzhash: é"_s;
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    EXPECT_EQ(contents(openText(u"link"_s, wide)), text.toStdString());
    EXPECT_EQ(contents(openText(u"link"_s, "\xFF\xFE" + wide)), text.toStdString());
}

} // namespace
} // namespace ft
