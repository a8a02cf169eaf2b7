// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/brush/eventfiles.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <numeric>

namespace araxes {

namespace {

constexpr std::array kCategoryNames{"treaty",    "battle",   "siege",      "embassy", "accession",
                                    "congress",  "revolt",   "earthquake", "flood",   "epidemic",
                                    "fair",      "election", "strike",     "trial",   "expedition",
                                    "discovery", "opening",  "birth",      "death",   "settlement"};

/// A file written through a large buffer; tells at the end whether all of it could be.
class Output
{
public:
    explicit Output(const std::string &path)
        : m_file(std::fopen(path.c_str(), "wb"))
    {
        m_text.reserve(kBuffer + 4096);
    }
    Output &operator<<(std::string_view text)
    {
        m_text += text;
        if (m_text.size() > kBuffer) {
            flush();
        }
        return *this;
    }
    Output &operator<<(std::int64_t number)
    {
        std::array<char, 24> digits;
        return *this << std::string_view(digits.data(),
                                         std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr);
    }
    /// A number of hundred-thousandths, with five digits after the point.
    Output &degrees(std::int32_t value)
    {
        const auto size = std::int64_t(std::abs(value));
        const std::string fraction = std::to_string(100'000 + size % 100'000);
        return *this << (value < 0 ? "-" : "") << size / 100'000 << "." << std::string_view(fraction).substr(1);
    }
    [[nodiscard]] bool close()
    {
        flush();
        return m_file && std::fclose(m_file.release()) == 0 && m_isWhole;
    }

private:
    static constexpr std::size_t kBuffer = 1 << 20;
    struct Close
    {
        void operator()(std::FILE *file) const { std::fclose(file); }
    };
    void flush()
    {
        m_isWhole = m_isWhole && m_file && std::fwrite(m_text.data(), 1, m_text.size(), m_file.get()) == m_text.size();
        m_text.clear();
    }
    std::unique_ptr<std::FILE, Close> m_file;
    std::string m_text;
    bool m_isWhole = true;
};

/// A number that belongs to an event, well mixed.
std::uint64_t mixed(std::uint64_t number)
{
    number = (number + 0x9E3779B97F4A7C15U) * 0xBF58476D1CE4E5B9U;
    number = (number ^ number >> 31) * 0x94D049BB133111EBU;
    return number ^ number >> 29;
}

/// Words of two to four syllables out of some ten thousand; few come often.
std::string wordOf(std::uint64_t chance)
{
    constexpr std::array syllables{"ar", "ba",  "chal", "der", "el", "fir", "gan", "hor", "im", "ja", "kur", "lo",
                                   "me", "nax", "or",   "pe",  "qa", "ru",  "sha", "tir", "ul", "va", "ya",  "zen"};
    const double share = double(chance >> 40) / double(1 << 24);
    auto number = std::uint64_t(share * share * share * 12'500) + 24;
    std::string word;
    for (; number > 0; number /= syllables.size()) {
        word += syllables[number % syllables.size()];
    }
    word[0] = char(word[0] - 'a' + 'A');
    return word;
}

std::string titleOf(std::size_t row)
{
    std::uint64_t chance = mixed(row);
    std::string title = wordOf(chance);
    for (std::uint64_t words = 2 + chance % 5; words > 0; --words) {
        chance = mixed(chance);
        title += ' ' + wordOf(chance);
    }
    return title;
}

/// 2020-01-31T23:59:59Z, with a second of that day by chance.
std::string timeOf(const BrushTable &table, std::size_t row)
{
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(table.columns.begin[row]))};
    const auto second = unsigned(mixed(row ^ 0x5EC0) % 86'400);
    std::array<char, 32> text;
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02u:%02u:%02uZ", int(date.year()), unsigned(date.month()),
                  unsigned(date.day()), second / 3600, second / 60 % 60, second % 60);
    return text.data();
}

std::string countryOf(const BrushTable &table, std::size_t row)
{
    return "Country " + std::to_string(table.columns.country[row]);
}

/// Every row once, in an order by chance that is always the same.
std::vector<std::uint32_t> unsortedRows(std::size_t count)
{
    std::vector<std::uint32_t> rows(count);
    std::iota(rows.begin(), rows.end(), 0U);
    for (std::size_t left = count; left > 1; --left) {
        std::swap(rows[left - 1], rows[mixed(left) % left]);
    }
    return rows;
}

template <typename Number, typename Value>
void put(Output &output, const std::vector<std::uint32_t> &rows, Value value)
{
    for (const std::size_t row : rows) {
        const auto number = Number(value(row));
        output << std::string_view(reinterpret_cast<const char *>(&number), sizeof number);
    }
}

std::int64_t binOf(const BrushTable &table, std::size_t row)
{
    return (table.columns.begin[row] - kBrushRange.begin) / (2 * kPixelDays);
}

} // namespace

