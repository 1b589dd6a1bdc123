#!/bin/sh
# From a fresh checkout to a lab report: sets up what is missing, builds, and writes the report of
# samples/ssh-teardown.pcapng, or of the capture that is given, to out/NAME.md.
#
#   sh scripts/first-report.sh [CAPTURE [OPTION-OF-REPORT...]]
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
if [ $# -eq 0 ]; then
  # The sample is about its SSH session; the web traffic around it would make a long first report.
  set -- "$root/samples/ssh-teardown.pcapng" --stream 30
fi

. "$root/scripts/set-up.sh"

main=$root/dist/cli/main.js
# The build removes dist/ first and writes nothing when it fails, so main.js dates the last good one.
is_built() {
  [ -f "$main" ] &&
    [ -z "$(find "$root/src" "$root/tsconfig.json" "$root/tsconfig.build.json" "$root/package-lock.json" -newer "$main")" ]
}
if ! is_built; then
  echo 'Building: npm run build' >&2
  (cd -- "$root" && npm run --silent build)
fi

name=$(basename -- "$1")
report=$root/out/${name%.*}.md
mkdir -p -- "$root/out"
rm -f -- "$report"
status=0
node "$main" report "$@" -o "$report" || status=$?

# A damaged capture (exit code 4) still leaves a report of what could be read.
if [ -f "$report" ]; then
  echo
  # Down to the summary of the first conversation; 60 lines at most.
  sed -n -e '/^### /q' -e '60q' -e p "$report"
  echo
  echo "The whole report: $report"
fi
exit "$status"
