// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/map/maplabels.h"

#include "app/layout/labeltexts.h"
#include "app/layout/map/mapcurve.h"
#include "app/text/plaintext.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace araxes {

namespace {

constexpr double kMaxLabelPx = 170;
/// Between a label and the frame's edge.
constexpr double kEdgePx = 4;
/// Around every label, so that two never read as one.
constexpr double kPaddingPx = 2;
/// Where not even this fits, no title will.
constexpr QSizeF kLeastLabel{40, 14};
/// Marks this near crowd each other.
constexpr double kCrowdPx = 48;

/// A mark or cluster that may get a label.
struct Anchor
{
    QPointF centre;
    double radius = MapGrouping::kMarkRadius;
    int event = kNone;
    int cluster = kNone;
    int place = kNone;
    int neighbours = 0;
    int claims = 0;
    int row = 0;
};

/// How many marks and events stand in each square of the frame.
class Crowd
{
public:
    explicit Crowd(const MapFrame &frame)
        : m_columns(static_cast<int>(frame.widthPx / kCrowdPx) + 1)
        , m_rows(static_cast<int>(frame.heightPx / kCrowdPx) + 1)
        , m_counts(std::size_t(m_columns) * std::size_t(m_rows))
    {}
    void add(const QPointF &px, int count) { m_counts[cell(px)] += count; }
    [[nodiscard]] int at(const QPointF &px) const { return m_counts[cell(px)]; }

private:
    [[nodiscard]] std::size_t cell(const QPointF &px) const
    {
        const int column = std::clamp(static_cast<int>(px.x() / kCrowdPx), 0, m_columns - 1);
        const int row = std::clamp(static_cast<int>(px.y() / kCrowdPx), 0, m_rows - 1);
        return std::size_t(row * m_columns + column);
    }
    int m_columns;
    int m_rows;
    std::vector<int> m_counts;
};

/// Does the work of labelMap(), one step a function.
class Labeller
{
public:
    Labeller(MapLayout &layout, const ViewState &state, const MapFrame &frame, const MeasureText &measure)
        : m_layout(layout)
        , m_state(state)
        , m_collection(*state.collection)
        , m_measure(measure)
        , m_view(0, 0, frame.widthPx, frame.heightPx)
        , m_crowd(frame)
        , m_isLabelled(std::size_t(m_collection.size()), false)
    {
        m_layout.placer = LabelPlacer(m_view.adjusted(kEdgePx, kEdgePx, -kEdgePx, -kEdgePx));
    }

    void label(const std::vector<QRectF> &keepFree)
    {
        for (const QRectF &rect : keepFree) {
            m_layout.placer.occupy(rect);
        }
        m_layout.placer.occupy(m_layout.fan.ground);
        occupyMarks();
        labelEmphasised(m_state.selected, MapLabel::Emphasis::Selected);
        if (m_state.hovered != m_state.selected) {
            labelEmphasised(m_state.hovered, MapLabel::Emphasis::Hovered);
        }
        labelPaths();
        labelPlacesWithSeveral();
        labelSingles();
        countLabelled();
    }

private:
    void occupyMarks()
    {
        const auto occupy = [this](const QPointF &centre, double radius, int count) {
            m_layout.placer.occupy(QRectF(centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)));
            m_crowd.add(centre, count);
        };
        for (const MapMark &mark : m_layout.marks) {
            occupy(mark.centre, MapGrouping::kMarkRadius, 1);
        }
        for (const MapCluster &cluster : m_layout.clusters) {
            occupy(cluster.centre, cluster.radius, cluster.count);
        }
    }

    /// Every mark of the event is named: its title once, its places where each is.
    void labelEmphasised(int event, MapLabel::Emphasis emphasis)
    {
        if (event == kNone || !m_state.matches.isOnMap(event) || isFanned(event)) {
            return;
        }
        bool isTitled = false;
        for (const Anchor &anchor : anchorsOf(event)) {
            MapLabel label;
            label.event = event;
            label.emphasis = emphasis;
            const bool isPlaceTold = m_collection.event(event)->where.size() > 1 || anchor.cluster != kNone;
            label.place = isPlaceTold ? placeName(anchor.place, m_collection.spanOf(event)) : QString();
            force(std::move(label), anchor, isTitled ? QString() : title(event));
            isTitled = true;
        }
    }

