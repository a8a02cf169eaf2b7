// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// All that is known of an event, written into a document piece by piece; data never becomes markup.

#include "app/session/viewstate.h"

#include <QTextDocument>
#include <QWidget>

namespace araxes {

/// Fills the document in the widget's font and colours.
void writeEvent(QTextDocument &document, const ViewState &state, int event, const QWidget &look);

} // namespace araxes
