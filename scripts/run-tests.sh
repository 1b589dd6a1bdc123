#!/bin/sh
# From a fresh checkout to a tested one: sets up what is missing, then runs all checks (format,
# types, lint, import rules, unused code, package) and all tests with coverage.
#
#   sh scripts/run-tests.sh
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)

. "$root/scripts/set-up.sh"
cd -- "$root"
npm run check
npm test
