// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hashwindows.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>

namespace ft {

namespace {

struct WindowText {
    Q_DECLARE_TR_FUNCTIONS(HashWindows)
};

constexpr std::uint64_t Mebi = 1024 * 1024;

QString binarySize(std::uint64_t bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), bytes % Mebi == 0 || bytes % 1024 == 0 ? 0 : 1,
                                       QLocale::DataSizeIecFormat);
}

} // namespace

WindowMark markOf(const JudgedWindow &window)
{
    if (!window.present)
        return WindowMark::Missing;
    switch (window.state) {
    case JudgedWindow::Agrees:
        return WindowMark::Agrees;
    case JudgedWindow::Contradicts:
        return WindowMark::Contradicts;
    case JudgedWindow::Unknown:
        break;
    }
    return WindowMark::Unjudged;
}

QString windowMarkName(WindowMark mark)
{
    static constexpr const char *Names[] = {
        QT_TRANSLATE_NOOP("HashWindows", "agrees"),
        QT_TRANSLATE_NOOP("HashWindows", "contradicts"),
        QT_TRANSLATE_NOOP("HashWindows", "there, not judged"),
        QT_TRANSLATE_NOOP("HashWindows", "missing"),
    };
    static_assert(std::size(Names) == WindowMarkCount);
    return WindowText::tr(Names[static_cast<std::size_t>(mark)]);
}

QString windowMarkHelp(WindowMark mark)
{
    static constexpr const char *Helps[] = {
        QT_TRANSLATE_NOOP("HashWindows", "The hash looks at these bytes, and they agree with it."),
        QT_TRANSLATE_NOOP("HashWindows", "The hash looks at these bytes, and they contradict it. Behind the first 300 KiB "
                                         "all windows share one checksum: at least one of them is wrong, which one cannot "
                                         "be told."),
        QT_TRANSLATE_NOOP("HashWindows", "The hash looks at these bytes and they are there, but their checksum is shared "
                                         "with windows that are missing."),
        QT_TRANSLATE_NOOP("HashWindows", "The hash looks at these bytes, and they were not received."),
    };
    static_assert(std::size(Helps) == WindowMarkCount);
    return WindowText::tr(Helps[static_cast<std::size_t>(mark)]);
}

HashWindows HashWindows::of(const Verdict &verdict)
{
    return {verdict.size, verdict.windows};
}

QString HashWindows::name(std::size_t window) const
{
    const Extents &extents = windows[window].window.extents;
    const QString size = binarySize(extents.size);
    if (windows[window].window.kind == HashWindow::Md5)
        return extents.size == fileSize ? WindowText::tr("whole file") : WindowText::tr("first %1").arg(size);
    if (extents.end() == fileSize)
        return WindowText::tr("last %1").arg(size);
    return WindowText::tr("window at %1").arg(binarySize(extents.at));
}

QString HashWindows::counts(Extents extents, std::size_t &touched) const
{
    std::array<int, WindowMarkCount> marks{};
    for (const JudgedWindow &window : windows) {
        if (clipped(window.window.extents, extents).size == 0)
            continue;
        ++touched;
        ++marks[static_cast<std::size_t>(markOf(window))];
    }
    QStringList parts;
    for (std::size_t mark = 0; mark < WindowMarkCount; ++mark) {
        if (marks[mark] > 0)
            parts += WindowText::tr("%1 %2").arg(marks[mark]).arg(windowMarkName(static_cast<WindowMark>(mark)));
    }
    return parts.join(WindowText::tr(", "));
}

QString HashWindows::text(Extents extents) const
{
    if (isEmpty() || clipped(extents, {0, fileSize}).size == 0)
        return {};
    std::size_t touched = 0;
    const QString parts = counts(extents, touched);
    if (touched == 0)
        return WindowText::tr("never looked at by the hash");
    if (touched > 1)
        return WindowText::tr("%n hash window(s): %1", nullptr, static_cast<int>(touched)).arg(parts);
    const auto one = std::find_if(windows.begin(), windows.end(), [&](const JudgedWindow &window) {
        return clipped(window.window.extents, extents).size > 0;
    });
    return WindowText::tr("hash window “%1”: %2")
        .arg(name(static_cast<std::size_t>(one - windows.begin())), windowMarkName(markOf(*one)));
}

QString HashWindows::summary() const
{
    if (isEmpty())
        return {};
    std::uint64_t looked = 0;
    for (const JudgedWindow &window : windows)
        looked += window.window.extents.size;
    std::size_t touched = 0;
    const QString parts = counts({0, fileSize}, touched);
    const double percent = 100.0 * static_cast<double>(looked) / static_cast<double>(fileSize);
    return WindowText::tr("The hash looks at %1 % of the file. Its windows: %2")
        .arg(QLocale().toString(percent, 'f', percent < 10 ? 2 : percent < 100 ? 1 : 0), parts);
}

} // namespace ft
