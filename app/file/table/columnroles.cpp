// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/table/columnroles.h"

#include "app/text/foldedtext.h"

#include <algorithm>

namespace araxes {

namespace {

struct RoleNames
{
    ColumnRole role;
    const char *names; ///< blank-separated, the plainest first
};

constexpr RoleNames kRoleNames[] = {
    {ColumnRole::Id, "id eventid identifier uid"},
    {ColumnRole::Title, "title name label headline event eventname subject"},
    {ColumnRole::Start,
     "when date start startdate startdatestr begin begindate from starttime datetime timestamp time hdate signature"},
    {ColumnRole::End, "end enddate enddatestr finish until to endtime hdateend"},
    {ColumnRole::Year, "year startyear yr"},
    {ColumnRole::MonthOfYear, "month startmonth mo"},
    {ColumnRole::DayOfMonth, "day startday dy"},
    {ColumnRole::EndYear, "endyear"},
    {ColumnRole::EndMonth, "endmonth"},
    {ColumnRole::EndDay, "endday"},
    {ColumnRole::Latitude, "latitude lat y"},
    {ColumnRole::Longitude, "longitude lon lng long x"},
    {ColumnRole::Place, "place placename location locationname site city town where"},
    {ColumnRole::Country, "countrycode iso2 country"},
    {ColumnRole::Category, "category type kind group class"},
    {ColumnRole::Text, "text description details notes note comments comment summary"},
    {ColumnRole::Source, "source reference citation"},
    {ColumnRole::Link, "url link website"},
};

QString keyOf(const QString &name)
{
    QString key = folded(name);
    key.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return key;
}

} // namespace

ColumnRoles::ColumnRoles(const QStringList &names)
{
    m_columns.fill(-1);
    QStringList keys;
    for (const QString &name : names) {
        keys.append(keyOf(name));
    }
    for (const RoleNames &role : kRoleNames) {
        for (const QString &name : QString::fromLatin1(role.names).split(u' ')) {
            const int column = int(keys.indexOf(name));
            if (column >= 0 && !hasRole(column)) {
                m_columns[std::size_t(role.role)] = column;
                break;
            }
        }
    }
}

bool ColumnRoles::hasRole(int column) const
{
    return std::find(m_columns.begin(), m_columns.end(), column) != m_columns.end();
}

} // namespace araxes
