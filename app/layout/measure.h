// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How layouts ask for the size of text without knowing fonts.

#include <QString>
#include <functional>

namespace araxes {

/// What a text is for; a theme gives each a font.
enum class TextRole {
    Body,
    Label,
    LabelSelected,
    Tick,
    TickMajor,
    LaneName,
    Count,
    CountryName,
    DivisionName,
    TownName,
    WaterName,
    Caption,
    Title
};

/// Width in layout units (pixels at 96 dpi) and height of one line.
struct TextSize
{
    double width = 0;
    double height = 0;
};

using MeasureText = std::function<TextSize(const QString &text, TextRole role)>;

} // namespace araxes
