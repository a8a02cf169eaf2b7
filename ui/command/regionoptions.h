// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The regions that a command line names: --region, --not-region, --polygon and --within, each as often as one likes.

#include "ui/command/commandline.h"

class QCommandLineParser;

namespace araxes {

void addRegionOptions(QCommandLineParser &parser);
/// Fills the line's regions; one sentence when an option cannot be read.
[[nodiscard]] QString readRegionOptions(const QCommandLineParser &parser, CommandLine &line);

} // namespace araxes
