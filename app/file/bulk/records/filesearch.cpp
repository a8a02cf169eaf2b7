// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/records/filesearch.h"

#include <algorithm>
#include <cctype>

namespace araxes {

namespace {

constexpr std::size_t kBlock = std::size_t(1) << 20;

bool isOfWord(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x80 && std::isalnum(byte) != 0;
}

} // namespace

/// A block from the byte before m_from on, so that what stands before the word is seen.
bool FileSearch::load()
{
    m_blockBegin = std::max<qint64>(m_from - 1, 0);
    const qint64 left = m_file.size() - m_blockBegin;
    if (m_word.empty() || left < qint64(m_word.size())) {
        return false;
    }
    m_block.resize(std::size_t(std::min(left, qint64(kBlock + 2 * m_word.size()))));
    return m_file.read(m_blockBegin, m_block);
}

bool FileSearch::isWord(std::size_t at) const
{
    const std::size_t end = at + m_word.size();
    return (at == 0 || !isOfWord(m_block[at - 1])) && (end == m_block.size() || !isOfWord(m_block[end]));
}

std::optional<qint64> FileSearch::next()
{
    while (m_from < m_blockBegin + qint64(m_block.size()) || load()) {
        const std::string_view block(m_block.data(), m_block.size());
        const std::size_t at = block.find(m_word, std::size_t(m_from - m_blockBegin));
        const bool isAtEnd = m_blockBegin + qint64(block.size()) == m_file.size();
        // What touches the block's end is looked at again in the next block, which shows what stands behind it.
        if (at == std::string_view::npos || (at + m_word.size() == block.size() && !isAtEnd)) {
            if (isAtEnd) {
                return {};
            }
            m_from = m_blockBegin + qint64(block.size() - m_word.size());
            m_block.clear();
            continue;
        }
        m_from = m_blockBegin + qint64(at) + 1;
        if (isWord(at)) {
            return m_from - 1;
        }
    }
    return {};
}

void FileSearch::skipTo(qint64 offset)
{
    if (offset > m_from) {
        m_from = offset;
        if (offset >= m_blockBegin + qint64(m_block.size())) {
            m_block.clear();
        }
    }
}

} // namespace araxes
