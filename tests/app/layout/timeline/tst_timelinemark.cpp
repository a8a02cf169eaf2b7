// SPDX-License-Identifier: GPL-3.0-or-later
// How doubt becomes geometry: sets, rival datings, "circa", and what the legend says of them.
#include "app/layout/timeline/datekinds.h"
#include "app/time/civilday.h"
#include "app/time/edtf.h"
#include "tests/support/core/samples.h"

#include <QTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

TextSize sixPxALetter(const QString &text, TextRole)
{
    return {6.0 * double(text.size()), 15};
}

DayRange years(std::int64_t from, std::int64_t to)
{
    return {double(firstDayOfYear(from)), double(firstDayOfYear(to))};
}

HistoricalDate date(const QString &edtf)
{
    return *parseEdtf(edtf).date;
}

DateScale scaleOf(const DayRange &range, double circaYears = 0)
{
    return {TimeScale(range, 1000), doubtSigns(QLocale(QLocale::English), sixPxALetter), circaYears * 365.2425};
}

/// "One of" or "each of" these years.
HistoricalDate setOf(SetKind kind, const std::vector<int> &ofYears)
{
    HistoricalDate::Reading reading;
    for (const int year : ofYears) {
        reading.members.push_back({firstDayOfYear(year), firstDayOfYear(year + 1)});
    }
    const TimeSpan first = reading.members.front();
    const TimeSpan last = reading.members.back();
    reading.set = kind;
    reading.precision = Precision::Years;
    reading.bounds = {first.begin, last.end - 1, first.begin, last.end - 1};
    return HistoricalDate(reading);
}

Claim datedBy(const QString &edtf)
{
    Claim claim;
    claim.about = u"when"_s;
    claim.when = date(edtf);
    return claim;
}

/// One event in 1950 that sources date otherwise, and as many others in the same year as asked for.
ViewState disputed(const QStringList &claims, int others = 0)
{
    CollectionParts parts;
    parts.events.push_back(samples::event(u"disputed"_s, date(u"1950-06-01"_s), {}, kNone));
    parts.events.back().title = {u"en"_s, u"Disputed"_s};
    for (const QString &claim : claims) {
        parts.events.back().claims.push_back(datedBy(claim));
    }
    for (int i = 0; i < others; ++i) {
        parts.events.push_back(samples::event(u"e%1"_s.arg(i), samples::day(1951 + i % 7, 6, 1), {}, kNone));
    }
    ViewState state;
    state.collection = std::make_shared<Collection>(std::move(parts));
    state.visibleSpan = years(1900, 2000);
    state.matches = evaluate(*state.collection, {}, state.visibleSpan, {}, {});
    return state;
}

TimelineLayout layoutOf(const ViewState &state, double height = 300)
{
    TimelineFrame frame;
    frame.heightPx = height;
    LabelTexts texts(state.collection, state.options.languages, sixPxALetter);
    return layoutTimeline(state, TimeScale(state.visibleSpan, 1000), frame, texts);
}

} // namespace

class TestTimelineMark : public QObject
{
    Q_OBJECT
private slots:
    void theTimeOfDayAndItsZoneNeverMoveTheDay_data();
    void theTimeOfDayAndItsZoneNeverMoveTheDay();
    void aSetIsItsMembersJoined();
    void membersTooNearAreOnePoint();
    void circaAndUncertainHaveTheirSigns();
    void circaFadesAsWideAsIsChosen();
    void rivalsAreThoseThatDiffer();
    void rivalsAreLinkedToTheirEvent();
    void rivalsAreShownWhereThereIsRoom();
    void rivalsMayBeHit();
    void aRivalInSightOfAnEventOutOfSightIsShown();
    void theLegendNamesWhatIsSeen_data();
    void theLegendNamesWhatIsSeen();
    void rivalsAreInTheLegend();
};

void TestTimelineMark::theTimeOfDayAndItsZoneNeverMoveTheDay_data()
{
    QTest::addColumn<QString>("edtf");
    for (const char *edtf : {"2020-01-01", "2020-01-01T23:30:00-05:00", "2020-01-01T00:30:00+05:00",
                             "2020-01-01T23:59:59Z", "2020-01-01T24:00:00"}) {
        if (parseEdtf(QString::fromLatin1(edtf)).date) {
            QTest::addRow("%s", edtf) << QString::fromLatin1(edtf);
        }
    }
}

