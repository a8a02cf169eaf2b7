// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command/facetwish.h"

#include "app/text/likeness.h"

#include <algorithm>
#include <numeric>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

QString optionOf(FacetWish::How how)
{
    return how == FacetWish::How::Only ? u"--only"_s : how == FacetWish::How::With ? u"--with"_s : u"--not"_s;
}

QString facetKeys()
{
    QStringList keys;
    std::ranges::transform(kFacets, std::back_inserter(keys), facetKey);
    return keys.join(u", "_s);
}

/// "Iran (iran), Iran (qajar-iran)": what tells namesakes apart; a few at most.
QString keysOf(const FacetColumn &column, const std::vector<int> &values)
{
    constexpr std::size_t kMost = 8;
    QStringList keys;
    for (std::size_t i = 0; i < std::min(values.size(), kMost); ++i) {
        keys.append(column.values[std::size_t(values[i])].key);
    }
    return keys.join(u", "_s) + (values.size() > kMost ? u" …"_s : QString());
}

QString meantText(const FacetWish &wish, const FacetColumn &column)
{
    std::vector<NamedThing> things;
    for (const FacetValue &value : column.values) {
        NamedThing &thing = things.emplace_back(QStringList{value.key}, value.key);
        for (const LocalizedText::Entry &name : value.name.entries()) {
            thing.names.append(name.text);
        }
        const QString name = value.name.best({u"en"_s});
        thing.shown += name.isEmpty() || name == value.key ? QString() : u" (%1)"_s.arg(name);
    }
    return perhapsText(nearlyNamed(wish.value, things));
}

QString unknownText(const FacetWish &wish, const FacetColumn &column)
{
    std::vector<int> all(column.values.size());
    std::iota(all.begin(), all.end(), 0);
    const QString known = all.empty() ? u"this collection has none"_s : u"there are "_s + keysOf(column, all);
    return u"%1: no %2 is called \"%3\"%4; %5"_s.arg(optionOf(wish.how), facetKey(wish.facet), wish.value,
                                                     meantText(wish, column), known);
}

} // namespace

QString readFacetWishes(FacetWish::How how, const QStringList &texts, std::vector<FacetWish> &wishes)
{
    for (const QString &text : texts) {
        const qsizetype equals = text.indexOf(u'=');
        const std::optional<Facet> facet = facetOfKey(QStringView(text).left(std::max(equals, qsizetype(0))));
        const QString value = text.mid(equals + 1).trimmed();
        if (!facet || value.isEmpty()) {
            return u"%1 is FACET=VALUE with one of %2, not \"%3\""_s.arg(optionOf(how), facetKeys(), text);
        }
        const bool isMixed = std::any_of(wishes.begin(), wishes.end(), [&](const FacetWish &other) {
            return other.facet == *facet && other.how != how && how != FacetWish::How::Not &&
                   other.how != FacetWish::How::Not;
        });
        if (isMixed) {
            return u"--only asks for any %1 that it names, --with for all of them: give one of the two"_s.arg(
                facetKey(*facet));
        }
        wishes.push_back({how, *facet, value});
    }
    return {};
}

QString addFacetWishes(Filter &filter, const std::vector<FacetWish> &wishes, const Collection &collection)
{
    for (const FacetWish &wish : wishes) {
        const FacetColumn &column = collection.facet(wish.facet);
        const std::vector<int> values = valuesNamed(column, wish.value);
        if (values.empty()) {
            return unknownText(wish, column);
        }
        if (values.size() > 1) {
            return u"%1: several are called \"%2\": %3"_s.arg(optionOf(wish.how), wish.value, keysOf(column, values));
        }
        FacetChoice &choice = filter.of(wish.facet);
        (wish.how == FacetWish::How::Not ? choice.excluded : choice.included).push_back(values.front());
        if (wish.how == FacetWish::How::With) {
            choice.need = FacetChoice::Need::All;
        }
    }
    return {};
}

} // namespace araxes
