// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An event, and what it refers to. Plain values; references are indexes into the collection's lists.

#include "app/text/localizedtext.h"
#include "app/time/historicaldate.h"

#include <QByteArray>
#include <optional>
#include <vector>

namespace araxes {

/// Stands for "none" wherever an index is asked for.
inline constexpr int kNone = -1;

/// The eight shapes that tell categories apart without colour, in the order they are given out.
enum class MarkShape { Circle, Square, Triangle, Diamond, Pentagon, Star, Cross, Hexagon };

struct Category
{
    QString id;
    int parent = kNone; ///< index of another category; never a cycle
    LocalizedText name;
    QString colour; ///< "blue" … "grey" of the palette, or "#RRGGBB"; empty: by position
    std::optional<MarkShape> shape;
    QByteArray extra;
    bool operator==(const Category &) const = default;
};

struct Participant
{
    enum class Kind { Person, State, Organisation };
    QString id;
    Kind kind = Kind::Person;
    LocalizedText name;
    QByteArray extra;
    bool operator==(const Participant &) const = default;
};

/// Something printed or published that an event or claim rests on.
struct Source
{
    QString id;
    QString author;
    QString title;
    QString publisher;
    QString date; ///< EDTF, as written
    QString url;  ///< shown always, opened only when http or https
    QByteArray extra;
    bool operator==(const Source &) const = default;
};

/// What one source says about one field of an event.
struct Claim
{
    int source = kNone;
    QString about; ///< "event", "when", "where", "who", "title" …
    LocalizedText says;
    std::optional<HistoricalDate> when; ///< a rival date
    std::vector<int> where;             ///< rival places
    bool preferred = false;
    QByteArray extra;
    bool operator==(const Claim &) const = default;
};

struct Relation
{
    QString kind; ///< "renews", "answers", "commemorates", "part of" …
    int event = kNone;
    QByteArray extra;
    bool operator==(const Relation &) const = default;
};

struct Role
{
    int participant = kNone;
    QString role; ///< "signatory", "host" …; may be empty
    QByteArray extra;
    bool operator==(const Role &) const = default;
};

struct Event
{
    QString id;
    LocalizedText title;
    std::optional<HistoricalDate> when;
    std::vector<int> where; ///< places
    int category = kNone;
    std::vector<Role> who;
    LocalizedText text;
    std::vector<Claim> claims;
    std::vector<Relation> relations;
    QByteArray extra; ///< members we do not know, as a JSON object; empty when none
    bool operator==(const Event &) const = default;
};

} // namespace araxes
