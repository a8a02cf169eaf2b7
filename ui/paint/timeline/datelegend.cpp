// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/timeline/datelegend.h"

#include "ui/paint/markstrokes.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSamplePx = 44;
constexpr double kSampleGap = 6;
constexpr double kEntryGap = 18;
constexpr double kSampleBarPx = 11;

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("DateLegend", text, nullptr, count);
}

/// A date whose days are pixels of a sample.
HistoricalDate::Reading reading(const DateBounds &bounds)
{
    HistoricalDate::Reading reading;
    reading.bounds = bounds;
    return reading;
}

HistoricalDate sampleDate(DateKind kind)
{
    HistoricalDate::Reading sample = reading({4, 4, 39, 39});
    switch (kind) {
    case DateKind::Certain:
        break;
    case DateKind::Possible:
        sample.bounds = {2, 15, 28, 41};
        break;
    case DateKind::Circa:
        sample.bounds = {20, 20, 36, 36};
        sample.isApproximate = true;
        break;
    case DateKind::Uncertain:
        sample.bounds = {12, 12, 39, 39};
        sample.isUncertain = true;
        break;
    case DateKind::OpenEnd:
        sample.bounds = {4, 4, kOpenFuture, kOpenFuture};
        sample.end = Endpoint::Open;
        break;
    case DateKind::UnknownEnd:
        sample.bounds = {4, 4, 24, 24};
        sample.end = Endpoint::Unknown;
        break;
    case DateKind::OneOf:
    case DateKind::EachOf:
        sample.bounds = {2, 41, 2, 41};
        sample.set = kind == DateKind::OneOf ? SetKind::OneOf : SetKind::AllOf;
        sample.members = {{2, 11}, {20, 27}, {35, 42}};
        break;
    case DateKind::Rival:
        sample.bounds = {2, 2, 16, 16};
        break;
    }
    return HistoricalDate(std::move(sample));
}

Event sampleEvent(DateKind kind)
{
    Event event;
    event.when = sampleDate(kind);
    if (kind == DateKind::Rival) {
        event.claims.push_back({kNone, u"when"_s, {}, HistoricalDate(reading({28, 28, 41, 41})), {}, false, {}});
    }
    return event;
}

} // namespace

DateLegend::DateLegend(const std::vector<DateKind> &kinds, const ViewOptions &options, double width, const Theme &theme)
    : m_theme(theme)
    , m_signs(doubtSigns(options.locale, measureWith(theme)))
{
    const MeasureText measure = measureWith(theme);
    m_rowHeight = std::ceil(std::max(measure(u"Åg"_s, TextRole::Label).height, kSampleBarPx)) + 3;
    double x = 0;
    int row = 0;
    for (const DateKind kind : kinds) {
        const QString words = dateKindText(kind, options);
        const double own = kSamplePx + kSampleGap + measure(words, TextRole::Label).width;
        if (x > 0 && x + own > width) {
            x = 0;
            ++row;
        }
        m_entries.push_back({kind, words, x, row, own});
        x += own + kEntryGap;
    }
}

QSizeF DateLegend::size() const
{
    double width = 0;
    for (const Entry &entry : m_entries) {
        width = std::max(width, entry.x + entry.width);
    }
    return m_entries.empty() ? QSizeF(0, 0) : QSizeF(width, m_rowHeight * (m_entries.back().row + 1));
}

void DateLegend::paint(QPainter &painter, const QPointF &topLeft) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const Entry &entry : m_entries) {
        const QPointF origin = topLeft + QPointF(entry.x, entry.row * m_rowHeight);
        paintSample(painter, entry.kind, origin);
        painter.setFont(m_theme.font(TextRole::Label));
        painter.setPen(m_theme.text);
        painter.drawText(QRectF(origin + QPointF(kSamplePx + kSampleGap, 0), QSizeF(entry.width, m_rowHeight)),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine, entry.words);
    }
}

/// One day is one pixel; the rest is what the timeline itself does with such a date.
void DateLegend::paintSample(QPainter &painter, DateKind kind, const QPointF &topLeft) const
{
    const DateScale how{TimeScale({0, kSamplePx}, kSamplePx), m_signs};
    const Event event = sampleEvent(kind);
    TimelineMark mark = dateMark(*event.when, how);
    mark.y = m_rowHeight / 2;
    mark.height = kSampleBarPx;
    MarkLook look;
    look.colour = m_theme.secondaryText;
    look.rim = rimColour(look.colour, m_theme);
    look.ground = m_theme.surface;
    look.sign = m_signs.text(mark);
    look.signFont = m_theme.font(TextRole::Tick);
    look.ink = m_theme.secondaryText;
    look.widthPx = kSamplePx;
    painter.save();
    painter.translate(topLeft);
    for (RivalMark rival : rivalMarks(event, mark, how)) {
        rival.mark.y = mark.y;
        rival.mark.height = kSampleBarPx * kRivalShare;
        paintRival(painter, rival, look);
    }
    paintMark(painter, mark, look);
    painter.restore();
}

QString dateKindText(DateKind kind, const ViewOptions &options)
{
    switch (kind) {
    case DateKind::Certain:
        return tr("certain");
    case DateKind::Possible:
        return tr("fading: possible");
    case DateKind::Circa:
        return options.circaYears == 0 ? tr("circa (edge not to scale)")
                                       : tr("circa, drawn as ± %n year(s)", options.circaYears);
    case DateKind::Uncertain:
        return tr("uncertain");
    case DateKind::OpenEnd:
        return tr("goes on");
    case DateKind::UnknownEnd:
        return tr("end unknown");
    case DateKind::OneOf:
        return tr("one of these");
    case DateKind::EachOf:
        return tr("each of these");
    case DateKind::Rival:
        return tr("rival dating");
    }
    return {};
}

} // namespace araxes
