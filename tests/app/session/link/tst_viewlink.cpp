// SPDX-License-Identifier: GPL-3.0-or-later
// A view comes back from its JSON and from its link as it was; what does not fit is said and left out.

#include "app/session/link/viewdays.h"
#include "app/session/link/viewjson.h"
#include "app/session/link/viewlink.h"
#include "app/session/session.h"
#include "app/time/calendars/calendarnames.h"
#include "app/time/civilday.h"
#include "tests/support/core/samples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

std::optional<RegionFilter> regionWithCode(const QString &code)
{
    if (code != "IR"_L1 && code != "AZ-ZAN"_L1) {
        return std::nullopt;
    }
    return RegionFilter{code, u"named "_s + code, GeoBox{44, 25, 63, 40}};
}

/// Views with every member in every state, from a seed, as a session would hold them.
class RandomView
{
public:
    RandomView(quint32 seed, Session &session)
        : m_random(seed)
        , m_session(session)
    {
        session.show({filter(), span(), box(), m_random.bounded(-1, session.collection().size())});
        session.setLanes(lanes());
        session.setOptions(options());
    }

private:
    bool sometimes() { return m_random.bounded(3) == 0; }
    double degrees(double most) { return std::round((2 * m_random.generateDouble() - 1) * most * 1e5) / 1e5; }
    GeoPoint point() { return {(2 * m_random.generateDouble() - 1) * 180, (2 * m_random.generateDouble() - 1) * 90}; }

    QString text()
    {
        static const QStringList pieces{u"a"_s, u"Ə"_s,  u"گ"_s, u"Հ"_s, u"é"_s,     u"😀"_s, u","_s,
                                        u";"_s, u"&"_s,  u"="_s, u"+"_s, u"%"_s,     u"."_s,  u" "_s,
                                        u"/"_s, u"\""_s, u"5"_s, u"#"_s, u"\u200c"_s};
        QString made = u"x"_s;
        for (int i = m_random.bounded(6); i > 0; --i) {
            made += pieces[m_random.bounded(pieces.size())];
        }
        return made.simplified();
    }

    GeoBox box()
    {
        const double a = degrees(90);
        const double b = degrees(90);
        return {degrees(180), std::min(a, b), degrees(180), std::max(a, b)};
    }

    GeoArea area()
    {
        if (sometimes()) {
            return GeoCircle{point(), m_random.generateDouble() * 2e7};
        }
        if (sometimes()) {
            const GeoPoint a = point();
            const GeoPoint b = point();
            return GeoBox{a.lon, std::min(a.lat, b.lat), b.lon, std::max(a.lat, b.lat)};
        }
        GeoPolygon polygon;
        for (int i = 3 + m_random.bounded(5); i > 0; --i) {
            polygon.corners.push_back(point());
        }
        return polygon;
    }

    RegionFilter region()
    {
        RegionFilter made = sometimes() ? *regionWithCode(u"IR"_s) : RegionFilter{{}, text(), area()};
        made.take = sometimes() ? Take::Out : Take::In;
        return made;
    }

