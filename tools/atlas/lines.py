# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines on the atlas's grid: projection, reading of TopoJSON, simplification, smoothing."""
import collections
import json
import math

WORLD = 1 << 22  # the grid's side: 9.6 m at the equator
MAX_LATITUDE = 85.0511287798066
LEVELS = 8  # level n is drawn up to zoom n + 1; the last has every point
TOLERANCE_PX = 0.35


def project(lon, lat):
    """Web Mercator on the grid; x is not wrapped."""
    lat = max(-MAX_LATITUDE, min(MAX_LATITUDE, lat))
    y = 0.5 - math.asinh(math.tan(math.radians(lat))) / (2 * math.pi)
    return round((lon / 360 + 0.5) * WORLD), round(y * WORLD)


def projected_path(points):
    """A path on the grid, unwrapped: a step of more than half a turn goes the short way."""
    path = []
    turns = 0
    before = None
    for lon, lat in points:
        if before is not None and abs(lon - before) > 180:
            turns += 360 if lon < before else -360
        before = lon
        point = project(lon + turns, lat)
        if not path or path[-1] != point:
            path.append(point)
    return path if len(path) > 1 else path + path


class Topology:
    """The arcs of a TopoJSON file in degrees, and its geometries."""

    def __init__(self, path, name):
        with open(path, encoding="utf-8") as file:
            source = json.load(file)
        self.step = source["transform"]["scale"]
        self.arcs = [self._degrees(arc, source["transform"]) for arc in source["arcs"]]
        self.geometries = source["objects"][name]["geometries"]

    @staticmethod
    def _degrees(arc, transform):
        (sx, sy), (tx, ty) = transform["scale"], transform["translate"]
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        return points

    def sharpen(self, exact):
        """Moves points back to where they were before the file rounded them, where an exact point is known."""
        cells = collections.defaultdict(list)
        for lon, lat in sorted(set(exact)):
            cells[int(lon * 50), int(lat * 50)].append((lon, lat))
        half = [0.51 * step for step in self.step]
        for arc in self.arcs:
            for i, point in enumerate(arc):
                arc[i] = nearest(point, cells, half) or point


def nearest(point, cells, half):
    lon, lat = point
    column, row = int(lon * 50), int(lat * 50)
    found = [(abs(q[0] - lon) + abs(q[1] - lat), q)
             for i in (-1, 0, 1) for j in (-1, 0, 1) for q in cells.get((column + i, row + j), ())
             if abs(q[0] - lon) <= half[0] and abs(q[1] - lat) <= half[1]]
    return min(found)[1] if found else None


def rings_of(geometry):
    if geometry["type"] == "Polygon":
        return geometry["arcs"]
    if geometry["type"] == "MultiPolygon":
        return [ring for polygon in geometry["arcs"] for ring in polygon]
    return []


def paths_of(geojson_geometry):
    """All paths of a GeoJSON geometry, rings included."""
    kind, coordinates = geojson_geometry["type"], geojson_geometry["coordinates"]
    depth = {"LineString": 0, "MultiLineString": 1, "Polygon": 1, "MultiPolygon": 2}[kind]
    paths = [coordinates]
    for _ in range(depth):
        paths = [path for group in paths for path in group]
    return [[tuple(point[:2]) for point in path] for path in paths]


def weights_of(path, finest):
    """How far the line would be off without each point (Douglas-Peucker), never more than the points it hangs on;
    below the finest tolerance nothing is told apart."""
    weights = [0.0] * len(path)
    weights[0] = weights[-1] = math.inf
    stack = [(0, len(path) - 1)]
    while stack:
        first, last = stack.pop()
        if last - first < 2:
            continue
        distance, index = farthest(path, first, last)
        weights[index] = min(weights[first], weights[last], distance)
        if weights[index] > finest:
            stack += [(first, index), (index, last)]
    return weights


def levels_of(path):
    """For each point the coarsest level that needs it, so that levels are nested."""
    tolerances = [TOLERANCE_PX * WORLD / (256 * 2 ** (level + 1)) for level in range(LEVELS - 1)]
    return [next((n for n, tolerance in enumerate(tolerances) if weight > tolerance), LEVELS - 1)
            for weight in weights_of(path, tolerances[-1])]


def farthest(path, first, last):
    (ax, ay), (bx, by) = path[first], path[last]
    dx, dy = bx - ax, by - ay
    length = math.hypot(dx, dy)
    best, index = -1.0, first
    for i in range(first + 1, last):
        px, py = path[i]
        if length == 0:
            distance = math.hypot(px - ax, py - ay)
        else:
            along = ((px - ax) * dx + (py - ay) * dy) / length
            beyond = max(0.0, -along, along - length)
            distance = math.hypot(((px - ax) * dy - (py - ay) * dx) / length, beyond)
        if distance > best:
            best, index = distance, i
    return best, index


def smoothed(path):
    """Corners cut twice (Chaikin): coarse rivers and lakes look drawn, and stay within their own accuracy."""
    for _ in range(2):
        closed = path[0] == path[-1]
        cut = []
        for (ax, ay), (bx, by) in zip(path, path[1:]):
            cut.append((ax * 0.75 + bx * 0.25, ay * 0.75 + by * 0.25))
            cut.append((ax * 0.25 + bx * 0.75, ay * 0.25 + by * 0.75))
        path = cut + [cut[0]] if closed else [path[0]] + cut + [path[-1]]
    return path


def thinned(path, tolerance):
    """The path on the grid without the points that matter less than the tolerance."""
    weights = weights_of(path, tolerance)
    return [point for point, weight in zip(path, weights) if weight > tolerance]
