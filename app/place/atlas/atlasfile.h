// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reading data/map/atlas.bin, which tools/make_atlas.py writes.
//
// "AXAT", version (u32), checksum of the rest (u64: FNV-1a over 64-bit words, padded with zeros, the length first);
// then, all numbers as varints (7 bits a byte, low ones first; signed ones zigzag) but for u8:
//   grid side; languages; arcs (how many, points in all; each: u8 kind, u8 first zoom in tenths, points as steps
//   from the one before, x shifted left by three with the level below it); rings of the land; regions; the Aras's
//   name; waters; towns. A ring is its arcs' numbers, doubled, plus one when run backwards.

#include "app/place/atlas/atlascontent.h"

#include <QByteArray>
#include <optional>

namespace araxes {

/// None when the bytes are damaged in whatever way; reason is then one sentence.
[[nodiscard]] std::optional<AtlasContent> readAtlas(const QByteArray &bytes, QString *reason = nullptr);
/// The checksum that the head of the file states.
[[nodiscard]] quint64 atlasChecksum(QByteArrayView payload);

} // namespace araxes
