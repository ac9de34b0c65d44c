// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the start of the program to the first painted window. Goal: under 0.15 s. The real program is started, beside
// this one in the build folder; it says when it has painted. FT_BENCH_FILE names a file to open at the same time.
#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

namespace {

using namespace Qt::StringLiterals;

void start(benchmark::State &state, const QStringList &arguments)
{
    const QTemporaryDir home; // settings of whoever runs this stay out of it
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
    start(state, {});
}
BENCHMARK(startEmpty)->UseManualTime()->Unit(benchmark::kMillisecond);

void startWithFile(benchmark::State &state)
{
    const QString file = qEnvironmentVariable("FT_BENCH_FILE");
    if (file.isEmpty())
        return state.SkipWithError("FT_BENCH_FILE names no file");
    start(state, {file});
}
BENCHMARK(startWithFile)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
