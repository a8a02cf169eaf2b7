// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite in memory with an index by day that covers every query; the same talk with the benchmark as peer.mjs.
#include <nlohmann/json.hpp>
#include <sqlite3.h>

#include <chrono>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
using Json = nlohmann::json;
using Answer = std::map<std::string, std::vector<std::pair<int, std::int64_t>>>;

double microsecondsSince(Clock::time_point begin)
{
    return std::chrono::duration<double, std::micro>(Clock::now() - begin).count();
}

[[noreturn]] void fail(const std::string &why)
{
    std::cout << Json{{"error", why}} << std::endl;
    std::exit(1);
}

struct Database
{
    sqlite3 *handle = nullptr;

    Database() { check(sqlite3_open(":memory:", &handle)); }
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database() { sqlite3_close(handle); }
    void check(int code) const
    {
        if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW) {
            fail(sqlite3_errmsg(handle));
        }
    }
    void run(const std::string &text) const { check(sqlite3_exec(handle, text.c_str(), nullptr, nullptr, nullptr)); }
    sqlite3_stmt *prepared(const std::string &text) const
    {
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(handle, text.c_str(), -1, &statement, nullptr));
        return statement;
    }
    std::int64_t number(const std::string &text) const
    {
        sqlite3_stmt *statement = prepared(text);
        check(sqlite3_step(statement));
        const std::int64_t value = sqlite3_column_int64(statement, 0);
        sqlite3_finalize(statement);
        return value;
    }
};

template <typename Number>
std::vector<Number> column(std::ifstream &file, std::size_t count)
{
    std::vector<Number> values(count);
    file.read(reinterpret_cast<char *>(values.data()), std::streamsize(count * sizeof(Number)));
    return values;
}

void fill(const Database &database, std::size_t count, const std::string &base)
{
    std::ifstream file(base + ".columns", std::ios::binary);
    const auto day = column<std::int32_t>(file, count);
    const auto lon = column<std::int32_t>(file, count);
    const auto lat = column<std::int32_t>(file, count);
    const auto cell = column<std::uint16_t>(file, count);
    const auto bin = column<std::uint16_t>(file, count);
    const auto category = column<std::uint8_t>(file, count);
    const auto country = column<std::uint8_t>(file, count);
    const auto tag = column<std::uint8_t>(file, count);
    if (!file) {
        fail("cannot read " + base + ".columns");
    }
    database.run("PRAGMA temp_store = memory;"
                 "CREATE TABLE events(day, lon, lat, cell, bin, category, country, tag); BEGIN");
    sqlite3_stmt *insert = database.prepared("INSERT INTO events VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
    for (std::size_t i = 0; i < count; ++i) {
        int parameter = 0;
        for (const int value :
             {day[i], lon[i], lat[i], int(cell[i]), int(bin[i]), int(category[i]), int(country[i]), int(tag[i])}) {
            sqlite3_bind_int(insert, ++parameter, value);
        }
        database.check(sqlite3_step(insert));
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    database.run("COMMIT");
}

class Queries
{
public:
    Queries(const Database &database, const std::string &condition, const std::vector<std::string> &views)
        : m_database(&database)
    {
        for (const std::string &view : views) {
            m_statements[view] =
                database.prepared("SELECT " + view + ", count(*) FROM events WHERE " + condition + " GROUP BY " + view);
        }
    }
    [[nodiscard]] Answer answer(const std::vector<int> &values) const
    {
        Answer answer;
        for (const auto &[view, statement] : m_statements) {
            int parameter = 0;
            for (const int value : values) {
                sqlite3_bind_int(statement, ++parameter, value);
            }
            int code = sqlite3_step(statement);
            for (; code == SQLITE_ROW; code = sqlite3_step(statement)) {
                answer[view].emplace_back(sqlite3_column_int(statement, 0), sqlite3_column_int64(statement, 1));
            }
            m_database->check(code);
            sqlite3_reset(statement);
        }
        return answer;
    }

private:
    const Database *m_database;
    std::map<std::string, sqlite3_stmt *> m_statements;
};

std::int64_t checksum(const Answer &answer)
{
    static const std::map<std::string, std::int64_t> salts{
        {"bin", 0}, {"cell", 1000}, {"category", 40000}, {"country", 50000}};
    std::int64_t sum = 0;
    for (const auto &[view, counts] : answer) {
        for (const auto &[key, value] : counts) {
            sum += value * ((key + salts.at(view)) * 7919 % 1009 + 1);
            sum += view == "category" ? value : 0; // the number of matches
        }
    }
    return sum;
}

void serve(const Database &database)
{
    const std::vector<std::string> views{"bin", "cell", "category", "country"};
    const Queries byDay(database, "day >= ? AND day < ?", views);
    const Queries byTag(database, "day >= ? AND day < ? AND tag = ?", views);
    const Queries byBox(database, "lon >= ? AND lat >= ? AND lon <= ? AND lat <= ?", {"bin", "category", "country"});
    std::vector<int> window{0, 0};
    for (std::string line; std::getline(std::cin, line);) {
        const Json task = Json::parse(line);
        Json answer{{"us", Json::array()}, {"checks", Json::array()}};
        const Clock::time_point begin = Clock::now();
        for (const std::vector<int> step : task["steps"]) {
            const Clock::time_point stepBegin = Clock::now();
            Answer counts;
            if (task["op"] == "brush") {
                counts = byDay.answer(window = step);
            } else if (task["op"] == "other") {
                counts = step[0] < 0 ? byDay.answer(window) : byTag.answer({window[0], window[1], step[0]});
            } else {
                counts = byBox.answer(step);
            }
            answer["us"].push_back(microsecondsSince(stepBegin));
            answer["checks"].push_back(checksum(counts));
            if (answer["us"].size() > 1 && microsecondsSince(begin) > task["limit"].get<double>() * 1000) {
                break;
            }
        }
        std::cout << answer << std::endl;
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3) {
        std::fputs("usage: sqlite COUNT BASE\n", stderr);
        return 2;
    }
    const Database database;
    fill(database, std::stoul(argv[1]), argv[2]);
    const Clock::time_point begin = Clock::now();
    database.run("CREATE INDEX all_by_day ON events(day, bin, cell, category, country, tag, lon, lat)");
    const double seconds = microsecondsSince(begin) / 1e6;
    const std::int64_t bytes = database.number("PRAGMA page_count") * database.number("PRAGMA page_size");
    std::cout << Json{{"seconds", seconds}, {"bytes", bytes}, {"version", sqlite3_libversion()}} << std::endl;
    serve(database);
    return 0;
}
