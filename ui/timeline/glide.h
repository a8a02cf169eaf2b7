// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Movement that explains: a timeline's range on its way to another, or rolling out after a throw.

#include "app/time/timespan.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QObject>

namespace araxes {

/// A range of days that moves. Every step is announced; stop() halts it where it is.
class Glide : public QObject
{
    Q_OBJECT
public:
    explicit Glide(QObject *parent = nullptr)
        : QObject(parent)
    {}

    /// From one range to another. A day that stands at the same place in both stands still on the way.
    void start(const DayRange &from, const DayRange &to, int milliseconds);
    /// Rolls on at a speed in days per second, ever slower, until it is below the least speed.
    void roll(const DayRange &from, double daysPerSecond, double leastSpeed);
    void stop();
    [[nodiscard]] bool isMoving() const { return m_timer.isActive(); }

signals:
    void moved(const DayRange &range);
    /// As moved(), for a range that rolls: whoever owns the range has to follow.
    void rolled(const DayRange &range);
    void stopped();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void stepGlide();
    void stepRoll();

    QBasicTimer m_timer;
    QElapsedTimer m_clock;
    DayRange m_from;
    DayRange m_to;
    int m_milliseconds = 0;
    double m_speed = 0; ///< of a roll; 0: a glide
    double m_leastSpeed = 0;
};

/// The range a share of the way (0 to 1) from one to the other.
[[nodiscard]] DayRange between(const DayRange &from, const DayRange &to, double share);

} // namespace araxes
