#!/bin/sh
# Makes this checkout ready to build: Node.js is checked, tshark and the npm packages are installed
# if they are missing. Says what it is about to install before it does so, and installs nothing
# system-wide when a tshark is already there. Can be run again at any time, from any folder; the
# other scripts here source it, so that they get the HOME it settles on.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)

# Lowest Node.js that package.json ("engines") accepts.
node_major=20
node_minor=19

say() { printf '%s\n' "$*" >&2; }

# fail MESSAGE HINT: the environment is not usable; the hint says what to do about it.
fail() {
  say "set-up: $1"
  say "  $2"
  exit 3
}

# npm and others write below HOME. Without a usable one, theirs is a folder that git ignores.
if [ -z "${HOME:-}" ] || [ ! -w "$HOME" ]; then
  HOME=$root/out/home
  export HOME
  mkdir -p -- "$HOME"
fi

has() { command -v "$1" >/dev/null 2>&1; }

# The system's package manager, by the name of its command; nothing when none is known.
package_manager() {
  if [ "$(uname -s)" = Darwin ]; then
    if has brew; then echo brew; fi
    return
  fi
  for candidate in apt-get dnf pacman zypper apk; do
    if has "$candidate"; then
      echo "$candidate"
      return
    fi
  done
}

# The prefix that makes a command run as root; nothing for root itself.
root_prefix() {
  if [ "$(id -u)" != 0 ]; then echo 'sudo '; fi
}

# --- Node.js: checked, never installed or replaced -----------------------------------------------

# is_node_version VERSION: is a version such as "v20.19.2" or "20.19.2+dfsg-1" good enough?
is_node_version() {
  version=${1#v}
  major=${version%%.*}
  rest=${version#*.}
  minor=${rest%%.*}
  case "$major$minor" in '' | *[!0-9]*) return 1 ;; esac
  [ "$major" -gt "$node_major" ] || { [ "$major" -eq "$node_major" ] && [ "$minor" -ge "$node_minor" ]; }
}

# What to type to get a Node.js that is new enough.
node_advice() {
  case $(package_manager) in
    brew) echo 'Install it with: brew install node' ;;
    dnf) echo "Install it with: $(root_prefix)dnf install nodejs npm" ;;
    pacman) echo "Install it with: $(root_prefix)pacman -S nodejs npm" ;;
    apt-get)
      offered=$(apt-cache policy nodejs 2>/dev/null | sed -n 's/^ *Candidate: *//p')
      if is_node_version "${offered#*:}"; then
        echo "Install it with: $(root_prefix)apt-get install nodejs npm"
      else
        echo "Install it from https://nodejs.org (this system's own package is missing or too old)."
      fi
      ;;
    *) echo 'Install it from https://nodejs.org.' ;;
  esac
  echo '  Then run this command again.'
}

check_node() {
  needed="Node.js $node_major.$node_minor or later"
  if ! has node; then
    fail "$needed is needed, and there is no node on PATH." "$(node_advice)"
  fi
  found=$(node --version)
  if ! is_node_version "$found"; then
    fail "$needed is needed; the node on PATH is $found." "$(node_advice)"
  fi
  if ! has npm; then
    fail 'npm is needed, and it is not on PATH.' 'It comes with Node.js; some systems package it apart, as "npm".'
  fi
}

# --- tshark: installed by the system's package manager if it is missing -------------------------

# Prints where tshark is: on PATH, or where installers put it without adding the folder to PATH.
find_tshark() {
  command -v tshark && return
  if [ "$(uname -s)" = Darwin ]; then
    app=Applications/Wireshark.app/Contents/MacOS
    set -- "/$app" "$HOME/$app" /opt/homebrew/bin /usr/local/bin /opt/local/bin
  else
    set -- /usr/local/bin /opt/wireshark/bin /snap/bin
  fi
  for folder in "$@"; do
    if [ -x "$folder/tshark" ]; then
      echo "$folder/tshark"
      return
    fi
  done
  return 1
}

