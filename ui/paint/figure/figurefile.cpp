// SPDX-License-Identifier: GPL-3.0-or-later
// Figures as files: the devices behind paintFigure().
#include "ui/paint/figure/figure.h"

#include "app/file/atomicfile.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDotsPerMetre96 = 3780;
// Beyond this an A0 poster at 600 dpi would need more memory than a desktop has to spare.
constexpr qint64 kMaxPixels = 600'000'000;

QByteArray pngBytes(const FigureSpec &spec, const ViewState &state, const Atlas &atlas)
{
    QImage image = figureImage(spec, state, atlas);
    if (image.isNull()) {
        return {};
    }
    image = std::move(image).convertToFormat(QImage::Format_RGB888);
    image.setDevicePixelRatio(1);
    image.setDotsPerMeterX(static_cast<int>(std::lround(spec.size.dpi / 0.0254)));
    image.setDotsPerMeterY(static_cast<int>(std::lround(spec.size.dpi / 0.0254)));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? buffer.data() : QByteArray();
}

QByteArray svgBytes(const FigureSpec &spec, const ViewState &state, const Atlas &atlas)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    // SVG 1.1 because Qt's Tiny profile writes no clipping; 96 dpi because a figure's unit is 1/96 inch.
    QSvgGenerator generator(QSvgGenerator::SvgVersion::Svg11);
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    const QSizeF size(spec.size.widthPx, spec.size.heightPx);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(spec.title);
    QPainter painter(&generator);
    paintFigure(painter, spec, state, atlas);
    return painter.end() ? buffer.data() : QByteArray();
}

QByteArray pdfBytes(const FigureSpec &spec, const ViewState &state, const Atlas &atlas)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(96);
    writer.setPageMargins(QMarginsF());
    writer.setPageSize(QPageSize(QSizeF(spec.size.widthPx, spec.size.heightPx) * 72 / 96, QPageSize::Point, QString(),
                                 QPageSize::ExactMatch));
    writer.setTitle(spec.title);
    writer.setCreator(u"Araxes"_s);
    QPainter painter(&writer);
    paintFigure(painter, spec, state, atlas);
    return painter.end() ? buffer.data() : QByteArray();
}

Problems failure(const QString &path, const QString &reason, const QString &advice)
{
    Problem problem;
    problem.severity = Problem::Severity::Fatal;
    problem.file = path;
    problem.reason = reason;
    problem.advice = advice;
    return {problem};
}

Problems tooLarge(const QString &path, const FigureSize &size)
{
    const QSize pixels = size.pixels();
    const double gigabytes = 4.0 * pixels.width() * pixels.height() / 1e9;
    return failure(path,
                   u"a picture of %1x%2 pixels needs %3 GB of memory"_s.arg(pixels.width())
                       .arg(pixels.height())
                       .arg(gigabytes, 0, 'f', 1),
                   u"Choose a smaller size or DPI, or write SVG or PDF"_s);
}

} // namespace

QImage figureImage(const FigureSpec &spec, const ViewState &state, const Atlas &atlas)
{
    const QSize pixels = spec.size.pixels();
    if (pixels.isEmpty() || qint64(pixels.width()) * pixels.height() > kMaxPixels) {
        return {};
    }
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull()) {
        return {};
    }
    image.fill(theme(spec.theme).surface);
    image.setDotsPerMeterX(
        kDotsPerMetre96); // fonts in points come out right only at 96 dpi; the scale below does the rest
    image.setDotsPerMeterY(kDotsPerMetre96);
    image.setDevicePixelRatio(spec.size.dpi / 96);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    paintFigure(painter, spec, state, atlas);
    return image;
}

Problems writeFigure(const QString &path, const FigureSpec &spec, const ViewState &state, const Atlas &atlas)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    QByteArray bytes;
    if (ending == "png"_L1) {
        bytes = pngBytes(spec, state, atlas);
        if (bytes.isEmpty()) {
            return tooLarge(path, spec.size);
        }
    } else if (ending == "svg"_L1) {
        bytes = svgBytes(spec, state, atlas);
    } else if (ending == "pdf"_L1) {
        bytes = pdfBytes(spec, state, atlas);
    } else {
        return failure(path, u"the ending \"%1\" is not a picture format that Araxes writes"_s.arg(ending),
                       u"Use .png, .svg or .pdf"_s);
    }
    AtomicFile file(path);
    if (!file.write(bytes) || !file.commit()) {
        return failure(path, file.reason(), u"Choose another folder or name"_s);
    }
    return {};
}

} // namespace araxes
