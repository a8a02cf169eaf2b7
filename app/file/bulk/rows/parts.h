// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Hands on parts of a file that is being read, seldom enough to cost little.

#include "app/file/bulk/rows/compactbuilder.h"

#include <chrono>
#include <functional>

namespace araxes {

class Parts
{
public:
    /// Enough for a picture of density.
    static constexpr int kMostEvents = 50'000;
    using Take = std::function<void(CompactEvents part)>;

    explicit Parts(Take take)
        : m_take(std::move(take))
    {}

    /// Hands on what there is, if it is time: soon, and then less and less often.
    void offer(const CompactBuilder &builder)
    {
        const auto elapsed = std::chrono::steady_clock::now() - m_begin;
        if (m_take && elapsed >= m_next) {
            m_next = 4 * elapsed;
            m_take(builder.sample(kMostEvents));
        }
    }

private:
    Take m_take;
    std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
    std::chrono::steady_clock::duration m_next = std::chrono::milliseconds(120);
};

} // namespace araxes