    TimeSpan window()
    {
        const Day begin = m_random.bounded(-2'000'000, 2'000'000) * (sometimes() ? Day{1'000'000} : Day{1});
        const TimeSpan made{begin, begin + 1 + m_random.bounded(100'000)};
        return {sometimes() ? kOpenPast : made.begin, sometimes() ? kOpenFuture : made.end};
    }

    std::vector<int> some(std::size_t count)
    {
        std::vector<int> made;
        for (std::size_t i = 0; i < count; ++i) {
            if (sometimes()) {
                made.push_back(int(i));
            }
        }
        return made;
    }

    Filter filter()
    {
        Filter made;
        made.text = sometimes() ? text() : QString();
        for (int i = m_random.bounded(4); i > 0; --i) {
            made.moreTimes.push_back(window());
        }
        made.timeMode = kTimeModes[std::size_t(m_random.bounded(int(kTimeModes.size())))];
        for (int i = m_random.bounded(3); i > 0; --i) {
            made.regions.push_back(region());
        }
        made.limitToMapView = sometimes();
        for (const Facet facet : kFacets) {
            const std::size_t count = m_session.collection().facet(facet).values.size();
            made.of(facet) = {some(count), some(count), sometimes() ? FacetChoice::Need::All : FacetChoice::Need::Any};
        }
        return made;
    }

    DayRange span()
    {
        const double begin = m_random.bounded(-2'000'000, 2'000'000) + m_random.bounded(86'400) / 86'400.0;
        return {begin, begin + 2 + m_random.bounded(1'000'000)};
    }

    LaneChoice lanes()
    {
        const Facet by = kFacets[std::size_t(m_random.bounded(int(kFacets.size())))];
        const std::size_t count = m_session.collection().facet(by).values.size();
        std::vector<int> order = some(count);
        std::reverse(order.begin(), order.end());
        return sometimes() ? LaneChoice() : LaneChoice{by, order, some(count)};
    }

    ViewOptions options()
    {
        ViewOptions made;
        made.languages = sometimes() ? QStringList{u"hy"_s, u"zh-Hans"_s, u"en"_s} : QStringList{u"az"_s};
        made.locale = QLocale(made.languages.constFirst());
        made.calendar = kCalendars[std::size_t(m_random.bounded(int(kCalendars.size())))];
        made.secondCalendar = sometimes() ? std::optional(Calendar::Hebrew) : std::nullopt;
        made.showBorders = sometimes();
        made.showRelief = sometimes();
        made.circaYears = m_random.bounded(kMostCircaYears);
        return made;
    }

    QRandomGenerator m_random;
    Session &m_session;
};

/// What the other session shows after reading this.
void show(Session &session, const QJsonObject &view)
{
    const ViewReading reading = readView(view, session.state().collection, session.state().options, regionWithCode);
    QCOMPARE(reading.notes, QStringList());
    session.show(reading.point);
    session.setLanes(reading.lanes);
    session.setOptions(reading.options);
}

void compare(const ViewState &found, const ViewState &expected)
{
    constexpr double kSecond = 1.0 / 86'400;
    QVERIFY(std::abs(found.visibleSpan.begin - expected.visibleSpan.begin) < kSecond);
    QVERIFY(std::abs(found.visibleSpan.end - expected.visibleSpan.end) < kSecond);
    QVERIFY(found.visibleBox == expected.visibleBox);
    QCOMPARE(found.selected, expected.selected);
    QVERIFY(found.filter == expected.filter);
    QVERIFY(found.lanes == expected.lanes);
    QVERIFY(found.options == expected.options);
}

QJsonObject object(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

QStringList notes(const QJsonObject &view)
{
    return readView(view, samples::small(), {}, regionWithCode).notes;
}

} // namespace

class ViewLinkTest : public QObject
{
    Q_OBJECT
private slots:
    void randomViewsComeBackTheSame();
    void aLinkCanBeRead();
    void aLinkCanBeWrittenByHand();
    void windowsAreIntervals();
    void spansAreToTheSecond();
    void whatIsAbsentIsAsTheCollectionOpens();
    void whatDoesNotFitIsSaidAndTheRestApplies();
    void onlyViewsAreRead();
    void aViewForEveryReaderLeavesTheirOptionsAlone();
};

void ViewLinkTest::randomViewsComeBackTheSame()
{
    Session first({});
    Session second({});
    first.setCollection(samples::small());
    second.setCollection(samples::small());
    for (quint32 seed = 0; seed < 1000; ++seed) {
        const RandomView made(seed, first);
        const QJsonObject view = viewJson(first.state(), u"/tmp/a b, c.araxes.json"_s, ViewFor::ThisReader);
        show(second, QJsonDocument::fromJson(QJsonDocument(view).toJson()).object());
        compare(second.state(), first.state());
        QVERIFY(viewJson(second.state(), u"/tmp/a b, c.araxes.json"_s, ViewFor::ThisReader) == view);

        QString reason;
        const auto fromLink = viewMembers(viewLink(view), &reason);
        QVERIFY2(fromLink, qPrintable(reason));
        second.setCollection({});
        second.setCollection(samples::small());
        show(second, *fromLink);
        compare(second.state(), first.state());
        QCOMPARE((*fromLink)[u"collection"_s].toString(), u"/tmp/a b, c.araxes.json"_s);
    }
}

void ViewLinkTest::aLinkCanBeRead()
{
    const QJsonObject view = object(R"({
        "collection": "aras", "text": "Xudafərin bridges", "time": ["1804-01-01/1828-12-31", "1918-01-01/.."],
        "category": ["treaty", "war"], "participant": {"all": ["AZ", "IR"], "not": ["x,y"]},
        "regions": [{"code": "AZ-ZAN", "take": "out"}, {"circle": {"centre": [46.9, 39.1], "radius": 50000}},
                    {"polygon": [[44, 38], [45.5, 38], [45, 39]]}],
        "span": "1800-01-01/1830-01-01", "box": [44, 38, 50, 42], "limitToMap": true})");
    QCOMPARE(viewLink(view),
             u"araxes:view?collection=aras&text=Xudafərin+bridges"
             "&time=1804-01-01/1828-12-31,1918-01-01/..&regions.1.code=AZ-ZAN&regions.1.take=out"
             "&regions.2.circle.centre=46.9,39.1&regions.2.circle.radius=50000"
             "&regions.3.polygon=44,38;45.5,38;45,39&limitToMap=true&category=treaty,war"
             "&participant.all=AZ,IR&participant.not=x%2Cy&span=1800-01-01/1830-01-01&box=44,38,50,42"_s);
    QVERIFY(isViewLink(viewLink(view)));
}

void ViewLinkTest::aLinkCanBeWrittenByHand()
{
    QString reason;
    const auto members = viewMembers(u"  ARAXES:view?time=1813/1828&\n box=44,38,50,42 \n"_s, &reason);
    QVERIFY(members);
    const ViewReading reading = readView(*members, samples::small(), {}, regionWithCode);
    QCOMPARE(reading.notes, QStringList());
    QVERIFY(reading.point.filter.time == std::optional(TimeSpan{firstDayOfYear(1813), firstDayOfYear(1829)}));
    QVERIFY(reading.point.box == (GeoBox{44, 38, 50, 42}));
}

void ViewLinkTest::windowsAreIntervals()
{
    QCOMPARE(windowText({firstDayOfYear(-43), firstDayOfYear(-42)}), u"-0043-01-01/-0043-12-31"_s);
    QCOMPARE(windowText({kOpenPast, kOpenFuture}), u"../.."_s);
    QCOMPARE(windowText({firstDayOfYear(-50'000), kOpenFuture}), u"Y-50000-01-01/.."_s);
    for (const TimeSpan &window : {TimeSpan{firstDayOfYear(-50'000), 5}, TimeSpan{kOpenPast, 0}, TimeSpan{-3, -2}}) {
        QVERIFY(readWindow(windowText(window)) == std::optional(window));
    }
    for (const QString &wrong : {u"1828/1804"_s, u"soon"_s, u""_s, u"1/2/3"_s, u"1804/"_s}) {
        QVERIFY2(!readWindow(wrong), qPrintable(wrong));
    }
}

void ViewLinkTest::spansAreToTheSecond()
{
    QCOMPARE(spanText({0.25, 2}), u"1970-01-01T06:00:00/1970-01-03"_s);
    QCOMPARE(spanText({-0.0000001, 2}), u"1970-01-01/1970-01-03"_s);
    QVERIFY(readSpan(u"1970-01-01T06:00:00/1970-01-03"_s) == std::optional(DayRange{0.25, 2}));
    for (const QString &wrong : {u"1970-01-03/1970-01-01"_s, u"1970-01-01T25:00:00/1971"_s, u"1970"_s, u"a/b"_s}) {
        QVERIFY2(!readSpan(wrong), qPrintable(wrong));
    }
}

void ViewLinkTest::whatIsAbsentIsAsTheCollectionOpens()
{
    const ViewState opening = openingState(samples::small(), {});
    const ViewReading reading = readView({}, samples::small(), {}, regionWithCode);
    QVERIFY(reading.point == viewPoint(opening));
    QVERIFY(reading.options == opening.options);
    QCOMPARE(reading.notes, QStringList());
}

void ViewLinkTest::whatDoesNotFitIsSaidAndTheRestApplies()
{
    const QJsonObject view = object(R"({
        "colour": "red", "text": 5, "time": ["1813", "soon"], "timeMode": "often", "category": ["no such"],
        "regions": [{"code": "XX"}, {"name": "Nowhere"}, {"code": "IR"}], "span": "long", "box": [1, 2],
        "lanes": {"by": "mood"}, "selected": "no such", "calendar": "mayan"})");
    const ViewReading reading = readView(view, samples::small(), {}, regionWithCode);
    QVERIFY(reading.point.filter.time == std::optional(TimeSpan{firstDayOfYear(1813), firstDayOfYear(1814)}));
    QCOMPARE(reading.point.filter.regions.size(), 1U);
    QCOMPARE(reading.point.filter.regions[0].label, u"named IR"_s);
    QCOMPARE(
        reading.notes,
        (QStringList{u"The view says something of “colour” that is not known here."_s,
                     u"The view’s “text” is not a text and is left out."_s,
                     u"“soon” is not a window of time, such as 1804/1828."_s,
                     u"“often” is not a way for dates to lie to the years."_s,
                     u"This collection has no category “no such”."_s, u"No country or division has the code “XX”."_s,
                     u"The area “Nowhere” has no shape that can be read."_s,
                     u"“long” is not a span of time, such as 1804-01-01/1829-01-01."_s,
                     u"The view’s box is not west, south, east and north in degrees."_s,
                     u"This collection has no event “no such”."_s, u"Lanes cannot be made by “mood”."_s,
                     u"“mayan” is not a calendar that is known here."_s}));
    for (const char *bad : {R"({"box": [181, 0, 182, 1]})", R"({"regions": 5})", R"({"category": {"any": 7}})",
                            R"({"regions": [{"circle": {"centre": [0, 0], "radius": -1}}]})",
                            R"({"regions": [{"polygon": [[0, 0], [1, 1]]}]})", R"({"box": ["nan", 0, 1, 1]})"}) {
        QVERIFY2(notes(object(bad)).size() == 1, bad);
    }
}

void ViewLinkTest::onlyViewsAreRead()
{
    QString reason;
    QVERIFY(viewMembers(u"{}"_s, &reason));
    QVERIFY(viewMembers(uR"({"format": "araxes-view", "version": 2})"_s, &reason));
    for (const QString &wrong : {u""_s, u"https://example.org"_s, u"[]"_s, u"{"_s, uR"({"format": "araxes"})"_s}) {
        reason.clear();
        QVERIFY(!viewMembers(wrong, &reason));
        QVERIFY(reason.endsWith(u'.'));
    }
}

void ViewLinkTest::aViewForEveryReaderLeavesTheirOptionsAlone()
{
    Session session({});
    session.setCollection(samples::small());
    const QJsonObject view = viewJson(session.state(), {}, ViewFor::EveryReader);
    QCOMPARE(view.keys(), (QStringList{u"box"_s, u"span"_s}));
    ViewOptions own;
    own.languages = QStringList{u"ka"_s};
    own.secondCalendar = Calendar::Julian;
    QVERIFY(readView(view, samples::small(), own, regionWithCode).options == own);
}

QTEST_GUILESS_MAIN(ViewLinkTest)
#include "tst_viewlink.moc"
