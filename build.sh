#!/usr/bin/env bash
# Builds and tests everything, for people and for CI. `./build.sh long` also runs what takes longer and keeps the results in docs/.
# `./build.sh publish` only makes what others install: artifacts/publish/stackaudit, native, and artifacts/packages, a .NET tool for every system.
set -euo pipefail
cd "$(dirname "$0")"

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDTERMINALLOGGER=off
# Build processes that stay would keep the output of this script open.
export MSBUILDDISABLENODEREUSE=1
export SNAPSHOOTER_STRICT_MODE=on
export STACKAUDIT_BINARY="$PWD/artifacts/publish/stackaudit"
export STACKAUDIT_PACKAGES="$PWD/artifacts/packages"
results="$PWD/artifacts/results"
# The tests of pages look at them in this browser.
chromium=/usr/bin/chromium

step() { printf '\n== %s\n' "$*"; }

# What the tests need besides .NET goes here: each only when it is missing.
install_needs() {
  if [ -x "$chromium" ]; then return; fi
  if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then return; fi
  step "install chromium"
  local packages=(chromium fonts-dejavu-core)
  apt-get install -y --no-install-recommends "${packages[@]}" || { apt-get update && apt-get install -y --no-install-recommends "${packages[@]}"; } || true
}

restore() {
  step restore
  dotnet restore StackAudit.sln --locked-mode
}

publish_all() {
  step publish
  publish src/StackAudit.Cli artifacts/publish
  step package
  rm -rf "$STACKAUDIT_PACKAGES"
  dotnet pack src/StackAudit.Cli --no-restore -warnaserror -o "$STACKAUDIT_PACKAGES"
}

build() {
  restore
  step format
  dotnet format StackAudit.sln --no-restore --verify-no-changes
  step build
  dotnet build StackAudit.sln -c Release --no-restore -warnaserror
  publish_all
  step "rules"
  # Each by itself: the list of codes in rules/ is not that of the examples.
  "$STACKAUDIT_BINARY" fmt --check rules
  "$STACKAUDIT_BINARY" fmt --check examples
  "$STACKAUDIT_BINARY" rules lint rules
  "$STACKAUDIT_BINARY" rules lint examples
}

publish() { # PROJECT FOLDER
  rm -rf "$2"
  dotnet publish "$1" -c Release -r linux-x64 --no-restore -warnaserror -o "$2"
}

run_tests() { # NAME PROJECT [further arguments of dotnet test]
  step "test $1"
  dotnet test "tests/$2" -c Release --no-build --results-directory "$results" --logger "trx;LogFileName=$1.trx" "${@:3}"
}

long() {
  mkdir -p docs
  PROPERTY_FACTOR=20 run_tests properties StackAudit.Tests --filter "FullyQualifiedName~Properties" &&
    publish tests/StackAudit.Benchmarks artifacts/benchmarks &&
    artifacts/benchmarks/StackAudit.Benchmarks | tee docs/benchmarks.md
}

# Adds up one of the counters of all result files.
count() {
  { grep -oh '<Counters [^>]*' "$results"/*.trx || true; } | sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p" | awk '{ sum += $1 } END { print sum + 0 }'
}

if [ "${1:-}" = publish ]; then
  restore
  publish_all
  exit
fi

rm -rf "$results"
install_needs
build
status=0
run_tests all StackAudit.Tests || status=1
run_tests pages StackAudit.BrowserTests || status=1
if [ "${1:-}" = long ]; then long || status=1; fi

passed=$(count passed) failed=$(count failed) skipped=$(($(count total) - $(count executed)))
if [ "$passed" -eq 0 ]; then status=1; fi
if [ ! -x "$chromium" ]; then
  printf '\nNOT RUN: no page of a report was looked at in a browser, since there is no %s.\nInstall the package chromium; on Debian, as root: apt-get install chromium\n' "$chromium"
fi
printf '\n%s passed, %s failed' "$passed" "$failed"
if [ "$skipped" -gt 0 ]; then printf ', %s skipped' "$skipped"; fi
printf '\n'
exit "$status"
