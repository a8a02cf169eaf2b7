// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Small collections for tests of what is drawn on the map.

#include "app/session/viewstate.h"

namespace araxes::test {

/// Grows a collection call by call. Events are titled by their ids and a year apart, the first in 1800.
class SmallCollection
{
public:
    /// Adds a place; returns its index.
    int place(const QString &name, const GeoPoint &point, double precisionMetres = 0);
    int place(const QString &name, const GeoShape &shape);
    /// Adds an event at these places; returns its index.
    int event(const QString &id, const std::vector<int> &where, int category = kNone);
    int category(const QString &id);
    [[nodiscard]] CollectionParts &parts() { return m_parts; }
    [[nodiscard]] CollectionPtr built() const { return std::make_shared<const Collection>(m_parts); }

private:
    CollectionParts m_parts;
};

/// A state in which every event passes and the whole time is in view.
[[nodiscard]] ViewState showingAll(const CollectionPtr &collection);

} // namespace araxes::test