    [[nodiscard]] bool isFanned(int event) const
    {
        const std::vector<MapMark> &marks = m_layout.fan.marks;
        return std::any_of(marks.begin(), marks.end(), [event](const MapMark &mark) { return mark.event == event; });
    }

    /// Along each line, the middle first.
    void labelPaths()
    {
        for (MapPath &path : m_layout.paths) {
            const TextSize text = m_measure(path.label, TextRole::Label);
            for (const double share : {0.5, 0.35, 0.65, 0.2, 0.8}) {
                const double length = lengthOf(path.points);
                if (path.label.isEmpty() || !path.labelRect.isEmpty() || length < text.width + 8) {
                    break;
                }
                const QSizeF size(text.width + 2 * kPaddingPx, text.height);
                if (const auto spot = m_layout.placer.placeOn(pointAlong(path.points, length * share), size)) {
                    path.labelRect = spot->rect;
                }
            }
        }
    }

    [[nodiscard]] std::vector<Anchor> anchorsOf(int event)
    {
        std::vector<Anchor> anchors;
        for (const MapMark &mark : m_layout.marks) {
            if (mark.event == event && m_view.contains(mark.centre)) {
                anchors.push_back({mark.centre, MapGrouping::kMarkRadius + 3, event, kNone, mark.place});
            }
        }
        for (std::size_t c = 0; c < m_layout.clusters.size(); ++c) {
            const MapCluster &cluster = m_layout.clusters[c];
            for (int i = cluster.first; i < cluster.first + cluster.count; ++i) {
                const MapMember &member = m_layout.members[std::size_t(i)];
                if (member.event == event && m_view.contains(cluster.centre)) {
                    m_named.push_back(c);
                    anchors.push_back({cluster.centre, cluster.radius + 3, event, static_cast<int>(c), member.place});
                    break;
                }
            }
        }
        return anchors;
    }

    /// A label that must be seen: where there is no room it covers what lies beside its mark.
    void force(MapLabel label, const Anchor &anchor, const QString &text)
    {
        const QSizeF size = fill(label, text);
        if (size.isEmpty()) {
            return;
        }
        std::optional<LabelSpot> spot = m_layout.placer.spotBeside(anchor.centre, anchor.radius, size);
        if (!spot) {
            const bool isRight = anchor.centre.x() + anchor.radius + 4 + size.width() < m_view.right();
            const double x = anchor.centre.x() + (isRight ? anchor.radius + 4 : -anchor.radius - 4 - size.width());
            const double y = std::clamp(anchor.centre.y() - size.height() / 2, kEdgePx,
                                        std::max(kEdgePx, m_view.bottom() - kEdgePx - size.height()));
            spot = LabelSpot{QRectF(QPointF(x, y), size), isRight ? LabelSide::Right : LabelSide::Left};
        }
        m_layout.placer.occupy(spot->rect);
        add(std::move(label), *spot);
    }

    /// Sets the label's lines; returns the room it takes.
    [[nodiscard]] QSizeF fill(MapLabel &label, const QString &text) const
    {
        const bool isStrong = label.emphasis == MapLabel::Emphasis::Selected;
        QSizeF size;
        if (!text.isEmpty()) {
            const WrappedText words =
                wrappedLabel(text, isStrong ? TextRole::LabelSelected : TextRole::Label, kMaxLabelPx, m_measure);
            label.lines = words.lines;
            size = words.size;
        }
        if (!label.place.isEmpty()) {
            const TextSize place = m_measure(label.place, TextRole::Label);
            size = QSizeF(std::max(size.width(), place.width), size.height() + place.height);
        }
        return size.isEmpty() ? QSizeF() : size + QSizeF(2 * kPaddingPx, 0);
    }

