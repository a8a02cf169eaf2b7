// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// All about a participant or a source: what it is, whom it acts with, and its events in order of time.

#include "app/session/viewstate.h"

#include <QTextDocument>
#include <QWidget>

namespace araxes {

/// Fills the document in the widget's font and colours. The facet is Participant or Source.
void writeValue(QTextDocument &document, const ViewState &state, Facet facet, int value, const QWidget &look);

[[nodiscard]] QString kindText(Participant::Kind kind);
/// Author, title, publisher and date of a source, each by itself whatever the page's direction; its id without these.
[[nodiscard]] QString sourceWords(const Source &source, const QLocale &locale);
/// How many events have the value.
[[nodiscard]] int eventCount(const Collection &collection, Facet facet, int value);

} // namespace araxes
