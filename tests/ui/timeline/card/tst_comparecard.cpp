// SPDX-License-Identifier: GPL-3.0-or-later
// Several windows of time by hand, and their comparison.

#include "app/query/timewindows.h"
#include "app/time/civilday.h"
#include "tests/support/core/samples.h"
#include "ui/timeline/card/comparecard.h"
#include "ui/timeline/timelinepanel.h"

#include <QAction>
#include <QApplication>
#include <QTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

/// One event a year from 1900 to 1999; every third one a war, the others treaties.
CollectionPtr century()
{
    CollectionParts parts;
    parts.categories = {{u"a"_s, kNone, {u"en"_s, u"Treaties"_s}, {}, {}, {}},
                        {u"b"_s, kNone, {u"en"_s, u"Wars"_s}, {}, {}, {}}};
    for (int i = 0; i < 100; ++i) {
        parts.events.push_back(samples::event(u"e%1"_s.arg(i), samples::day(1900 + i, 6, 15), {}, i % 3 == 0 ? 1 : 0));
    }
    return std::make_shared<Collection>(std::move(parts));
}

TimeSpan years(std::int64_t from, std::int64_t to)
{
    return {firstDayOfYear(from), firstDayOfYear(to)};
}

} // namespace

class TestCompareCard : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void ctrlShiftDragAddsAWindow();
    void ctrlDragOnTheAxisAddsAWindow();
    void theStripAddsAWindowToo();
    void eachWindowHasHandlesOfItsOwn();
    void windowsThatMeetBecomeOne();
    void theCardComesAndGoesWithTheSecondWindow();
    void theCardCountsExactlyAndSaysSo();
    void theTimeInViewBecomesAWindow();
    void longWordsAreBrokenNotCut();

private:
    [[nodiscard]] CompareCard *card() const { return m_panel->findChild<CompareCard *>(); }
    [[nodiscard]] QPointF at(std::int64_t year, double y = 0.5) const;
    [[nodiscard]] QPointF onAxis(std::int64_t year) const;
    [[nodiscard]] QPointF onStrip(std::int64_t year) const;
    [[nodiscard]] std::vector<TimeSpan> windows() const { return timeWindows(m_session->state().filter); }
    void drag(QWidget *widget, const QPointF &from, const QPointF &to, Qt::KeyboardModifiers keys) const;

    std::unique_ptr<Session> m_session;
    std::unique_ptr<TimelinePanel> m_panel;
};

void TestCompareCard::init()
{
    m_session = std::make_unique<Session>(RegionTest{});
    m_session->setCollection(century());
    m_session->setVisibleSpan({double(firstDayOfYear(1895)), double(firstDayOfYear(2005))});
    m_panel = std::make_unique<TimelinePanel>(m_session.get());
    m_panel->setReducedMotion(true);
    m_panel->resize(1000, 420);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    QVERIFY(QTest::qWaitFor([this] { return m_panel->isSettled(); }));
}

void TestCompareCard::cleanup()
{
    m_panel.reset();
    m_session.reset();
}

QPointF TestCompareCard::at(std::int64_t year, double y) const
{
    const TimelineScene &scene = *m_panel->view()->scene();
    return {scene.areas.lanes.left() + scene.scale.x(firstDayOfYear(year)),
            scene.areas.lanes.top() + y * scene.areas.lanes.height()};
}

QPointF TestCompareCard::onAxis(std::int64_t year) const
{
    return {at(year).x(), m_panel->view()->scene()->areas.axis.center().y()};
}

QPointF TestCompareCard::onStrip(std::int64_t year) const
{
    const OverviewStrip *strip = m_panel->strip();
    return {strip->curveArea().left() + strip->scale().x(firstDayOfYear(year)), strip->curveArea().top() + 4};
}

void TestCompareCard::drag(QWidget *widget, const QPointF &from, const QPointF &to, Qt::KeyboardModifiers keys) const
{
    QTest::mousePress(widget, Qt::LeftButton, keys, from.toPoint());
    for (int step = 1; step <= 5; ++step) {
        const QPointF pos = from + (to - from) * step / 5;
        QMouseEvent move(QEvent::MouseMove, pos, widget->mapToGlobal(pos), Qt::NoButton, Qt::LeftButton, keys);
        QApplication::sendEvent(widget, &move);
    }
    QTest::mouseRelease(widget, Qt::LeftButton, keys, to.toPoint());
    QVERIFY(QTest::qWaitFor([this] { return m_panel->isSettled(); }));
}

