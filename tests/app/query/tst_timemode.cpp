// SPDX-License-Identifier: GPL-3.0-or-later
// The four ways in which a date lies to a window, against what they mean day by day.
#include "app/query/timemode.h"

#include "app/event/collection.h"
#include "app/time/civilday.h"
#include "app/time/edtf.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kBefore = -3; ///< stands for "before every day" when days are tried one by one
constexpr Day kAfter = 60;

TimeModes modesOf(const HistoricalDate &date, const TimeSpan &window)
{
    CollectionParts parts;
    parts.events.push_back({});
    parts.events.back().id = u"e"_s;
    parts.events.back().when = date;
    const Collection collection(std::move(parts));
    return timeModes(collection, 0, window);
}

TimeModes modesOf(const QString &edtf, const TimeSpan &window)
{
    return modesOf(*parseEdtf(edtf).date, window);
}

TimeSpan years(std::int64_t first, std::int64_t last)
{
    return {firstDayOfYear(first), firstDayOfYear(last + 1)};
}

QString words(const TimeModes &modes)
{
    QStringList held;
    for (const TimeMode mode : kTimeModes) {
        if (modes.has(mode)) {
            held << timeModeKey(mode);
        }
    }
    return held.join(u' ');
}

/// A stretch of days that a date may stand for.
struct Stretch
{
    Day start;
    Day end;
};

/// Every stretch that the bounds allow, with kBefore and kAfter for what is open.
std::vector<Stretch> stretches(const DateBounds &bounds)
{
    const auto held = [](Day day) { return std::clamp(day, kBefore, kAfter); };
    std::vector<Stretch> all;
    for (Day start = held(bounds.earliestStart); start <= held(bounds.latestStart); ++start) {
        for (Day end = std::max(start, held(bounds.earliestEnd)); end <= held(bounds.latestEnd); ++end) {
            all.push_back({start, end});
        }
    }
    return all;
}

bool isIn(Day day, const TimeSpan &window)
{
    return (day >= window.begin || window.begin <= kOpenPast) && (day < window.end || window.end >= kOpenFuture);
}

bool meets(const Stretch &stretch, const TimeSpan &window)
{
    for (Day day = stretch.start; day <= stretch.end; ++day) {
        if (isIn(day, window)) {
            return true;
        }
    }
    return false;
}

/// The definitions of timemode.h, one stretch and one day at a time.
TimeModes slowModes(const std::vector<Stretch> &all, const TimeSpan &window)
{
    const auto isWithin = [&](const Stretch &each) { return isIn(each.start, window) && isIn(each.end, window); };
    const auto overlaps = [&](const Stretch &each) { return meets(each, window); };
    const auto starts = [&](const Stretch &each) { return isIn(each.start, window); };
    TimeModes modes;
    if (std::ranges::any_of(all, overlaps)) {
        modes.add(TimeMode::Overlaps);
    }
    if (std::ranges::any_of(all, isWithin)) {
        modes.add(TimeMode::PossiblyWithin);
    }
    if (std::ranges::all_of(all, isWithin)) {
        modes.add(TimeMode::CertainlyWithin);
    }
    if (std::ranges::any_of(all, starts)) {
        modes.add(TimeMode::StartsWithin);
    }
    return modes;
}

TimeSpan randomWindow(QRandomGenerator &random)
{
    const Day begin = random.bounded(20);
    const TimeSpan window{random.bounded(6) ? begin : kOpenPast,
                          random.bounded(6) ? begin + 1 + random.bounded(20) : kOpenFuture};
    return window;
}

DateBounds randomBounds(QRandomGenerator &random)
{
    const auto pair = [&random] {
        const Day first = random.bounded(20);
        return std::pair(first, first + (random.bounded(2) ? random.bounded(6) : 0));
    };
    auto [startFirst, startLast] = pair();
    auto [endFirst, endLast] = pair();
    if (startFirst > endFirst) {
        std::swap(startFirst, endFirst);
        std::swap(startLast, endLast);
    }
    if (random.bounded(4) == 0) {
        return {startFirst, startLast, startFirst, startLast}; // a vague date
    }
    DateBounds bounds{startFirst, startLast, endFirst, std::max(endLast, startFirst)};
    if (random.bounded(8) == 0) {
        bounds.earliestStart = bounds.latestStart = kOpenPast;
    }
    if (random.bounded(8) == 0) {
        bounds.earliestEnd = bounds.latestEnd = kOpenFuture;
    }
    return bounds;
}

HistoricalDate setOf(SetKind kind, std::vector<TimeSpan> members)
{
    HistoricalDate::Reading reading;
    reading.set = kind;
    const Day first = members.front().begin;
    const Day last = members.back().end - 1;
    reading.bounds = kind == SetKind::OneOf ? DateBounds{first, last, first, last}
                                            : DateBounds{first, members.front().end - 1, members.back().begin, last};
    reading.members = std::move(members);
    return HistoricalDate(reading);
}

std::vector<TimeSpan> randomMembers(QRandomGenerator &random)
{
    std::vector<TimeSpan> members;
    Day day = random.bounded(6);
    for (int left = 2 + random.bounded(3); left > 0; --left) {
        const Day end = day + 1 + random.bounded(4);
        members.push_back({day, end});
        day = end + 1 + random.bounded(4);
    }
    return members;
}

