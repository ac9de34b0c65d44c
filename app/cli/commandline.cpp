// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace ft::cli {

namespace {

constexpr Option globalOptions[] = {
    {"json", nullptr, QT_TRANSLATE_NOOP("cli", "JSON Lines on standard output, one object per file")},
    {"codepage", "NAME", QT_TRANSLATE_NOOP("cli", "Windows code page of the texts in the files (windows-1252)")},
    {"help", nullptr, QT_TRANSLATE_NOOP("cli", "This help; behind a command, the help of the command")},
    {"version", nullptr, QT_TRANSLATE_NOOP("cli", "The version of the program")},
};

void add(QCommandLineParser &parser, std::span<const Option> options)
{
    for (const Option &option : options) {
        QCommandLineOption described(QString::fromLatin1(option.name));
        if (option.value)
            described.setValueName(QString::fromLatin1(option.value));
        parser.addOption(described);
    }
}

QString optionLines(std::span<const Option> options)
{
    QString lines;
    for (const Option &option : options) {
        const QString name = QString::fromLatin1(option.name);
        QString left = (name.size() > 1 ? QStringLiteral("  --") : QStringLiteral("  -")) + name;
        if (option.value)
            left += u' ' + QString::fromLatin1(option.value);
        lines += left.leftJustified(28) + u' ' + Words::tr(option.help) + u'\n';
    }
    return lines;
}

const Command *commandNamed(const QString &name)
{
    const auto all = commands();
    const auto found = std::find_if(all.begin(), all.end(), [&name](const Command *command) {
        return name == QLatin1StringView(command->name);
    });
    return found == all.end() ? nullptr : *found;
}

Status refuse(Console &console, const QString &what, const Command *command = nullptr)
{
    const QString help = command ? QStringLiteral("ftwb %1 --help").arg(QLatin1StringView(command->name))
                                 : QStringLiteral("ftwb --help");
    console.complain(Words::tr("%1; see `%2`").arg(what, help));
    return Failed;
}

/// What Qt says about the command line, to be continued.
QString problemOf(const QCommandLineParser &parser)
{
    QString problem = parser.errorText();
    if (problem.endsWith(u'.'))
        problem.chop(1);
    return problem;
}

Status runCommand(const Command &command, const QCommandLineParser &parser, Console &console)
{
    Request request;
    request.json = parser.isSet(QStringLiteral("json"));
    request.arguments = parser.positionalArguments().mid(1);
    for (const Option &option : command.options) {
        const QString name = QString::fromLatin1(option.name);
        const QStringList values = option.value ? parser.values(name) : QStringList(parser.isSet(name), QString());
        for (const QString &value : values)
            request.options.insert(name, value);
    }
    if (const QString name = parser.value(QStringLiteral("codepage")); !name.isEmpty())
        request.style.codePage = CodePage(name);
    if (!request.style.codePage.isValid()) {
        return refuse(console, Words::tr("unknown code page “%1”; known are %2 and others")
                                   .arg(oneLine(request.style.codePage.name()),
                                        CodePage::known().join(QStringLiteral(", "))));
    }
    if (request.arguments.isEmpty())
        return refuse(console, Words::tr("no file named"), &command);
    return command.run(request, console);
}

} // namespace

QString helpText(const Command *command)
{
    QString text;
    if (command) {
        text += Words::tr("Usage: ftwb [OPTIONS] %1 [OPTIONS] %2")
                    .arg(QLatin1StringView(command->name), QLatin1StringView(command->arguments))
            + QStringLiteral("\n\n") + Words::tr(command->summary) + QStringLiteral("\n\n") + Words::tr("Options")
            + QStringLiteral(":\n") + optionLines(command->options);
        return text + optionLines(globalOptions);
    }
    text += Words::tr("Usage: ftwb [OPTIONS] COMMAND [OPTIONS] FILE...") + QStringLiteral("\n\n")
        + Words::tr("Shows what the FastTrack network (Kazaa) left on disks.") + QStringLiteral("\n\n")
        + Words::tr("Commands") + QStringLiteral(":\n");
    for (const Command *each : commands()) {
        text += QStringLiteral("  ") + QString::fromLatin1(each->name).leftJustified(26) + u' '
            + Words::tr(each->summary) + u'\n';
    }
    text += u'\n' + Words::tr("Options") + QStringLiteral(":\n") + optionLines(globalOptions) + u'\n';
    return text
        + Words::tr("Exit status: 0 nothing wrong found; 1 something is wrong with an input; 2 an input could not be "
                     "read, or nothing was done.")
        + u'\n';
}

Status run(const QStringList &arguments, Console &console)
{
    // Two passes: which options exist depends on the command, and the command may stand behind options.
    QCommandLineParser first;
    add(first, globalOptions);
    first.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    const QStringList all = QStringList(QStringLiteral("ftwb")) + arguments;
    if (!first.parse(all))
        return refuse(console, problemOf(first));
    if (first.isSet(QStringLiteral("version"))) {
        console.print(QStringLiteral("ftwb " FT_VERSION));
        return console.finish(Done);
    }
    const QString name = first.positionalArguments().value(0);
    const Command *command = commandNamed(name);
    if (!command && first.isSet(QStringLiteral("help"))) {
        console.out().write(helpText(nullptr).toUtf8());
        return console.finish(Done);
    }
    if (name.isEmpty())
        return refuse(console, Words::tr("no command named"));
    if (!command)
        return refuse(console, Words::tr("unknown command “%1”").arg(oneLine(name)));

    QCommandLineParser second;
    add(second, globalOptions);
    add(second, command->options);
    if (!second.parse(all))
        return refuse(console, problemOf(second), command);
    if (second.isSet(QStringLiteral("help"))) {
        console.out().write(helpText(command).toUtf8());
        return console.finish(Done);
    }
    return console.finish(runCommand(*command, second, console));
}

} // namespace ft::cli