void TestCompareCard::ctrlShiftDragAddsAWindow()
{
    drag(m_panel->view(), at(1910, 0.95), at(1920, 0.95), Qt::ShiftModifier);
    drag(m_panel->view(), at(1950, 0.95), at(1970, 0.95), Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(windows(), (std::vector<TimeSpan>{years(1910, 1920), years(1950, 1970)}));
    QCOMPARE(m_session->state().matches.passing, 30);
    drag(m_panel->view(), at(1930, 0.95), at(1940, 0.95), Qt::ShiftModifier);
    QCOMPARE(windows(), std::vector<TimeSpan>{years(1930, 1940)}); // without Ctrl it stands alone
}

void TestCompareCard::ctrlDragOnTheAxisAddsAWindow()
{
    drag(m_panel->view(), onAxis(1910), onAxis(1920), {});
    drag(m_panel->view(), onAxis(1950), onAxis(1970), Qt::ControlModifier);
    QCOMPARE(windows(), (std::vector<TimeSpan>{years(1910, 1920), years(1950, 1970)}));
}

void TestCompareCard::theStripAddsAWindowToo()
{
    drag(m_panel->strip(), onStrip(1910), onStrip(1920), Qt::ShiftModifier);
    drag(m_panel->strip(), onStrip(1950), onStrip(1970), Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(windows(), (std::vector<TimeSpan>{years(1910, 1920), years(1950, 1970)}));
}

void TestCompareCard::eachWindowHasHandlesOfItsOwn()
{
    m_session->setFilter(withTimeWindows({}, {years(1910, 1920), years(1950, 1970)}));
    QVERIFY(QTest::qWaitFor([this] { return m_panel->isSettled(); }));
    drag(m_panel->view(), at(1970), at(1980), {});
    QCOMPARE(windows(), (std::vector<TimeSpan>{years(1910, 1920), years(1950, 1980)}));
    drag(m_panel->view(), onAxis(1915), onAxis(1925), {});
    QCOMPARE(windows().size(), 2u);
    QCOMPARE(windows().front().begin, years(1920, 1930).begin);
    QCOMPARE(windows().front().length(), years(1910, 1920).length()); // moved as a whole, in days
}

void TestCompareCard::windowsThatMeetBecomeOne()
{
    m_session->setFilter(withTimeWindows({}, {years(1910, 1920), years(1950, 1970)}));
    QVERIFY(QTest::qWaitFor([this] { return m_panel->isSettled(); }));
    drag(m_panel->view(), at(1920), at(1960), {});
    QCOMPARE(windows(), std::vector<TimeSpan>{years(1910, 1970)});
}

void TestCompareCard::theCardComesAndGoesWithTheSecondWindow()
{
    QVERIFY(!card()->isVisible());
    m_session->setTimeFilter(years(1910, 1920));
    QVERIFY(!card()->isVisible());
    m_session->setFilter(withTimeWindows({}, {years(1910, 1920), years(1950, 1970)}));
    QVERIFY(card()->isVisible());
    m_panel->compareAction()->trigger();
    QVERIFY(!card()->isVisible());
    m_panel->compareAction()->trigger();
    QVERIFY(card()->isVisible());
    m_session->clearFilter();
    QVERIFY(!card()->isVisible());
}

void TestCompareCard::theCardCountsExactlyAndSaysSo()
{
    m_session->setFilter(withTimeWindows({}, {years(1910, 1920), years(1950, 1970)}));
    QCOMPARE(card()->counts().size(), 2u);
    QCOMPARE(card()->counts()[0].byCategory, (std::vector<int>{7, 3, 0}));
    QCOMPARE(card()->counts()[1].byCategory, (std::vector<int>{13, 7, 0}));
    const QString words = card()->accessibleDescription();
    QVERIFY2(words.contains(u"10 event"_s) && words.contains(u"20 event"_s), qPrintable(words));
    QVERIFY2(words.contains(u"1 a year"_s) && words.contains(u"Wars 7"_s), qPrintable(words));
    Filter wars = m_session->state().filter;
    wars.of(Facet::Category).included = {1};
    m_session->setFilter(wars);
    QCOMPARE(card()->counts()[1].total, 7);
}

void TestCompareCard::theTimeInViewBecomesAWindow()
{
    m_session->setTimeFilter(years(1910, 1920));
    m_session->setVisibleSpan({double(firstDayOfYear(1950)), double(firstDayOfYear(1970))});
    m_panel->addWindowAction()->trigger();
    QCOMPARE(windows().size(), 2u);
    QCOMPARE(windows().back(), years(1950, 1970));
}

void TestCompareCard::longWordsAreBrokenNotCut()
{
    const auto whole = [this] {
        QString all;
        for (std::size_t i = 0; i < 2; ++i) {
            all += card()->shownWords(i).join(u' ') + card()->shownName(i).join(u' ');
        }
        return !all.contains(u'…');
    };
    m_session->setFilter(withTimeWindows({}, {years(1910, 1920), years(1950, 1970)}));
    QVERIFY(QTest::qWaitFor([this] { return m_panel->isSettled(); }));
    QCOMPARE(card()->shownWords(0), QStringList{u"1910 to 1919: 10 event(s), 1 a year"_s});
    const int oneLine = card()->height();
    m_session->setFilter(withTimeWindows({}, {{dayNumber({1910, 9, 24}), dayNumber({1919, 11, 23})},
                                              {dayNumber({1950, 9, 21}), dayNumber({1969, 12, 28})}}));
    for (const int width : {1000, 700, 480, 300}) {
        m_panel->resize(width, 420);
        QVERIFY(QTest::qWaitFor([this] { return m_panel->isSettled(); }));
        QVERIFY(QTest::qWaitFor([this] { return card()->height() == card()->sizeHint().height(); }));
        QVERIFY2(whole(), qPrintable(QString::number(width)));
        QVERIFY(!card()->geometry().intersects(m_panel->view()->geometry()));
    }
    QCOMPARE(card()->shownWords(0).size(), 3);
    QVERIFY(card()->shownName(0).isEmpty()); // its mark
    QVERIFY(card()->height() > oneLine);
}

QTEST_MAIN(TestCompareCard)
#include "tst_comparecard.moc"