void TestTimelineMark::theTimeOfDayAndItsZoneNeverMoveTheDay()
{
    QFETCH(QString, edtf);
    const Day newYear = dayNumber({2020, 1, 1});
    const TimelineMark mark = dateMark(date(edtf), scaleOf({double(newYear) - 1, double(newYear) + 4}));
    QVERIFY(mark.form == MarkForm::Bar);
    QCOMPARE(mark.coreLeft, 200.0); // five days on 1000 px: the second one
    QCOMPARE(mark.coreRight, 400.0);
}

void TestTimelineMark::aSetIsItsMembersJoined()
{
    for (const SetKind kind : {SetKind::OneOf, SetKind::AllOf}) {
        const TimelineMark mark = dateMark(setOf(kind, {1910, 1950, 1951, 1990}), scaleOf(years(1900, 2000)));
        QVERIFY(mark.form == MarkForm::Set && mark.set == kind);
        QCOMPARE(mark.members.size(), 3u); // 1950 and 1951 follow each other
        QVERIFY(std::abs(mark.members[0].left - 100) < 0.1 && std::abs(mark.members[0].right - 110) < 0.1);
        QVERIFY(std::abs(mark.members[1].right - mark.members[1].left - 20) < 0.1);
        QCOMPARE(mark.left, mark.members[0].left);
        QCOMPARE(mark.right, mark.members[2].right);
    }
}

void TestTimelineMark::membersTooNearAreOnePoint()
{
    const TimelineMark mark = dateMark(setOf(SetKind::OneOf, {1950, 1952}), scaleOf(years(-1000, 3000)));
    QVERIFY(mark.form == MarkForm::Point && mark.members.empty());
    QVERIFY2(mark.set == SetKind::OneOf, "it is still drawn hollow");
    QVERIFY(std::abs(mark.x - 737.6) < 0.5);
}

void TestTimelineMark::circaAndUncertainHaveTheirSigns()
{
    const DateScale scale = scaleOf(years(1900, 2000));
    QVERIFY(dateMark(date(u"1950"_s), scale).sign.isEmpty());
    for (const auto &[edtf, sign] :
         {std::pair(u"1950~"_s, u"c."_s), {u"1950?"_s, u"?"_s}, {u"1950%"_s, u"c.?"_s}, {u"1920~/1960~"_s, u"c."_s}}) {
        const TimelineMark mark = dateMark(date(edtf), scale);
        QCOMPARE(scale.signs.text(mark), sign);
        QCOMPARE(mark.sign.right - mark.sign.left, 6.0 * double(sign.size()));
        QVERIFY(mark.left <= mark.sign.left);
        QVERIFY(mark.sign.right < (mark.form == MarkForm::Bar ? mark.coreLeft : mark.x - kPointPx / 2));
    }
}

void TestTimelineMark::circaFadesAsWideAsIsChosen()
{
    const TimelineMark plain = dateMark(date(u"1920~/1960~"_s), scaleOf(years(1900, 2000)));
    QVERIFY(std::abs(plain.possible.left - (200 - kSoftPx)) < 0.1);
    const TimelineMark wide = dateMark(date(u"1920~/1960~"_s), scaleOf(years(1900, 2000), 10));
    QVERIFY(std::abs(wide.possible.left - 100) < 0.5 && std::abs(wide.possible.right - 710) < 0.5);
    QCOMPARE(wide.coreLeft, plain.coreLeft);
    const TimelineMark point = dateMark(date(u"1950~"_s), scaleOf(years(1900, 2000), 10));
    QVERIFY(std::abs(point.possible.left - 400) < 0.5);
    const TimelineMark exact = dateMark(date(u"1950"_s), scaleOf(years(1900, 2000), 10));
    QCOMPARE(exact.right - exact.x, kPointPx / 2);
}

void TestTimelineMark::rivalsAreThoseThatDiffer()
{
    const ViewState state = disputed({u"1950-06-01"_s, u"1930"_s, u"1930"_s, u"1970/1990"_s, u"/"_s});
    const Event &event = state.collection->parts().events[std::size_t(0)];
    const DateScale scale = scaleOf(state.visibleSpan);
    const std::vector<RivalMark> rivals = rivalMarks(event, dateMark(*event.when, scale), scale);
    QCOMPARE(rivals.size(), 2u);
    QCOMPARE(rivals[0].mark.claim, 1);
    QVERIFY(rivals[0].mark.form == MarkForm::Point);
    QCOMPARE(rivals[1].mark.claim, 3);
    QVERIFY(rivals[1].mark.form == MarkForm::Bar);
    // A day apart in a century is the same place on the paper.
    const ViewState near = disputed({u"1950-06-02"_s});
    QVERIFY(rivalMarks(near.collection->parts().events[0], dateMark(*event.when, scale), scale).empty());
}

