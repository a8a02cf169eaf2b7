// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// All that is known of an event, written into a document piece by piece; data never becomes markup.

#include "app/session/viewstate.h"

#include <QTextDocument>
#include <QUrl>
#include <QWidget>

namespace araxes {

/// Fills the document in the widget's font and colours.
void writeEvent(QTextDocument &document, const ViewState &state, int event, const QWidget &look);

/// The link of an event within the details, and the event of such a link; kNone for any other URL.
[[nodiscard]] QUrl eventUrl(int event);
[[nodiscard]] int eventOfUrl(const QUrl &url);
/// The link to all events that have a value of a facet, and what such a link says; nothing for any other URL.
[[nodiscard]] QUrl valueUrl(Facet facet, int value);
[[nodiscard]] std::optional<std::pair<Facet, int>> valueOfUrl(const QUrl &url);
/// A source's address when it may be opened: absolute, http or https, with a host. Empty otherwise.
[[nodiscard]] QUrl openableUrl(const QString &address);

} // namespace araxes
