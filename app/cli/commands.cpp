// SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

namespace ft::cli {

std::span<const Command *const> commands()
{
    static constexpr const Command *table[] = {
        &inspectCommand,
        &fieldsCommand,
        &hashCommand,
        &linkCommand,
        &verifyCommand,
        &repairCommand,
        &finishCommand,
        &mergeCommand,
        &fillCommand,
        &extractCommand,
        &makeCommand,
        &restoreCommand,
        &setCommand,
        &insertCommand,
        &removeCommand,
        &exportCommand,
        &nodesCommand,
        &describeCommand,
        &reportCommand,
        &bundleCommand,
    };
    return table;
}

} // namespace ft::cli
