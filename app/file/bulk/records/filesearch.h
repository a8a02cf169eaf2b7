// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where in a large file some bytes stand.

#include "app/file/bulk/bulkfile.h"

#include <optional>
#include <string>
#include <vector>

namespace araxes {

/// Finds the bytes as a word: what stands before and behind them is no letter and no digit of ASCII.
class FileSearch
{
public:
    FileSearch(const BulkFile &file, std::string word)
        : m_file(file)
        , m_word(std::move(word))
    {}

    /// The next place; nothing at the end of the file, or where it cannot be read.
    [[nodiscard]] std::optional<qint64> next();
    /// Goes on from there.
    void skipTo(qint64 offset);

private:
    [[nodiscard]] bool load();
    [[nodiscard]] bool isWord(std::size_t at) const;

    const BulkFile &m_file;
    std::string m_word;
    std::vector<char> m_block;
    qint64 m_blockBegin = 0;
    qint64 m_from = 0; ///< in the file
};

} // namespace araxes
