// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/filter/filterchips.h"

#include "app/time/civilday.h"
#include "tests/support/core/samples.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    Session session{[](const QString &code, const Place &place) { return place.country == code; }};
    QWidget window;
    FilterChips *chips = nullptr;

    Fixture()
    {
        session.setCollection(samples::small());
        chips = new FilterChips(session);
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(chips);
        column->addStretch(1);
        window.resize(600, 200);
        window.show();
    }
    void filterBy3()
    {
        Filter filter;
        filter.time = TimeSpan{firstDayOfYear(-43), firstDayOfYear(1829)};
        filter.regions = {{u"AZ"_s, u"<i>Azerbaijan</i>"_s, {}}};
        filter.of(Facet::Category).excluded = {2};
        session.setFilter(filter);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QList<FilterChip *> shown() const
    {
        QList<FilterChip *> all;
        for (FilterChip *chip : chips->findChildren<FilterChip *>()) {
            if (chip->isVisible()) {
                all.append(chip);
            }
        }
        return all;
    }
};

/// Counts how often a widget becomes another size.
struct Resizes : QObject
{
    int count = 0;
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Resize ? 1 : 0;
        return false;
    }
};

} // namespace

class TestFilterChips : public QObject
{
    Q_OBJECT
private slots:
    void keepsItsRoomWhileNoFilterIsOn();
    void everyFilterHasAChip();
    void theTimeModeIsSaidUnlessItIsTheUsual();
    void aClickTakesAFilterAway();
    void keysTakeAFilterAway();
    void aDraggedWindowKeepsItsChip();
    void nothingIsLaidOutAnewAsChipsComeAndGo();
    void clearAllTakesAllAway();
    void narrowWindowsShowTheRestWhenAsked();
};

void TestFilterChips::keepsItsRoomWhileNoFilterIsOn()
{
    Fixture fixture;
    const auto hint = [&] { return fixture.chips->findChild<QLabel *>()->isVisible(); };
    const int height = fixture.chips->height();
    QVERIFY(hint());
    fixture.filterBy3();
    QVERIFY(!hint());
    QCOMPARE(fixture.chips->height(), height);
    fixture.session.clearFilter();
    QCoreApplication::processEvents();
    QVERIFY(hint());
    QVERIFY(fixture.shown().isEmpty());
    QCOMPARE(fixture.chips->height(), height);
}

void TestFilterChips::everyFilterHasAChip()
{
    Fixture fixture;
    fixture.filterBy3();
    QStringList texts;
    for (const FilterChip *chip : fixture.shown()) {
        texts.append(chip->text());
    }
    QCOMPARE(texts, QStringList({u"44 BCE to 1828"_s, u"<i>Azerbaijan</i>"_s, u"not: Conflict"_s}));
    QCOMPARE(fixture.shown()[0]->accessibleName(), u"Remove filter: 44 BCE to 1828"_s);
}

void TestFilterChips::theTimeModeIsSaidUnlessItIsTheUsual()
{
    Fixture fixture;
    fixture.filterBy3();
    fixture.session.setTimeMode(TimeMode::CertainlyWithin);
    QCoreApplication::processEvents();
    QCOMPARE(fixture.shown()[0]->text(), u"44 BCE to 1828, certainly within"_s);
    QTest::mouseClick(fixture.shown()[0], Qt::LeftButton);
    QVERIFY(!fixture.session.state().filter.time);
    QVERIFY(fixture.session.state().filter.timeMode == TimeMode::Overlaps);
}

void TestFilterChips::aClickTakesAFilterAway()
{
    Fixture fixture;
    fixture.filterBy3();
    QTest::mouseClick(fixture.shown()[1], Qt::LeftButton);
    QVERIFY(fixture.session.state().filter.regions.empty());
    QVERIFY(fixture.session.state().filter.time);
    QCOMPARE(fixture.shown().size(), 2);
    QTest::mouseClick(fixture.shown()[0], Qt::LeftButton);
    QTest::mouseClick(fixture.shown()[0], Qt::LeftButton);
    QVERIFY(fixture.session.state().filter.isEmpty());
}

void TestFilterChips::keysTakeAFilterAway()
{
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Delete, Qt::Key_Space}) {
        Fixture fixture;
        fixture.filterBy3();
        fixture.shown()[0]->setFocus();
        QTest::keyClick(fixture.shown()[0], key);
        QVERIFY(!fixture.session.state().filter.time);
    }
}

void TestFilterChips::aDraggedWindowKeepsItsChip()
{
    Fixture fixture;
    fixture.filterBy3();
    FilterChip *chip = fixture.shown()[0];
    chip->setFocus();
    fixture.session.setTimeFilter(TimeSpan{firstDayOfYear(1800), firstDayOfYear(1829)});
    QCOMPARE(fixture.shown()[0], chip);
    QCOMPARE(chip->text(), u"1800 to 1828"_s);
    fixture.session.setText(u"bridge"_s); // one more
    QCOMPARE(fixture.shown().size(), 4);
    QVERIFY(chip->hasFocus());
}

void TestFilterChips::nothingIsLaidOutAnewAsChipsComeAndGo()
{
    Fixture fixture;
    fixture.filterBy3();
    fixture.window.resize(430, 200); // room for some of them
    QVERIFY(QTest::qWaitFor([&] { return fixture.shown().size() == 2; }));
    Resizes resizes;
    fixture.chips->installEventFilter(&resizes);
    for (const int year : {-43, 1800, 2, -4000, 1900}) {
        fixture.session.setTimeFilter(TimeSpan{firstDayOfYear(year), firstDayOfYear(year + 25)});
        fixture.session.setText(u"bridge"_s);
        QCoreApplication::processEvents();
        fixture.session.setText({});
        QCoreApplication::processEvents();
    }
    QCOMPARE(resizes.count, 0);
}

void TestFilterChips::clearAllTakesAllAway()
{
    Fixture fixture;
    fixture.filterBy3();
    const auto buttons = fixture.chips->findChildren<QToolButton *>();
    const auto clear = std::find_if(buttons.begin(), buttons.end(),
                                    [](const QToolButton *button) { return button->text() == u"Clear all"_s; });
    QVERIFY(clear != buttons.end() && (*clear)->isVisible());
    QTest::mouseClick(*clear, Qt::LeftButton);
    QVERIFY(fixture.session.state().filter.isEmpty());
}

void TestFilterChips::narrowWindowsShowTheRestWhenAsked()
{
    Fixture fixture;
    fixture.filterBy3();
    auto *more = fixture.chips->findChild<QToolButton *>(u"moreFilters"_s);
    QVERIFY(more->isHidden());
    const int oneRow = fixture.chips->height();
    fixture.window.resize(330, 200);
    QVERIFY(QTest::qWaitFor([&] { return more->isVisible(); }));
    QCOMPARE(fixture.chips->height(), oneRow);
    QCOMPARE(fixture.shown().size(), 1);
    QCOMPARE(more->text(), u"2 more"_s);
    QTest::mouseClick(more, Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return fixture.chips->height() > oneRow; }));
    QCOMPARE(fixture.shown().size(), 3);
    for (const FilterChip *chip : fixture.shown()) {
        QVERIFY(fixture.chips->rect().contains(chip->geometry()));
    }
    QTest::mouseClick(more, Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return fixture.chips->height() == oneRow; }));
    fixture.window.resize(700, 200);
    QVERIFY(QTest::qWaitFor([&] { return fixture.shown().size() == 3 && more->isHidden(); }));
}

QTEST_MAIN(TestFilterChips)
#include "tst_filterchips.moc"
