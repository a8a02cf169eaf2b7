// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The bytes of a JSON file, read in blocks and handed out one by one, with the line they are on.

#include <QIODevice>

#include <functional>
#include <iterator>
#include <vector>

namespace araxes {

class JsonSource
{
public:
    /// Why the bytes ended before the file did.
    enum class Stop {
        None,
        Cancelled, ///< the caller asked for it
        Unreadable,
        NulByte,
        EndlessToken ///< no value ended for kLongestToken bytes
    };
    static constexpr qint64 kLongestToken = 32 * 1024 * 1024;

    /// Called after each block with bytes done and in all; returning false cancels.
    using Progress = std::function<bool(qint64 done, qint64 total)>;

    static constexpr std::size_t kBlockBytes = std::size_t{64} * 1024;
    explicit JsonSource(QIODevice &device, Progress progress = {}, std::size_t blockBytes = kBlockBytes);

    [[nodiscard]] bool atEnd() { return m_next == m_end && !fill(); }
    [[nodiscard]] char peek() const { return m_block[m_next]; }
    void advance() { ++m_next; }

    /// The line, from 1, of the byte before the last one handed out: a parser looks one byte
    /// ahead to see where a number ends, and that byte may be a line feed.
    [[nodiscard]] int line();
    /// How many bytes of the file have been handed out.
    [[nodiscard]] qint64 position() const { return m_blockStart + static_cast<qint64>(m_next); }
    /// Says that a value ended here.
    void markToken() { m_tokenStart = position(); }
    [[nodiscard]] Stop stop() const { return m_stop; }
    /// The first bytes of the file, at most four, for telling encodings apart.
    [[nodiscard]] QByteArray firstBytes();

    /// What nlohmann's parser reads from.
    class Iterator
    {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = char;
        using difference_type = std::ptrdiff_t;
        using pointer = const char *;
        using reference = char;

        explicit Iterator(JsonSource *source = nullptr)
            : m_source(source)
        {}
        char operator*() const { return m_source->peek(); }
        Iterator &operator++()
        {
            m_source->advance();
            return *this;
        }
        /// Only ever compared with the end, which has no source.
        bool operator==(const Iterator &end) const { return m_source == end.m_source || m_source->atEnd(); }

    private:
        JsonSource *m_source;
    };
    [[nodiscard]] Iterator begin() { return Iterator(this); }
    [[nodiscard]] static Iterator end() { return Iterator(); }

private:
    bool fill();
    void countLines(std::size_t upTo);

    QIODevice &m_device;
    Progress m_progress;
    std::size_t m_blockBytes;
    std::vector<char> m_block; ///< begins with the last byte of the block before
    std::size_t m_next = 1;
    std::size_t m_end = 1;
    std::size_t m_counted = 0; ///< line feeds before this are in m_line
    qint64 m_blockStart = 0;   ///< offset in the file of the first byte of m_block
    qint64 m_tokenStart = 0;
    int m_line = 1;
    Stop m_stop = Stop::None;
};

} // namespace araxes
