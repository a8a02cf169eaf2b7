// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Numbers and texts out of bytes that may be damaged.

#include <QByteArrayView>
#include <QString>

namespace araxes {

/// Never reads past the end: from the first impossible demand on it has failed and answers zero or empty.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes)
        : m_at(bytes.begin())
        , m_end(bytes.end())
    {}

    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_end; }
    void fail()
    {
        m_hasFailed = true;
        m_at = m_end;
    }
    [[nodiscard]] quint8 byte()
    {
        if (m_at == m_end) {
            fail();
            return 0;
        }
        return static_cast<quint8>(*m_at++);
    }
    [[nodiscard]] quint32 number()
    {
        quint32 value = 0;
        for (int shift = 0; shift < 35; shift += 7) {
            const quint8 next = byte();
            value |= quint32(next & 0x7f) << shift;
            if (next < 0x80) {
                return m_hasFailed ? 0 : value;
            }
        }
        fail();
        return 0;
    }
    /// A number of things that take at least this many bytes each: more than the rest can hold is a failure.
    [[nodiscard]] std::size_t count(std::size_t leastBytesEach)
    {
        const std::size_t value = number();
        if (value * leastBytesEach > static_cast<std::size_t>(m_end - m_at)) {
            fail();
            return 0;
        }
        return value;
    }
    [[nodiscard]] QString text()
    {
        const auto size = static_cast<qsizetype>(count(1));
        const QString value = QString::fromUtf8(m_at, size);
        m_at += size;
        return value;
    }

private:
    const char *m_at;
    const char *m_end;
    bool m_hasFailed = false;
};

/// 0, -1, 1, -2 … from 0, 1, 2, 3 …
[[nodiscard]] constexpr qint32 unzigzag(quint32 value)
{
    return static_cast<qint32>(value >> 1) ^ -static_cast<qint32>(value & 1);
}

} // namespace araxes
