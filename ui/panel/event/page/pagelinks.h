// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the links within the details lead to.

#include "app/event/facets.h"

#include <QUrl>

#include <optional>
#include <vector>

namespace araxes {

/// The link of an event, and the event of such a link; kNone for any other URL.
[[nodiscard]] QUrl eventUrl(int event);
[[nodiscard]] int eventOfUrl(const QUrl &url);

/// A value of a facet, or several that are asked for together.
struct ValueLink
{
    enum class Way { Page, Events }; ///< to all about the one value; to all events that have every one of the values
    Way way = Way::Page;
    Facet facet = Facet::Participant;
    std::vector<int> values;
    bool operator==(const ValueLink &) const = default;
};
[[nodiscard]] QUrl pageUrl(Facet facet, int value);
[[nodiscard]] QUrl eventsUrl(Facet facet, const std::vector<int> &values);
/// What such a link says; nothing for any other URL.
[[nodiscard]] std::optional<ValueLink> valueOfUrl(const QUrl &url);

/// A source's address when it may be opened: absolute, http or https, with a host. Empty otherwise.
[[nodiscard]] QUrl openableUrl(const QString &address);

} // namespace araxes
