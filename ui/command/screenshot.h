// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A picture of the whole window, for documents and for machines without a display.

#include "ui/command/commandline.h"

namespace araxes {

/// Opens the window on what the line asks for, waits until it is settled, and writes it as PNG.
[[nodiscard]] ExitCode runScreenshot(const CommandLine &line);

} // namespace araxes
