// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/rows/bytecount.h"

#include <algorithm>
#include <cstring>

namespace araxes {

namespace {

constexpr std::uint64_t kOnes = 0x0101010101010101;
constexpr std::uint64_t kLow = kOnes * 0x7f;
constexpr std::uint64_t kEven = 0x00ff00ff00ff00ff;
constexpr std::size_t kWord = sizeof(std::uint64_t);
/// So many words until a byte that counts one of each may overflow.
constexpr std::size_t kMostWords = 255;

/// One in each byte where the word has the byte that is sought.
std::uint64_t matches(const char *at, std::uint64_t sought)
{
    std::uint64_t word = 0;
    std::memcpy(&word, at, kWord);
    word ^= sought;
    return (~(((word & kLow) + kLow) | word | kLow)) >> 7;
}

std::uint64_t sumOfBytes(std::uint64_t bytes)
{
    const std::uint64_t pairs = (bytes & kEven) + ((bytes >> 8) & kEven);
    return (pairs * 0x0001000100010001) >> 48;
}

} // namespace

std::int64_t countOf(char byte, std::string_view text)
{
    const std::uint64_t sought = kOnes * static_cast<unsigned char>(byte);
    std::uint64_t count = 0;
    while (text.size() >= kWord) {
        const std::size_t words = std::min(text.size() / kWord, kMostWords);
        std::uint64_t sums = 0;
        for (std::size_t i = 0; i < words; ++i) {
            sums += matches(text.data() + i * kWord, sought);
        }
        count += sumOfBytes(sums);
        text.remove_prefix(words * kWord);
    }
    return std::int64_t(count) + std::count(text.begin(), text.end(), byte);
}

} // namespace araxes
