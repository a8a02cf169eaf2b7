// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/timeline/timelinemark.h"

#include <cmath>

namespace araxes {

namespace {

constexpr double kBarFromPx = 12;     ///< certain days shorter than this are a point
constexpr double kWhiskerFromPx = 14; ///< possible days shorter than this hide behind the point
constexpr double kMemberGapPx = 2;    ///< members of a set that are nearer to each other are drawn as one
constexpr double kApartPx = 4;        ///< datings that differ less than this look the same
constexpr double kFarPx = 1e6;        ///< ends are held here: far outside any view, near enough to compute with

double heldX(const TimeScale &scale, Day day)
{
    return std::clamp(scale.x(day), -kFarPx, kFarPx);
}

MarkEnd endOf(Endpoint endpoint, const HistoricalDate &date)
{
    switch (endpoint) {
    case Endpoint::Open:
        return MarkEnd::Arrow;
    case Endpoint::Unknown:
        return MarkEnd::Ragged;
    case Endpoint::Known:
        break;
    }
    return date.isApproximate() ? MarkEnd::Soft : MarkEnd::Sharp;
}

/// How far an end fades beyond its last possible day.
double softReach(MarkEnd end, const DateScale &how)
{
    return end == MarkEnd::Soft ? std::max(kSoftPx, how.circaDays / how.scale.daysPerPx()) : 0;
}

double raggedReach(MarkEnd end)
{
    return end == MarkEnd::Ragged ? kRaggedPx : 0;
}

/// Where a point's shape stands: in the middle of what is sure, else of what is possible.
double middle(const TimeSpan &possible, const TimeSpan &core, const TimeScale &scale)
{
    const TimeSpan &span = core.isEmpty() ? possible : core;
    if (span.begin <= kOpenPast || span.end >= kOpenFuture) {
        return heldX(scale, span.begin <= kOpenPast ? span.end : span.begin);
    }
    return std::clamp((scale.x(span.begin) + scale.x(span.end)) / 2, -kFarPx, kFarPx);
}

void makePoint(TimelineMark &mark, double x)
{
    const bool hasWhisker = mark.possible.right - mark.possible.left >= kWhiskerFromPx;
    mark.form = MarkForm::Point;
    mark.x = x;
    mark.left = std::min(hasWhisker ? mark.possible.left : x, x - kPointPx / 2 - raggedReach(mark.start));
    mark.right = std::max(hasWhisker ? mark.possible.right : x, x + kPointPx / 2 + raggedReach(mark.end));
}

void setExtent(TimelineMark &mark, const HistoricalDate &date, const DateScale &how)
{
    const TimeSpan possible = date.possible();
    const TimeSpan core = date.certain();
    mark.possible = {heldX(how.scale, possible.begin) - softReach(mark.start, how),
                     heldX(how.scale, possible.end) + softReach(mark.end, how)};
    mark.coreLeft = core.isEmpty() ? 0 : heldX(how.scale, core.begin);
    mark.coreRight = core.isEmpty() ? 0 : heldX(how.scale, core.end);
    const double x = middle(possible, core, how.scale);
    if (mark.coreRight - mark.coreLeft < kBarFromPx) {
        makePoint(mark, x);
        return;
    }
    mark.form = MarkForm::Bar;
    mark.x = x;
    mark.left = mark.possible.left - raggedReach(mark.start);
    mark.right = mark.possible.right + raggedReach(mark.end);
}

void addMember(std::vector<MarkStretch> &members, const TimeSpan &days, const TimeScale &scale)
{
    MarkStretch stretch{heldX(scale, days.begin), heldX(scale, days.end)};
    if (const double lack = kMemberPx - (stretch.right - stretch.left); lack > 0) {
        stretch = {stretch.left - lack / 2, stretch.right + lack / 2};
    }
    if (!members.empty() && stretch.left - members.back().right < kMemberGapPx) {
        members.back().right = std::max(members.back().right, stretch.right);
    } else {
        members.push_back(stretch);
    }
}

void setMembers(TimelineMark &mark, const HistoricalDate &date, const DateScale &how)
{
    mark.set = date.set();
    for (const TimeSpan &days : date.members()) {
        addMember(mark.members, days, how.scale);
    }
    mark.start = date.members().front().begin <= kOpenPast ? MarkEnd::Arrow : MarkEnd::Sharp;
    mark.end = date.members().back().end >= kOpenFuture ? MarkEnd::Arrow : MarkEnd::Sharp;
    mark.possible = {mark.members.front().left, mark.members.back().right};
    mark.x = (mark.possible.left + mark.possible.right) / 2;
    if (mark.members.size() == 1 && mark.possible.right - mark.possible.left < kBarFromPx) {
        mark.members.clear();
        makePoint(mark, mark.x);
        return;
    }
    mark.form = MarkForm::Set;
    mark.left = mark.possible.left;
    mark.right = mark.possible.right;
}

/// The sign stands at the left of a bar or set, and right before the shape of a point, over its band.
void addSign(TimelineMark &mark, const DoubtSigns &signs)
{
    const double width = (mark.isApproximate ? signs.circaPx : 0) + (mark.isUncertain ? signs.uncertainPx : 0);
    if (width <= 0) {
        return;
    }
    const double halo = mark.isApproximate ? kPointPx * 0.3 : 0;
    const double right =
        (mark.form == MarkForm::Point ? mark.x - kPointPx / 2 - halo - raggedReach(mark.start) : mark.left) -
        kSignGapPx;
    mark.sign = {right - width, right};
    mark.left = std::min(mark.left, mark.sign.left);
}

bool saysTheSame(const HistoricalDate &a, const HistoricalDate &b)
{
    return a.bounds() == b.bounds() && a.start() == b.start() && a.end() == b.end() && a.members() == b.members();
}

bool isNear(const MarkStretch &a, const MarkStretch &b)
{
    return std::abs(a.left - b.left) < kApartPx && std::abs(a.right - b.right) < kApartPx;
}

bool looksTheSame(const TimelineMark &a, const TimelineMark &b)
{
    const bool isAsLong = a.form == MarkForm::Bar ? isNear({a.coreLeft, a.coreRight}, {b.coreLeft, b.coreRight})
                                                  : std::abs(a.x - b.x) < kApartPx;
    return a.form == b.form && isAsLong && isNear(a.possible, b.possible);
}

MarkStretch linkBetween(const TimelineMark &own, const TimelineMark &rival)
{
    constexpr double kClearPx = 2; // of signs and rims
    if (rival.right < own.left) {
        return {rival.right + kClearPx, own.left - kClearPx};
    }
    return own.right < rival.left ? MarkStretch{own.right + kClearPx, rival.left - kClearPx} : MarkStretch{};
}

} // namespace

QString DoubtSigns::text(const TimelineMark &mark) const
{
    return (mark.isApproximate ? circa : QString()) + (mark.isUncertain ? uncertain : QString());
}

QRectF RivalMark::solid() const
{
    if (mark.form != MarkForm::Point) {
        return mark.box();
    }
    const double left = mark.sign.isEmpty() ? mark.x - kPointPx / 2 : mark.sign.left;
    return {left, mark.y - mark.height / 2, mark.x + kPointPx / 2 - left, mark.height};
}

TimelineMark dateMark(const HistoricalDate &date, const DateScale &how)
{
    TimelineMark mark;
    mark.start = endOf(date.start(), date);
    mark.end = endOf(date.end(), date);
    mark.isUncertain = date.isUncertain();
    mark.isApproximate = date.isApproximate();
    if (date.members().empty()) {
        setExtent(mark, date, how);
    } else {
        setMembers(mark, date, how);
    }
    addSign(mark, how.signs);
    mark.withRivals = {mark.left, mark.right};
    return mark;
}

std::vector<RivalMark> rivalMarks(const Event &event, const TimelineMark &own, const DateScale &how)
{
    std::vector<RivalMark> rivals;
    for (std::size_t i = 0; i < event.claims.size(); ++i) {
        const Claim &claim = event.claims[i];
        const bool isDating = claim.about == QLatin1StringView("when") && claim.when;
        if (!isDating || claim.when->possible().isEmpty() || (event.when && saysTheSame(*claim.when, *event.when))) {
            continue;
        }
        TimelineMark mark = dateMark(*claim.when, how);
        const bool isKnown =
            looksTheSame(mark, own) ||
            std::any_of(rivals.begin(), rivals.end(), [&](const auto &each) { return looksTheSame(mark, each.mark); });
        if (!isKnown) {
            mark.event = own.event;
            mark.claim = int(i);
            mark.isDimmed = own.isDimmed;
            const MarkStretch link = linkBetween(own, mark);
            rivals.push_back({std::move(mark), link});
        }
    }
    return rivals;
}

} // namespace araxes
