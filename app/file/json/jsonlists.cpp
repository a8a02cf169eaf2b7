// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/json/jsonlists.h"

#include "app/file/json/jsonshape.h"
#include "app/time/edtf.h"

#include <algorithm>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

/// Half the way around the earth: no place is known less well.
constexpr double kLargestPrecision = 20'037'509;

bool isColour(const QString &word)
{
    const auto isHexDigit = [](QChar c) { return c.isDigit() || (c.toLower() >= u'a' && c.toLower() <= u'f'); };
    const bool isHex =
        word.size() == 7 && word.startsWith(u'#') && std::all_of(word.begin() + 1, word.end(), isHexDigit);
    const std::string name = word.toStdString();
    return isHex || std::find(members::kColours.begin(), members::kColours.end(), name) != members::kColours.end();
}

QString readColour(const JsonRecord &record)
{
    const QString colour = record.text("colour");
    if (colour.isEmpty() || isColour(colour)) {
        return colour;
    }
    record.skip(*record.find("colour"), u"colour"_s, u"%1 is not a colour"_s.arg(inQuotes(record.find("colour")->text)),
                u"Use a name of the palette, such as blue or vermilion, or #RRGGBB"_s);
    return {};
}

std::vector<PeriodName> readPeriodNames(const JsonRecord &place)
{
    std::vector<PeriodName> names;
    for (const JsonRecord &record : place.objects("periodNames")) {
        LocalizedText name = record.texts("name");
        std::optional<HistoricalDate> when = record.date("when");
        if (name.isEmpty() || !when) {
            record.skipWhole(u"a name of a time needs both the name and the time"_s,
                             u"Give it members \"name\" and \"when\""_s);
            continue;
        }
        names.push_back({std::move(name), *std::move(when), record.text("source"), record.extra(members::kPeriodName)});
    }
    return names;
}

} // namespace

Category readCategory(const JsonRecord &record)
{
    Category category;
    category.name = record.texts("name");
    category.colour = readColour(record);
    if (const auto shape = record.word("shape", members::kMarkShapes)) {
        category.shape = static_cast<MarkShape>(*shape);
    }
    category.extra = record.extra(members::kCategory);
    return category;
}

Place readPlace(const JsonRecord &record)
{
    Place place;
    place.name = record.texts("name");
    place.periodNames = readPeriodNames(record);
    place.kind = record.text("kind");
    place.point = readPoint(record);
    place.shape = readShape(record);
    place.precisionMetres = record.number("precision", 0, kLargestPrecision).value_or(0);
    place.country = record.text("country");
    place.division = record.text("division");
    place.source = record.text("source");
    place.extra = record.extra(members::kPlace);
    return place;
}

Participant readParticipant(const JsonRecord &record)
{
    Participant participant;
    participant.kind = static_cast<Participant::Kind>(record.word("kind", members::kParticipantKinds).value_or(0));
    participant.name = record.texts("name");
    participant.extra = record.extra(members::kParticipant);
    return participant;
}

Source readSource(const JsonRecord &record)
{
    Source source;
    source.author = record.text("author");
    source.title = record.text("title");
    source.publisher = record.text("publisher");
    source.date = record.text("date");
    source.url = record.text("url");
    source.extra = record.extra(members::kSource);
    if (!source.date.isEmpty() && !parseEdtf(source.date).date) {
        record.note(
            *record.find("date"), u"date"_s,
            u"%1 is not a date that can be read; it is kept as written"_s.arg(inQuotes(record.find("date")->text)),
            u"Write it like 1813-10-24, 1813-10 or 1813"_s);
    }
    return source;
}

} // namespace araxes
