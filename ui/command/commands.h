// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The commands that need no window: render, info and dates.

#include "ui/command/commandline.h"

namespace araxes {

/// Writes a figure; complaints go to standard error.
[[nodiscard]] ExitCode runRender(const CommandLine &line);
/// Prints a file's summary as JSON on standard output.
[[nodiscard]] ExitCode runInfo(const CommandLine &line);
/// Reads dates line by line from a file or standard input, and writes a row for each to standard output.
[[nodiscard]] ExitCode runDates(const CommandLine &line);
/// One line on standard error, safe for a terminal.
void complain(const QString &text);

} // namespace araxes
