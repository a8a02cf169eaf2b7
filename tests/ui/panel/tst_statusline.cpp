// SPDX-License-Identifier: GPL-3.0-or-later
// The counts below the views, and the way from them to the lists of what has no date or no place.

#include "ui/panel/statusline.h"

#include "app/time/civilday.h"
#include "tests/support/core/samples.h"

#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    Session session{{}};
    StatusLine line{session};

    Fixture()
    {
        session.setCollection(samples::small());
        line.show();
    }
    [[nodiscard]] QToolButton *button(const QString &text)
    {
        for (QToolButton *each : line.findChildren<QToolButton *>()) {
            if (each->isVisible() && each->text() == text) {
                return each;
            }
        }
        return nullptr;
    }
};

} // namespace

class TestStatusLine : public QObject
{
    Q_OBJECT
private slots:
    void aClickAsksForTheTray()
    {
        Fixture fixture;
        QSignalSpy asked(&fixture.line, &StatusLine::listRequested);
        QTest::mouseClick(fixture.button(u"1 undated"_s), Qt::LeftButton);
        QTest::mouseClick(fixture.button(u"1 unplaced"_s), Qt::LeftButton);
        QCOMPARE(asked.size(), 2);
        QVERIFY(asked[0][0].value<EventListMode>() == EventListMode::Undated);
        QVERIFY(asked[1][0].value<EventListMode>() == EventListMode::Unplaced);
    }
    void traysObeyAllFiltersButTheirOwn()
    {
        Fixture fixture;
        Filter filter;
        filter.time = TimeSpan{firstDayOfYear(1800), firstDayOfYear(1801)};
        fixture.session.setFilter(filter);
        QVERIFY2(fixture.button(u"1 undated"_s), "years say nothing of what has none");
        QVERIFY2(!fixture.button(u"1 unplaced"_s), "that was in 1918");
        filter = {};
        filter.of(Facet::Category).included = {2};
        fixture.session.setFilter(filter);
        QVERIFY2(!fixture.button(u"1 undated"_s), "it has no category");
        QVERIFY(fixture.button(u"1 unplaced"_s));
    }
};

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"
