// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Walks through the events of a file of our own format.

#include "app/file/bulk/json/valuewalk.h"

#include <vector>

namespace araxes {

/// What a plain event says. Texts hold until the next event.
struct PlainEvent
{
    std::string_view id;
    std::string_view title;
    std::string_view when; ///< EDTF
    std::string_view place;
    std::string_view category;
    std::string_view source; ///< of its one claim, about the event
    bool isPlain = false;    ///< otherwise it must be read by readEvent(), and the rest is worth nothing
};

class EventWalk : public ValueWalk
{
public:
    /// False when it is not JSON, or nested too deeply.
    [[nodiscard]] bool walk(simdjson::ondemand::value value);
    [[nodiscard]] const PlainEvent &event() const { return m_event; }

private:
    [[nodiscard]] bool walkMember(std::string_view key, Value value);
    [[nodiscard]] bool walkWord(Value value, std::string_view &word);
    [[nodiscard]] bool walkTexts(Value value, std::string_view &text, std::size_t longest);
    [[nodiscard]] bool walkWhere(Value value);
    [[nodiscard]] bool walkClaims(Value value);
    [[nodiscard]] bool walkClaim(Value value);
    [[nodiscard]] bool walkEmptyList(Value value);
    [[nodiscard]] bool walkOther(Value value);

    PlainEvent m_event;
    std::vector<std::string_view> m_keys; ///< of the event, to see that each comes once
};

} // namespace araxes
