// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/theme.h"

#include <QFontMetricsF>
#include <QImage>

#include <array>
#include <cmath>
#include <numbers>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

// Okabe and Ito's palette, told apart by colour-blind readers, in the order it is given out.
struct PaletteColour
{
    QLatin1StringView name;
    QRgb rgb;
};
constexpr std::array<PaletteColour, 8> kPalette{{
    {"blue"_L1, 0xff0072B2},
    {"vermilion"_L1, 0xffD55E00},
    {"green"_L1, 0xff009E73},
    {"orange"_L1, 0xffE69F00},
    {"purple"_L1, 0xffCC79A7},
    {"sky"_L1, 0xff56B4E9},
    {"yellow"_L1, 0xffF0E442},
    {"grey"_L1, 0xff7A7A7A},
}};

struct FontSpec
{
    int screenPx;
    double printPt;
    QFont::Weight weight = QFont::Normal;
    bool isItalic = false;
    double letterSpacingPx = 0;
};

FontSpec fontSpec(TextRole role)
{
    switch (role) {
    case TextRole::Body:
        return {12, 8};
    case TextRole::Label:
        return {11, 7};
    case TextRole::LabelSelected:
        return {11, 7, QFont::Bold};
    case TextRole::Tick:
        return {11, 7};
    case TextRole::TickMajor:
        return {11, 7, QFont::Bold};
    case TextRole::LaneName:
        return {12, 7.5, QFont::Bold};
    case TextRole::Count:
        return {11, 6.5, QFont::Bold};
    case TextRole::CountryName:
        return {11, 6.5, QFont::Normal, false, 1.6};
    case TextRole::DivisionName:
        return {10, 6, QFont::Normal, false, 0.6};
    case TextRole::TownName:
        return {11, 6.5};
    case TextRole::WaterName:
        return {11, 6.5, QFont::Normal, true};
    case TextRole::Caption:
        return {10, 7};
    case TextRole::Title:
        return {14, 14, QFont::Bold};
    }
    return {12, 8};
}

constexpr double kPxPerPt = 96.0 / 72.0;
constexpr int kDotsPerMetre96 = 3780;

QColor paletteColour(const QString &name, int position)
{
    if (name.startsWith(u'#')) {
        const QColor own = QColor::fromString(name);
        if (own.isValid()) {
            return own;
        }
    }
    for (const PaletteColour &colour : kPalette) {
        if (name == colour.name) {
            return QColor(colour.rgb);
        }
    }
    return QColor(kPalette[std::size_t(position) % kPalette.size()].rgb);
}

// Where a category stands among those with the same parent: what gives it colour and shape when it states none.
int positionAmongSiblings(const Collection &collection, int category)
{
    const auto &categories = collection.categories();
    int position = 0;
    for (int i = 0; i < category; ++i) {
        position += categories[std::size_t(i)].parent == categories[std::size_t(category)].parent ? 1 : 0;
    }
    return position;
}

constexpr int kMarks = 8; ///< shapes, and colours of the palette

/// The palette comes again after its end: a round darker, one lighter, one darker still.
QColor inRound(const QColor &colour, int round)
{
    const int percent = 100 + 25 * ((round + 1) / 2);
    return round == 0 ? colour : round % 2 == 1 ? colour.darker(percent) : colour.lighter(percent);
}

