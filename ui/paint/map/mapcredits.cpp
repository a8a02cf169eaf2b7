// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/map/mapcredits.h"

#include "app/layout/labeltexts.h"
#include "app/place/geotext.h"

#include <QCoreApplication>
#include <QMarginsF>

#include <cmath>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMaxBarPx = 120;
constexpr double kMaxTextPx = 860;
/// Narrower than this beside the scale, the text goes below it.
constexpr double kMinTextPx = 300;
/// In a narrower frame the credit is given in few words.
constexpr double kSmallFramePx = 480;
constexpr QMarginsF kPadding{8, 3, 6, 3};
constexpr double kBarGapPx = 8;
constexpr double kScaleGapPx = 16;
/// The base map's lines are true to about a kilometre: here that is more than half a dozen pixels.
constexpr double kAccurateMetresPerPx = 150;

QString tr(const char *text)
{
    return QCoreApplication::translate("MapCredits", text);
}

double metresPerPx(const MapFrame &frame)
{
    return metresPerPixel(fromMercator(frame.centre).lat, frame.zoom);
}

double roundedDown(double metres)
{
    const double power = std::pow(10, std::floor(std::log10(metres)));
    const double digits = metres / power;
    return power * (digits >= 5 ? 5 : digits >= 2 ? 2 : 1);
}

void setScale(MapCredits &credits, double scale, const QLocale &locale)
{
    const double metres = roundedDown(kMaxBarPx * scale);
    credits.scaleBarPx = metres / scale;
    credits.scaleLabel = distanceText(metres, locale);
}

/// The other corners lie in the frame's.
QPainterPath withRoundCorner(const QRectF &rect)
{
    constexpr double kRadius = 6;
    QPainterPath path(rect.bottomLeft());
    path.lineTo(rect.left(), rect.top() + kRadius);
    path.quadTo(rect.topLeft(), {rect.left() + kRadius, rect.top()});
    path.lineTo(rect.topRight());
    path.lineTo(rect.bottomRight());
    path.closeSubpath();
    return path;
}

void paintScaleBar(QPainter &painter, const QPointF &right, double length, const Theme &theme)
{
    const QPointF left(right.x() - length, right.y());
    const QPointF tick(0, 4);
    painter.setPen(QPen(theme.text, 1.25, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{left - tick, left, right, right - tick});
}

} // namespace

QString baseMapCredit(const MapFrame &frame)
{
    const QString credit =
        frame.widthPx < kSmallFramePx
            ? u"Natural Earth, Unicode CLDR, © GeoNames CC BY 4.0."_s
            : u"Made with Natural Earth. Country names from Unicode CLDR. Place names © GeoNames, CC BY 4.0."_s;
    return metresPerPx(frame) < kAccurateMetresPerPx ? tr("Map accurate to about 1 km.") + u' ' + credit : credit;
}

MapCredits mapCredits(const MapFrame &frame, const QStringList &credits, const QLocale &locale,
                      const MeasureText &measure)
{
    MapCredits made;
    setScale(made, metresPerPx(frame), locale);
    const TextSize label = measure(made.scaleLabel, TextRole::Caption);
    const QSizeF scale(label.width + kBarGapPx + made.scaleBarPx, label.height);
    const double room = frame.widthPx - kPadding.left() - kPadding.right();
    const double gap = credits.isEmpty() ? 0 : kScaleGapPx;
    const double beside = std::min(kMaxTextPx, room - scale.width() - gap);
    const bool isBeside = beside >= kMinTextPx;
    if (!credits.isEmpty()) {
        made.lines = brokenText(credits.join(u' '), isBeside ? beside : room, TextRole::Caption, measure);
    }
    QSizeF text(0, label.height * static_cast<double>(made.lines.size()));
    for (const QString &line : made.lines) {
        text.setWidth(std::max(text.width(), measure(line, TextRole::Caption).width));
    }
    const QPointF corner(frame.widthPx - kPadding.right(), frame.heightPx - kPadding.bottom());
    made.text = QRectF(corner - QPointF(text.width(), text.height()), text);
    const double scaleRight = isBeside ? made.text.left() - gap : corner.x();
    const double scaleBottom = isBeside ? corner.y() : made.text.top();
    made.scale = QRectF(QPointF(scaleRight - scale.width(), scaleBottom - scale.height()), scale);
    made.rect = made.text.united(made.scale).marginsAdded(kPadding);
    return made;
}

void paintMapCredits(QPainter &painter, const MapCredits &credits, const Theme &theme)
{
    QColor ground = theme.surface;
    ground.setAlphaF(0.9F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawPath(withRoundCorner(credits.rect));
    painter.setBrush(Qt::NoBrush);
    paintScaleBar(painter, credits.scale.bottomRight() - QPointF(0, 4), credits.scaleBarPx, theme);
    constexpr int kFlags = Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine;
    painter.setFont(theme.font(TextRole::Caption));
    painter.setPen(theme.text);
    painter.drawText(credits.scale, kFlags | Qt::AlignLeft, credits.scaleLabel);
    painter.setPen(theme.secondaryText);
    QRectF line(credits.text.topLeft(), QSizeF(credits.text.width(), credits.scale.height()));
    for (const QString &words : credits.lines) {
        painter.drawText(line, kFlags | Qt::AlignRight, words);
        line.translate(0, line.height());
    }
}

} // namespace araxes