    void add(MapLabel label, const LabelSpot &spot)
    {
        label.rect = spot.rect.adjusted(kPaddingPx, 0, -kPaddingPx, 0);
        label.side = spot.side;
        if (label.event != kNone) {
            m_isLabelled[std::size_t(label.event)] = true;
        }
        m_layout.labels.push_back(std::move(label));
    }

    void labelPlacesWithSeveral()
    {
        std::vector<Anchor> anchors;
        for (std::size_t i = 0; i < m_layout.clusters.size(); ++i) {
            const MapCluster &cluster = m_layout.clusters[i];
            const bool isNamed = std::find(m_named.begin(), m_named.end(), i) != m_named.end();
            if (cluster.isOnePoint && !isNamed && m_view.contains(cluster.centre)) {
                const int place = m_layout.members[std::size_t(cluster.first)].place;
                anchors.push_back({cluster.centre, cluster.radius, kNone, static_cast<int>(i), place, -cluster.count});
            }
        }
        labelInTurn(anchors);
    }

    void labelSingles()
    {
        std::vector<Anchor> anchors;
        for (const MapMark &mark : m_layout.marks) {
            if (!m_view.contains(mark.centre) || m_isLabelled[std::size_t(mark.event)]) {
                continue;
            }
            Anchor anchor{mark.centre, MapGrouping::kMarkRadius, mark.event, kNone, mark.place};
            anchor.neighbours = m_crowd.at(mark.centre);
            anchor.claims = -static_cast<int>(m_collection.event(mark.event)->claims.size());
            anchor.row = m_collection.columns().row[std::size_t(mark.event)];
            anchors.push_back(anchor);
        }
        labelInTurn(anchors);
    }

    void labelInTurn(std::vector<Anchor> &anchors)
    {
        std::sort(anchors.begin(), anchors.end(), [](const Anchor &a, const Anchor &b) {
            return std::tie(a.neighbours, a.claims, a.row) < std::tie(b.neighbours, b.claims, b.row);
        });
        for (const Anchor &anchor : anchors) {
            const bool isNamed = anchor.event != kNone && m_isLabelled[std::size_t(anchor.event)];
            if (isNamed || !m_layout.placer.spotBeside(anchor.centre, anchor.radius, kLeastLabel)) {
                continue;
            }
            MapLabel label;
            label.event = anchor.event;
            label.cluster = anchor.cluster;
            const QSizeF size = fill(label, anchor.cluster == kNone ? title(anchor.event) : nameOf(anchor));
            if (size.isEmpty()) {
                continue;
            }
            if (const auto spot = m_layout.placer.place(anchor.centre, anchor.radius, size)) {
                add(std::move(label), *spot);
            }
        }
    }

    /// Of a cluster's place, in the time of its events.
    [[nodiscard]] QString nameOf(const Anchor &anchor) const
    {
        return placeName(anchor.place, daysOf(m_layout.clusters[std::size_t(anchor.cluster)]));
    }

    void countLabelled()
    {
        std::vector<bool> isInView(m_isLabelled.size(), false);
        const auto see = [&](int event) {
            if (!isInView[std::size_t(event)]) {
                isInView[std::size_t(event)] = true;
                ++m_layout.eventsInView;
                m_layout.unlabelled += m_isLabelled[std::size_t(event)] ? 0 : 1;
            }
        };
        for (const MapMark &mark : m_layout.marks) {
            if (m_view.contains(mark.centre)) {
                see(mark.event);
            }
        }
        for (const MapCluster &cluster : m_layout.clusters) {
            for (int i = cluster.first; m_view.contains(cluster.centre) && i < cluster.first + cluster.count; ++i) {
                see(m_layout.members[std::size_t(i)].event);
            }
        }
    }

