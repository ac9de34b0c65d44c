// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the start of the program to the first painted window. Goal: under 0.15 s, and under 0.2 s with a session of 20
// documents to be opened again. The real program is started, beside this one in the build folder; it says when it has
// painted. FT_BENCH_FILE names a file to open at the same time.
#include "support/files.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>

namespace {

using namespace Qt::StringLiterals;

/// `home`: where settings are looked for; those of whoever runs this stay out of it.
void start(benchmark::State &state, const QTemporaryDir &home, const QStringList &arguments)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!environment.contains(u"QT_QPA_PLATFORM"_s))
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, home.path());
    program.setProcessEnvironment(environment);
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        program.start(QCoreApplication::applicationDirPath() + u"/ftworkbench"_s, QStringList(u"--self-test"_s) + arguments);
        QByteArray said;
        while (!said.contains("painted") && program.waitForReadyRead(10'000))
            said += program.readAllStandardOutput();
        state.SetIterationTime(static_cast<double>(timer.nsecsElapsed()) * 1e-9);
        if (!said.contains("painted")) {
            state.SkipWithError("the program did not paint");
            break;
        }
        program.waitForFinished();
    }
    program.waitForFinished();
}

void startEmpty(benchmark::State &state)
{
    start(state, QTemporaryDir(), {});
}
BENCHMARK(startEmpty)->UseManualTime()->Unit(benchmark::kMillisecond);

void startWithFile(benchmark::State &state)
{
    const QString file = qEnvironmentVariable("FT_BENCH_FILE");
    if (file.isEmpty())
        return state.SkipWithError("FT_BENCH_FILE names no file");
    start(state, QTemporaryDir(), {file});
}
BENCHMARK(startWithFile)->UseManualTime()->Unit(benchmark::kMillisecond);

/// The settings of somebody who had these files open at the end.
void writeSession(const QString &home, const QStringList &files)
{
    QSettings settings(home + u"/ftworkbench/ftworkbench.conf"_s, QSettings::IniFormat);
    settings.beginWriteArray(u"session"_s, static_cast<int>(files.size()));
    for (int i = 0; i < files.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(u"path"_s, files.at(i));
        settings.setValue(u"shown"_s, i == 0);
    }
    settings.endArray();
}

void startWithSession(benchmark::State &state)
{
    constexpr qsizetype Documents = 20;
    QStringList files;
    const QString samples = QString::fromStdString(ft::test::sourceFile("resources/samples").string());
    for (QDirIterator each(samples, QDir::Files, QDirIterator::Subdirectories); each.hasNext() && files.size() < Documents;)
        files += each.next();
    if (files.size() < Documents)
        return state.SkipWithError("there are fewer samples than documents");
    const QTemporaryDir home;
    writeSession(home.path(), files);
    start(state, home, {u"--restore"_s});
}
BENCHMARK(startWithSession)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace
