// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conventions.h"
#include "layers.h"

#include <gmock/gmock.h>

#include <map>

using namespace ft::lint;
using testing::ElementsAre;
using testing::Field;
using testing::HasSubstr;
using testing::IsEmpty;

namespace {

Surroundings smallTree()
{
    static const std::map<std::string, std::string> Modules = {
        {"QString", "QtCore"}, {"QColor", "QtGui"}, {"QtGui/QColor", "QtGui"}, {"QWidget", "QtWidgets"}};
    return {{"model/schema", "model/formats", "model/storage", "model/wording", "model/document", "views/common",
             "views/hex", "views/ranges", "app", "app/cli"},
            [](const std::string &header) {
                const auto found = Modules.find(header);
                return found == Modules.end() ? std::string() : found->second;
            }};
}

std::vector<Breach> layers(const char *path, const char *text)
{
    return layerBreaches(Source(path, text), smallTree());
}

std::vector<Breach> conventions(const char *path, const std::string &text)
{
    return conventionBreaches(Source(path, text));
}

auto breach(int line, const char *words)
{
    return AllOf(Field(&Breach::line, line), Field(&Breach::rule, HasSubstr(words)));
}

const std::string Spdx = "// SPDX-FileCopyrightText: 2026 Somebody\n// SPDX-License-Identifier: GPL-3.0-or-later\n";

} // namespace

TEST(Layers, DownwardsAndWithinAFolderIsFine)
{
    EXPECT_THAT(layers("model/formats/a.cpp", "#include \"a.h\"\n#include \"schema/tree.h\"\n#include <vector>\n"),
                IsEmpty());
    EXPECT_THAT(layers("views/hex/a.cpp", "#include \"hex/b.h\"\n#include \"common/c.h\"\n#include <QWidget>\n"),
                IsEmpty());
    EXPECT_THAT(layers("app/main.cpp", "#include \"hex/b.h\"\n#include \"document/document.h\"\n"), IsEmpty());
    EXPECT_THAT(layers("tests/gui/a.cpp", "#include \"anything/at_all.h\"\n"), IsEmpty());
}

TEST(Layers, NamesAnIncludeThatPointsUpwards)
{
    EXPECT_THAT(
        layers("model/schema/a.cpp", "\n#include \"formats/b.h\"\n"),
        ElementsAre(breach(2, "formats/b.h: includes point downwards only, and model/formats is above model/schema")));
    EXPECT_THAT(layers("model/document/a.cpp", "  #  include <hex/b.h> // why not\n"),
                ElementsAre(breach(1, "views/hex is above")));
    EXPECT_THAT(layers("app/cli/a.cpp", "#include \"common/c.h\"\n"),
                ElementsAre(breach(1, "views/common is above app/cli")));
    EXPECT_THAT(layers("model/storage/a.cpp", "#include \"wording/b.h\"\n"),
                ElementsAre(breach(1, "model/wording is above model/storage")));
}

TEST(Layers, NamesNeighboursThatIncludeEachOther)
{
    EXPECT_THAT(layers("views/hex/a.cpp", "#include \"ranges/b.h\"\n"),
                ElementsAre(breach(1, "views never include other views")));
    EXPECT_THAT(layers("app/cli/a.cpp", "#include \"document/document.h\"\n"),
                ElementsAre(breach(1, "beside each other")));
}

TEST(Layers, NamesQtWhereItDoesNotBelong)
{
    EXPECT_THAT(layers("model/schema/a.cpp", "#include <QString>\n"),
                ElementsAre(breach(1, "model/schema is free of Qt")));
    EXPECT_THAT(layers("model/wording/a.cpp", "#include <QString>\n#include <QColor>\n"),
                ElementsAre(breach(2, "model/wording does not use QtGui")));
    EXPECT_THAT(layers("app/cli/a.cpp", "#include <QtGui/QColor>\n"), ElementsAre(breach(1, "does not use QtGui")));
    EXPECT_THAT(layers("model/document/a.cpp", "#include <QWidget>\n"),
                ElementsAre(breach(1, "does not use QtWidgets")));
}

TEST(Layers, NamesArchivesOutsideOfStorage)
{
    EXPECT_THAT(layers("model/storage/a.cpp", "#include <KZip>\n"), IsEmpty());
    EXPECT_THAT(layers("model/document/a.cpp", "#include <KZip>\n"), ElementsAre(breach(1, "only model/storage")));
}

TEST(Layers, NamesPathsThatClimb)
{
    EXPECT_THAT(layers("views/hex/a.cpp", "#include \"../ranges/b.h\"\n"), ElementsAre(breach(1, "bare name")));
}

TEST(Layers, NamesAFolderNobodyPlaced)
{
    EXPECT_THAT(layers("model/attic/a.cpp", ""), ElementsAre(breach(1, "model/attic has no floor")));
}

TEST(Conventions, ACleanFileIsFine)
{
    EXPECT_THAT(conventions("model/a.h", Spdx + "#pragma once\n#include <vector>\n"), IsEmpty());
    EXPECT_THAT(conventions("packaging/run", "#!/bin/sh\n" + Spdx), IsEmpty());
    EXPECT_THAT(
        conventions("model/a.cpp", Spdx + "// POSIX: a file that is cut off while it is read\n#include <unistd.h>\n"),
        IsEmpty());
}

TEST(Conventions, NamesMissingSpdxLines)
{
    EXPECT_THAT(conventions("model/a.cpp", "int a;\n"),
                ElementsAre(breach(1, "SPDX-FileCopyrightText"), breach(1, "SPDX-License-Identifier")));
    EXPECT_THAT(conventions("model/a.cpp", ""),
                ElementsAre(breach(1, "SPDX-FileCopyrightText"), breach(1, "SPDX-License-Identifier")));
    EXPECT_THAT(conventions("model/a.cpp", "// SPDX-FileCopyrightText: X\n// SPDX-License-Identifier: MIT\n"),
                ElementsAre(breach(1, "GPL-3.0-or-later")));
}

TEST(Conventions, NamesAHeaderWithoutGuard)
{
    EXPECT_THAT(conventions("model/a.h", Spdx + "int a;\n"), ElementsAre(breach(1, "#pragma once")));
}

TEST(Conventions, NamesPosixThatIsNotSaid)
{
    EXPECT_THAT(conventions("model/a.cpp", Spdx + "#include <unistd.h>\n#include <sys/mman.h>\n"),
                ElementsAre(breach(3, "unistd.h"), breach(4, "sys/mman.h")));
}

TEST(Conventions, NamesCallsOfPosixThatAreNotSaid)
{
    EXPECT_THAT(conventions("model/a.cpp", Spdx + "int a = fsync(0);\nfile.fsync();\nmy_fsync(0); // fsync(0)\n"),
                ElementsAre(breach(3, "calls fsync")));
    EXPECT_THAT(conventions("model/a.cpp", Spdx + "// POSIX\nint a = fsync(0);\n"), ElementsAre());
}

TEST(Conventions, NamesWhatIsLeftToDo)
{
    EXPECT_THAT(conventions("model/a.cpp", Spdx + "// TO" + "DO tidy up\n"), ElementsAre(breach(3, "to be done")));
}