QPainterPath polygonPath(int corners, double radius, double firstAngle, double innerRadius = 0)
{
    QPolygonF polygon;
    const int steps = innerRadius > 0 ? corners * 2 : corners;
    for (int i = 0; i < steps; ++i) {
        const double angle = firstAngle + 2 * std::numbers::pi * i / steps;
        const double r = innerRadius > 0 && i % 2 == 1 ? innerRadius : radius;
        polygon << QPointF(r * std::cos(angle), r * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

QPainterPath crossPath(double size)
{
    const double arm = size / 2;
    const double half = size / 6;
    QPainterPath path;
    path.addPolygon(QPolygonF{{-half, -arm},
                              {half, -arm},
                              {half, -half},
                              {arm, -half},
                              {arm, half},
                              {half, half},
                              {half, arm},
                              {-half, arm},
                              {-half, half},
                              {-arm, half},
                              {-arm, -half},
                              {-half, -half}});
    path.closeSubpath();
    return path;
}

Theme lightTheme()
{
    Theme look;
    look.kind = ThemeKind::Light;
    look.land = QColor(0xF4F1EAu);
    look.water = QColor(0xD9E4EAu);
    look.shore = QColor(0xA9BEC9u);
    look.countryBorder = QColor(0xA79F92u);
    look.divisionBorder = QColor(0xCFC8BBu);
    look.river = QColor(0x9DBACBu);
    look.surface = QColor(0xFFFFFFu);
    look.panel = QColor(0xFAFAF8u);
    look.hairline = QColor(0xE3E1DCu);
    look.text = QColor(0x1F2328u);
    look.secondaryText = QColor(0x5B636Bu);
    look.halo = QColor(0xFFFFFFu);
    look.accent = QColor(0x0B6BCBu);
    return look;
}

Theme darkTheme()
{
    Theme look;
    look.kind = ThemeKind::Dark;
    look.land = QColor(0x24282Cu);
    look.water = QColor(0x171B1Fu);
    look.shore = QColor(0x33485Au);
    look.countryBorder = QColor(0x5A6168u);
    look.divisionBorder = QColor(0x3A4046u);
    look.river = QColor(0x33485Au);
    look.surface = QColor(0x1B1E21u);
    look.panel = QColor(0x212529u);
    look.hairline = QColor(0x31363Bu);
    look.text = QColor(0xE8EAEDu);
    look.secondaryText = QColor(0x9AA3ABu);
    look.halo = QColor(0x1B1E21u);
    look.accent = QColor(0x6CB2FFu);
    return look;
}

Theme printTheme()
{
    Theme look;
    look.kind = ThemeKind::Print;
    look.land = QColor(0xF6F6F6u);
    look.water = QColor(0xFFFFFFu);
    look.shore = QColor(0x9DB4C0u);
    look.countryBorder = QColor(0x777777u);
    look.divisionBorder = QColor(0xBBBBBBu);
    look.river = QColor(0x7F9FB0u);
    look.surface = QColor(0xFFFFFFu);
    look.panel = QColor(0xFFFFFFu);
    look.hairline = QColor(0xCCCCCCu);
    look.text = QColor(0x000000u);
    look.secondaryText = QColor(0x444444u);
    look.halo = QColor(0xFFFFFFu);
    look.accent = QColor(0x000000u);
    look.hairlineWidth = 0.35 * kPxPerPt;
    return look;
}

Theme contrasted(Theme look)
{
    const bool isDark = look.kind == ThemeKind::Dark;
    const QColor ground = isDark ? QColor(0x000000u) : QColor(0xFFFFFFu);
    const QColor ink = isDark ? QColor(0xFFFFFFu) : QColor(0x000000u);
    look.contrast = Contrast::High;
    look.land = look.surface = look.panel = look.halo = ground;
    look.text = ink;
    look.secondaryText = isDark ? QColor(0xE4E4E4u) : QColor(0x262626u);
    look.water = isDark ? QColor(0x0B2540u) : QColor(0xCFE2F2u);
    look.shore = look.countryBorder = ink;
    look.divisionBorder = look.hairline = isDark ? QColor(0xA8A8A8u) : QColor(0x5C5C5Cu);
    look.river = isDark ? QColor(0x7CC4FFu) : QColor(0x00518Fu);
    look.accent = isDark ? QColor(0xFFD60Au) : QColor(0x0037B8u);
    look.dimmedOpacity = 0.45;
    look.hairlineWidth = 1.5;
    return look;
}

} // namespace

Theme theme(ThemeKind kind, Contrast contrast)
{
    switch (kind) {
    case ThemeKind::Print: // has the most there is
        return printTheme();
    case ThemeKind::Dark:
    case ThemeKind::Light:
        break;
    }
    const Theme look = kind == ThemeKind::Dark ? darkTheme() : lightTheme();
    return contrast == Contrast::High ? contrasted(look) : look;
}

QFont Theme::font(TextRole role) const
{
    const FontSpec spec = fontSpec(role);
    QFont font(QStringList{u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"Noto Sans Armenian"_s, u"Noto Sans Georgian"_s});
    // Whole pixels keep the screen's text as big as it was measured at any font DPI of the desktop. Print needs
    // fractions, which only points can say; figures are painted on devices of 96 dpi, where they come out right.
    if (kind == ThemeKind::Print) {
        font.setPointSizeF(spec.printPt);
    } else {
        font.setPixelSize(spec.screenPx);
    }
    font.setWeight(spec.weight);
    font.setItalic(spec.isItalic);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (spec.letterSpacingPx > 0) {
        font.setLetterSpacing(QFont::AbsoluteSpacing, spec.letterSpacingPx);
    }
    return font;
}

QColor categoryColour(const Theme &theme, const Collection &collection, int category)
{
    if (category == kNone) {
        return theme.secondaryText;
    }
    const Category &own = collection.categories()[std::size_t(category)];
    const int position = positionAmongSiblings(collection, category);
    if (!own.colour.isEmpty()) {
        return paletteColour(own.colour, position);
    }
    if (own.parent == kNone) {
        return inRound(paletteColour({}, position), position / kMarks);
    }
    // Children keep their parent's hue: lighter and darker in turn, further out with each pair.
    const QColor parent = categoryColour(theme, collection, own.parent);
    const int percent = 100 + 18 * (position / 2 + 1);
    return position % 2 == 0 ? parent.lighter(percent) : parent.darker(percent);
}

MarkShape categoryShape(const Collection &collection, int category)
{
    if (category == kNone) {
        return MarkShape::Circle;
    }
    const Category &own = collection.categories()[std::size_t(category)];
    if (own.shape) {
        return *own.shape;
    }
    if (own.parent != kNone) {
        return categoryShape(collection, own.parent);
    }
    // A colour that comes again has the next shape, so that marks of the same hue still differ.
    const int position = positionAmongSiblings(collection, category);
    return static_cast<MarkShape>((position + position / kMarks) % kMarks);
}

QPainterPath markPath(MarkShape shape, double diameter)
{
    constexpr double up = -std::numbers::pi / 2;
    const double radius = diameter / 2;
    QPainterPath circle;
    switch (shape) {
    // Radii give each outline about the area of the circle, so that no category looks heavier than another.
    case MarkShape::Square:
        return polygonPath(4, radius * 1.25, up + std::numbers::pi / 4);
    case MarkShape::Triangle:
        return polygonPath(3, radius * 1.36, up).translated(0, radius * 0.18);
    case MarkShape::Diamond:
        return polygonPath(4, radius * 1.25, up);
    case MarkShape::Pentagon:
        return polygonPath(5, radius * 1.14, up);
    case MarkShape::Star:
        return polygonPath(5, radius * 1.45, up, radius * 0.68);
    case MarkShape::Cross:
        return crossPath(diameter * 1.12);
    case MarkShape::Hexagon:
        return polygonPath(6, radius * 1.1, 0);
    case MarkShape::Circle:
        break;
    }
    circle.addEllipse(QPointF(), radius, radius);
    return circle;
}

MeasureText measureWith(const Theme &theme)
{
    // Metrics are looked up by role once: making them anew for each label costs more than measuring.
    QImage device(1, 1, QImage::Format_ARGB32_Premultiplied);
    device.setDotsPerMeterX(kDotsPerMetre96);
    device.setDotsPerMeterY(kDotsPerMetre96);
    constexpr auto roles = static_cast<std::size_t>(TextRole::Title) + 1;
    auto metrics = std::make_shared<std::vector<QFontMetricsF>>();
    metrics->reserve(roles);
    for (std::size_t role = 0; role < roles; ++role) {
        metrics->emplace_back(theme.font(static_cast<TextRole>(role)), &device);
    }
    return [metrics](const QString &text, TextRole role) -> TextSize {
        const QFontMetricsF &metric = (*metrics)[static_cast<std::size_t>(role)];
        return {metric.horizontalAdvance(text), metric.height()};
    };
}

} // namespace araxes
