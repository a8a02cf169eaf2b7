// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/overviewstrip.h"

#include "app/layout/timeline/timeticks.h"
#include "app/query/tally/tally.h"
#include "app/query/timewindows.h"
#include "app/text/plaintext.h"
#include "app/time/datewords.h"
#include "ui/timeline/spantext.h"

#include <QPainter>

#include <cmath>

namespace araxes {

namespace {

constexpr int kHeightPx = 48;
constexpr double kRightPadPx = 8;
constexpr double kBinPx = 2;
constexpr double kLeastWindowPx = 8;

/// The days the strip spans; what is shown when nothing is dated does not matter.
DayRange domain(const Collection &collection)
{
    const TimeSpan span = collection.timeSpan();
    return span.isEmpty() ? DayRange{0, 1} : fitted(span);
}

/// The categories below a topmost one, itself included; kNone stands for the events without.
std::vector<int> membersOf(const Collection &collection, int root)
{
    if (root == kNone) {
        return {kNone};
    }
    std::vector<int> members;
    for (int category = 0; category < int(collection.categories().size()); ++category) {
        if (collection.rootCategory(category) == root) {
            members.push_back(category);
        }
    }
    return members;
}

} // namespace

OverviewStrip::OverviewStrip(Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFixedHeight(kHeightPx);
    setAccessibleName(tr("Overview of the whole time span"));
    setTheme(m_theme);
    for (const auto signal : {&Session::collectionChanged, &Session::visibleSpanChanged, &Session::filterChanged,
                              &Session::matchesChanged, &Session::optionsChanged}) {
        connect(m_session, signal, this, [this] {
            describe();
            update();
        });
    }
}

void OverviewStrip::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_measure = measureWith(theme);
    m_curve = {};
    update();
}

void OverviewStrip::setLeftInset(int px)
{
    m_leftInset = px;
    update();
}

QSize OverviewStrip::sizeHint() const
{
    return {800, kHeightPx};
}

QRectF OverviewStrip::curveArea() const
{
    return {double(m_leftInset), 5, std::max(1.0, width() - m_leftInset - kRightPadPx), kHeightPx - 22.0};
}

TimeScale OverviewStrip::scale() const
{
    return {domain(m_session->collection()), curveArea().width()};
}

QRectF OverviewStrip::windowBox() const
{
    const QRectF area = curveArea();
    const DayRange &span = state().visibleSpan;
    const double left = std::clamp(xOf(span.begin), area.left(), area.right());
    const double right = std::clamp(xOf(span.end), area.left(), area.right());
    const double lack = std::max(0.0, kLeastWindowPx - (right - left));
    return {left - lack / 2, area.top() - 3, right - left + lack, area.height() + 6};
}

void OverviewStrip::describe()
{
    const QString text = tr("Showing %1").arg(spanText(state().visibleSpan, state().options));
    if (text != accessibleDescription()) {
        setAccessibleDescription(text);
    }
}

void OverviewStrip::updateCurve()
{
    CurveKey key{state().collection, state().filter, {}, int(curveArea().width() / kBinPx), nullptr};
    if (state().matches.large) {
        key.counts = state().matches.large->overview; // which may come later than the filter
    }
    key.filter = withTimeWindows(std::move(key.filter), {});
    key.filter.timeMode = TimeMode::Overlaps; // the strip shows what passes all but time
    if (key.filter.limitToMapView) {
        key.box = state().visibleBox;
    }
    if (key == m_key) {
        return;
    }
    const DayRange days = scale().range();
    m_bins = timeBins(*key.collection, state().matches, {Day(std::floor(days.begin)), Day(std::ceil(days.end))},
                      std::max(1, key.bins));
    m_key = key;
    m_curve = {};
}

/// The curve stays as it is while one brushes, so it is painted once.
void OverviewStrip::drawCurve(QPainter &painter)
{
    const QRectF area = curveArea();
    const double ratio = devicePixelRatio();
    if (m_curve.isNull() || m_curve.devicePixelRatio() != ratio) {
        m_curve = QPixmap((area.size() * ratio).toSize().expandedTo({1, 1}));
        m_curve.setDevicePixelRatio(ratio);
        m_curve.fill(Qt::transparent);
        QPainter own(&m_curve);
        paintCurve(own, QRectF(QPointF(), area.size()));
    }
    painter.drawPixmap(area.topLeft(), m_curve);
}