void TestTimelineMark::rivalsAreLinkedToTheirEvent()
{
    const TimelineLayout layout = layoutOf(disputed({u"1930"_s, u"1970/1990"_s}));
    const TimelineMark &own = *layout.mark(0);
    QCOMPARE(layout.rivals.size(), 2u);
    const RivalMark &before = layout.rivals[0];
    const RivalMark &after = layout.rivals[1];
    QCOMPARE(before.mark.y, own.y);
    QVERIFY(before.mark.right < before.link.left && before.link.left < before.link.right);
    QVERIFY(before.link.right < own.left && own.right < after.link.left && after.link.right < after.mark.left);
}

void TestTimelineMark::rivalsAreShownWhereThereIsRoom()
{
    QVERIFY(layoutOf(disputed({u"1954"_s})).rivals.front().isShown);
    // Many in the same few years and one low lane: nothing is added to what is crowded.
    ViewState crowded = disputed({u"1930"_s}, 40);
    for (const RivalMark &rival : layoutOf(crowded, 60).rivals) {
        QVERIFY(!rival.isShown);
    }
    ViewState tight = disputed({u"1990"_s}, 6);
    const TimelineLayout before = layoutOf(tight, 60);
    tight.selected = 0;
    const TimelineLayout selected = layoutOf(tight, 60);
    QCOMPARE(before.rivals.size(), 1u);
    QVERIFY(!before.rivals.front().isShown && selected.rivals.front().isShown);
    for (const TimelineLabel &label : selected.labels) {
        QVERIFY(!label.box.intersects(selected.rivals.front().solid()));
    }
}

void TestTimelineMark::rivalsMayBeHit()
{
    const TimelineLayout layout = layoutOf(disputed({u"1930"_s}));
    const TimelineMark &rival = layout.rivals.front().mark;
    const TimelineHit hit = layout.hitAt({rival.x, rival.y});
    QCOMPARE(hit.event, 0);
    QCOMPARE(hit.claim, 0);
    const TimelineMark &own = *layout.mark(0);
    QCOMPARE(layout.hitAt({own.x, own.y}).claim, kNone);
}

void TestTimelineMark::aRivalInSightOfAnEventOutOfSightIsShown()
{
    ViewState state = disputed({u"1850"_s});
    state.visibleSpan = years(1800, 1900);
    state.matches = evaluate(*state.collection, {}, state.visibleSpan, {}, {});
    const TimelineLayout layout = layoutOf(state);
    QVERIFY(layout.marks.empty());
    QCOMPARE(layout.rivals.size(), 1u);
    QVERIFY(std::abs(layout.rivals.front().mark.x - 505) < 1);
    QCOMPARE(layout.hiddenLabels, 0);
}

void TestTimelineMark::theLegendNamesWhatIsSeen_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<int>("kind");
    const auto add = [](const QString &edtf, DateKind kind) { QTest::newRow(qPrintable(edtf)) << edtf << int(kind); };
    add(u"19XX"_s, DateKind::Possible);
    add(u"191X/195X"_s, DateKind::Possible);
    add(u"1950~"_s, DateKind::Circa);
    add(u"1950?"_s, DateKind::Uncertain);
    add(u"1950-06-01/.."_s, DateKind::OpenEnd);
    add(u"1950-06-01/"_s, DateKind::UnknownEnd);
    add(u"1950"_s, DateKind::Certain); // a year is no wider than its point at this scale, and nothing else is seen
}

void TestTimelineMark::theLegendNamesWhatIsSeen()
{
    QFETCH(QString, edtf);
    QFETCH(int, kind);
    CollectionParts parts;
    parts.events.push_back(samples::event(u"e"_s, date(edtf), {}, kNone));
    ViewState state;
    state.collection = std::make_shared<Collection>(std::move(parts));
    state.visibleSpan = years(1900, 2000);
    state.matches = evaluate(*state.collection, {}, state.visibleSpan, {}, {});
    const std::vector<DateKind> expected =
        DateKind(kind) == DateKind::Certain ? std::vector<DateKind>() : std::vector{DateKind(kind)};
    QVERIFY(dateKinds(layoutOf(state)) == expected);
}

void TestTimelineMark::rivalsAreInTheLegend()
{
    QVERIFY((dateKinds(layoutOf(disputed({u"1930-01-01"_s}))) == std::vector{DateKind::Certain, DateKind::Rival}));
}

QTEST_GUILESS_MAIN(TestTimelineMark)
#include "tst_timelinemark.moc"
