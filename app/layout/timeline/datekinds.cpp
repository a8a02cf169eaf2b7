// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/timeline/datekinds.h"

namespace araxes {

namespace {

using Seen = std::array<bool, kDateKinds.size()>;

/// Whether days that are only possible take room beside those that are certain.
bool hasPossibleDays(const TimelineMark &mark)
{
    constexpr double kSeenPx = 3;
    const double soft = kSoftPx + 0.5; // the soft edge of "circa" is said by itself
    const double leftSoft = mark.start == MarkEnd::Soft ? soft : 0;
    const double rightSoft = mark.end == MarkEnd::Soft ? soft : 0;
    switch (mark.form) {
    case MarkForm::Bar:
        return mark.coreLeft - mark.possible.left > leftSoft + kSeenPx ||
               mark.possible.right - mark.coreRight > rightSoft + kSeenPx;
    case MarkForm::Point:
        return mark.possible.right - mark.possible.left > kPointPx + leftSoft + rightSoft + kSeenPx;
    case MarkForm::Set:
        break;
    }
    return false;
}

void note(Seen &seen, DateKind kind, bool isSo)
{
    seen[std::size_t(kind)] = seen[std::size_t(kind)] || isSo;
}

void noteMark(Seen &seen, const TimelineMark &mark)
{
    const bool isPossible = hasPossibleDays(mark);
    const bool isSharp = mark.start == MarkEnd::Sharp && mark.end == MarkEnd::Sharp;
    const bool isSet = mark.set != SetKind::None;
    note(seen, DateKind::Certain, isSharp && !isSet && !isPossible && !mark.isUncertain && !mark.isApproximate);
    note(seen, DateKind::Possible, isPossible);
    note(seen, DateKind::Circa, mark.isApproximate);
    note(seen, DateKind::Uncertain, mark.isUncertain);
    note(seen, DateKind::OpenEnd, mark.start == MarkEnd::Arrow || mark.end == MarkEnd::Arrow);
    note(seen, DateKind::UnknownEnd, mark.start == MarkEnd::Ragged || mark.end == MarkEnd::Ragged);
    note(seen, DateKind::OneOf, mark.set == SetKind::OneOf);
    note(seen, DateKind::EachOf, mark.set == SetKind::AllOf && mark.form == MarkForm::Set);
}

} // namespace

std::vector<DateKind> dateKinds(const TimelineLayout &layout)
{
    Seen seen{};
    for (const TimelineMark &mark : layout.marks) {
        if (!mark.isGhost) {
            noteMark(seen, mark);
        }
    }
    for (const RivalMark &rival : layout.rivals) {
        note(seen, DateKind::Rival, rival.isShown);
    }
    std::vector<DateKind> kinds;
    for (const DateKind kind : kDateKinds) {
        if (seen[std::size_t(kind)]) {
            kinds.push_back(kind);
        }
    }
    return kinds == std::vector{DateKind::Certain} ? std::vector<DateKind>() : kinds;
}

} // namespace araxes
