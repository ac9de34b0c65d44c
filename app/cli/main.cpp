// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include "wording/translation.h"

#include <QCoreApplication>

#include <clocale>
#include <csignal>
#ifdef Q_OS_UNIX
#include <langinfo.h> // POSIX
#endif

namespace {

/// File names are UTF-8 to Qt. In the C locale of cron jobs and bare containers it would say so on standard error at each
/// start; choose what it would choose.
void preferUtf8()
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
#endif
}

} // namespace

int main(int argc, char **argv)
{
    preferUtf8();
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN); // a reader that leaves early is an error of writing, not a crash
#endif
    QCoreApplication application(argc, argv);
    ft::installTranslation(application);
    ft::cli::Console console;
    return ft::cli::run(QCoreApplication::arguments().mid(1), console);
}
