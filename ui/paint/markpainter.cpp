// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/markpainter.h"

#include "ui/paint/map/pathpainter.h"
#include "ui/paint/textmarks.h"

#include <cmath>

namespace araxes {

namespace {

constexpr double kMarkPx = 2 * MapGrouping::kMarkRadius;
constexpr double kRimPx = 1.5;
constexpr double kHoverScale = 1.2;

QColor faded(QColor colour, double opacity)
{
    colour.setAlphaF(static_cast<float>(opacity));
    return colour;
}

QPen roundPen(const QColor &colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

QString countText(int count, const QLocale &locale)
{
    return count < 10000 ? locale.toString(count).remove(locale.groupSeparator())
                         : locale.toString(count / 1000) + QLatin1Char('k');
}

QPainterPath pathOf(const MapShape &shape)
{
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const std::vector<QPointF> &points : shape.paths) {
        path.addPolygon(QPolygonF(QList<QPointF>(points.begin(), points.end())));
        if (shape.kind == GeoShape::Kind::Polygon) {
            path.closeSubpath();
        }
    }
    return path;
}

} // namespace

MarkPainter::MarkPainter(QPainter &painter, const MapLayout &layout, const ViewState &state, MapInk &ink)
    : m_painter(painter)
    , m_layout(layout)
    , m_state(state)
    , m_theme(ink.text.theme())
    , m_ink(ink)
    , m_measure(measureWith(m_theme))
    , m_query(state.filter.text)
{}

void MarkPainter::paintGround()
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const MapShape &shape : m_layout.shapes) {
        paintShape(shape);
    }
    for (const MapDisc &disc : m_layout.discs) {
        paintDisc(disc);
    }
    for (const MapPath &path : m_layout.paths) {
        paintPath(m_painter, path, pathInk(path), m_theme);
    }
}

void MarkPainter::paintMarks(int hoveredCluster)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    for (const MapMark &mark : m_layout.marks) {
        paintLeader(mark);
    }
    for (std::size_t i = 0; i < m_layout.clusters.size(); ++i) {
        paintCluster(m_layout.clusters[i], static_cast<int>(i) == hoveredCluster ? kHoverScale : 1);
    }
    for (const MapMark &mark : m_layout.marks) {
        paintMark(mark);
    }
    for (const MapPath &path : m_layout.paths) {
        if (!path.labelRect.isEmpty()) {
            paintLine(path.labelRect, LabelSide::Centre, path.label, TextRole::Label, m_theme.secondaryText);
        }
    }
    for (const MapLabel &label : m_layout.labels) {
        paintLabel(label);
    }
    if (!m_layout.fan.ground.isEmpty()) {
        paintFan();
    }
}

/// A veil over what lies below, then the cluster again, its legs, marks and titles.
void MarkPainter::paintFan()
{
    const MapFan &fan = m_layout.fan;
    m_painter.setPen(QPen(faded(m_theme.hairline, 0.9), 1));
    m_painter.setBrush(faded(m_theme.surface, 0.9));
    m_painter.drawRoundedRect(fan.ground, 8, 8);
    m_painter.setPen(QPen(faded(m_theme.text, 0.45), 1));
    for (const MapMark &mark : fan.marks) {
        m_painter.drawLine(fan.centre, mark.centre);
    }
    for (const MapCluster &cluster : m_layout.clusters) {
        if (QLineF(cluster.centre, fan.centre).length() < 1) {
            paintCluster(cluster, 1);
        }
    }
    for (const MapMark &mark : fan.marks) {
        paintMark(mark);
    }
    for (MapLabel label : fan.labels) {
        label.emphasis = label.event == m_state.selected ? MapLabel::Emphasis::Selected : MapLabel::Emphasis::Normal;
        if (!label.lines.isEmpty()) {
            paintLabel(label);
        }
    }
}

/// The selected event's lines in the accent, the hovered one's in its own colour, those of all the same but fainter.
QColor MarkPainter::pathInk(const MapPath &path) const
{
    if (path.kind == MapPath::Kind::Relation) {
        return faded(m_theme.text, path.isFaint ? 0.35 : 0.75);
    }
    const bool isSelected = path.event == m_state.selected;
    return isSelected ? faded(m_theme.accent, 0.75) : faded(colourOf(path.event), path.isFaint ? 0.4 : 0.85);
}

void MarkPainter::paintShape(const MapShape &shape)
{
    const QPainterPath path = pathOf(shape);
    const bool isSelected = shape.event == m_state.selected;
    const QColor colour = isSelected ? m_theme.accent : colourOf(shape.event);
    const bool isLine = shape.kind == GeoShape::Kind::Line;
    if (isLine) {
        m_painter.strokePath(path, roundPen(faded(m_theme.surface, 0.8), 5));
    } else {
        m_painter.fillPath(path, faded(colour, 0.14));
    }
    m_painter.strokePath(path, roundPen(colour, isLine || isSelected ? 2.5 : 1.5));
}

