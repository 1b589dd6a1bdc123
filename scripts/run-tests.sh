#!/bin/sh
# From a fresh checkout to a tested one: sets up what is missing, then runs all checks (format,
# types, lint, import rules, unused code, package) and all tests. Chromium, in which reports are
# tried, and a C compiler with Wireshark's headers, with which plugins are built, are installed as well;
# tests that need them are skipped where that fails, but not with CI set.
#
#   sh scripts/run-tests.sh
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)

. "$root/scripts/set-up.sh"
. "$root/scripts/set-up-browser.sh"
. "$root/scripts/set-up-plugins.sh"
cd -- "$root"
npm run check
npm test
