// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Plain arrays in a file, one after the other, each with its length and a number that shows damage.

#include <QIODevice>

#include <functional>
#include <type_traits>
#include <vector>

namespace araxes {

/// Values that are all their bytes. The file is for the same program on the same machine, so their order is free.
template <typename Value>
concept Plain = std::is_trivially_copyable_v<Value>;

class ArchiveWriter
{
public:
    /// Asked now and then; false: stop.
    using Pulse = std::function<bool()>;

    ArchiveWriter(QIODevice &device, Pulse pulse)
        : m_device(device)
        , m_pulse(std::move(pulse))
    {}

    template <Plain Value>
    void operator()(const std::vector<Value> &array)
    {
        write(reinterpret_cast<const char *>(array.data()), array.size() * sizeof(Value));
    }
    /// The disk is full, or it was stopped: what is written is worth nothing.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

private:
    void write(const char *bytes, std::size_t size);
    void put(const char *bytes, std::size_t size);

    QIODevice &m_device;
    Pulse m_pulse;
    bool m_hasFailed = false;
};

class ArchiveReader
{
public:
    using Pulse = ArchiveWriter::Pulse;

    ArchiveReader(QIODevice &device, Pulse pulse)
        : m_device(device)
        , m_pulse(std::move(pulse))
    {}

    template <Plain Value>
    void operator()(std::vector<Value> &array)
    {
        if (const std::size_t size = nextSize(sizeof(Value)); size > 0) {
            array.resize(size / sizeof(Value));
            read(reinterpret_cast<char *>(array.data()), size);
        }
    }
    /// It is damaged, or it was stopped: what is read is worth nothing.
    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

private:
    [[nodiscard]] std::size_t nextSize(std::size_t valueSize);
    void read(char *bytes, std::size_t size);
    [[nodiscard]] bool get(char *bytes, std::size_t size);

    QIODevice &m_device;
    Pulse m_pulse;
    std::uint64_t m_checksum = 0; ///< that the array at hand must have
    bool m_hasFailed = false;
};

} // namespace araxes
