#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Leadlight authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs a command with a session bus and an unlocked gnome-keyring of its own, in a home folder of its own that goes
# afterwards: nothing of the user's is read or written.
#   with-keyring.sh COMMAND [ARGUMENT...]
# WITH_KEYRING=locked leaves the keyring locked, =none starts a bus without a keyring.
set -eu

if [ -z "${LEADLIGHT_KEYRING_HOME:-}" ]; then
    LEADLIGHT_KEYRING_HOME=$(mktemp -d)
    export LEADLIGHT_KEYRING_HOME
    trap 'rm -rf "$LEADLIGHT_KEYRING_HOME"' EXIT
    trap 'exit 143' HUP INT TERM
    export HOME="$LEADLIGHT_KEYRING_HOME"
    export XDG_CONFIG_HOME="$HOME/config" XDG_DATA_HOME="$HOME/data" XDG_CACHE_HOME="$HOME/cache" XDG_RUNTIME_DIR="$HOME/run"
    umask 077
    mkdir -p "$XDG_CONFIG_HOME" "$XDG_DATA_HOME" "$XDG_CACHE_HOME" "$XDG_RUNTIME_DIR"
    # No display: the keyring can then not ask anybody, and Qt does not look for one.
    unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL
    # A bus that knows no services, so that nothing starts but what this script starts.
    cat >"$HOME/bus.conf" <<CONF
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=$XDG_RUNTIME_DIR/bus</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
CONF
    status=0
    dbus-run-session --config-file="$HOME/bus.conf" -- "$0" "$@" || status=$?
    exit "$status"
fi

keyring=
case "${WITH_KEYRING:-unlocked}" in
    unlocked) start="--unlock --components=secrets" ;;
    locked) start="--components=secrets" ;;
    none) start= ;;
esac
if [ -n "$start" ]; then
    # The login keyring is made with this password and stays open for this daemon's life.
    # shellcheck disable=SC2086
    printf 'leadlight' | gnome-keyring-daemon --foreground $start >"$HOME/keyring.log" 2>&1 &
    keyring=$!
    waited=0
    until dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null | grep -q 'boolean true'; do
        waited=$((waited + 1))
        if [ "$waited" -gt 300 ]; then
            cat "$HOME/keyring.log" >&2
            echo "with-keyring.sh: gnome-keyring did not start" >&2
            exit 1
        fi
        sleep 0.1
    done
fi
status=0
"$@" || status=$?
[ -z "$keyring" ] || kill "$keyring"
exit "$status"
