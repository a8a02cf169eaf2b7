// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/facet/facetmodel.h"

#include "app/query/filterwords.h"
#include "app/query/text/textquery.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace araxes {

namespace {

bool isCalled(const TextQuery &query, const FacetValue &value)
{
    const QList<LocalizedText::Entry> &names = value.name.entries();
    return query.matchesText(value.key, {}) || std::any_of(names.begin(), names.end(), [&query](const auto &each) {
               return query.matchesText(each.text, each.language);
           });
}

} // namespace

FacetModel::FacetModel(const Session &session, Facet facet, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_facet(facet)
    , m_order(facet == Facet::Category ? FacetOrder::Listed : FacetOrder::Count)
{
    connect(&session, &Session::collectionChanged, this, &FacetModel::readValues);
    connect(&session, &Session::amended, this, [this] { m_collection = m_session.state().collection; });
    connect(&session, &Session::optionsChanged, this, &FacetModel::readValues);
    connect(&session, &Session::matchesChanged, this, &FacetModel::followFilter);
    connect(&session, &Session::filterChanged, this, &FacetModel::followFilter);
    readValues();
}

void FacetModel::setOrder(FacetOrder order)
{
    m_order = order;
    renew();
}

void FacetModel::setExtent(Extent extent)
{
    m_extent = extent;
    renew();
}

void FacetModel::setNarrowing(const QString &typed)
{
    m_typed = typed;
    renew();
}

int FacetModel::rowOf(int value) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), value);
    return found == m_rows.end() ? kNone : int(found - m_rows.begin());
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int value = valueAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return m_values[std::size_t(value)].name;
    case Qt::AccessibleTextRole:
        return accessibleText(value);
    case Qt::CheckStateRole: {
        const Standing now = standing(m_choice, *m_collection, m_facet, value);
        return now == Standing::Partly                              ? Qt::PartiallyChecked
               : now == Standing::Free || now == Standing::Included ? Qt::Checked
                                                                    : Qt::Unchecked;
    }
    case ValueRole:
        return value;
    case CountRole:
        return count(value);
    case DepthRole:
        return m_values[std::size_t(value)].depth;
    case StandingRole:
        return int(standing(m_choice, *m_collection, m_facet, value));
    default:
        return {};
    }
}

QString FacetModel::accessibleText(int value) const
{
    const QString events = m_session.state().options.locale.toString(count(value));
    const QString text = tr("%1, events: %2").arg(m_values[std::size_t(value)].name, events);
    switch (standing(m_choice, *m_collection, m_facet, value)) {
    case Standing::Included:
        return tr("%1, included").arg(text);
    case Standing::Excluded:
        return tr("%1, excluded").arg(text);
    case Standing::Partly:
        return tr("%1, in part").arg(text);
    case Standing::LeftOut:
        return tr("%1, left out").arg(text);
    case Standing::Free:
        break;
    }
    return text;
}

