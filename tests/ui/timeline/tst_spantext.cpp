// SPDX-License-Identifier: GPL-3.0-or-later
// The visible span, and what the pointer reads off an axis, in words.
#include "app/time/civilday.h"
#include "ui/timeline/spantext.h"

#include <QTest>

using namespace araxes;
using namespace Qt::StringLiterals;

class TestSpanText : public QObject
{
    Q_OBJECT

    static DayRange days(const CivilDay &first, const CivilDay &last)
    {
        return {double(dayNumber(first)), double(dayNumber(last) + 1)};
    }

private slots:
    void spanIsSaidInTheReadersCalendar()
    {
        ViewOptions options;
        QCOMPARE(spanText(days({-43, 1, 1}, {1828, 12, 31}), options), u"44 BCE to 1828"_s);
        QCOMPARE(spanText(days({1828, 2, 22}, {1828, 3, 1}), options), u"22 February 1828 to 1 March 1828"_s);
        options.calendar = Calendar::SolarHijri;
        QCOMPARE(spanText(days({1828, 1, 1}, {1900, 12, 31}), options), u"1206 to 1279 Solar Hijri"_s);
        QCOMPARE(spanText(days({-43, 1, 1}, {1828, 12, 31}), options), u"44 BCE to 1828"_s);
    }

    void datesFromTheRightKeepTheirPlaces()
    {
        ViewOptions options;
        options.locale = QLocale(u"fa"_s);
        const QString text = spanText(days({-43, 1, 1}, {1828, 12, 31}), options);
        QVERIFY2(text.startsWith(u'\u2068') && text.indexOf(u'\u2069') < text.indexOf(u" to "_s), qPrintable(text));
    }

    void readoutIsAsFineAsThePixels()
    {
        ViewOptions options;
        options.secondCalendar = Calendar::SolarHijri;
        const DayRange year = days({1828, 1, 1}, {1828, 12, 31});
        QCOMPARE(readoutText(TimeScale(year, 366), 52, options), u"22 February 1828 · 2 Esfand 1206 Solar Hijri"_s);
        QCOMPARE(readoutText(TimeScale(year, 36.6), 5.2, options), u"February 1828 · Esfand 1206 Solar Hijri"_s);
        const DayRange century = days({1801, 1, 1}, {1900, 12, 31});
        QCOMPARE(readoutText(TimeScale(century, 100), 27.5, options), u"1828 · 1207 Solar Hijri"_s);
        options.calendar = Calendar::SolarHijri;
        options.secondCalendar.reset();
        QCOMPARE(readoutText(TimeScale(year, 366), 52, options), u"2 Esfand 1206 Solar Hijri"_s);
        options.secondCalendar = Calendar::FrenchRepublican; // does not count 1828
        QCOMPARE(readoutText(TimeScale(year, 366), 52, options), u"2 Esfand 1206 Solar Hijri"_s);
    }
};

QTEST_GUILESS_MAIN(TestSpanText)
#include "tst_spantext.moc"
