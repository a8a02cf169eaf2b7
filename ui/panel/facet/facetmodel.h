// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The values of one facet as rows, with what remains of each under the other filters.

#include "app/query/facet/facetchange.h"
#include "app/session/session.h"

#include <QAbstractListModel>

namespace araxes {

enum class FacetOrder { Listed, Name, Count }; ///< as in the collection, by name, most events first

/// Categories stand below the one above them. What nothing remains of comes last among its like. Of a long facet only
/// the first are rows until all are asked for, and those that are included or excluded.
class FacetModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        ValueRole = Qt::UserRole, ///< int: index in the facet's column
        CountRole,                ///< int: events that meet every other filter
        DepthRole,                ///< int: of a category in its tree
        StandingRole,             ///< int: Standing
    };
    enum class Extent { First, All };
    static constexpr int kFirst = 8;

    /// The session must outlive the model.
    FacetModel(const Session &session, Facet facet, QObject *parent = nullptr);

    [[nodiscard]] Facet facet() const { return m_facet; }
    [[nodiscard]] FacetOrder order() const { return m_order; }
    void setOrder(FacetOrder order);
    [[nodiscard]] Extent extent() const { return m_extent; }
    void setExtent(Extent extent);
    /// Only values with these words in one of their names, in any language and script; of categories also those above.
    void setNarrowing(const QString &typed);

    /// How many values the facet has, and how many would be rows if all were asked for.
    [[nodiscard]] int valueCount() const { return int(m_values.size()); }
    [[nodiscard]] int fullCount() const { return m_fullCount; }
    [[nodiscard]] int valueAt(int row) const { return m_rows[std::size_t(row)]; }
    /// The row of a value, or kNone.
    [[nodiscard]] int rowOf(int value) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Value
    {
        QString name; ///< as shown
        int above = kNone;
        int depth = 0;
        int place = 0; ///< by name among all
    };
    void readValues();
    void renew();
    void followFilter();
    void setRows(std::vector<int> rows);
    [[nodiscard]] std::vector<int> sorted() const;
    [[nodiscard]] std::vector<bool> narrowed() const;
    [[nodiscard]] std::vector<int> shortened(const std::vector<int> &all) const;
    [[nodiscard]] int count(int value) const { return m_counts[std::size_t(value)]; }
    [[nodiscard]] QString accessibleText(int value) const;

    const Session &m_session;
    Facet m_facet;
    FacetOrder m_order;
    Extent m_extent = Extent::First;
    QString m_typed;
    CollectionPtr m_collection;
    std::vector<Value> m_values;
    std::vector<int> m_counts;
    FacetChoice m_choice;
    std::vector<int> m_rows;
    int m_fullCount = 0;
};

} // namespace araxes
