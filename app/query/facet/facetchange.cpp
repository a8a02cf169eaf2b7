// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/facet/facetchange.h"

#include <algorithm>

namespace araxes {

namespace {

bool has(const std::vector<int> &values, int value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

void add(std::vector<int> &values, int value)
{
    if (!has(values, value)) {
        values.insert(std::upper_bound(values.begin(), values.end(), value), value);
    }
}

/// The values of one facet with what is above each.
class Tree
{
public:
    Tree(const Collection &collection, Facet facet)
        : m_collection(collection)
        , m_facet(facet)
    {}

    [[nodiscard]] int above(int value) const { return valueAbove(m_collection, m_facet, value); }
    [[nodiscard]] int count() const { return int(m_collection.facet(m_facet).values.size()); }
    [[nodiscard]] bool isWithin(int value, int ancestor) const
    {
        while (value != kNone && value != ancestor) {
            value = above(value);
        }
        return value == ancestor;
    }
    [[nodiscard]] bool isWithinAny(int value, const std::vector<int> &ancestors) const
    {
        while (value != kNone && !has(ancestors, value)) {
            value = above(value);
        }
        return value != kNone;
    }
    /// Some of the values are below this one.
    [[nodiscard]] bool holdsAny(int value, const std::vector<int> &values) const
    {
        return m_facet == Facet::Category && std::any_of(values.begin(), values.end(), [&](int each) {
                   return each != value && isWithin(each, value);
               });
    }
    void eraseWithin(std::vector<int> &values, int ancestor) const
    {
        std::erase_if(values, [&](int each) { return isWithin(each, ancestor); });
    }
    /// Lets a value and all below it out of what is excluded. Where one above it was, what branches off on the way
    /// stays excluded in its stead.
    void readmit(std::vector<int> &excluded, int value) const
    {
        eraseWithin(excluded, value);
        for (int up = above(value); up != kNone; up = above(up)) {
            if (std::erase(excluded, up) == 0) {
                continue;
            }
            for (int other = 0; other < count(); ++other) {
                const int parent = above(other);
                if (parent != kNone && !isWithin(value, other) && isWithin(parent, up) && isWithin(value, parent)) {
                    add(excluded, other);
                }
            }
        }
    }

private:
    const Collection &m_collection;
    Facet m_facet;
};

void include(FacetChoice &choice, const Tree &tree, int value)
{
    tree.readmit(choice.excluded, value);
    if (!tree.isWithinAny(value, choice.included)) {
        tree.eraseWithin(choice.included, value); // what is below it is taken in with it
        add(choice.included, value);
    }
}

void exclude(FacetChoice &choice, const Tree &tree, int value)
{
    tree.eraseWithin(choice.included, value);
    if (!tree.isWithinAny(value, choice.excluded)) {
        tree.eraseWithin(choice.excluded, value);
        add(choice.excluded, value);
    }
}

void toggle(FacetChoice &choice, const Tree &tree, int value, Standing now)
{
    const bool isOn = now == Standing::Free || now == Standing::Included;
    const bool isOwn = has(choice.included, value);
    if (!isOn) {
        choice.included.empty() ? tree.readmit(choice.excluded, value) : include(choice, tree, value);
    } else if (isOwn) {
        std::erase(choice.included, value);
    } else {
        exclude(choice, tree, value);
    }
}

} // namespace

int valueAbove(const Collection &collection, Facet facet, int value)
{
    return facet == Facet::Category ? collection.categories()[std::size_t(value)].parent : kNone;
}

Standing standing(const FacetChoice &choice, const Collection &collection, Facet facet, int value)
{
    const Tree tree(collection, facet);
    if (tree.isWithinAny(value, choice.excluded)) {
        return Standing::Excluded;
    }
    const bool isAsked = tree.isWithinAny(value, choice.included);
    if (!isAsked && !choice.included.empty()) {
        return tree.holdsAny(value, choice.included) ? Standing::Partly : Standing::LeftOut;
    }
    if (tree.holdsAny(value, choice.excluded)) {
        return Standing::Partly;
    }
    return isAsked ? Standing::Included : Standing::Free;
}

FacetChoice changed(FacetChoice choice, const Collection &collection, Facet facet, int value, FacetVerb verb)
{
    const Tree tree(collection, facet);
    switch (verb) {
    case FacetVerb::Toggle:
        toggle(choice, tree, value, standing(choice, collection, facet, value));
        break;
    case FacetVerb::Only:
        choice = {{value}, {}, FacetChoice::Need::Any};
        break;
    case FacetVerb::Also:
        include(choice, tree, value);
        break;
    case FacetVerb::Not:
        exclude(choice, tree, value);
        break;
    case FacetVerb::Whatever:
        tree.eraseWithin(choice.included, value);
        tree.readmit(choice.excluded, value);
        break;
    }
    return choice;
}

} // namespace araxes
