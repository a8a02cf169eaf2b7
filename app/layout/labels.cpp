// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/layout/labels.h"

#include <array>
#include <cmath>

namespace araxes {

namespace {

constexpr double kCellPx = 64;
/// Between a mark's rim and its label.
constexpr double kGapPx = 4;

int cellCount(double length)
{
    return std::max(1, static_cast<int>(std::ceil(length / kCellPx)));
}

std::array<LabelSpot, 4> spotsBeside(const QPointF &mark, double radius, const QSizeF &size)
{
    const double reach = radius + kGapPx;
    const double above = mark.y() - radius - 1 - size.height();
    const double middle = mark.y() - size.height() / 2;
    const double centred = mark.x() - size.width() / 2;
    return {LabelSpot{QRectF(QPointF(mark.x() + reach, middle), size), LabelSide::Right},
            LabelSpot{QRectF(QPointF(mark.x() - reach - size.width(), middle), size), LabelSide::Left},
            LabelSpot{QRectF(QPointF(centred, above), size), LabelSide::Above},
            LabelSpot{QRectF(QPointF(centred, mark.y() + radius + 1), size), LabelSide::Below}};
}

/// The longest beginning that fits, with an ellipsis when something is missing.
QString elided(const QString &text, TextRole role, double maxWidth, const MeasureText &measure)
{
    if (measure(text, role).width <= maxWidth) {
        return text;
    }
    qsizetype fits = 0;
    qsizetype tooLong = text.size();
    while (tooLong - fits > 1) {
        const qsizetype middle = (fits + tooLong) / 2;
        const bool isFitting = measure(text.left(middle) + u'…', role).width <= maxWidth;
        (isFitting ? fits : tooLong) = middle;
    }
    if (fits > 0 && text.at(fits - 1).isHighSurrogate()) {
        --fits;
    }
    return text.left(fits).trimmed() + u'…';
}

/// The blank at which two lines come out even; where one of them would be too long, the last blank at which the first
/// line fits; -1 when not even the first word does.
qsizetype breakOf(const QString &text, TextRole role, double maxWidth, const MeasureText &measure)
{
    qsizetype best = -1;
    double bestWidth = 0;
    for (qsizetype blank = text.indexOf(u' '); blank >= 0; blank = text.indexOf(u' ', blank + 1)) {
        const double first = measure(text.left(blank), role).width;
        if (first > maxWidth) {
            break;
        }
        const double wider = std::max(first, measure(text.mid(blank + 1), role).width);
        if (best < 0 || wider < bestWidth || bestWidth > maxWidth) {
            best = blank;
            bestWidth = wider;
        }
    }
    return best;
}

} // namespace

LabelPlacer::LabelPlacer(const QRectF &area)
    : m_area(area)
    , m_columns(cellCount(area.width()))
    , m_rows(cellCount(area.height()))
    , m_heads(std::size_t(m_columns) * std::size_t(m_rows), -1)
{}

LabelPlacer::Cells LabelPlacer::cellsOf(const QRectF &rect) const
{
    const auto column = [this](double x) {
        return static_cast<int>(std::clamp(std::floor((x - m_area.left()) / kCellPx), 0.0, m_columns - 1.0));
    };
    const auto row = [this](double y) {
        return static_cast<int>(std::clamp(std::floor((y - m_area.top()) / kCellPx), 0.0, m_rows - 1.0));
    };
    return {column(rect.left()), row(rect.top()), column(rect.right()), row(rect.bottom())};
}

void LabelPlacer::occupy(const QRectF &rect)
{
    const int index = static_cast<int>(m_rects.size());
    m_rects.push_back(rect);
    const Cells cells = cellsOf(rect);
    for (int row = cells.top; row <= cells.bottom; ++row) {
        for (int column = cells.left; column <= cells.right; ++column) {
            int &head = m_heads[std::size_t(row * m_columns + column)];
            m_entries.push_back({index, head});
            head = static_cast<int>(m_entries.size()) - 1;
        }
    }
}

bool LabelPlacer::isFree(const QRectF &rect) const
{
    if (!m_area.contains(rect)) {
        return false;
    }
    const Cells cells = cellsOf(rect);
    for (int row = cells.top; row <= cells.bottom; ++row) {
        for (int column = cells.left; column <= cells.right; ++column) {
            int entry = m_heads[std::size_t(row * m_columns + column)];
            for (; entry >= 0; entry = m_entries[std::size_t(entry)].next) {
                if (m_rects[std::size_t(m_entries[std::size_t(entry)].rect)].intersects(rect)) {
                    return false;
                }
            }
        }
    }
    return true;
}

std::optional<LabelSpot> LabelPlacer::spotBeside(const QPointF &mark, double radius, const QSizeF &size) const
{
    for (const LabelSpot &spot : spotsBeside(mark, radius, size)) {
        if (isFree(spot.rect)) {
            return spot;
        }
    }
    return std::nullopt;
}

std::optional<LabelSpot> LabelPlacer::place(const QPointF &mark, double radius, const QSizeF &size)
{
    return take(spotBeside(mark, radius, size));
}

std::optional<LabelSpot> LabelPlacer::placeOn(const QPointF &point, const QSizeF &size)
{
    const QRectF rect(point - QPointF(size.width() / 2, size.height() / 2), size);
    return take(isFree(rect) ? std::optional(LabelSpot{rect, LabelSide::Centre}) : std::nullopt);
}

std::optional<LabelSpot> LabelPlacer::take(const std::optional<LabelSpot> &spot)
{
    if (spot) {
        occupy(spot->rect);
    } else {
        ++m_hidden;
    }
    return spot;
}

WrappedText wrappedLabel(const QString &text, TextRole role, double maxWidth, const MeasureText &measure)
{
    const TextSize whole = measure(text, role);
    const qsizetype blank = whole.width <= maxWidth ? -1 : breakOf(text, role, maxWidth, measure);
    QStringList lines = blank < 0 ? QStringList{text} : QStringList{text.left(blank), text.mid(blank + 1)};
    double width = 0;
    for (QString &line : lines) {
        line = elided(line, role, maxWidth, measure);
        width = std::max(width, measure(line, role).width);
    }
    return {lines, {width, whole.height * static_cast<double>(lines.size())}};
}

} // namespace araxes
