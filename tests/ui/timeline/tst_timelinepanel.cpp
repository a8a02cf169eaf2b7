// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline with what lies over it: the legend of dates.

#include "tests/support/core/samples.h"
#include "ui/timeline/card/datelegendcard.h"
#include "ui/timeline/timelinepanel.h"

#include <QAction>
#include <QTest>
#include <QToolButton>

using namespace araxes;
using namespace Qt::StringLiterals;

class TestTimelinePanel : public QObject
{
    Q_OBJECT
private slots:
    void theLegendLiesOverTheTimeline();
    void theLegendLetsTheTimelineHaveItsClicks();
    void theLegendSaysHowWideCircaIs();
};

namespace {

struct Fixture
{
    Session session{RegionTest{}};
    TimelinePanel panel{&session};

    Fixture()
    {
        session.setCollection(samples::small());
        panel.resize(900, 500);
        panel.show();
        (void)QTest::qWaitForWindowExposed(&panel);
        (void)QTest::qWaitFor([this] { return panel.isSettled(); });
    }
    [[nodiscard]] DateLegendCard *legend() { return panel.findChild<DateLegendCard *>(); }
    [[nodiscard]] QImage pictureOfLegend() { return panel.grab(legend()->geometry()).toImage(); }
};

} // namespace

void TestTimelinePanel::theLegendLiesOverTheTimeline()
{
    Fixture fixture;
    QVERIFY(!fixture.legend()->isVisible());
    QTest::mouseClick(fixture.panel.findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(fixture.legend()->isVisible());
    QVERIFY(QTest::qWaitFor([&fixture] { return fixture.legend()->width() > 100; })); // the layout gives it its place
    QVERIFY(!fixture.legend()->geometry().intersects(fixture.panel.findChild<QToolButton *>()->geometry()));
    const QImage with = fixture.pictureOfLegend();
    fixture.legend()->lower();
    QVERIFY2(with != fixture.pictureOfLegend(), "it is hidden behind the timeline");
    fixture.legend()->raise();
    fixture.panel.legendAction()->trigger();
    QVERIFY(!fixture.legend()->isVisible());
}

void TestTimelinePanel::theLegendLetsTheTimelineHaveItsClicks()
{
    Fixture fixture;
    fixture.panel.legendAction()->trigger();
    QVERIFY(QTest::qWaitFor([&fixture] { return fixture.legend()->width() > 100; }));
    QVERIFY(fixture.legend()->testAttribute(Qt::WA_TransparentForMouseEvents));
    QCOMPARE(fixture.panel.childAt(fixture.legend()->geometry().center()), fixture.panel.view());
}

void TestTimelinePanel::theLegendSaysHowWideCircaIs()
{
    Fixture fixture;
    QVERIFY(fixture.legend()->accessibleDescription().contains(u"circa (edge not to scale)"_s));
    ViewOptions options = fixture.session.state().options;
    options.circaYears = 10;
    fixture.session.setOptions(options);
    QVERIFY(fixture.legend()->accessibleDescription().contains(u"± 10 year"_s));
}

QTEST_MAIN(TestTimelinePanel)
#include "tst_timelinepanel.moc"