bool writeColumns(const BrushTable &table, const std::string &base)
{
    Output output(base + ".columns");
    const FacetColumns &columns = table.columns;
    const std::vector<std::uint32_t> rows = unsortedRows(table.tag.size());
    put<std::int32_t>(output, rows, [&](std::size_t row) { return columns.begin[row]; });
    put<std::int32_t>(output, rows, [&](std::size_t row) { return table.lon[row]; });
    put<std::int32_t>(output, rows, [&](std::size_t row) { return table.lat[row]; });
    put<std::uint16_t>(output, rows, [&](std::size_t row) { return columns.cells.value[row]; });
    put<std::uint16_t>(output, rows, [&](std::size_t row) { return binOf(table, row); });
    put<std::uint8_t>(output, rows, [&](std::size_t row) { return columns.category[row]; });
    put<std::uint8_t>(output, rows, [&](std::size_t row) { return columns.country[row]; });
    put<std::uint8_t>(output, rows, [&](std::size_t row) { return table.tag[row]; });
    return output.close();
}

bool writeRows(const BrushTable &table, const std::string &base)
{
    Output output(base + ".rows");
    output << "day,lon,lat,cell,bin,category,country,tag\n";
    const FacetColumns &columns = table.columns;
    for (std::size_t row = 0; row < table.tag.size(); ++row) {
        output << columns.begin[row] << "," << std::int64_t(table.lon[row]) << "," << std::int64_t(table.lat[row])
               << "," << std::int64_t(columns.cells.value[row]) << "," << binOf(table, row) << ","
               << std::int64_t(columns.category[row]) << "," << std::int64_t(columns.country[row]) << ","
               << std::int64_t(table.tag[row]) << "\n";
    }
    return output.close();
}

bool writeGeoJson(const BrushTable &table, const std::string &base)
{
    Output output(base + ".geojson");
    output << R"({"type":"FeatureCollection","name":"events","features":[)";
    std::int64_t id = 0;
    for (const std::size_t row : unsortedRows(table.tag.size())) {
        output << (id == 0 ? "\n" : ",\n") << R"({"type":"Feature","id":)" << id
               << R"(,"geometry":{"type":"Point","coordinates":[)";
        output.degrees(table.lon[row]) << ",";
        output.degrees(table.lat[row]) << R"(]},"properties":{"title":")" << titleOf(row) << R"(","time":")"
                                       << timeOf(table, row) << R"(","category":")"
                                       << kCategoryNames[std::size_t(table.columns.category[row])] << R"(","country":")"
                                       << countryOf(table, row) << R"(","importance":0.)"
                                       << std::int64_t(100 + mixed(row) % 900)
                                       << R"(,"source":"https://example.org/event/)"
                                       << std::int64_t(mixed(row) % 100'000'000) << R"("}})";
        ++id;
    }
    output << "\n]}\n";
    return output.close();
}

bool writeCsv(const BrushTable &table, const std::string &base)
{
    Output output(base + ".csv");
    output << "id,time,lon,lat,category,country,importance,title\n";
    std::int64_t id = 0;
    for (const std::size_t row : unsortedRows(table.tag.size())) {
        output << id << "," << timeOf(table, row) << ",";
        output.degrees(table.lon[row]) << ",";
        output.degrees(table.lat[row]) << "," << kCategoryNames[std::size_t(table.columns.category[row])] << ","
                                       << countryOf(table, row) << ",0." << std::int64_t(100 + mixed(row) % 900) << ","
                                       << titleOf(row) << "\n";
        ++id;
    }
    return output.close();
}

} // namespace araxes
