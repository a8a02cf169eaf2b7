// SPDX-License-Identifier: GPL-3.0-or-later
// Eras behind the events: rows, fading, names.

#include "app/layout/timeline/erabands.h"
#include "app/time/civilday.h"
#include "app/time/edtf.h"

#include <QTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

TextSize sixPxALetter(const QString &text, TextRole)
{
    return {6.0 * double(text.size()), 15};
}

ViewState stateOf(const QStringList &dates)
{
    CollectionParts parts;
    for (const QString &date : dates) {
        parts.eras.push_back({{u"en"_s, u"Era "_s + date}, *parseEdtf(date).date, {}, {}});
    }
    ViewState state;
    state.collection = std::make_shared<Collection>(std::move(parts));
    return state;
}

EraBands bandsOf(const ViewState &state, std::int64_t from = 1500, std::int64_t to = 2000, double width = 1000)
{
    const DayRange range{double(firstDayOfYear(from)), double(firstDayOfYear(to))};
    return eraBands(state, TimeScale(range, width), sixPxALetter);
}

} // namespace

class TestEraBands : public QObject
{
    Q_OBJECT

private slots:
    void erasThatMeetShareARow()
    {
        const EraBands eras = bandsOf(stateOf({u"1736/1796"_s, u"1501/1736"_s, u"1796/1925"_s}));
        QCOMPARE(eras.rows, 1);
        QCOMPARE(eras.bands.size(), 3u);
        QCOMPARE(eras.bands[0].era, 1); // in order of time
        QVERIFY(eras.bands[0].isTinted && !eras.bands[1].isTinted && eras.bands[2].isTinted);
    }
    void aDayOfChangeBelongsToBoth()
    {
        QCOMPARE(bandsOf(stateOf({u"1918-05-28/1920-04-28"_s, u"1920-04-28/1991-10-18"_s})).rows, 1);
        QCOMPARE(bandsOf(stateOf({u"1918-05-28/1920-04-28"_s, u"1920-04-27/1991-10-18"_s})).rows, 2);
    }
    void erasThatOverlapStandInRows()
    {
        const EraBands eras = bandsOf(stateOf({u"1501/1736"_s, u"1700/1800"_s, u"1710/1720"_s, u"1736/1900"_s}));
        QCOMPARE(eras.rows, 3);
        for (std::size_t i = 1; i < eras.bands.size(); ++i) {
            const EraBand &a = eras.bands[i - 1];
            const EraBand &b = eras.bands[i];
            QVERIFY(a.row < b.row || a.sureRight <= b.sureLeft);
        }
    }
    void rowsDoNotComeAndGoWhileOnePans()
    {
        const ViewState state = stateOf({u"1501/1736"_s, u"1700/1800"_s, u"1950/1960"_s});
        QCOMPARE(bandsOf(state, 1940, 1970).rows, 2);
        QCOMPARE(bandsOf(state, 1940, 1970).bands.size(), 1u);
        QCOMPARE(eraRows(state), 2);
    }
    void whatFindsNoRowIsCounted()
    {
        const EraBands eras =
            bandsOf(stateOf({u"1600/1700"_s, u"1601/1701"_s, u"1602/1702"_s, u"1603/1703"_s, u"1604/1704"_s}));
        QCOMPARE(eras.rows, kMostEraRows);
        QCOMPARE(eras.hidden, 1);
    }
    void doubtfulBoundsFade()
    {
        const EraBand sharp = bandsOf(stateOf({u"1600-01-01/1700-01-01"_s})).bands.front();
        QCOMPARE(sharp.left, sharp.sureLeft);
        QCOMPARE(sharp.right, sharp.sureRight);
        const EraBand decade = bandsOf(stateOf({u"160X/1700-01-01"_s})).bands.front();
        QVERIFY(decade.sureLeft - decade.left > 15); // ten years at two pixels a year
        QCOMPARE(decade.right, decade.sureRight);
        const EraBand circa = bandsOf(stateOf({u"1600~/1700"_s})).bands.front();
        QVERIFY(circa.sureLeft - circa.left > 10);
    }
    void anOpenEraReachesBeyondTheView()
    {
        const EraBand open = bandsOf(stateOf({u"1979/.."_s})).bands.front();
        QVERIFY(open.right > 1000 && open.sureRight > 1000);
    }
    void namesStayInSightAndAreCutOrLeftOut()
    {
        const EraBand seen = bandsOf(stateOf({u"1000/1900"_s})).bands.front();
        QCOMPARE(seen.name, u"Era 1000/1900"_s);
        QVERIFY(seen.nameBox.left() >= 0);
        const EraBand cut = bandsOf(stateOf({u"1600/1635"_s})).bands.front();
        QVERIFY(cut.name.endsWith(u'…') && cut.nameBox.right() <= cut.sureRight);
        QVERIFY(bandsOf(stateOf({u"1600/1605"_s})).bands.front().name.isEmpty());
    }
    void aBandIsFoundInItsRow()
    {
        const EraBands eras = bandsOf(stateOf({u"1501/1736"_s, u"1700/1800"_s}));
        QCOMPARE(eras.bandAt({100, 5}), 0);
        QCOMPARE(eras.bandAt({450, kEraRowPx + 5}), 1);
        QCOMPARE(eras.bandAt({100, kEraRowPx + 5}), kNone);
        QCOMPARE(eras.bandAt({100, 100}), kNone);
    }
    void switchedOffThereAreNone()
    {
        ViewState state = stateOf({u"1501/1736"_s});
        state.options.showEras = false;
        QCOMPARE(eraRows(state), 0);
        QVERIFY(bandsOf(state).bands.empty());
    }
};

QTEST_APPLESS_MAIN(TestEraBands)
#include "tst_erabands.moc"
