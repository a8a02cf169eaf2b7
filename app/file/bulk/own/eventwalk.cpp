// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/own/eventwalk.h"

#include "app/file/json/jsonparser.h"
#include "app/file/json/jsonrecord.h"

#include <algorithm>

namespace araxes {

namespace {

/// To look through more of them for each would take too long.
constexpr std::size_t kMostKeys = 64;

} // namespace

bool EventWalk::walk(Value value)
{
    begin();
    m_event = {};
    m_keys.clear();
    Kind kind = Kind::null;
    if (!kindOf(value, kind)) {
        return false;
    }
    if (kind != Kind::object) {
        return passAs(value, kind, kDepthInRecord - 1);
    }
    const auto walkOne = [this](std::string_view key, Value member) {
        if (m_keys.size() < kMostKeys && std::find(m_keys.begin(), m_keys.end(), key) == m_keys.end()) {
            m_keys.push_back(key);
        } else {
            beOdd();
        }
        return walkMember(key, member);
    };
    if (!walkMembers(value, walkOne)) {
        return false;
    }
    m_event.isPlain = isPlain() && !m_event.id.empty() && !m_event.title.empty();
    return true;
}

bool EventWalk::walkMember(std::string_view key, Value value)
{
    std::string_view text;
    if (key == "id") {
        return walkWord(value, m_event.id);
    }
    if (key == "title") {
        return walkTexts(value, m_event.title, kLongestTitle);
    }
    if (key == "when") {
        return walkWord(value, m_event.when);
    }
    if (key == "where") {
        return walkWhere(value);
    }
    if (key == "category") {
        return walkWord(value, m_event.category);
    }
    if (key == "text") {
        return walkTexts(value, text, kLongestText);
    }
    if (key == "claims") {
        return walkClaims(value);
    }
    return key == "who" || key == "relations" ? walkEmptyList(value) : walkOther(value);
}

/// A short text.
bool EventWalk::walkWord(Value value, std::string_view &word)
{
    if (const auto passed = passUnless(Kind::string, value, kDepthInRecord)) {
        return *passed;
    }
    const bool isTaken = takeText(value, word);
    beOddIf(word.size() > kLongestTitle);
    return isTaken;
}

/// A text in one language.
bool EventWalk::walkTexts(Value value, std::string_view &text, std::size_t longest)
{
    if (const auto passed = passUnless(Kind::object, value, kDepthInRecord)) {
        return *passed;
    }
    int languages = 0;
    return walkMembers(value, [&](std::string_view language, Value one) {
        beOddIf(language.empty() || ++languages > 1);
        Kind of = Kind::null;
        if (!kindOf(one, of)) {
            return false;
        }
        if (of != Kind::string) {
            beOdd();
            return passAs(one, of, kDepthInRecord + 1);
        }
        const bool isTaken = takeText(one, text);
        beOddIf(text.size() > longest);
        return isTaken;
    });
}

/// One place or none.
bool EventWalk::walkWhere(Value value)
{
    if (const auto passed = passUnless(Kind::array, value, kDepthInRecord)) {
        return *passed;
    }
    int count = 0;
    return walkItems(value, [&](Value place, Kind kind) {
        beOddIf(kind != Kind::string || ++count > 1);
        const bool isTaken =
            kind == Kind::string ? takeText(place, m_event.place) : passAs(place, kind, kDepthInRecord + 1);
        beOddIf(m_event.place.empty());
        return isTaken;
    });
}

/// None, or one that says nothing but the source.
bool EventWalk::walkClaims(Value value)
{
    if (const auto passed = passUnless(Kind::array, value, kDepthInRecord)) {
        return *passed;
    }
    int count = 0;
    return walkItems(value, [&](Value claim, Kind kind) {
        const bool isWalked = kind == Kind::object ? walkClaim(claim) : passAs(claim, kind, kDepthInRecord + 1);
        beOddIf(kind != Kind::object || ++count > 1 || m_event.source.empty());
        return isWalked;
    });
}

bool EventWalk::walkClaim(Value value)
{
    std::string_view about;
    int members = 0;
    const bool isRead = walkMembers(value, [&](std::string_view key, Value member) {
        ++members;
        beOddIf(key != "source" && key != "about");
        return key == "source"  ? walkWord(member, m_event.source)
               : key == "about" ? walkWord(member, about)
                                : pass(member, kDepthInRecord + 2);
    });
    beOddIf(members != 2 || about != "event");
    return isRead;
}

bool EventWalk::walkEmptyList(Value value)
{
    if (const auto passed = passUnless(Kind::array, value, kDepthInRecord)) {
        return *passed;
    }
    return walkItems(value, [this](Value item, Kind kind) {
        beOdd();
        return passAs(item, kind, kDepthInRecord + 1);
    });
}

/// A member of another program: kept as it is. Whether an object has a key twice is not looked at here.
bool EventWalk::walkOther(Value value)
{
    Kind kind = Kind::null;
    if (!kindOf(value, kind)) {
        return false;
    }
    beOddIf(kind == Kind::array || kind == Kind::object);
    return passAs(value, kind, kDepthInRecord);
}

} // namespace araxes
