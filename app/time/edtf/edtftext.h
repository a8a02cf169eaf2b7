// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A whole EDTF text: a date, an interval or a set, as it is written.

#include "app/time/edtf/edtfdate.h"

#include <vector>

namespace araxes {

/// An end of an interval or of a range in a set. Its date is there when it is known.
struct EdtfEnd
{
    Endpoint kind = Endpoint::Known;
    EdtfDate date;
    qsizetype position = 0;
    [[nodiscard]] bool isKnown() const { return kind == Endpoint::Known; }
    [[nodiscard]] bool isOpen() const { return kind == Endpoint::Open; }
};

/// One of the dates of a set, or all from one to another.
struct EdtfItem
{
    EdtfEnd start;
    EdtfEnd end; ///< only of a range
    bool isRange = false;
    /// The days that it names, up to kOpenPast or kOpenFuture.
    [[nodiscard]] TimeSpan days() const;
    /// The coarser of its dates.
    [[nodiscard]] Precision precision() const;
};

struct EdtfText
{
    EdtfEnd start; ///< of an interval, or the one date
    EdtfEnd end;   ///< of an interval
    bool isInterval = false;
    SetKind set = SetKind::None;
    std::vector<EdtfItem> items; ///< of a set, in the order written
};

/// False when the cursor refused it.
[[nodiscard]] bool readEdtfText(EdtfCursor &in, EdtfText &text);
/// Reads the set that begins at the cursor with "[" or "{".
[[nodiscard]] bool readEdtfSet(EdtfCursor &in, EdtfText &text);
/// The text of a date that was read before; empty when it cannot be read.
[[nodiscard]] EdtfText edtfText(const HistoricalDate &date);

} // namespace araxes
