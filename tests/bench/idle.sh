#!/bin/sh
# SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What the window costs while nobody touches it. Usage: idle.sh PROGRAM [FILE...]
# Says how much processor time it took in ten seconds, and how often it woke. Goal: none, and only for the system.
set -eu
program=$1
shift
home=$(mktemp -d)
trap 'kill $pid 2>/dev/null || true; rm -rf "$home"' EXIT
XDG_CONFIG_HOME=$home "$program" --new-window "$@" &
pid=$!
sleep 5 # until everything is read and painted

ticks() { awk '{ print $14 + $15 }' /proc/$pid/stat; }
wakes() { cat /proc/$pid/task/*/status | awk '/ctxt_switches/ { sum += $2 } END { print sum }'; }
before=$(ticks) wokenBefore=$(wakes)
sleep 10
echo "processor time in 10 s: $((($(ticks) - before) * 1000 / $(getconf CLK_TCK))) ms, woken $(($(wakes) - wokenBefore)) times"
