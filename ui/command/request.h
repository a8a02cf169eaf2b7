// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Carries out what a command line asks of a view: which file, which filter, which part of time and map.

#include "app/place/atlas/atlas.h"
#include "app/session/session.h"
#include "app/session/settings.h"
#include "ui/command/commandline.h"

namespace araxes {

/// The locale and names of these languages, English last; the options unchanged when there are none.
[[nodiscard]] ViewOptions withLanguages(ViewOptions options, const QStringList &languages);
/// What the reader chose in the settings, as the views want it.
[[nodiscard]] ViewOptions optionsOf(const Preferences &preferences);
/// Reads the view that --state names, a link or a file; the line's own file wins over the view's collection, of which a
/// relative path is looked for beside the view file. One sentence when it cannot be read.
[[nodiscard]] QString loadState(CommandLine &line);

/// What came of a request.
struct RequestOutcome
{
    QString refused;   ///< one sentence; then nothing was set
    QStringList notes; ///< a sentence for each part of its view that does not fit this collection; the rest was set
};
/// Sets filter, span, box, lanes, selection and options.
[[nodiscard]] RequestOutcome applyRequest(Session &session, const CommandLine &line, const AtlasPtr &atlas);

} // namespace araxes
