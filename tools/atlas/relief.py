# SPDX-License-Identifier: GPL-3.0-or-later
"""Shaded relief from grey elevation tiles: light from the north-west, 128 is level ground and all water."""
import math
import multiprocessing
import os

from . import jpeg

COLUMNS, ROWS, TILE = 16, 8, 675
WIDTH, HEIGHT = COLUMNS * TILE, ROWS * TILE  # of the plate carrée
SEA = 97  # values below are water
# name: (side of the world in pixels, west, south, east, north, quality). The whole world is coarse; round the Aras
# the picture is as fine as its source.
PICTURES = {
    "relief_world.jpg": (4096, -180.0, -85.0511287798066, 180.0, 85.0511287798066, 55),
    "relief_aras.jpg": (8192, 24.0, 22.0, 68.0, 50.0, 70),
}


def shaded(folder):
    names = [os.path.join(folder, f"{row:06}", f"{row:06}_{column:06}.jpg")
             for row in range(ROWS) for column in range(COLUMNS)]
    with multiprocessing.Pool() as pool:
        tiles = pool.map(read_tile, names, chunksize=4)
        strips = [b"".join(tiles[row * COLUMNS + column][y] for column in range(COLUMNS))
                  for row in range(ROWS) for y in range(TILE)]
        work = [(name, strips) for name in PICTURES]
        return dict(pool.starmap(picture, work))


def read_tile(name):
    with open(name, "rb") as file:
        return [bytes(row) for row in jpeg.read(file.read())[2]]


def picture(name, strips):
    side, west, south, east, north, quality = PICTURES[name]
    left, right = column_of(west, side), column_of(east, side)
    top, bottom = row_of(north, side), row_of(south, side)
    heights = [height_row(strips, side, y, left, right) for y in range(top - 1, bottom + 1)]
    rows = [shade_row(heights[i:i + 3], latitude_of(top + i + 0.5, side), side) for i in range(bottom - top)]
    return name, jpeg.written(rows, quality)


def column_of(lon, side):
    return round((lon / 360 + 0.5) * side)


def row_of(lat, side):
    return round((0.5 - math.asinh(math.tan(math.radians(lat))) / (2 * math.pi)) * side)


def latitude_of(y, side):
    return math.degrees(math.atan(math.sinh((0.5 - y / side) * 2 * math.pi)))


def height_row(strips, side, y, left, right):
    """The heights of one row, a column more at either end, each the mean of the source pixels it covers."""
    upper = (90 - latitude_of(y, side)) / 180 * HEIGHT
    lower = (90 - latitude_of(y + 1, side)) / 180 * HEIGHT
    first = min(max(int(upper), 0), HEIGHT - 1)
    last = min(max(int(math.ceil(lower)), first + 2), HEIGHT)
    step = WIDTH / side
    reach = max(2, round(step))
    wanted = [int((x + 0.5) * step - reach / 2) % WIDTH for x in range(left - 1, right + 1)]
    sums = [0] * len(wanted)
    for row in strips[first:last]:
        row += row[:reach]
        for shift in range(reach):
            sums = [total + GROUND[row[x + shift]] for total, x in zip(sums, wanted)]
    count = (last - first) * reach
    return [total / count for total in sums]


# The tiles' greys stand for heights as their square root would: squared, plains are plain again.
GROUND = [max(0, value - SEA) ** 2 / (255 - SEA) for value in range(256)]


def shade_row(three, latitude, side):
    """Light falls along the diagonal; the weights are Horn's. Steepness is per ground distance."""
    above, here, below = three
    strength = side / 4096 * 0.35 / max(0.25, math.cos(math.radians(latitude)))
    row = bytearray()
    for x in range(1, len(here) - 1):
        if here[x] == 0:
            row.append(128)
            continue
        east = above[x + 1] + 2 * here[x + 1] + below[x + 1] - above[x - 1] - 2 * here[x - 1] - below[x - 1]
        south = below[x - 1] + 2 * below[x] + below[x + 1] - above[x - 1] - 2 * above[x] - above[x + 1]
        slope = (east + south) / 8 * strength
        row.append(128 + round(120 * math.tanh(slope * 0.22)))
    return row