void MarkPainter::paintDisc(const MapDisc &disc)
{
    constexpr double kDashedUpToPx = 2000; // a rim of tens of thousands of dashes is slow and looks like a line
    const QColor colour = disc.event == kNone ? m_theme.secondaryText : colourOf(disc.event);
    QPen rim(faded(colour, 0.7), 1);
    if (disc.radius < kDashedUpToPx) {
        rim.setDashPattern({4, 3});
    }
    m_painter.setPen(rim);
    m_painter.setBrush(faded(colour, 0.12));
    m_painter.drawEllipse(disc.centre, disc.radius, disc.radius);
}

void MarkPainter::paintLeader(const MapMark &mark)
{
    if (mark.isSpread()) {
        m_painter.setPen(QPen(faded(m_theme.text, 0.55), 1));
        m_painter.drawLine(mark.point, mark.centre);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.text);
        m_painter.drawEllipse(mark.point, 2, 2);
    }
}

void MarkPainter::paintCluster(const MapCluster &cluster, double scale)
{
    const bool isHovered = m_state.hovered != kNone && holds(cluster, m_state.hovered);
    const double radius = cluster.radius * (isHovered ? kHoverScale : scale);
    if (m_state.selected != kNone && holds(cluster, m_state.selected)) {
        paintSelection(cluster.centre, radius);
    }
    std::vector<RingShare> shares;
    for (int i = 0; i < cluster.shareCount; ++i) {
        const MapShare &share = m_layout.shares[std::size_t(cluster.firstShare + i)];
        const QColor colour = categoryColour(m_theme, *m_state.collection, share.category);
        shares.push_back({colour, double(share.count) / cluster.count});
    }
    m_ink.rings.paint(m_painter, cluster.centre, radius, shares);
    m_painter.setPen(m_theme.text);
    m_painter.setFont(m_theme.font(TextRole::Count));
    const QRectF rect(cluster.centre - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
    m_painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, countText(cluster.count, m_state.options.locale));
}

void MarkPainter::paintMark(const MapMark &mark)
{
    const int category = m_state.collection->category(mark.event);
    const bool isHovered = mark.event == m_state.hovered;
    const double size = kMarkPx * (isHovered ? kHoverScale : 1);
    const MarkShape shape = categoryShape(*m_state.collection, category);
    const QColor colour = categoryColour(m_theme, *m_state.collection, category);
    if (mark.event == m_state.selected) {
        paintSelection(mark.centre, size / 2 + kRimPx);
    }
    // Yellow on a light ground needs a dark rim.
    const bool isPale = m_theme.kind != ThemeKind::Dark && qGray(colour.rgb()) > 190;
    m_painter.save();
    m_painter.translate(mark.centre);
    m_painter.setPen(roundPen(isPale ? colour.darker(220) : m_theme.surface, 2 * kRimPx));
    m_painter.setBrush(Qt::NoBrush);
    const QPainterPath path = markPath(shape, size);
    m_painter.drawPath(path);
    m_painter.fillPath(path, colour);
    m_painter.restore();
}

void MarkPainter::paintSelection(const QPointF &centre, double radius)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_theme.accent);
    m_painter.drawEllipse(centre, radius + 5, radius + 5);
    m_painter.setBrush(m_theme.surface);
    m_painter.drawEllipse(centre, radius + 2.5, radius + 2.5);
}

void MarkPainter::paintLabel(const MapLabel &label)
{
    const bool isSelected = label.emphasis == MapLabel::Emphasis::Selected;
    const TextRole role = isSelected ? TextRole::LabelSelected : TextRole::Label;
    const auto lineCount = label.lines.size() + (label.place.isEmpty() ? 0 : 1);
    const double height = label.rect.height() / static_cast<double>(lineCount);
    QRectF rect(label.rect.left(), label.rect.top(), label.rect.width(), height);
    for (const QString &line : label.lines) {
        paintLine(rect, label.side, line, role, m_theme.text);
        rect.translate(0, height);
    }
    if (!label.place.isEmpty()) {
        paintLine(rect, label.side, label.place, TextRole::Label, m_theme.secondaryText);
    }
}

void MarkPainter::paintLine(const QRectF &rect, LabelSide side, const QString &text, TextRole role,
                            const QColor &colour)
{
    const Qt::AlignmentFlag alignment = side == LabelSide::Right  ? Qt::AlignLeft
                                        : side == LabelSide::Left ? Qt::AlignRight
                                                                  : Qt::AlignHCenter;
    m_ink.text.paint(m_painter, rect, alignment, text, role, colour);
    if (!m_query.isEmpty()) {
        const TextSize size = m_measure(text, role);
        const double free = rect.width() - size.width;
        const double left = alignment == Qt::AlignLeft ? 0 : alignment == Qt::AlignRight ? free : free / 2;
        const QRectF box(rect.left() + left, rect.center().y() - size.height / 2, size.width, size.height);
        paintTextMarks(m_painter, box, text, role, m_query, m_theme);
    }
}

QColor MarkPainter::colourOf(int event) const
{
    return categoryColour(m_theme, *m_state.collection, m_state.collection->category(event));
}

bool MarkPainter::holds(const MapCluster &cluster, int event) const
{
    for (int i = cluster.first; i < cluster.first + cluster.count; ++i) {
        if (m_layout.members[std::size_t(i)].event == event) {
            return true;
        }
    }
    return false;
}

} // namespace araxes
