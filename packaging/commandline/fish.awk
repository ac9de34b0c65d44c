# SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The completion of ftwb for fish, from the table that `commands` makes.
BEGIN { FS = "\t" }

function quoted(text)
{
    gsub(/'/, "\\'", text)
    return "'" text "'"
}

function option(condition, name, value, help)
{
    flag = name ~ /^--/ ? "-l " substr(name, 3) : "-s " substr(name, 2)
    print "complete -c ftwb " condition flag (value == "" ? "" : " -r") " -d " quoted(help)
}

BEGIN { print "# Completion of ftwb for fish. Made from `ftwb --help`." }
$1 == "command" { print "complete -c ftwb -n __fish_use_subcommand -a " $2 " -d " quoted($4) }
$1 == "option" && $2 == "" { option("", $3, $4, $5) }
$1 == "option" && $2 != "" { option("-n '__fish_seen_subcommand_from " $2 "' ", $3, $4, $5) }
