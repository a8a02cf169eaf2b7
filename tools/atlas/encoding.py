# SPDX-License-Identifier: GPL-3.0-or-later
"""The bytes of atlas.bin: little-endian, varints, sealed with a version and a checksum."""
import struct

MAGIC = b"AXAT"
VERSION = 1
FNV_START = 0xCBF29CE484222325
FNV_PRIME = 0x100000001B3


def checksum(payload):
    """FNV-1a over little-endian 64-bit words; the last word is padded with zeros, the length goes in first."""
    value = ((FNV_START ^ len(payload)) * FNV_PRIME) & 0xFFFFFFFFFFFFFFFF
    padded = payload + b"\0" * (-len(payload) % 8)
    for (word,) in struct.iter_unpack("<Q", padded):
        value = ((value ^ word) * FNV_PRIME) & 0xFFFFFFFFFFFFFFFF
    return value


def sealed(payload):
    return MAGIC + struct.pack("<IQ", VERSION, checksum(payload)) + payload


class Writer:
    """Appends numbers and texts to a byte array."""

    def __init__(self):
        self.bytes = bytearray()

    def byte(self, value):
        self.bytes.append(value)

    def unsigned(self, value):
        if value < 0:
            raise ValueError(f"negative: {value}")
        while value > 0x7F:
            self.bytes.append(value & 0x7F | 0x80)
            value >>= 7
        self.bytes.append(value)

    def signed(self, value):
        self.unsigned(zigzag(value))

    def text(self, value):
        encoded = value.encode("utf-8")
        self.unsigned(len(encoded))
        self.bytes += encoded

    def texts(self, values):
        self.unsigned(len(values))
        for value in values:
            self.text(value)

    def names(self, names, languages):
        """A text by language; the languages are indexes into the file's own list."""
        self.unsigned(len(names))
        for language, value in names.items():
            self.unsigned(languages.index(language))
            self.text(value)


def zigzag(value):
    return value * 2 if value >= 0 else -value * 2 - 1
