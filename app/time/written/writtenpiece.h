// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One written date as EDTF.

#include "app/time/written/writtentime.h"

namespace araxes {

/// A date, or the first and the last of a stretch in which it lies.
struct EdtfPiece
{
    QString first;
    QString last;   ///< empty when the first says all
    QString reason; ///< why there is no such date; empty when there is
};

/// What a settled date means when it stands alone: "1141~", "18XX", 1167 to 1199.
[[nodiscard]] EdtfPiece edtfPiece(const WrittenDate &date);
/// As an end of an interval, for which EDTF has no stretches: early, mid and late are dropped, a month of another
/// calendar is its first or last day.
[[nodiscard]] EdtfPiece edtfEnd(const WrittenDate &date, bool isStart);
/// As a bound of a stretch: nothing unspecified, the first or the last that it can mean.
[[nodiscard]] EdtfPiece edtfBound(const WrittenDate &date, bool isStart);

} // namespace araxes
