#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes data/map from the raw base map, gazetteer and relief: the same input gives the same bytes.

    tools/make_atlas.py BASEMAP_FOLDER GAZETTEER_TSV OUT_FOLDER [--no-relief]

Needs Python 3 alone. What the files hold is described in data/map/ORIGIN.md and app/place/atlas/atlasfile.h.
"""
import hashlib
import os
import sys

from atlas import encoding, lines, names, relief, towns, world

WATER_KINDS = {"ocean": 0, "sea": 1, "lake": 2}


def main(arguments):
    options = [a for a in arguments if a.startswith("--")]
    folders = [a for a in arguments if not a.startswith("--")]
    if len(folders) != 3 or not set(options) <= {"--no-relief"}:
        sys.exit(__doc__)
    basemap, gazetteer, out = folders
    os.makedirs(out, exist_ok=True)
    write(os.path.join(out, "atlas.bin"), atlas(basemap, gazetteer))
    if not options:
        pictures = relief.shaded(os.path.join(basemap, "relief_srtm_level3"))
        for name, picture in pictures.items():
            write(os.path.join(out, name), picture)


def write(path, content):
    with open(path, "wb") as file:
        file.write(content)
    print(f"{hashlib.sha256(content).hexdigest()}  {os.path.basename(path)}  {len(content):,} bytes")


def atlas(basemap, gazetteer):
    ground = world.World(basemap)
    places = towns.read_towns(gazetteer)
    towns.lend_names(ground.regions, places)
    languages = all_languages(ground.regions, places)
    writer = encoding.Writer()
    writer.unsigned(lines.WORLD)
    writer.texts(languages)
    write_arcs(writer, ground.arcs)
    write_rings(writer, ground.land)
    writer.unsigned(len(ground.regions))
    for region in ground.regions:
        write_region(writer, region, languages)
    write_waters(writer, languages)
    writer.unsigned(len(places))
    for town in places:
        write_town(writer, town, languages)
    return encoding.sealed(bytes(writer.bytes))


def all_languages(regions, places):
    used = {language for item in regions + places for language in item.names}
    used |= {language for water in names.WATERS for language in water[4]} | set(names.ARAS)
    return ["en"] + sorted(used - {"en"})


def write_arcs(writer, arcs):
    writer.unsigned(len(arcs))
    writer.unsigned(sum(len(path) for _, _, path in arcs))
    for kind, first_zoom, path in arcs:
        writer.byte(kind)
        writer.byte(first_zoom)
        writer.unsigned(len(path))
        levels = lines.levels_of(path)
        x, y = 0, 0
        for (next_x, next_y), level in zip(path, levels):
            writer.unsigned(encoding.zigzag(next_x - x) << 3 | level)
            writer.signed(next_y - y)
            x, y = next_x, next_y


def write_rings(writer, rings):
    writer.unsigned(len(rings))
    for ring in rings:
        writer.unsigned(len(ring))
        for arc, is_reversed in ring:
            writer.unsigned(arc << 1 | is_reversed)


def write_region(writer, region, languages):
    writer.byte(region.kind)
    writer.text(region.code)
    writer.text(region.country)
    writer.byte(region.rank)
    for zoom in region.label_zoom:
        writer.byte(round(zoom * 10))
    x, y = region.label or (0, 0)
    writer.unsigned(x % lines.WORLD)
    writer.unsigned(y)
    writer.names(region.names, languages)
    writer.texts(region.aliases)
    write_rings(writer, region.rings)


def write_waters(writer, languages):
    writer.names(names.ARAS, languages)
    writer.unsigned(len(names.WATERS))
    for kind, first_zoom, lon, lat, called in names.WATERS:
        x, y = lines.project(lon, lat)
        writer.byte(WATER_KINDS[kind])
        writer.byte(first_zoom * 10)
        writer.unsigned(x)
        writer.unsigned(y)
        writer.names(called, languages)


def write_town(writer, town, languages):
    writer.byte(town.rank)
    writer.byte(town.first_zoom())
    writer.text(town.country)
    writer.unsigned(town.population)
    writer.unsigned(town.place[0] % lines.WORLD)
    writer.unsigned(town.place[1])
    writer.names(town.names, languages)
    writer.texts(town.aliases)


if __name__ == "__main__":
    main(sys.argv[1:])