void OverviewStrip::paintCurve(QPainter &painter, const QRectF &area) const
{
    const Collection &collection = m_session->collection();
    const double highest = std::sqrt(std::max(1, m_bins.highest()));
    std::vector<double> below(std::size_t(m_bins.bins), 0);
    painter.setPen(Qt::NoPen);
    for (int root = kNone; root < m_bins.groups - 1; ++root) {
        if (root != kNone && collection.rootCategory(root) != root) {
            continue;
        }
        const std::vector<int> members = membersOf(collection, root);
        QPainterPath path;
        for (int bin = 0; bin < m_bins.bins; ++bin) {
            double count = 0;
            for (const int category : members) {
                count += m_bins.count(category, bin);
            }
            // The height of the whole grows with the root of its count, so that the few can be seen beside the many.
            const int total = m_bins.total(bin);
            const double height = total > 0 ? area.height() * std::sqrt(total) / highest * count / total : 0;
            double &foot = below[std::size_t(bin)];
            if (height > 0) {
                path.addRect(area.left() + bin * kBinPx, area.bottom() - foot - height, kBinPx, height);
                foot += height;
            }
        }
        QColor colour = categoryColour(m_theme, collection, root);
        colour.setAlphaF(0.8F);
        painter.fillPath(path, colour);
    }
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    updateCurve();
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.panel);
    painter.setPen(QPen(m_theme.hairline, 1));
    painter.drawLine(QPointF(0, 0.5), QPointF(width(), 0.5));
    paintSpan(painter);
    if (m_session->collection().timeSpan().isEmpty()) {
        return;
    }
    drawCurve(painter);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintWindow(painter);
    paintBrush(painter);
    paintDates(painter);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void OverviewStrip::paintWindow(QPainter &painter) const
{
    const QRectF window = windowBox();
    const QRectF area = curveArea();
    QColor veil = m_theme.panel;
    veil.setAlphaF(0.62F);
    painter.fillRect(QRectF(area.left(), window.top(), window.left() - area.left(), window.height()), veil);
    painter.fillRect(QRectF(window.right(), window.top(), area.right() - window.right(), window.height()), veil);
    painter.setPen(QPen(m_theme.secondaryText, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(window.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter.setBrush(m_theme.secondaryText);
    for (const double x : {window.left(), window.right()}) {
        painter.drawRoundedRect(QRectF(x - 1.5, window.center().y() - 7, 3, 14), 1.5, 1.5);
    }
}

void OverviewStrip::paintBrush(QPainter &painter) const
{
    for (const TimeSpan &window : timeWindows(state().filter)) {
        paintBrushed(painter, window);
    }
}

void OverviewStrip::paintBrushed(QPainter &painter, const TimeSpan &window) const
{
    const QRectF area = curveArea();
    const double left = std::clamp(xOf(double(window.begin)), area.left(), area.right());
    const double right = std::clamp(xOf(double(window.end)), area.left(), area.right());
    QColor fill = m_theme.accent;
    fill.setAlphaF(0.12F);
    painter.fillRect(QRectF(left, area.top(), right - left, area.height()), fill);
    painter.setPen(QPen(m_theme.accent, 1.5));
    painter.setBrush(m_theme.surface);
    for (const double x : {left, right}) {
        const bool isOpen = x == left ? window.begin <= kOpenPast : window.end >= kOpenFuture;
        if (!isOpen) {
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
            painter.drawRoundedRect(
                QRectF(x - kHandlePx / 2, area.bottom() - kStripHandlePx + 2, kHandlePx, kStripHandlePx), 3, 3);
        }
    }
}

void OverviewStrip::paintSpan(QPainter &painter) const
{
    if (m_leftInset < 60) {
        return;
    }
    painter.setFont(m_theme.font(TextRole::Caption));
    painter.setPen(m_theme.secondaryText);
    const QRectF box(8, 4, m_leftInset - 16, kHeightPx - 8);
    painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                     spanText(state().visibleSpan, state().options));
}

/// A day as coarsely as the strip's whole length asks for: its year, its month, or itself.
QString OverviewStrip::wordsOf(Day day) const
{
    constexpr Day kYearsFrom = 3 * 366;
    constexpr Day kMonthsFrom = 92;
    const Calendar calendar = state().options.calendar;
    const DateWords words(state().options.locale, calendar);
    const auto civil = calendarDay(calendar, day);
    const Day length = m_session->collection().timeSpan().length();
    return length >= kYearsFrom    ? words.year(civil.year)
           : length >= kMonthsFrom ? words.monthOfYear(civil.year, civil.month, QLocale::ShortFormat)
                                   : words.day(civil);
}

void OverviewStrip::paintDates(QPainter &painter) const
{
    const QRectF row(0, curveArea().bottom() + 3, width(), kHeightPx - curveArea().bottom() - 4);
    std::vector<std::pair<double, double>> taken;
    painter.setFont(m_theme.font(TextRole::Caption));
    painter.setPen(m_theme.secondaryText);
    const Calendar calendar = state().options.calendar;
    const TimeSpan counted = daysOf(calendar);
    const auto place = [&](Day day, double share) {
        if (!counted.contains(day)) {
            return;
        }
        const QString text = isolated(wordsOf(day)); // a year before its era's words, in whatever direction they run
        const double width = m_measure(text, TextRole::Caption).width;
        const double left =
            std::clamp(xOf(double(day)) - width * share, curveArea().left(), curveArea().right() - width);
        const bool isFree = std::none_of(taken.begin(), taken.end(), [&](const auto &other) {
            return left < other.second + 24 && other.first < left + width + 24;
        });
        if (isFree) {
            taken.emplace_back(left, left + width);
            painter.drawText(QRectF(left, row.top(), width, row.height()),
                             Qt::AlignVCenter | Qt::TextDontClip | Qt::TextSingleLine, text);
        }
    };
    const TimeSpan span = m_session->collection().timeSpan();
    place(span.begin, 0);
    place(span.end - 1, 1);
    const TimeTicks ticks = timeTicks(scale(), calendar, state().options.locale, m_measure);
    for (const auto *ticksOfRow : {&ticks.coarse, &ticks.fine}) {
        for (const TimeTick &tick : *ticksOfRow) {
            if (tick.x > 0) {
                place(tick.day, 0.5);
            }
        }
    }
}

void OverviewStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    update();
}

} // namespace araxes
