// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/json/jsonsource.h"

#include <algorithm>
#include <cstring>

namespace araxes {

JsonSource::JsonSource(QIODevice &device, Progress progress, std::size_t blockBytes)
    : m_device(device)
    , m_progress(std::move(progress))
    , m_blockBytes(blockBytes)
    , m_block(blockBytes + 1, '\0')
{
    m_blockStart = -1;
}

void JsonSource::countLines(std::size_t upTo)
{
    if (upTo > m_counted) {
        const auto from = m_block.begin() + static_cast<std::ptrdiff_t>(m_counted);
        const auto to = m_block.begin() + static_cast<std::ptrdiff_t>(upTo);
        m_line += static_cast<int>(std::count(from, to, '\n'));
        m_counted = upTo;
    }
}

int JsonSource::line()
{
    countLines(m_next - 1);
    return m_line;
}

bool JsonSource::fill()
{
    if (m_stop != Stop::None) {
        return false;
    }
    countLines(m_end - 1);
    const qint64 done = m_blockStart + static_cast<qint64>(m_end);
    if (done - m_tokenStart > kLongestToken) {
        m_stop = Stop::EndlessToken;
        return false;
    }
    const char last = m_block[m_end - 1];
    const qint64 got = m_device.read(m_block.data() + 1, qint64(m_blockBytes));
    if (got <= 0) {
        m_stop = got < 0 ? Stop::Unreadable : Stop::None;
        return false;
    }
    m_block[0] = last;
    m_counted = 0;
    m_next = 1;
    m_end = static_cast<std::size_t>(got) + 1;
    m_blockStart = done - 1;
    if (const void *nul = std::memchr(m_block.data() + 1, '\0', m_end - 1)) {
        m_end = static_cast<std::size_t>(static_cast<const char *>(nul) - m_block.data());
        m_stop = Stop::NulByte;
    }
    if (m_progress && !m_progress(done + got, m_device.size())) {
        m_end = m_next;
        m_stop = Stop::Cancelled;
    }
    return m_next != m_end;
}

QByteArray JsonSource::firstBytes()
{
    return m_device.peek(4);
}

} // namespace araxes
