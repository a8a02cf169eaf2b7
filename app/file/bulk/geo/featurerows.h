// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The features of a GeoJSON file, read again one by one.

#include "app/file/bulk/records/rowsource.h"

#include <map>
#include <memory>
#include <mutex>

namespace araxes {

class FeatureRows : public RowSource
{
public:
    bool read(std::string_view bytes, const RecordPlace &place, ProblemLog &log, const Take &take) const override;
    [[nodiscard]] int linesIn(std::string_view bytes) const override;
    /// Kept, because finding out what columns hold takes longer than reading a feature.
    [[nodiscard]] std::shared_ptr<const TableColumns> columnsOf(const QStringList &names) const;

private:
    mutable std::mutex m_mutex; ///< guards m_columns
    mutable std::map<QStringList, std::shared_ptr<const TableColumns>> m_columns;
};

} // namespace araxes
