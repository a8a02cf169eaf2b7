# SPDX-License-Identifier: GPL-3.0-or-later
"""Grey baseline JPEG pictures, read and written: Python has none of its own."""
import collections
import heapq
import math
import struct

ORDER = [0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14,
         21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53,
         60, 61, 54, 47, 55, 62, 63]
# cosine[u][x]: the share of frequency u at x.
COSINE = [[math.cos((2 * x + 1) * u * math.pi / 16) * (math.sqrt(0.125) if u == 0 else 0.5) for x in range(8)]
          for u in range(8)]
BASIS = [[COSINE[k // 8][y] * COSINE[k % 8][x] for y in range(8) for x in range(8)] for k in range(64)]


# --- reading ----------------------------------------------------------------------------------------------------

def read(content):
    """Width, height and rows of grey values."""
    tables, at = {}, 2
    quantities = width = height = None
    while True:
        marker, length = struct.unpack(">HH", content[at:at + 4])
        body = content[at + 4:at + 2 + length]
        at += 2 + length
        if marker == 0xFFDB:
            quantities = body[1:65]
        elif marker == 0xFFC0:
            height, width = struct.unpack(">HH", body[1:5])
        elif marker == 0xFFC4:
            read_tables(body, tables)
        elif marker == 0xFFDA:
            break
    bits = content[at:content.rindex(b"\xff\xd9")].replace(b"\xff\x00", b"\xff")
    return width, height, read_blocks(bits, width, height, quantities, tables[0x00], tables[0x10])


def read_tables(body, tables):
    """Huffman tables as a list of (length, symbol) for all 16 next bits."""
    at = 0
    while at < len(body):
        counts, symbols = body[at + 1:at + 17], at + 17
        table = []
        for length, count in enumerate(counts, 1):
            for symbol in body[symbols:symbols + count]:
                table += [(length, symbol)] * (1 << (16 - length))
            symbols += count
        table += [(16, 0)] * (65536 - len(table))
        tables[body[at]] = table
        at = symbols


def read_blocks(data, width, height, quantities, first_table, other_table):
    rows = [bytearray((width + 7) // 8 * 8) for _ in range((height + 7) // 8 * 8)]
    held, count, at, first = 0, 0, 0, 0
    data += b"\xff" * 64
    for top in range(0, height, 8):
        for left in range(0, width, 8):
            block, k = None, 0
            while k < 64:
                if count < 32:
                    held = held << 32 | int.from_bytes(data[at:at + 4], "big")
                    at += 4
                    count += 32
                length, symbol = (other_table if k else first_table)[held >> (count - 16) & 0xFFFF]
                count -= length
                size = symbol & 15
                value = 0
                if size:
                    count -= size
                    value = held >> count & ((1 << size) - 1)
                    value -= ((1 << size) - 1) if value < 1 << (size - 1) else 0
                held &= (1 << count) - 1
                if k == 0:
                    first += value
                    block = [128 + first * quantities[0] / 8] * 64
                elif size:
                    k += symbol >> 4
                    scaled = value * quantities[k]
                    block = [held_value + scaled * share for held_value, share in zip(block, BASIS[ORDER[k]])]
                elif symbol == 0xF0:
                    k += 15
                else:
                    break
                k += 1
            for y in range(8):
                rows[top + y][left:left + 8] = bytes(
                    0 if v < 0 else 255 if v > 255 else int(v + 0.5) for v in block[y * 8:y * 8 + 8])
    return [row[:width] for row in rows[:height]]


# --- writing ----------------------------------------------------------------------------------------------------

LUMINANCE = [16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17,
             22, 29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78,
             87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99]


def written(rows, quality):
    """A grey picture; its code table is made for it, in two passes."""
    width, height = len(rows[0]), len(rows)
    scale = 5000 / quality if quality < 50 else 200 - 2 * quality
    quantities = [max(1, min(255, int((LUMINANCE[k] * scale + 50) / 100))) for k in range(64)]
    symbols = list(block_symbols(rows, width, height, quantities))
    tables = [code_table([s for s, _, _, is_first in symbols if is_first]),
              code_table([s for s, _, _, is_first in symbols if not is_first])]
    out = bytearray(b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0")
    out += b"\xff\xdb\0\x43\0" + bytes(quantities[k] for k in ORDER)
    out += b"\xff\xc0\0\x0b\x08" + struct.pack(">HH", height, width) + b"\1\1\x11\0"
    for number, (counts, values, _) in zip((0x00, 0x10), tables):
        out += b"\xff\xc4" + struct.pack(">HB", 19 + len(values), number) + bytes(counts) + bytes(values)
    out += b"\xff\xda\0\x08\1\1\0\0\x3f\0"
    out += coded(symbols, tables[0][2], tables[1][2]) + b"\xff\xd9"
    return bytes(out)


def block_symbols(rows, width, height, quantities):
    """(symbol, extra bits, how many, is it a first one) of all blocks."""
    before = 0
    for top in range(0, height, 8):
        for left in range(0, width, 8):
            lines = [list(rows[min(top + y, height - 1)][left:left + 8]) for y in range(8)]
            for line in lines:
                line += [line[-1]] * (8 - len(line))
            values = transformed(lines, quantities)
            yield symbol_of(0, values[0] - before, True)
            before = values[0]
            run = 0
            last = max((k for k in range(1, 64) if values[k]), default=0)
            for value in values[1:last + 1]:
                if value == 0:
                    run += 1
                    continue
                for _ in range(run // 16):
                    yield 0xF0, 0, 0, False
                yield symbol_of(run % 16, value, False)
                run = 0
            if last < 63:
                yield 0, 0, 0, False


def transformed(lines, quantities):
    """The block's quantised frequencies in zigzag order."""
    start = lines[0][0]
    if all(value == start for line in lines for value in line):
        return [round((start - 128) * 8 / quantities[0])] + [0] * 63
    half = [[sum(map(float.__mul__, COSINE[u], [float(v - 128) for v in line])) for u in range(8)] for line in lines]
    columns = list(zip(*half))
    full = [[sum(map(float.__mul__, COSINE[v], column)) for column in columns] for v in range(8)]
    return [round(full[k // 8][k % 8] / quantities[k]) for k in ORDER]


def symbol_of(run, value, is_first):
    size = abs(value).bit_length()
    return run << 4 | size, (value if value >= 0 else value + (1 << size) - 1), size, is_first


def code_table(symbols):
    """Counts by length, symbols in order and codes: a Huffman code no longer than 16 bits (as in JPEG's annex K)."""
    # Number 256 is rarest and gets the code of all ones, which must stay unused.
    groups = [(0, 256, [256])] + sorted((n, symbol, [symbol]) for symbol, n in collections.Counter(symbols).items())
    heapq.heapify(groups)
    size = collections.Counter()
    while len(groups) > 1:
        (n, first, members), (m, _, others) = heapq.heappop(groups), heapq.heappop(groups)
        members = members + others
        size.update(members)
        heapq.heappush(groups, (n + m, first, members))
    lengths = [0] * 33
    for length in size.values():
        lengths[length] += 1
    return canonical(limited(lengths), size)


def limited(lengths):
    for i in range(32, 16, -1):
        while lengths[i]:
            j = i - 2
            while not lengths[j]:
                j -= 1
            lengths[i] -= 2
            lengths[i - 1] += 1
            lengths[j + 1] += 2
            lengths[j] -= 1
    longest = max(i for i in range(17) if lengths[i])
    lengths[longest] -= 1  # the reserved one
    return lengths[1:17]


def canonical(counts, size):
    values = [s for length in range(1, 33) for s in range(256) if size[s] == length]
    codes, code, at = {}, 0, 0
    for length, count in enumerate(counts, 1):
        for symbol in values[at:at + count]:
            codes[symbol] = (code, length)
            code += 1
        at += count
        code <<= 1
    return counts, values, codes


def coded(symbols, first_codes, other_codes):
    out, held, count = bytearray(), 0, 0
    for symbol, extra, size, is_first in symbols:
        code, length = (first_codes if is_first else other_codes)[symbol]
        held = (held << length | code) << size | extra
        count += length + size
        while count >= 8:
            count -= 8
            byte = held >> count & 0xFF
            out.append(byte)
            if byte == 0xFF:
                out.append(0)
        held &= (1 << count) - 1
    if count:
        byte = (held << (8 - count) | (1 << (8 - count)) - 1) & 0xFF
        out += b"\xff\0" if byte == 0xFF else bytes([byte])
    return bytes(out)
