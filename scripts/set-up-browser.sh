#!/bin/sh
# Finds a Chromium for the tests of HTML reports, and installs one where there is none. run-tests.sh sources
# it after set-up.sh, whose functions it uses. Without one those tests are skipped; with CI set, that is an error.

# Prints where Chromium is: on PATH, or where installers put it without adding the folder to PATH.
find_chromium() {
  for name in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" && return
  done
  for app in Chromium 'Google Chrome'; do
    if [ "$(uname -s)" = Darwin ] && [ -x "/Applications/$app.app/Contents/MacOS/$app" ]; then
      echo "/Applications/$app.app/Contents/MacOS/$app"
      return
    fi
  done
  return 1
}

install_chromium() {
  manager=$(package_manager)
  if [ -z "$manager" ]; then return 1; fi
  if [ "$manager" != brew ] && [ "$(id -u)" != 0 ] && ! has sudo; then return 1; fi
  say "Chromium is missing, in which HTML reports are tested. Installing it with $manager:"
  case $manager in
    apt-get)
      as_root apt-get update -q || say 'set-up: apt-get update failed; trying with the package lists at hand.'
      as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends chromium
      ;;
    dnf) as_root dnf install -y chromium ;;
    pacman) as_root pacman -S --noconfirm --needed chromium ;;
    zypper) as_root zypper --non-interactive install --no-recommends chromium ;;
    apk) as_root apk add chromium ;;
    brew)
      say '  brew install --cask chromium'
      brew install --cask chromium >&2
      ;;
  esac
}

check_chromium() {
  if [ -n "${CHROMIUM_PATH:-}" ]; then
    if ! has "$CHROMIUM_PATH"; then
      fail "CHROMIUM_PATH is \"$CHROMIUM_PATH\", which cannot be run." \
        'Let it name a Chromium, or unset it to have one found or installed.'
    fi
    say "Chromium: $CHROMIUM_PATH (CHROMIUM_PATH)"
    return
  fi
  if chromium=$(find_chromium) || { install_chromium && chromium=$(find_chromium); }; then
    say "Chromium: $chromium"
    return
  fi
  hint='Install one, or let CHROMIUM_PATH name one; then run this command again.'
  if [ -n "${CI:-}" ]; then fail 'no Chromium, in which HTML reports are tested.' "$hint"; fi
  say 'set-up: no Chromium; the tests that open HTML reports are skipped.'
  say "  $hint"
}

check_chromium
