// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lanes/lanemenu.h"

#include "app/layout/timeline/lanevalues.h"
#include "app/query/filterwords.h"
#include "app/text/plaintext.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostOthers = 25; ///< so many gathered values are offered; a menu is no list

QString tr(const char *text)
{
    return QCoreApplication::translate("araxes::LaneMenu", text);
}

QString facetText(Facet by)
{
    switch (by) {
    case Facet::Participant:
        return tr("&Participant");
    case Facet::Country:
        return tr("C&ountry");
    case Facet::Source:
        return tr("&Source");
    default:
        return tr("&Category");
    }
}

/// A name is data: an ampersand in it is one.
QString entryText(const QString &name)
{
    return displayText(name, 60).replace(u'&', u"&&"_s);
}

/// Gathered values, each to be given a lane at the top.
void addOthers(QMenu &menu, Session *session, const TimelineLane &lane)
{
    QMenu *others = menu.addMenu(tr("&Give a lane to"));
    const ViewState &state = session->state();
    for (const int value : std::span(lane.others).first(std::min(lane.others.size(), std::size_t(kMostOthers)))) {
        const FacetValue &named = state.collection->facet(state.lanes.by).values[std::size_t(value)];
        const QString name = facetValueText(named, state.options.languages);
        QObject::connect(others->addAction(entryText(name)), &QAction::triggered, session, [session, value] {
            LaneChoice lanes = session->state().lanes;
            std::erase(lanes.order, value);
            lanes.order.insert(lanes.order.begin(), value);
            session->setLanes(lanes);
        });
    }
}

} // namespace

QString lanesByText(Facet by)
{
    switch (by) {
    case Facet::Participant:
        return tr("By participant");
    case Facet::Country:
        return tr("By country");
    case Facet::Source:
        return tr("By source");
    default:
        return tr("By category");
    }
}

QMenu *lanesByMenu(Session *session, QWidget *parent)
{
    auto *menu = new QMenu(tr("&Lanes by"), parent);
    auto *group = new QActionGroup(menu);
    for (const Facet facet : kLaneFacets) {
        QAction *action = menu->addAction(facetText(facet));
        action->setCheckable(true);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, session, [session, facet] { session->setLanesBy(facet); });
    }
    const auto update = [session, group] {
        const Facet by = session->state().lanes.by;
        const auto at = std::find(kLaneFacets.begin(), kLaneFacets.end(), by) - kLaneFacets.begin();
        group->actions().at(at)->setChecked(true);
    };
    update();
    QObject::connect(menu, &QMenu::aboutToShow, menu, update);
    return menu;
}

QMenu *laneMenu(Session *session, const TimelineScene &scene, int number, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::vector<TimelineLane> lanes = scene.layout.lanes;
    if (number != kNone) {
        const TimelineLane &lane = lanes[std::size_t(number)];
        const auto set = [session](const auto &made) { return [session, made] { session->setLanes(made); }; };
        const LaneChoice &choice = session->state().lanes;
        QObject::connect(menu->addAction(lane.isCollapsed ? tr("&Unfold") : tr("&Fold")), &QAction::triggered, session,
                         set(withToggled(choice, lane.value)));
        QObject::connect(menu->addAction(tr("Fold all &others")), &QAction::triggered, session,
                         set(withOnlyUnfolded(choice, lanes, lane.value)));
        menu->addSeparator();
        const auto addMove = [&](const QString &text, int step) {
            QAction *action = menu->addAction(text, session, [=] { moveLane(*session, lanes, number, step); });
            const int to = number + step;
            action->setEnabled(canMove(lane) && to >= 0 && to < int(lanes.size()) && canMove(lanes[std::size_t(to)]));
        };
        addMove(tr("Move &up"), -1);
        addMove(tr("Move &down"), +1);
        if (!lane.others.empty()) {
            addOthers(*menu, session, lane);
        }
        menu->addSeparator();
    }
    menu->addMenu(lanesByMenu(session, menu));
    return menu;
}

void moveLane(Session &session, const std::vector<TimelineLane> &shown, int lane, int step)
{
    const int to = lane + step;
    if (lane >= 0 && to >= 0 && to < int(shown.size()) && canMove(shown[std::size_t(lane)]) &&
        canMove(shown[std::size_t(to)])) {
        session.setLanes(withMoved(session.state().lanes, shown, lane, to));
    }
}

} // namespace araxes
