# SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The manual page of ftwb from the table that `commands` makes. -v version=...
BEGIN { FS = "\t" }

# Dashes that are typed, and no line that begins like a request.
function plain(text)
{
    gsub(/\\/, "\\e", text)
    gsub(/-/, "\\-", text)
    return text ~ /^[.']/ ? "\\&" text : text
}

function item(option, value, help)
{
    return ".TP\n.B " plain(option) (value == "" ? "" : " \\fI" plain(value) "\\fR") "\n" plain(help) "\n"
}

$1 == "about" { about = $2 }
$1 == "exit" { exits = $2 }
$1 == "option" && $2 == "" { globals = globals item($3, $4, $5); next }
$1 == "option" { commands = commands item($3, $4, $5) }
$1 == "command" {
    commands = commands ".SS ftwb " $2 " [options] " plain($3) "\n" plain($4) "\n"
}

END {
    print ".\\\" Made from `ftwb --help`; see packaging/commandline."
    print ".TH FTWB 1 \"\" \"FastTrack Workbench " version "\" \"User Commands\""
    print ".SH NAME\nftwb \\- inspect, repair and edit what the FastTrack network left on disks"
    print ".SH SYNOPSIS\n.B ftwb\n[\\fIOPTIONS\\fR] \\fICOMMAND\\fR [\\fIOPTIONS\\fR] \\fIFILE\\fR..."
    print ".SH DESCRIPTION\n" plain(about)
    print ".PP\nIt reads partial downloads of Kazaa (download*.dat), its databases of shared files (data*.dbb), caches and"
    print "lists of supernodes, registry exports and hives, and download links. Reading never fails: what is odd becomes a"
    print "finding. No command changes its input unless\n.B \\-\\-in\\-place\nis given; a copy of what is replaced is kept then."
    print ".PP\nFacts about the formats are graded: certain, likely or guess. No file written by Kazaa itself was available."
    print ".SH OPTIONS"
    printf "%s", globals
    print ".SH COMMANDS"
    printf "%s", commands
    print ".SH EXIT STATUS"
    print plain(toupper(substr(exits, 1, 1)) substr(exits, 2))
    print ".SH FILES\n.TP\n.I /usr/share/ftworkbench/places/dbip\\-country\\-ipv4.mmdb\nThe countries of addresses: DB\\-IP Lite, https://db\\-ip.com."
    print ".SH EXAMPLES\n.nf"
    print "ftwb inspect download*.dat"
    print "ftwb \\-\\-json fields data256.dbb"
    print "ftwb repair damaged.dat \\-o sound.dat"
    print "ftwb describe kazaa.dat \\-\\-to ksy"
    print ".fi\n.SH SEE ALSO\n.BR ftworkbench (1)"
}
