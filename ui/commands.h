// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The commands that need no window: render and info.

#include "ui/commandline.h"

namespace araxes {

/// Writes a figure; complaints go to standard error.
[[nodiscard]] ExitCode runRender(const CommandLine &line);
/// Prints a file's summary as JSON on standard output.
[[nodiscard]] ExitCode runInfo(const CommandLine &line);
/// One line on standard error, safe for a terminal.
void complain(const QString &text);

} // namespace araxes
