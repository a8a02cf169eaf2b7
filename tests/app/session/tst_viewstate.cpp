// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/viewstate.h"

#include "tests/support/core/samples.h"

#include <QtTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

/// So many events about the Aras, and one in each of these places.
CollectionPtr aboutTheAras(int near, const std::vector<GeoPoint> &far)
{
    CollectionParts parts;
    for (int i = 0; i < near; ++i) {
        parts.places.push_back(samples::place(u"near%1"_s.arg(i), 46 + 0.01 * i, 39 + 0.005 * i));
    }
    for (const GeoPoint &point : far) {
        parts.places.push_back(samples::place(u"far%1"_s.arg(parts.places.size()), point.lon, point.lat));
    }
    for (int i = 0; i < int(parts.places.size()); ++i) {
        parts.events.push_back(samples::event(u"e%1"_s.arg(i), samples::day(1900 + i, 1, 1), {i}, kNone));
    }
    return std::make_shared<const Collection>(std::move(parts));
}

} // namespace

class TestViewState : public QObject
{
    Q_OBJECT
private slots:
    void aFarPlaceDoesNotShrinkTheRest();
    void placesThatBelongToTheRestStayInView();
    void fewPlacesAreAllShown();
    void whatPassesAFilterIsFramedTheSameWay();
};

void TestViewState::aFarPlaceDoesNotShrinkTheRest()
{
    const CollectionPtr collection = aboutTheAras(80, {{37.6, 55.75}});
    const GeoBox box = openingBox(*collection);
    QVERIFY(!box.contains({37.6, 55.75}));
    QVERIFY(box.height() < 1);
    QVERIFY(collection->box().contains({37.6, 55.75}));
}

void TestViewState::placesThatBelongToTheRestStayInView()
{
    const CollectionPtr collection = aboutTheAras(80, {{46.9, 39.5}});
    QCOMPARE(openingBox(*collection), collection->box());
}

void TestViewState::fewPlacesAreAllShown()
{
    const CollectionPtr collection = aboutTheAras(5, {{37.6, 55.75}});
    QCOMPARE(openingBox(*collection), collection->box());
}

void TestViewState::whatPassesAFilterIsFramedTheSameWay()
{
    ViewState state = openingState(aboutTheAras(80, {{37.6, 55.75}}), {});
    state.visibleBox = fittedBox(state.collection->box());
    const GeoBox all = state.visibleBox;
    QVERIFY(openingBox(state).height() < 2);
    for (int event = 0; event < 50; ++event) { // thirty of the Aras pass, and the far one: too few to leave one out
        state.matches.state[std::size_t(event)] = 0;
    }
    QCOMPARE(openingBox(state), all);
}

QTEST_GUILESS_MAIN(TestViewState)
#include "tst_viewstate.moc"
