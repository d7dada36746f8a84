#!/usr/bin/env bash
# Installs what tests and benchmarks need from Debian: Chromium, PostgreSQL, and LibreOffice Writer, which opens
# the Word documents again, and the tools of Poppler, which read the PDF ones.
# Does nothing for what is already there, so that it can run before each test.
set -euo pipefail

wanted=()
command -v chromium-headless-shell >/dev/null || wanted+=(chromium-headless-shell)
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || wanted+=(postgresql)
command -v pdftotext >/dev/null || wanted+=(poppler-utils)
command -v soffice >/dev/null || wanted+=(libreoffice-writer)
[ ${#wanted[@]} -eq 0 ] && exit 0

run=()
[ "$(id -u)" -eq 0 ] || run=(sudo)
export DEBIAN_FRONTEND=noninteractive
"${run[@]}" apt-get update -qq
"${run[@]}" apt-get install -y -qq --no-install-recommends "${wanted[@]}"
