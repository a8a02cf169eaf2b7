// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/filter/nomatchcard.h"

#include "app/time/civilday.h"
#include "tests/support/core/samples.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace araxes;

namespace {

struct Fixture
{
    Session session{{}};
    QWidget map;
    NoMatchCard *card = nullptr;

    Fixture()
    {
        session.setCollection(samples::small());
        map.resize(800, 500);
        card = new NoMatchCard(&session, &map);
        map.show();
        (void)QTest::qWaitForWindowExposed(&map);
    }
    void askForNothing() { session.setTimeFilter(TimeSpan{firstDayOfYear(1970), firstDayOfYear(1971)}); }
    [[nodiscard]] QPushButton *way() { return card->findChild<QPushButton *>(); }
};

} // namespace

class TestNoMatchCard : public QObject
{
    Q_OBJECT
private slots:
    void comesAndGoesWithTheMatches();
    void aWayOutIsTaken();
    void staysWithinANarrowMap();
    void aFilterFromBeforeIsSaidAtOnce();
};

void TestNoMatchCard::comesAndGoesWithTheMatches()
{
    Fixture fixture;
    QVERIFY(fixture.card->isHidden());
    QSignalSpy resized(fixture.card, &NoMatchCard::resized);
    fixture.askForNothing();
    QVERIFY(fixture.card->isVisible());
    QVERIFY(!resized.isEmpty());
    QVERIFY(fixture.map.rect().contains(fixture.card->geometry()));
    fixture.session.clearFilter();
    QVERIFY(fixture.card->isHidden());
}

void TestNoMatchCard::aWayOutIsTaken()
{
    Fixture fixture;
    fixture.askForNothing();
    QVERIFY(QTest::qWaitFor([&] { return fixture.way() && fixture.way()->isVisible(); }));
    QVERIFY(QTest::qWaitFor([&] { return fixture.card->rect().contains(fixture.way()->geometry()); }));
    QTest::mouseClick(fixture.way(), Qt::LeftButton);
    QVERIFY(fixture.session.state().filter.isEmpty());
    QVERIFY(fixture.card->isHidden());
}

void TestNoMatchCard::staysWithinANarrowMap()
{
    Fixture fixture;
    fixture.askForNothing();
    QVERIFY(fixture.card->width() < 300); // as wide as its words
    QVERIFY(QTest::qWaitFor([&] { return fixture.way() != nullptr; }));
    fixture.map.resize(320, 500);
    QVERIFY(fixture.map.rect().contains(fixture.card->geometry()));
    QVERIFY(fixture.card->width() > 150);
}

void TestNoMatchCard::aFilterFromBeforeIsSaidAtOnce()
{
    Fixture fixture;
    fixture.askForNothing();
    auto *later = new NoMatchCard(&fixture.session, &fixture.map);
    QVERIFY(!later->isHidden());
}

QTEST_MAIN(TestNoMatchCard)
#include "tst_nomatchcard.moc"
