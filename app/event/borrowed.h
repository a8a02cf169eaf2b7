// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A value that is kept elsewhere, or was made for the one who asks.

#include <memory>

namespace araxes {

/// Keep it as long as what it points at is needed; what is kept elsewhere must outlive it.
template <typename Value>
class Borrowed
{
public:
    [[nodiscard]] static Borrowed kept(const Value &value) { return Borrowed(&value, nullptr); }
    [[nodiscard]] static Borrowed made(Value &&value)
    {
        auto own = std::make_shared<const Value>(std::move(value));
        const Value *pointer = own.get();
        return Borrowed(pointer, std::move(own));
    }

    [[nodiscard]] const Value *operator->() const { return m_value; }
    [[nodiscard]] const Value &operator*() const & { return *m_value; }
    const Value &operator*() const && = delete; ///< would dangle

private:
    Borrowed(const Value *value, std::shared_ptr<const Value> own)
        : m_value(value)
        , m_own(std::move(own))
    {}

    const Value *m_value;
    std::shared_ptr<const Value> m_own; ///< null when it is kept elsewhere
};

} // namespace araxes
