# SPDX-FileCopyrightText: 2026 The FastTrack Workbench authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# To be sourced by scripts that work with the real window. Wants `program`, `screenshot` and `pictures` to be set; gives
# an X server with a window manager, a scratch folder as home, and words to press keys, click, look and wait.
# Exit status 77: something that this needs is not installed.
me=$(basename "$0")

for tool in Xvfb openbox xdotool; do
    command -v "$tool" >/dev/null || { echo "$me: skipped: no $tool here; packaging/setup installs it"; exit 77; }
done

scratch=$(mktemp -d)
rm -rf "$pictures"
mkdir -p "$pictures" "$scratch/runtime"
chmod 700 "$scratch/runtime"
export HOME=$scratch XDG_CONFIG_HOME=$scratch/config XDG_RUNTIME_DIR=$scratch/runtime QT_QPA_PLATFORM=xcb LANG=C.UTF-8
unset WAYLAND_DISPLAY DISPLAY

started=()
finish()
{
    # The latest first: the X server outlives its clients.
    for ((i = ${#started[@]} - 1; i >= 0; --i)); do
        kill "${started[i]}" 2>/dev/null || continue
        for _ in 1 2 3 4 5 6 7 8 9 10; do
            kill -0 "${started[i]}" 2>/dev/null || break
            sleep 0.1
        done
        kill -9 "${started[i]}" 2>/dev/null || true
    done
    rm -rf "$scratch"
}
trap finish EXIT
trap 'exit 1' TERM INT

fail()
{
    timeout 5 "$screenshot" "$pictures/failed.png" || true
    echo "$me: $1 (see $pictures/failed.png)" >&2
    exit 1
}

# until_true SECONDS WORDS COMMAND...
until_true()
{
    local last=$((SECONDS + $1)) words=$2
    shift 2
    until "$@"; do
        [ "$SECONDS" -le "$last" ] || fail "$words"
        sleep 0.1
    done
}

start()
{
    "$@" >>"$scratch/log" 2>&1 &
    started+=($!)
}

# Nothing waits for ever for a window that does not come.
x() { timeout 5 xdotool "$@"; }
visible() { found=$(x search --onlyvisible --class "^$1\$" | tail -n 1) && [ -n "$found" ]; }
managed() { x get_desktop >/dev/null 2>&1; }
title() { x getwindowname "$window"; }
shows() { [[ $(title) == *"$1"* ]]; }
shoot() { sleep 0.3; timeout 5 "$screenshot" "$pictures/$1.png"; }

# still SECONDS: waits until nothing has changed on the screen for half a second
still()
{
    local last=$((SECONDS + $1))
    shoot still
    while :; do
        sleep 0.5
        mv "$pictures/still.png" "$pictures/before.png"
        shoot still
        cmp -s "$pictures/before.png" "$pictures/still.png" && break
        [ "$SECONDS" -le "$last" ] || fail "the window does not come to rest"
    done
}

# press KEY PICTURE: the key must change what is on the screen
press()
{
    shoot before
    x key "$1"
    shoot "$2"
    ! cmp -s "$pictures/before.png" "$pictures/$2.png" || fail "$1 changes nothing"
}

# click X Y PICTURE: a click there must change what is on the screen
click()
{
    shoot before
    x mousemove "$1" "$2" click 1
    shoot "$3"
    ! cmp -s "$pictures/before.png" "$pictures/$3.png" || fail "a click at $1, $2 changes nothing"
}

# The server picks a free number and writes it to the file. It must not begin anew whenever its last client leaves.
Xvfb -displayfd 3 -noreset -screen 0 1600x1000x24 -nolisten tcp 3>"$scratch/number" 2>>"$scratch/log" &
started+=($!)
until_true 20 "Xvfb does not start" test -s "$scratch/number"
DISPLAY=:$(cat "$scratch/number")
export DISPLAY
start openbox
until_true 10 "openbox does not start" managed

