// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/glide.h"

#include <QTimerEvent>

#include <cmath>

namespace araxes {

namespace {

constexpr int kFrameMs = 16;
constexpr double kRollSeconds = 0.16; ///< in which a roll loses two thirds of its speed

double easedOut(double share)
{
    return 1 - std::pow(1 - share, 3);
}

} // namespace

DayRange between(const DayRange &from, const DayRange &to, double share)
{
    const double length = from.length() * std::pow(to.length() / from.length(), share);
    const double change = to.length() - from.length();
    // The begin follows the length, so that the day at the centre of a zoom does not move. Where only the place
    // changes, or nearly so, there is no such day.
    const bool isZoom = std::abs(change) > 1e-6 * from.length();
    const double moved = isZoom ? (length - from.length()) / change : share;
    const double begin = from.begin + (to.begin - from.begin) * moved;
    return {begin, begin + length};
}

void Glide::start(const DayRange &from, const DayRange &to, int milliseconds)
{
    m_from = from;
    m_to = to;
    m_milliseconds = milliseconds;
    m_speed = 0;
    m_clock.start();
    m_timer.start(kFrameMs, Qt::PreciseTimer, this);
}

void Glide::roll(const DayRange &from, double daysPerSecond, double leastSpeed)
{
    m_from = from;
    m_speed = daysPerSecond;
    m_leastSpeed = leastSpeed;
    m_clock.start();
    m_timer.start(kFrameMs, Qt::PreciseTimer, this);
}

void Glide::stop()
{
    if (m_timer.isActive()) {
        m_timer.stop();
        emit stopped();
    }
}

void Glide::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId()) {
        QObject::timerEvent(event);
    } else if (m_speed != 0) {
        stepRoll();
    } else {
        stepGlide();
    }
}

void Glide::stepGlide()
{
    const double share = std::min(1.0, double(m_clock.elapsed()) / m_milliseconds);
    emit moved(share < 1 ? between(m_from, m_to, easedOut(share)) : m_to);
    if (share >= 1) {
        stop();
    }
}

void Glide::stepRoll()
{
    const double seconds = double(m_clock.elapsed()) / 1000;
    const double slowed = std::exp(-seconds / kRollSeconds);
    const double way = m_speed * kRollSeconds * (1 - slowed);
    emit rolled({m_from.begin + way, m_from.end + way});
    if (std::abs(m_speed * slowed) < m_leastSpeed) {
        stop();
    }
}

} // namespace araxes
