#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
# Takes the pictures of the README anew: tests/pictures/make.sh PROGRAM
set -euo pipefail
program=$(realpath "$1")
cd "$(dirname "$(realpath "$0")")/../.."
packaging/install-dependencies.sh run tour
pictures=$(mktemp -d)
trap 'rm -rf "$pictures"' EXIT
TOUR_SCREEN=1440x900x24 TOUR_PICTURES=$pictures tests/tour/run.sh "$program" tests/pictures/pictures.py
mkdir -p docs/pictures
convert -delay 60 "$pictures"/film-*.png -resize 960x +dither -colors 48 -layers OptimizePlus \
    -loop 0 docs/pictures/creation-and-change.gif
rm "$pictures"/film-*.png
for picture in "$pictures"/*.png; do
    convert "$picture" -strip -resize 960x +dither -colors 96 -define png:compression-level=9 \
        "docs/pictures/$(basename "$picture")"
done