# as_root COMMAND...: runs it, through sudo where that is needed.
as_root() {
  say "  $(root_prefix)$*"
  if [ "$(id -u)" = 0 ]; then
    "$@" >&2
  else
    sudo "$@" >&2
  fi
}

install_tshark() {
  manager=$(package_manager)
  case $manager in
    apt-get | apk) package=tshark ;;
    dnf | pacman) package=wireshark-cli ;;
    zypper | brew) package=wireshark ;;
    *)
      fail 'tshark is missing, and no package manager known here was found.' \
        'Install Wireshark with tshark from https://www.wireshark.org/download.html, then run this command again.'
      ;;
  esac
  case $manager in
    apt-get) command="apt-get install tshark" ;;
    dnf) command="dnf install wireshark-cli" ;;
    pacman) command="pacman -S wireshark-cli" ;;
    zypper) command="zypper install wireshark" ;;
    apk) command="apk add tshark" ;;
    brew) command="brew install wireshark" ;;
  esac
  if [ "$manager" != brew ] && [ "$(id -u)" != 0 ] && ! has sudo; then
    fail 'tshark is missing; installing it takes root, and there is no sudo here.' \
      "Run this as root, then run this command again: $command"
  fi

  say "tshark is missing. Installing the package \"$package\" and what it needs with $manager:"
  case $manager in
    apt-get)
      # One broken package source fails the update, yet the install may work; if not, it says why.
      as_root apt-get update -q || say 'set-up: apt-get update failed; trying with the package lists at hand.'
      # Without questions: the package would ask whether everyone may capture, and "no" is the default.
      as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends tshark
      ;;
    dnf) as_root dnf install -y wireshark-cli ;;
    pacman) as_root pacman -S --noconfirm --needed wireshark-cli ;;
    zypper) as_root zypper --non-interactive install --no-recommends wireshark ;;
    apk) as_root apk add tshark ;;
    brew)
      say '  brew install --formula wireshark'
      brew install --formula wireshark >&2
      ;;
  esac || fail "$manager could not install $package; its own messages are above." \
    "Solve that, or install it yourself ($command), then run this command again."
}

check_tshark() {
  if [ -n "${SHARKSCRIBE_TSHARK:-}" ]; then
    if ! has "$SHARKSCRIBE_TSHARK"; then
      fail "SHARKSCRIBE_TSHARK is \"$SHARKSCRIBE_TSHARK\", which cannot be run." \
        'Let it name a tshark, or unset it to have one found or installed.'
    fi
    say "tshark: $SHARKSCRIBE_TSHARK (SHARKSCRIBE_TSHARK)"
    return
  fi
  if ! tshark=$(find_tshark); then
    install_tshark
    if ! tshark=$(find_tshark); then
      fail "$manager installed $package, yet there is still no tshark on PATH." \
        'Find out where it went, and set SHARKSCRIBE_TSHARK to that path.'
    fi
  fi
  say "tshark: $tshark"
  # What was found here is what is used, be it on PATH or not.
  has tshark || export SHARKSCRIBE_TSHARK="$tshark"
}

# --- npm packages: exactly those of package-lock.json -------------------------------------------

install_packages() {
  # npm writes this file last, so an install that was cut short counts as missing.
  installed=$root/node_modules/.package-lock.json
  if [ -f "$installed" ] && [ -z "$(find "$root/package-lock.json" -newer "$installed")" ]; then
    return
  fi
  say 'Installing the npm packages of package-lock.json into node_modules: npm ci'
  # Development packages too, whatever NODE_ENV says: they hold the compiler.
  (cd -- "$root" && npm ci --include=dev >&2) || fail 'npm could not install the packages; its own messages are above.' \
    'Check the network and npm'"'"'s configuration, then run this command again.'
}

check_node
check_tshark
install_packages