/// The collection or the reader's language is another: names, and their order in that language.
void FacetModel::readValues()
{
    const ViewState &state = m_session.state();
    beginResetModel();
    m_collection = state.collection;
    m_rows.clear();
    const std::vector<FacetValue> &all = m_collection->facet(m_facet).values;
    m_values.assign(all.size(), {});
    std::vector<QCollatorSortKey> keys;
    keys.reserve(all.size());
    QCollator collator(state.options.locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    for (std::size_t i = 0; i < all.size(); ++i) {
        Value &value = m_values[i];
        value.name = facetValueText(all[i], state.options.languages);
        value.above = valueAbove(*m_collection, m_facet, int(i));
        for (int up = value.above; up != kNone; up = valueAbove(*m_collection, m_facet, up)) {
            ++value.depth;
        }
        keys.push_back(collator.sortKey(value.name));
    }
    std::vector<int> byName(all.size());
    std::iota(byName.begin(), byName.end(), 0);
    std::stable_sort(byName.begin(), byName.end(),
                     [&keys](int a, int b) { return keys[std::size_t(a)] < keys[std::size_t(b)]; });
    for (std::size_t i = 0; i < byName.size(); ++i) {
        m_values[std::size_t(byName[i])].place = int(i);
    }
    m_counts = state.matches.offered[std::size_t(m_facet)];
    m_counts.resize(all.size());
    m_choice = state.filter.of(m_facet);
    endResetModel();
    renew();
}

/// Views move far more often than what the facet says changes.
void FacetModel::followFilter()
{
    const ViewState &state = m_session.state();
    const std::vector<int> &counts = state.matches.offered[std::size_t(m_facet)];
    const FacetChoice &choice = state.filter.of(m_facet);
    if (state.collection != m_collection || (counts == m_counts && choice == m_choice)) {
        return;
    }
    m_counts = counts;
    m_choice = choice;
    renew();
}

void FacetModel::renew()
{
    std::vector<int> all = sorted();
    if (!m_typed.isEmpty()) {
        const std::vector<bool> isWanted = narrowed();
        std::erase_if(all, [&isWanted](int value) { return !isWanted[std::size_t(value)]; });
    }
    m_fullCount = int(all.size());
    setRows(m_extent == Extent::All || !m_typed.isEmpty() ? std::move(all) : shortened(all));
}

void FacetModel::setRows(std::vector<int> rows)
{
    if (rows == m_rows) {
        if (!m_rows.empty()) {
            emit dataChanged(index(0), index(rowCount() - 1));
        }
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

/// All values in order, each below the one above it.
std::vector<int> FacetModel::sorted() const
{
    const auto comesFirst = [this](int a, int b) {
        if ((count(a) == 0) != (count(b) == 0)) {
            return count(b) == 0;
        }
        if (m_order == FacetOrder::Count && count(a) != count(b)) {
            return count(a) > count(b);
        }
        return m_order == FacetOrder::Listed ? a < b : m_values[std::size_t(a)].place < m_values[std::size_t(b)].place;
    };
    std::vector<std::vector<int>> below(m_values.size());
    std::vector<int> open;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        const int above = m_values[i].above;
        (above == kNone ? open : below[std::size_t(above)]).push_back(int(i));
    }
    const auto sortLastFirst = [&comesFirst](std::vector<int> &values) {
        std::sort(values.begin(), values.end(), [&comesFirst](int a, int b) { return comesFirst(b, a); });
    };
    std::vector<int> all;
    all.reserve(m_values.size());
    sortLastFirst(open);
    while (!open.empty()) {
        all.push_back(open.back());
        open.pop_back();
        std::vector<int> &children = below[std::size_t(all.back())];
        sortLastFirst(children);
        open.insert(open.end(), children.begin(), children.end());
    }
    return all;
}

std::vector<bool> FacetModel::narrowed() const
{
    const TextQuery query(m_typed);
    const std::vector<FacetValue> &all = m_collection->facet(m_facet).values;
    std::vector<bool> isWanted(all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!isWanted[i] && (query.isEmpty() || isCalled(query, all[i]))) {
            for (int up = int(i); up != kNone; up = m_values[std::size_t(up)].above) {
                isWanted[std::size_t(up)] = true;
            }
        }
    }
    return isWanted;
}

/// The first, and what is in force; a list that is hardly longer is shown whole. A tree is not cut.
std::vector<int> FacetModel::shortened(const std::vector<int> &all) const
{
    if (m_facet == Facet::Category || all.size() <= std::size_t(kFirst) + 2) {
        return all;
    }
    std::vector<int> first(all.begin(), all.begin() + kFirst);
    std::copy_if(all.begin() + kFirst, all.end(), std::back_inserter(first), [this](int value) {
        return std::binary_search(m_choice.included.begin(), m_choice.included.end(), value) ||
               std::binary_search(m_choice.excluded.begin(), m_choice.excluded.end(), value);
    });
    return first;
}

} // namespace araxes
