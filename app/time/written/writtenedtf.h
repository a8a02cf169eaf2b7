// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Written dates on the axis: EDTF for what has been read and settled.

#include "app/time/edtf.h"
#include "app/time/written/writtentime.h"

namespace araxes {

/// The date, without its source; or why there is none such.
[[nodiscard]] DateReading edtfReading(const WrittenTime &time);

} // namespace araxes
