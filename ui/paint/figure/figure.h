// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A picture for print: timeline, map or both, laid out anew at its own size and written as PNG, SVG or PDF.

#include "app/file/problem.h"
#include "ui/paint/map/mappainter.h"

#include <QSize>

namespace araxes {

/// How large a figure is: on paper, and in pixels when it is a PNG.
struct FigureSize
{
    double widthPx = 680; ///< layout units: 1/96 inch
    double heightPx = 454;
    double dpi = 300; ///< of a PNG

    /// Pixels of a PNG: 180 x 120 mm at 300 dpi are 2126 x 1417.
    [[nodiscard]] QSize pixels() const;
    [[nodiscard]] static FigureSize ofMillimetres(double width, double height, double dpi);
    [[nodiscard]] static FigureSize ofPixels(int width, int height, double dpi);
    /// Reads "180x120mm", "18x12cm", "7x5in", "1600x900" or "1600x900px". Without a dpi (0): 300 for lengths,
    /// 96 for pixels. None when it cannot be read or a side is not positive.
    [[nodiscard]] static std::optional<FigureSize> parse(QStringView text, double dpi = 0);
    bool operator==(const FigureSize &) const = default;
};

enum class FigureViews { Timeline, Map, Both };

/// All a figure depends on beside the view state.
struct FigureSpec
{
    FigureViews views = FigureViews::Both;
    FigureSize size;
    ThemeKind theme = ThemeKind::Print;
    QString title; ///< empty: no title line
};

/// Paints a figure of spec.size at (0, 0) in layout units: title, views, legend of what occurs, and a caption that
/// names the filter, what is left out, and whom to credit.
void paintFigure(QPainter &painter, const FigureSpec &spec, const ViewState &state, const Atlas &atlas);

/// Paints a figure for a PNG or for a preview; null when there is not enough memory for it.
[[nodiscard]] QImage figureImage(const FigureSpec &spec, const ViewState &state, const Atlas &atlas);

/// Writes a figure; the ending of the path (.png, .svg, .pdf) says how. The file is replaced whole or not at all.
[[nodiscard]] Problems writeFigure(const QString &path, const FigureSpec &spec, const ViewState &state,
                                   const Atlas &atlas);

} // namespace araxes
