// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The menus of the timeline's lanes: what they are by, and what can be done with one.

#include "app/session/session.h"
#include "ui/paint/timeline/timelinepainter.h"

class QMenu;
class QWidget;

namespace araxes {

/// What lanes can be by, in the order of the menu.
inline constexpr std::array kLaneFacets{Facet::Category, Facet::Participant, Facet::Country, Facet::Source};

/// Says what the lanes are by now ("By category").
[[nodiscard]] QString lanesByText(Facet by);
/// One entry for each facet, the one in force checked. The session must outlive it.
[[nodiscard]] QMenu *lanesByMenu(Session *session, QWidget *parent);
/// What can be done with a shown lane; the menu deletes itself when it closes. The session must outlive it.
[[nodiscard]] QMenu *laneMenu(Session *session, const TimelineScene &scene, int lane, QWidget *parent);
/// Moves a lane up (-1) or down (+1) by one; does nothing where that is not possible.
void moveLane(Session &session, const std::vector<TimelineLane> &shown, int lane, int step);
/// Whether a lane stands for one value and so can be put elsewhere.
[[nodiscard]] inline bool canMove(const TimelineLane &lane)
{
    return lane.value >= 0;
}

} // namespace araxes