/// "One of": a member holds all of it. "Each of": it happened within every member.
TimeModes slowSetModes(SetKind kind, const std::vector<TimeSpan> &members, const TimeSpan &window)
{
    const auto daysIn = [&](const TimeSpan &member) {
        Day days = 0;
        for (Day day = member.begin; day < member.end; ++day) {
            days += isIn(day, window);
        }
        return days;
    };
    const auto isMet = [&](const TimeSpan &member) { return daysIn(member) > 0; };
    const bool any = std::ranges::any_of(members, isMet);
    const bool all = std::ranges::all_of(members, isMet);
    TimeModes modes;
    if (any) {
        modes.add(TimeMode::Overlaps);
    }
    if (kind == SetKind::OneOf ? any : all) {
        modes.add(TimeMode::PossiblyWithin);
    }
    if (std::ranges::all_of(members, [&](const TimeSpan &member) { return daysIn(member) == member.length(); })) {
        modes.add(TimeMode::CertainlyWithin);
    }
    if (kind == SetKind::OneOf ? any : isMet(members.front())) {
        modes.add(TimeMode::StartsWithin);
    }
    return modes;
}

} // namespace

class TestTimeMode : public QObject
{
    Q_OBJECT
private slots:
    void datesLieAsTheyShould_data();
    void datesLieAsTheyShould();
    void agreesWithEveryStretchOfDays();
    void setsAgreeWithTheirMembers();
    void theModesImplyEachOther();
    void keysAreReadBack();
};

void TestTimeMode::datesLieAsTheyShould_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::addColumn<QString>("modes");
    const auto add = [](const char *edtf, int first, int last, const char *modes) {
        QTest::addRow("%s in %d to %d", edtf, first, last)
            << QString::fromLatin1(edtf) << first << last << QString::fromLatin1(modes);
    };
    add("1813-10-24", 1813, 1813, "overlaps possibly certainly starts");
    add("1813-10-24", 1814, 1828, "");
    add("18XX", 1813, 1828, "overlaps possibly starts"); // it may have taken a day of these years
    add("18XX", 1800, 1899, "overlaps possibly certainly starts");
    add("1804/1813", 1805, 1810, "overlaps"); // it surely goes beyond
    add("1804/1813", 1804, 1805, "overlaps starts");
    add("1804/1813", 1800, 1820, "overlaps possibly certainly starts");
    add("184X/187X", 1845, 1872, "overlaps possibly starts");
    add("1985/..", 1980, 2000, "overlaps starts"); // open: its end lies beyond every year
    add("1985/..", 1990, 2000, "overlaps");
    add("../1985", 1980, 1990, "overlaps");
    add("1985/", 1980, 1990, "overlaps possibly starts");           // unknown: it may have ended here, nobody knows
    add("1985/", 1990, 2000, "");                                   // an unknown end adds no days
    add("/1985", 1980, 1990, "overlaps possibly");                  // an unknown start is in no window
    add("1985~", 1985, 1985, "overlaps possibly certainly starts"); // "circa" moves no bounds
}

void TestTimeMode::datesLieAsTheyShould()
{
    QFETCH(QString, edtf);
    QFETCH(int, first);
    QFETCH(int, last);
    QTEST(words(modesOf(edtf, years(first, last))), "modes");
}

void TestTimeMode::agreesWithEveryStretchOfDays()
{
    QRandomGenerator random(31);
    for (int i = 0; i < 20'000; ++i) {
        HistoricalDate::Reading reading;
        reading.bounds = randomBounds(random);
        const HistoricalDate date(reading);
        const TimeSpan window = randomWindow(random);
        const TimeModes slow = slowModes(stretches(reading.bounds), window);
        const DateBounds &b = reading.bounds;
        QVERIFY2(modesOf(date, window) == slow, qPrintable(u"%1 %2 %3 %4 in %5 %6: %7, not %8"_s.arg(b.earliestStart)
                                                               .arg(b.latestStart)
                                                               .arg(b.earliestEnd)
                                                               .arg(b.latestEnd)
                                                               .arg(window.begin)
                                                               .arg(window.end)
                                                               .arg(words(modesOf(date, window)), words(slow))));
    }
}

void TestTimeMode::setsAgreeWithTheirMembers()
{
    QRandomGenerator random(32);
    for (int i = 0; i < 10'000; ++i) {
        const std::vector<TimeSpan> members = randomMembers(random);
        const TimeSpan window = randomWindow(random);
        for (const SetKind kind : {SetKind::OneOf, SetKind::AllOf}) {
            QCOMPARE(words(modesOf(setOf(kind, members), window)), words(slowSetModes(kind, members, window)));
        }
    }
    const HistoricalDate gap = setOf(SetKind::OneOf, {{0, 2}, {10, 12}});
    QVERIFY2(words(modesOf(gap, {4, 8})).isEmpty(), "a window between the members holds none of them");
}

void TestTimeMode::theModesImplyEachOther()
{
    QRandomGenerator random(33);
    for (int i = 0; i < 20'000; ++i) {
        HistoricalDate::Reading reading;
        reading.bounds = randomBounds(random);
        reading.start = random.bounded(4) ? Endpoint::Known : Endpoint::Unknown;
        reading.end = random.bounded(4) ? Endpoint::Known : Endpoint::Unknown;
        const TimeModes modes = modesOf(HistoricalDate(reading), randomWindow(random));
        QVERIFY(!modes.has(TimeMode::CertainlyWithin) || modes.has(TimeMode::PossiblyWithin));
        QVERIFY(!modes.has(TimeMode::PossiblyWithin) || modes.has(TimeMode::Overlaps));
        QVERIFY(!modes.has(TimeMode::StartsWithin) || modes.has(TimeMode::Overlaps));
    }
}

void TestTimeMode::keysAreReadBack()
{
    for (const TimeMode mode : kTimeModes) {
        QVERIFY(timeModeOfKey(timeModeKey(mode)) == mode);
    }
    QVERIFY(!timeModeOfKey(u"within"));
}

QTEST_GUILESS_MAIN(TestTimeMode)
#include "tst_timemode.moc"
