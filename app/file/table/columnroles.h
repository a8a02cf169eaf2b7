// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the columns of a table hold, guessed from the names that people give them.

#include <QStringList>
#include <array>

namespace araxes {

enum class ColumnRole {
    Id,
    Title,
    Start,
    End,
    Year,
    MonthOfYear,
    DayOfMonth,
    EndYear,
    EndMonth,
    EndDay,
    Latitude,
    Longitude,
    Place,
    Country,
    Category,
    Text,
    Source,
    Link,
};
inline constexpr int kColumnRoles = static_cast<int>(ColumnRole::Link) + 1;

/// Which column has which role. A role has at most one column, a column at most one role.
class ColumnRoles
{
public:
    /// Names match without case, blanks and signs: "Start date", "start_date" and "StartDate" are one. Where several
    /// columns could have a role, the one with the plainer name has it, then the first.
    explicit ColumnRoles(const QStringList &names);

    /// Index of the column, or -1.
    [[nodiscard]] int column(ColumnRole role) const { return m_columns[std::size_t(role)]; }
    [[nodiscard]] bool has(ColumnRole role) const { return column(role) >= 0; }
    [[nodiscard]] bool hasRole(int column) const;
    /// Whether anything says when.
    [[nodiscard]] bool hasDates() const { return has(ColumnRole::Start) || has(ColumnRole::Year); }

private:
    std::array<int, std::size_t(kColumnRoles)> m_columns;
};

} // namespace araxes
