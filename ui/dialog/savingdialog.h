// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Saves a large collection in a worker, while the window tells how far it is.

#include "app/file/formats.h"

#include <QWidget>

namespace araxes {

/// Returns when it is done, or when the reader has cancelled it.
[[nodiscard]] Problems savedWithProgress(const CollectionPtr &collection, const QString &path, QWidget &window,
                                         bool *isCancelled);

} // namespace araxes
