// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How a date may lie to a window of time, decided on what is known and no more.

#include "app/event/collection.h"

#include <array>
#include <optional>

namespace araxes {

/// A date stands for every stretch of days, start to end, that its bounds allow; a set stands for its members, each
/// of them some day or days within that stretch. The window is half-open as every TimeSpan; an open side of it is
/// beyond every day. CertainlyWithin implies PossiblyWithin, and that, like StartsWithin, implies Overlaps.
///
/// An open end ("..") lies beyond every day, so only a window open on that side can hold it. An unknown end adds no
/// days: it may lie within any window that holds the end that is known, certainly within none that is closed on its
/// side, and an unknown start is never said to lie in a window.
enum class TimeMode {
    Overlaps,        ///< some possible day lies in the window
    PossiblyWithin,  ///< some start and end that the bounds allow lie both in the window; of "each of" every member may
    CertainlyWithin, ///< every possible day lies in the window
    StartsWithin,    ///< the start may lie in the window; of "each of" that of the first member
};
inline constexpr std::array kTimeModes{TimeMode::Overlaps, TimeMode::PossiblyWithin, TimeMode::CertainlyWithin,
                                       TimeMode::StartsWithin};

/// Which modes hold, one bit each.
class TimeModes
{
public:
    void add(TimeMode mode) { m_bits = std::uint8_t(m_bits | bit(mode)); }
    [[nodiscard]] bool has(TimeMode mode) const { return (m_bits & bit(mode)) != 0; }
    TimeModes &operator|=(const TimeModes &other)
    {
        m_bits |= other.m_bits;
        return *this;
    }
    bool operator==(const TimeModes &) const = default;

private:
    [[nodiscard]] static std::uint8_t bit(TimeMode mode) { return std::uint8_t(1U << unsigned(mode)); }
    std::uint8_t m_bits = 0;
};

/// The modes in which a dated row's event lies to a window.
[[nodiscard]] TimeModes timeModes(const Collection &collection, int row, const TimeSpan &window);

/// "certainly", "possibly", "overlaps", "starts": on the command line and in what it prints.
[[nodiscard]] QString timeModeKey(TimeMode mode);
[[nodiscard]] std::optional<TimeMode> timeModeOfKey(QStringView key);

} // namespace araxes
