// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/cache/archive.h"

#include "app/file/bulk/rows/namelist.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace araxes {

namespace {

constexpr std::size_t kBlock = std::size_t(1) << 20;

/// Of bytes that come in blocks.
class Checksum
{
public:
    void add(const char *bytes, std::size_t size) { m_sum = m_sum * 0x9e3779b97f4a7c15 + textHash({bytes, size}); }
    [[nodiscard]] std::uint64_t value() const { return m_sum; }

private:
    std::uint64_t m_sum = 0x417261786573; // "Araxes"
};

/// Stands before each array.
using ArrayHead = std::array<std::uint64_t, 2>; // bytes, checksum

template <typename Take>
bool inBlocks(std::size_t size, const Take &take)
{
    for (std::size_t at = 0; at < size; at += kBlock) {
        if (!take(at, std::min(kBlock, size - at))) {
            return false;
        }
    }
    return true;
}

} // namespace

void ArchiveWriter::put(const char *bytes, std::size_t size)
{
    m_hasFailed = m_hasFailed || m_device.write(bytes, qint64(size)) != qint64(size);
}

void ArchiveWriter::write(const char *bytes, std::size_t size)
{
    Checksum checksum;
    [[maybe_unused]] const bool isSummed = inBlocks(size, [&](std::size_t at, std::size_t length) {
        checksum.add(bytes + at, length);
        return true;
    });
    const ArrayHead head{size, checksum.value()};
    put(reinterpret_cast<const char *>(head.data()), sizeof(head));
    m_hasFailed = m_hasFailed || !inBlocks(size, [&](std::size_t at, std::size_t length) {
                      put(bytes + at, length);
                      return !m_hasFailed && (!m_pulse || m_pulse());
                  });
}

bool ArchiveReader::get(char *bytes, std::size_t size)
{
    m_hasFailed = m_hasFailed || m_device.read(bytes, qint64(size)) != qint64(size);
    return !m_hasFailed;
}

/// Nothing is allotted for what the file cannot hold.
std::size_t ArchiveReader::nextSize(std::size_t valueSize)
{
    ArrayHead head{};
    if (!get(reinterpret_cast<char *>(head.data()), sizeof(head))) {
        return 0;
    }
    m_checksum = head[1];
    m_hasFailed = head[0] % valueSize != 0 || head[0] > std::uint64_t(m_device.size() - m_device.pos());
    return m_hasFailed ? 0 : std::size_t(head[0]);
}

void ArchiveReader::read(char *bytes, std::size_t size)
{
    Checksum checksum;
    const bool isRead = inBlocks(size, [&](std::size_t at, std::size_t length) {
        const bool isGot = get(bytes + at, length);
        checksum.add(bytes + at, length);
        return isGot && (!m_pulse || m_pulse());
    });
    m_hasFailed = m_hasFailed || !isRead || checksum.value() != m_checksum;
}

} // namespace araxes
