// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One date on the timeline as geometry: what is sure, what is possible, and how each end is known.

#include "app/event/event.h"
#include "app/layout/timeline/timescale.h"

#include <QRectF>

namespace araxes {

/// Sizes of marks in layout units; the painter draws exactly these.
inline constexpr double kBarPx = 14;       ///< height of a bar
inline constexpr double kPointPx = 10;     ///< diameter of a point's shape
inline constexpr double kArrowPx = 8;      ///< length of the tip of an open end
inline constexpr double kRaggedPx = 16;    ///< how far an unknown end fades beyond the end that is known
inline constexpr double kSoftPx = 9;       ///< how far the soft edge of an approximate date reaches at least
inline constexpr double kSignGapPx = 2;    ///< between a sign ("c.", "?") and its mark
inline constexpr double kMemberPx = 5;     ///< a member of a set is drawn at least this wide
inline constexpr double kRivalShare = 0.7; ///< a rival dating is so much lower than the event's own

/// How one end of a mark is drawn.
enum class MarkEnd { Sharp, Soft /* approximate */, Ragged /* unknown */, Arrow /* open */ };
/// A bar where the certain days are long enough to see, the stretches of a set where they can be told apart, else the
/// category's shape at the middle.
enum class MarkForm { Point, Bar, Set };

struct TimelineMark;

/// Pixels from the left of the lanes' area.
struct MarkStretch
{
    double left = 0;
    double right = 0;
    [[nodiscard]] bool isEmpty() const { return right <= left; }
    bool operator==(const MarkStretch &) const = default;
};

/// The signs of doubt in the reader's words, and how wide they are.
struct DoubtSigns
{
    QString circa = QStringLiteral("c.");
    QString uncertain = QStringLiteral("?");
    double circaPx = 0;
    double uncertainPx = 0;

    /// What stands before a mark: both when it is approximate and uncertain, nothing when it is neither.
    [[nodiscard]] QString text(const TimelineMark &mark) const;
};

/// An event drawn by itself, or a rival dating of one. Lengths in pixels from the left and the top of the lanes' area.
struct TimelineMark
{
    int event = kNone;
    int claim = kNone; ///< of a rival dating: the first of the event's claims that gives it
    int lane = 0;
    int row = 0; ///< sub-row in the lane
    MarkForm form = MarkForm::Point;
    MarkEnd start = MarkEnd::Sharp;
    MarkEnd end = MarkEnd::Sharp;
    SetKind set = SetKind::None; ///< also of a set whose stretches cannot be told apart at this scale
    double left = 0; ///< all that it takes: its sign, possible days, soft and ragged ends, the shape of a point
    double right = 0;
    MarkStretch possible; ///< the days it is possible on, soft edges included
    MarkStretch sign;     ///< where "c." or "?" stands; empty without
    double coreLeft = 0;  ///< the certain days of a bar
    double coreRight = 0;
    double x = 0;           ///< where a point's shape stands
    double y = 0;           ///< middle of its row
    MarkStretch withRivals; ///< all that it takes together with its rivals
    double height = kBarPx;
    std::vector<MarkStretch> members; ///< of a Set, left to right
    bool isUncertain = false;
    bool isApproximate = false;
    bool isDimmed = false; ///< outside the map's visible box
    bool isGhost = false;  ///< outside the time filter, kept in sight while one brushes

    /// Where it begins after its sign.
    [[nodiscard]] double bodyLeft() const
    {
        return form == MarkForm::Point || sign.isEmpty() ? left : sign.right + kSignGapPx;
    }
    [[nodiscard]] QRectF box() const { return {left, y - height / 2, right - left, height}; }
};

/// What it takes to turn a date into a mark.
struct DateScale
{
    TimeScale scale;
    DoubtSigns signs;
    double circaDays = 0; ///< how far an approximate date fades on either side; 0: kSoftPx, whatever the scale
};

/// The mark of a date with possible days, without event, row or height.
[[nodiscard]] TimelineMark dateMark(const HistoricalDate &date, const DateScale &how);

/// A rival dating, drawn in its event's row.
struct RivalMark
{
    TimelineMark mark;    ///< claim says whose
    MarkStretch link;     ///< between the event's own mark and this one; empty where they meet
    bool isShown = false; ///< always in sight: its lane has room or its event is selected; else only under the pointer

    /// The ink that nothing may cover: without the faint days around a point and without the link.
    [[nodiscard]] QRectF solid() const;
    [[nodiscard]] double left() const { return link.isEmpty() ? mark.left : std::min(mark.left, link.left); }
    [[nodiscard]] double right() const { return link.isEmpty() ? mark.right : std::max(mark.right, link.right); }
};

/// The datings that an event's claims give beside its own, each once, those left out that look like its own or like
/// one before at this scale.
[[nodiscard]] std::vector<RivalMark> rivalMarks(const Event &event, const TimelineMark &own, const DateScale &how);

} // namespace araxes
