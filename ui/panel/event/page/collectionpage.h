// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a collection says of itself: its title, how much it holds, what it is about, whose it is.

#include "app/session/viewstate.h"

#include <QTextDocument>
#include <QWidget>

namespace araxes {

/// Fills the document in the widget's font and colours; the hint stands below what the collection is about.
void writeCollection(QTextDocument &document, const ViewState &state, const QString &hint, const QWidget &look);

} // namespace araxes
