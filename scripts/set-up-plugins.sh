#!/bin/sh
# Finds a C compiler and Wireshark's headers for the tests that build Wireshark plugins, and installs what is
# missing. run-tests.sh sources it after set-up.sh, whose functions it uses. Without them those tests are skipped;
# with CI set, that is an error.

# Prints what is missing, if anything is.
missing_for_plugins() {
  has cc || has gcc || has clang || echo 'a C compiler'
  if ! has "${PKG_CONFIG:-pkg-config}"; then
    echo 'pkg-config'
  elif ! "${PKG_CONFIG:-pkg-config}" --cflags wireshark >/dev/null 2>&1; then
    # GLib's are apart on Debian, and Wireshark's are of no use without.
    echo 'the headers of Wireshark and GLib'
  fi
}

# The packages, by the names that they have for a package manager.
packages_for_plugins() {
  case $1 in
    apt-get) echo 'gcc libc6-dev pkg-config libwireshark-dev libglib2.0-dev' ;;
    dnf) echo 'gcc pkgconf-pkg-config wireshark-devel glib2-devel' ;;
    pacman) echo 'gcc pkgconf wireshark-cli glib2-devel' ;;
    zypper) echo 'gcc pkg-config wireshark-devel glib2-devel' ;;
    apk) echo 'build-base pkgconf wireshark-dev glib-dev' ;;
    brew) echo 'pkg-config wireshark' ;;
  esac
}

install_for_plugins() {
  manager=$(package_manager)
  if [ -z "$manager" ]; then return 1; fi
  if [ "$manager" != brew ] && [ "$(id -u)" != 0 ] && ! has sudo; then return 1; fi
  packages=$(packages_for_plugins "$manager")
  say "For the tests that build plugins these are missing: $1. Installing $packages with $manager:"
  # The names are words of their own, without anything that a shell would read.
  # shellcheck disable=SC2086
  case $manager in
    apt-get)
      as_root apt-get update -q || say 'set-up: apt-get update failed; trying with the package lists at hand.'
      as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $packages
      ;;
    dnf) as_root dnf install -y $packages ;;
    pacman) as_root pacman -S --noconfirm --needed $packages ;;
    zypper) as_root zypper --non-interactive install --no-recommends $packages ;;
    apk) as_root apk add $packages ;;
    brew)
      say "  brew install --formula $packages"
      brew install --formula $packages >&2
      ;;
  esac
}

# in_one_line TEXT: its lines, with commas between.
in_one_line() { printf '%s' "$1" | tr '\n' ';' | sed 's/;/, /g'; }

# release_of TEXT: "4.0" of what begins with, or says, such a version.
release_of() { printf '%s\n' "$1" | sed -nE 's/^(TShark (\(Wireshark\) )?)?([0-9]+\.[0-9]+).*/\3/p' | sed -n 1p; }

check_plugins() {
  missing=$(missing_for_plugins)
  if [ -n "$missing" ] && install_for_plugins "$(in_one_line "$missing")"; then
    missing=$(missing_for_plugins)
  fi
  hint='Install what is missing; "sharkscribe doctor" names the packages.'
  if [ -z "$missing" ]; then
    headers=$("${PKG_CONFIG:-pkg-config}" --modversion wireshark 2>/dev/null || true)
    run_by=$(release_of "$("${SHARKSCRIBE_TSHARK:-tshark}" --version 2>/dev/null || true)")
    if [ "$(release_of "$headers")" = "$run_by" ]; then
      say "Plugins: headers of Wireshark $headers"
      return
    fi
    missing="headers of Wireshark $run_by, for which those of $headers are no use"
    hint='Install the headers of this tshark, or let PKG_CONFIG_PATH name them.'
  fi
  missing=$(in_one_line "$missing")
  if [ -n "${CI:-}" ]; then fail "plugins cannot be built; missing: $missing." "$hint"; fi
  say "set-up: missing: $missing; the tests that build plugins are skipped."
  say "  $hint"
}

check_plugins
