#!/usr/bin/env bash
# Installs what the browser tests and the benchmarks need from Debian: Chromium and PostgreSQL.
# Does nothing for what is already there, so that it can run before each test.
set -euo pipefail

wanted=()
command -v chromium-headless-shell >/dev/null || wanted+=(chromium-headless-shell)
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || wanted+=(postgresql)
[ ${#wanted[@]} -eq 0 ] && exit 0

run=()
[ "$(id -u)" -eq 0 ] || run=(sudo)
export DEBIAN_FRONTEND=noninteractive
"${run[@]}" apt-get update -qq
"${run[@]}" apt-get install -y -qq --no-install-recommends "${wanted[@]}"
