// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/event/facets.h"

#include "app/event/collection.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace araxes {

namespace {

void sortOut(std::vector<int> &values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

/// A column of what valuesOf(event) says of each event; kNone among it counts for nothing.
template <typename ValuesOf>
FacetColumn column(const std::vector<Event> &events, std::vector<FacetValue> values, ValuesOf valuesOf)
{
    FacetColumn column;
    column.values = std::move(values);
    column.start.reserve(events.size() + 1);
    std::vector<int> own;
    for (const Event &event : events) {
        own.clear();
        valuesOf(event, own);
        std::erase(own, kNone);
        sortOut(own);
        column.value.insert(column.value.end(), own.begin(), own.end());
        column.start.push_back(static_cast<std::uint32_t>(column.value.size()));
    }
    return column;
}

template <typename Records, typename NameOf>
std::vector<FacetValue> valuesOf(const Records &records, NameOf nameOf)
{
    std::vector<FacetValue> values;
    values.reserve(records.size());
    for (const auto &record : records) {
        values.push_back({record.id, nameOf(record)});
    }
    return values;
}

FacetColumn categoryColumn(const CollectionParts &parts)
{
    return column(parts.events, valuesOf(parts.categories, [](const Category &category) { return category.name; }),
                  [&parts](const Event &event, std::vector<int> &own) {
                      for (int up = event.category; up != kNone; up = parts.categories[std::size_t(up)].parent) {
                          own.push_back(up);
                      }
                  });
}

FacetColumn participantColumn(const CollectionParts &parts)
{
    return column(parts.events, valuesOf(parts.participants, [](const Participant &each) { return each.name; }),
                  [](const Event &event, std::vector<int> &own) {
                      for (const Role &role : event.who) {
                          own.push_back(role.participant);
                      }
                  });
}

FacetColumn sourceColumn(const CollectionParts &parts)
{
    const auto titled = [](const Source &source) {
        return LocalizedText(QStringLiteral("und"), source.title.isEmpty() ? source.author : source.title);
    };
    return column(parts.events, valuesOf(parts.sources, titled), [](const Event &event, std::vector<int> &own) {
        for (const Claim &claim : event.claims) {
            own.push_back(claim.source);
        }
    });
}

/// Numbers values in the order of their keys, whatever the order in which they are met.
class Numbering
{
public:
    int numberOf(const FacetValue &value)
    {
        return value.key.isEmpty()
                   ? kNone
                   : m_numbers.try_emplace(value.key, Entry{int(m_numbers.size()), value}).first->second.number;
    }
    /// The values, sorted by key; afterwards numbers() says where each number has gone.
    std::vector<FacetValue> sorted()
    {
        std::vector<FacetValue> values;
        m_places.resize(m_numbers.size());
        for (const auto &[key, entry] : m_numbers) {
            m_places[std::size_t(entry.number)] = int(values.size());
            values.push_back(entry.value);
        }
        return values;
    }
    [[nodiscard]] int placeOf(int number) const { return number == kNone ? kNone : m_places[std::size_t(number)]; }

private:
    struct Entry
    {
        int number;
        FacetValue value;
    };
    std::map<QString, Entry> m_numbers;
    std::vector<int> m_places;
};

/// A column of what is said of each place.
template <typename ValueOf>
FacetColumn placeColumn(const CollectionParts &parts, ValueOf valueOf)
{
    Numbering numbering;
    std::vector<int> numbers;
    numbers.reserve(parts.places.size());
    for (const Place &place : parts.places) {
        numbers.push_back(numbering.numberOf(valueOf(place)));
    }
    std::vector<FacetValue> values = numbering.sorted();
    return column(parts.events, std::move(values), [&](const Event &event, std::vector<int> &own) {
        for (const int place : event.where) {
            own.push_back(numbering.placeOf(numbers[std::size_t(place)]));
        }
    });
}

/// In English and in itself: "Persian", "فارسی", a script or country after it; nothing for a tag that is no language.
LocalizedText languageName(const QString &tag)
{
    const QLocale locale(tag);
    LocalizedText name;
    if (locale.language() == QLocale::C) {
        return name;
    }
    const qsizetype rest = tag.indexOf(u'-');
    const QString more = rest < 0 ? QString() : QStringLiteral(" (%1)").arg(tag.mid(rest + 1));
    name.set(QStringLiteral("en"), QLocale::languageToString(locale.language()) + more);
    if (const QString own = locale.nativeLanguageName(); !own.isEmpty() && locale.language() != QLocale::English) {
        name.set(tag, own + more);
    }
    return name;
}

FacetColumn languageColumn(const CollectionParts &parts)
{
    Numbering numbering;
    const auto visit = [&numbering](const Event &event, auto take) {
        for (const LocalizedText *texts : {&event.title, &event.text}) {
            for (const LocalizedText::Entry &entry : texts->entries()) {
                take(numbering.numberOf({entry.language, {}}));
            }
        }
    };
    for (const Event &event : parts.events) {
        visit(event, [](int) {});
    }
    std::vector<FacetValue> values = numbering.sorted();
    for (FacetValue &value : values) {
        value.name = languageName(value.key);
    }
    return column(parts.events, std::move(values), [&](const Event &event, std::vector<int> &own) {
        visit(event, [&](int number) { own.push_back(numbering.placeOf(number)); });
    });
}

} // namespace

int FacetColumn::valueWithKey(const QString &key) const
{
    const auto found = std::find_if(values.begin(), values.end(), [&key](const auto &each) { return each.key == key; });
    return found == values.end() ? kNone : int(found - values.begin());
}

FacetTable facetTable(const CollectionParts &parts, const CountryRule &countryOf)
{
    const auto country = [&countryOf](const Place &place) {
        return countryOf ? countryOf(place) : FacetValue{place.country, {}};
    };
    return {
        categoryColumn(parts),       participantColumn(parts),
        placeColumn(parts, country), placeColumn(parts, [](const Place &place) { return FacetValue{place.kind, {}}; }),
        sourceColumn(parts),         languageColumn(parts)};
}

} // namespace araxes
