# SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The completion of ftwb for bash, from the table that `commands` makes.
BEGIN { FS = "\t" }
$1 == "option" && $2 == "" { globals = globals " " $3; if ($4 != "") valued = valued "|" $3 }
$1 == "option" && $2 != "" { options[$2] = options[$2] " " $3; if ($4 != "") valued = valued "|" $3 }
$1 == "command" { names = names " " $2; order[++count] = $2 }

END {
    print "# Completion of ftwb for bash. Made from `ftwb --help`."
    print "_ftwb()\n{"
    print "    local word=${COMP_WORDS[COMP_CWORD]} command= each"
    print "    for each in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do"
    print "        case $each in -*) ;; *) [ -n \"$command\" ] || command=$each ;; esac"
    print "    done"
    print "    local options='" substr(globals, 2) "'"
    print "    case $command in"
    for (i = 1; i <= count; ++i)
        print "    " order[i] ") options+='" options[order[i]] "' ;;"
    print "    esac"
    print "    case ${COMP_WORDS[COMP_CWORD-1]} in"
    print "    " substr(valued, 2) ") mapfile -t COMPREPLY < <(compgen -f -- \"$word\"); return ;;"
    print "    esac"
    print "    case $word in"
    print "    -*) mapfile -t COMPREPLY < <(compgen -W \"$options\" -- \"$word\") ;;"
    print "    *)"
    print "        if [ -z \"$command\" ]; then"
    print "            mapfile -t COMPREPLY < <(compgen -W '" substr(names, 2) "' -- \"$word\")"
    print "        else"
    print "            mapfile -t COMPREPLY < <(compgen -f -- \"$word\")"
    print "        fi ;;"
    print "    esac"
    print "}"
    print "complete -o filenames -F _ftwb ftwb"
}
