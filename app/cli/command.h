// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console.h"

#include "wording/text.h"

#include <QMultiHash>
#include <QStringList>

#include <span>

namespace ft::cli {

/// What the user asked for, the options checked for existence only.
struct Request {
    bool json = false;
    Style style;
    QMultiHash<QString, QString> options; ///< of the command, by name without dashes
    QStringList arguments;

    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option) const { return options.value(option); }
};

/// A word with dashes that a command takes.
struct Option {
    const char *name; ///< without the dashes
    const char *value; ///< what stands behind it; null: nothing does
    const char *help;
};

/// Does something with each argument in turn, as long as somebody listens. The worst of what that comes to.
template <typename Act>
Status withEach(const Request &request, const Console &console, Act act)
{
    Status status = Done;
    for (const QString &argument : request.arguments) {
        status = worse(status, act(argument));
        if (console.isBroken())
            break;
    }
    return status;
}

/// One command: a file of its own, and a row in the table in commands.cpp.
struct Command {
    const char *name;
    const char *arguments; ///< "FILE..."
    const char *summary;
    std::span<const Option> options;
    Status (*run)(const Request &request, Console &console);
};

extern const Command inspectCommand;
extern const Command fieldsCommand;
extern const Command hashCommand;
extern const Command linkCommand;
extern const Command verifyCommand;
extern const Command repairCommand;
extern const Command finishCommand;
extern const Command mergeCommand;
extern const Command fillCommand;
extern const Command extractCommand;
extern const Command makeCommand;
extern const Command restoreCommand;
extern const Command setCommand;
extern const Command insertCommand;
extern const Command removeCommand;
extern const Command exportCommand;
extern const Command nodesCommand;
extern const Command describeCommand;
extern const Command reportCommand;
extern const Command bundleCommand;

/// All commands in the order of the help.
std::span<const Command *const> commands();

} // namespace ft::cli
