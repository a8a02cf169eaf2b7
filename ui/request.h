// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Carries out what a command line asks of a view: which file, which filter, which part of time and map.

#include "app/place/atlas.h"
#include "app/session/session.h"
#include "app/session/settings.h"
#include "ui/commandline.h"

namespace araxes {

/// The locale and names of these languages, English last; the options unchanged when there are none.
[[nodiscard]] ViewOptions withLanguages(ViewOptions options, const QStringList &languages);
/// What the reader chose in the settings, as the views want it.
[[nodiscard]] ViewOptions optionsOf(const Preferences &preferences);
/// Sets filter, span, box and selection. Empty when all of it could be done, else one sentence; then nothing was set.
[[nodiscard]] QString applyRequest(Session &session, const CommandLine &line, const AtlasPtr &atlas);

} // namespace araxes
