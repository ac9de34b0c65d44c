// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents.h"

#include "storage/folderlisting.h"
#include "support/files.h"

#include <gtest/gtest.h>

namespace ft {
namespace {

/// Whatever the collection holds: it opens, its leaves tile it, each field is found again by its path.
TEST(Samples, AllOpen)
{
    const std::filesystem::path folder = test::samples();
    if (folder.empty())
        GTEST_SKIP() << "no samples here";
    const FolderListing listing = filesBelow(QString::fromStdString(folder.string()));
    EXPECT_FALSE(listing.files.isEmpty());
    for (const QString &file : listing.files) {
        SCOPED_TRACE(qPrintable(file));
        Opened opened = open(file);
        ASSERT_EQ(opened.error, OpenError::None);
        const Document document(std::move(opened));
        EXPECT_TRUE(test::isTiled(document.tree()));
        const quint64 size = document.bytes().size();
        for (quint64 at = 0; at < size; at += size / 50 + 1) {
            const Spot spot = document.spotAt(at);
            EXPECT_TRUE(spot.extents.contains(at)) << at;
            EXPECT_EQ(document.spotOf(spot.path), spot) << qPrintable(spot.path);
        }
        EXPECT_TRUE(test::waitForCheck(document));
    }
}

} // namespace
} // namespace ft