    [[nodiscard]] QString title(int event) const
    {
        return displayText(m_collection.title(event, m_state.options.languages), 120);
    }
    /// As it was called then; today's name where the days are none.
    [[nodiscard]] QString placeName(int place, const TimeSpan &days) const
    {
        const Borrowed<Place> named = m_collection.place(place);
        return displayText(nameDuring(*named, days, m_state.options.languages), 60);
    }
    /// All that a cluster's events span.
    [[nodiscard]] TimeSpan daysOf(const MapCluster &cluster) const
    {
        TimeSpan days = m_collection.spanOf(m_layout.members[std::size_t(cluster.first)].event);
        for (int i = cluster.first + 1; i < cluster.first + cluster.count; ++i) {
            days = days.united(m_collection.spanOf(m_layout.members[std::size_t(i)].event));
        }
        return days;
    }

    MapLayout &m_layout;
    const ViewState &m_state;
    const Collection &m_collection;
    const MeasureText &m_measure;
    QRectF m_view;
    Crowd m_crowd;
    std::vector<bool> m_isLabelled;
    std::vector<std::size_t> m_named; ///< clusters that the selected or hovered event's labels name
};

constexpr double kFanTitlePx = 200;
/// Round a fan's marks and titles.
constexpr double kFanRoomPx = 8;

/// Beside its mark, away from the fan's middle, cut to what fits in the view; empty where not even a word does.
MapLabel fanLabel(const MapMark &mark, const QPointF &centre, const QString &title, const QRectF &view,
                  const MeasureText &measure)
{
    const bool isRight = mark.centre.x() >= centre.x();
    const double edge = mark.centre.x() + (isRight ? 1 : -1) * (MapGrouping::kMarkRadius + 5);
    const double room = std::min(kFanTitlePx, isRight ? view.right() - edge : edge - view.left());
    MapLabel label;
    label.event = mark.event;
    label.side = isRight ? LabelSide::Right : LabelSide::Left;
    if (room >= kLeastLabel.width()) {
        const QString text = elidedText(title, room, TextRole::Label, measure);
        const TextSize size = measure(text, TextRole::Label);
        label.lines = QStringList{text};
        label.rect =
            QRectF(isRight ? edge : edge - size.width, mark.centre.y() - size.height / 2, size.width, size.height);
    }
    return label;
}

} // namespace

void fanOut(MapLayout &layout, const MapOpening &opening, const ViewState &state, const MapFrame &frame,
            const MeasureText &measure)
{
    std::vector<MapMember> members;
    std::copy_if(opening.members.begin(), opening.members.end(), std::back_inserter(members),
                 [&state](const MapMember &member) { return state.matches.isOnMap(member.event); });
    if (members.size() < 2) {
        return;
    }
    const QRectF view(0, 0, frame.widthPx, frame.heightPx);
    MapFan &fan = layout.fan;
    fan.centre = frame.toPx(opening.at);
    const std::vector<QPointF> spots = fanSpots(fan.centre, opening.radius, static_cast<int>(members.size()),
                                                view.adjusted(kEdgePx, kEdgePx, -kEdgePx, -kEdgePx));
    for (std::size_t i = 0; i < spots.size(); ++i) {
        const MapMark mark{spots[i], fan.centre, members[i].event, members[i].place};
        const QString title = displayText(state.collection->title(mark.event, state.options.languages), 120);
        fan.marks.push_back(mark);
        fan.labels.push_back(fanLabel(mark, fan.centre, title, view.adjusted(kEdgePx, 0, -kEdgePx, 0), measure));
        const double reach = MapGrouping::kMarkRadius;
        fan.ground |=
            QRectF(mark.centre - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)) | fan.labels.back().rect;
    }
    fan.ground.adjust(-kFanRoomPx, -kFanRoomPx, kFanRoomPx, kFanRoomPx);
}

void labelMap(MapLayout &layout, const ViewState &state, const MapFrame &frame, const MeasureText &measure,
              const std::vector<QRectF> &keepFree)
{
    Labeller(layout, state, frame, measure).label(keepFree);
}

} // namespace araxes
