# SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The completion of ftwb for zsh, from the table that `commands` makes.
BEGIN { FS = "\t" }

function spec(option, value, help)
{
    gsub(/'/, "'\\''", help)
    gsub(/\[/, "\\[", help)
    gsub(/\]/, "\\]", help)
    gsub(/:/, "\\:", help)
    return "'*" option "[" help "]" (value == "" ? "" : ":" value ":_files") "'"
}

$1 == "option" && $2 == "" { globals = globals " \\\n        " spec($3, $4, $5) }
$1 == "option" && $2 != "" { options[$2] = options[$2] " \\\n            " spec($3, $4, $5) }
$1 == "command" { order[++count] = $2; summary[count] = $4 }

END {
    print "#compdef ftwb\n# Completion of ftwb for zsh. Made from `ftwb --help`."
    print "_ftwb() {\n    local -a commands=("
    for (i = 1; i <= count; ++i) {
        text = summary[i]
        gsub(/'/, "'\\''", text)
        gsub(/:/, "\\:", text)
        print "        '" order[i] ":" text "'"
    }
    print "    )\n    local -a shared=(" globals "\n    )"
    printf "    local command=${words[(r)(%s", order[1]
    for (i = 2; i <= count; ++i)
        printf "|%s", order[i]
    print ")]}"
    print "    case $command in"
    for (i = 1; i <= count; ++i)
        print "    " order[i] ")\n        _arguments -s $shared" options[order[i]] " \\\n            '1:command:' '*:file:_files' ;;"
    print "    *)"
    print "        local state"
    print "        _arguments -s $shared '1:command:->command' && return"
    print "        [[ $state == command ]] && _describe command commands ;;"
    print "    esac\n}\n_ftwb \"$@\""
}
