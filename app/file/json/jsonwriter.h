// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Writes our own format, of as many events as there may be.

#include "app/event/collection.h"
#include "app/file/atomicfile.h"

namespace araxes {

/// The next event, which stays good until the one after it is asked for; null: there is no use in going on.
using EventAt = std::function<const Event *(std::size_t index)>;

/// Hands over the bytes of a file as jsonText() says, whose events are told one after the other: those of the lists do
/// not count, but for the events that relations name. False when the sink or an event says no.
[[nodiscard]] bool pourJson(const CollectionParts &lists, std::size_t events, const EventAt &eventAt,
                            const AtomicFile::Sink &sink);

} // namespace araxes
