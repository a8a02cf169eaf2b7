#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes every picture of the README with the program itself: ./dev shell docs/pictures.sh
# HURRICANES=PATH, a table of 51,840 fixes that does not ship with Araxes (NOAA's HURDAT2 as CSV), makes that picture too, and
# HUNDRED=PATH and MILLION=PATH, of a hundred thousand and of a million events (./dev bench data 1000000 geojson), one of each.
set -euo pipefail
cd "$(dirname "$0")/.."
araxes=build/release/araxes
shot() { "$araxes" screenshot "$@"; }
shot aras -o docs/window-light.png --from 1990 --to 2024 --bbox 44.5,38,50.5,41 --size 1280x800
shot aras -o docs/window-dark.png --theme dark --from 1800 --to 1830 --size 1280x800
shot aras -o docs/window-fa.png --lang fa --size 1280x800
shot aras -o docs/window-hy.png --lang hy --lanes participant --from 1800 --size 1280x800
shot aras -o docs/window-relations.png --select turkmenchay-1828 --from 1795 --to 1835 --size 1280x800 --scale 2
shot aras -o docs/window-contrast.png --high-contrast --theme dark --from 1900 --within 80,46.94,39.15 --size 1280x800
shot earthquakes -o docs/earthquakes.png --lanes country --theme dark --size 1280x800
[ -z "${HURRICANES:-}" ] || shot "$HURRICANES" -o docs/hurricanes.png --size 1280x800
[ -z "${HUNDRED:-}" ] || shot "$HUNDRED" -o docs/hundred-thousand.png --theme dark --size 1280x800
[ -z "${MILLION:-}" ] || shot "$MILLION" -o docs/million.png --from 1900 --to 1950 --size 1280x800
"$araxes" render docs/uncertain-dates.araxes.json -o docs/uncertain-dates.png --view timeline --theme light --size 1000x680
"$araxes" render aras -o docs/figure-print.png --size 174x130mm --dpi 150 --from 1800 --to 2024 --title "Azerbaijan and Iran on the Aras"
