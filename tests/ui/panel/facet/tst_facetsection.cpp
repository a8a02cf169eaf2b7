// SPDX-License-Identifier: GPL-3.0-or-later
// A facet of the filter panel under real clicks and keys.

#include "ui/panel/facet/facetsection.h"

#include "app/file/formats.h"
#include "app/time/civilday.h"
#include "tests/support/core/samples.h"
#include "ui/panel/facet/facetlist.h"
#include "ui/panel/facet/facetneed.h"
#include "ui/panel/facet/facetrow.h"
#include "ui/panel/facet/textbutton.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QVBoxLayout>
#include <QtTest>

using namespace araxes;
using namespace Qt::StringLiterals;
using Need = FacetChoice::Need;

namespace {

CollectionPtr bundled(const QString &name)
{
    return loadCollection(QStringLiteral(SOURCE_FOLDER) + u"/data/collections/%1.araxes.json"_s.arg(name)).collection;
}

/// As many participants, each in one event more than the one after it.
CollectionPtr crowd(int count)
{
    CollectionParts parts;
    parts.participants.resize(std::size_t(count));
    for (int i = 0; i < count; ++i) {
        parts.participants[std::size_t(i)].id = QString::number(i);
        parts.participants[std::size_t(i)].name = {u"en"_s, u"Person %1"_s.arg(i)};
    }
    for (int i = 0; i < count; ++i) {
        Event event = samples::event(QString::number(i), samples::day(1800 + i, 1, 1), {}, kNone);
        for (int who = 0; who <= i; ++who) {
            event.who.push_back({who, {}, {}});
        }
        parts.events.push_back(event);
    }
    return std::make_shared<const Collection>(std::move(parts));
}

struct Fixture
{
    Session session{{}};
    QWidget window;
    FacetSection *section = nullptr;

    Fixture(const CollectionPtr &collection, Facet facet)
    {
        session.setCollection(collection);
        section = new FacetSection(session, facet, FacetSection::Fold::Open);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(section);
        column->addStretch(1);
        window.resize(260, 900);
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window);
    }
    [[nodiscard]] FacetList &list() { return section->list(); }
    [[nodiscard]] FacetModel &model() { return section->model(); }
    [[nodiscard]] const FacetChoice &choice() { return session.state().filter.of(section->facet()); }
    [[nodiscard]] int valueCalled(const QString &name)
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().index(row).data().toString() == name) {
                return model().valueAt(row);
            }
        }
        return kNone;
    }
    [[nodiscard]] QRect rowOf(int value) { return list().visualRect(model().index(model().rowOf(value))); }
    [[nodiscard]] QPoint nameOf(int value) { return rowOf(value).center(); }
    [[nodiscard]] QPoint boxOf(int value) { return {rowOf(value).left() + 10, rowOf(value).center().y()}; }
    void click(int value, Qt::KeyboardModifiers keys = {})
    {
        QTest::mouseClick(list().viewport(), Qt::LeftButton, keys, nameOf(value));
    }
    void doubleClick(const QPoint &at, Qt::KeyboardModifiers keys = {})
    {
        QTest::mouseClick(list().viewport(), Qt::LeftButton, keys, at);
        QTest::mouseDClick(list().viewport(), Qt::LeftButton, keys, at); // the second press alone
        QTest::mouseRelease(list().viewport(), Qt::LeftButton, keys, at);
    }
    void press(int value, int key, Qt::KeyboardModifiers keys = {})
    {
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_Home);
        for (int row = model().rowOf(value); row > 0; --row) {
            QTest::keyClick(&list(), Qt::Key_Down);
        }
        QTest::keyClick(&list(), Qt::Key(key), keys);
    }
    [[nodiscard]] TextButton *button(const QString &name) { return section->findChild<TextButton *>(name); }
    [[nodiscard]] QLineEdit *narrow() { return section->findChild<QLineEdit *>(); }
    [[nodiscard]] QStringList names()
    {
        QStringList all;
        for (int row = 0; row < model().rowCount(); ++row) {
            all.append(model().index(row).data().toString());
        }
        return all;
    }
};

} // namespace

class TestFacetSection : public QObject
{
    Q_OBJECT
private slots:
    void aClickTakesOutAnotherLetsIn();
    void countsGoOnAfterSomethingWasKept();
    void doubleClickAsksForThatAlone();
    void twoClicksOnABoxAreTwo();
    void controlClickAddsToWhatIsAskedFor();
    void keysDoAllOfIt();
    void theMenuDoesAllOfIt();
    void betweenAzerbaijanAndIran();
    void countsAreForTheOtherFilters();
    void whatNothingRemainsOfComesLast();
    void whatNothingRemainsOfCanStillBeRead();
    void orderIsByNameOrByCount();
    void longOnesShowTheFirstAndThenAll();
    void whatIsInForceIsAlwaysShown();
    void narrowingKnowsEveryScript();
    void narrowingDownToNothingSaysSo();
    void foldsAndSaysWhatIsChosen();
    void aFacetThatTellsNothingApartIsNotThere();
    void screenReadersHearHowAValueStands();
    void thousandsOfValuesStayQuick();
};

void TestFacetSection::aClickTakesOutAnotherLetsIn()
{
    Fixture fixture(crowd(5), Facet::Participant);
    fixture.click(4);
    QCOMPARE(fixture.choice(), (FacetChoice{{}, {4}, Need::Any}));
    QCOMPARE(fixture.session.state().matches.passing, 4);
    fixture.click(4);
    QVERIFY(fixture.session.state().filter.isEmpty());
    // Letting go elsewhere does nothing.
    QTest::mousePress(fixture.list().viewport(), Qt::LeftButton, {}, fixture.nameOf(4));
    QTest::mouseRelease(fixture.list().viewport(), Qt::LeftButton, {}, fixture.nameOf(2));
    QVERIFY(fixture.session.state().filter.isEmpty());
}

void TestFacetSection::doubleClickAsksForThatAlone()
{
    Fixture fixture(crowd(5), Facet::Participant);
    fixture.click(0);
    fixture.doubleClick(fixture.nameOf(3));
    QCOMPARE(fixture.choice(), (FacetChoice{{3}, {}, Need::Any}));
    QCOMPARE(fixture.session.state().matches.passing, 2);
}

void TestFacetSection::twoClicksOnABoxAreTwo()
{
    Fixture fixture(crowd(5), Facet::Participant);
    fixture.doubleClick(fixture.boxOf(3));
    QVERIFY(fixture.session.state().filter.isEmpty());
}

void TestFacetSection::controlClickAddsToWhatIsAskedFor()
{
    Fixture fixture(crowd(5), Facet::Participant);
    fixture.click(3, Qt::ControlModifier);
    QCOMPARE(fixture.choice().included, std::vector{3});
    fixture.doubleClick(fixture.nameOf(1), Qt::ControlModifier);
    QCOMPARE(fixture.choice().included, (std::vector{1, 3}));
    fixture.click(3);
    QCOMPARE(fixture.choice().included, std::vector{1});
}

void TestFacetSection::keysDoAllOfIt()
{
    Fixture fixture(crowd(5), Facet::Participant);
    fixture.press(2, Qt::Key_Space);
    QCOMPARE(fixture.choice().excluded, std::vector{2});
    fixture.press(1, Qt::Key_Return);
    QCOMPARE(fixture.choice(), (FacetChoice{{1}, {}, Need::Any}));
    fixture.press(3, Qt::Key_Plus);
    fixture.press(0, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(fixture.choice().included, (std::vector{0, 1, 3}));
    fixture.press(4, Qt::Key_Minus);
    QCOMPARE(fixture.choice().excluded, std::vector{4});
    fixture.press(4, Qt::Key_Delete);
    fixture.press(3, Qt::Key_Delete);
    QCOMPARE(fixture.choice(), (FacetChoice{{0, 1}, {}, Need::Any}));
    QSignalSpy pages(&fixture.session, &Session::pageAsked);
    fixture.press(2, Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(pages.value(0), (QVariantList{QVariant::fromValue(Facet::Participant), 2}));
    QCOMPARE(fixture.choice(), (FacetChoice{{0, 1}, {}, Need::Any}));
}

void TestFacetSection::theMenuDoesAllOfIt()
{
    Fixture fixture(crowd(5), Facet::Participant);
    const auto choose = [&fixture](int value, const QString &text) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, fixture.nameOf(value),
                                fixture.list().viewport()->mapToGlobal(fixture.nameOf(value)));
        QApplication::sendEvent(fixture.list().viewport(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == text) {
                menu->setActiveAction(action);
                QTest::keyClick(menu, Qt::Key_Return);
                return;
            }
        }
        QFAIL("no such entry");
    };
    choose(1, u"Only this"_s);
    QCOMPARE(fixture.choice().included, std::vector{1});
    choose(2, u"Also this"_s);
    QCOMPARE(fixture.choice().included, (std::vector{1, 2}));
    choose(1, u"Not this"_s);
    QCOMPARE(fixture.choice(), (FacetChoice{{2}, {1}, Need::Any}));
    choose(1, u"Whatever"_s);
    QCOMPARE(fixture.choice(), (FacetChoice{{2}, {}, Need::Any}));
}

void TestFacetSection::betweenAzerbaijanAndIran()
{
    Fixture fixture(bundled(u"aras"_s), Facet::Participant);
    auto *need = fixture.section->findChild<FacetNeed *>();
    QVERIFY(!need->isVisible());
    fixture.doubleClick(fixture.nameOf(fixture.valueCalled(u"Azerbaijan"_s)));
    QVERIFY(!need->isVisible());
    fixture.click(fixture.valueCalled(u"Iran"_s));
    QVERIFY(need->isVisible());
    const int any = fixture.session.state().matches.passing;
    QRadioButton *all = need->findChildren<QRadioButton *>().last();
    QTest::mouseClick(all, Qt::LeftButton, {}, {8, all->height() / 2});
    QVERIFY(fixture.choice().need == Need::All);
    int both = 0;
    for (const Event &event : fixture.session.collection().parts().events) {
        QStringList ids;
        for (const Role &role : event.who) {
            ids.append(fixture.session.collection().participants()[std::size_t(role.participant)].id);
        }
        both += ids.contains(u"azerbaijan"_s) && ids.contains(u"iran"_s) ? 1 : 0;
    }
    QCOMPARE(fixture.session.state().matches.passing, both);
    QVERIFY(both > 0 && both < any);
}

void TestFacetSection::countsAreForTheOtherFilters()
{
    Fixture fixture(crowd(5), Facet::Participant);
    fixture.click(0);
    QCOMPARE(fixture.model().index(0).data(FacetModel::CountRole).toInt(), 5);
    fixture.session.setTimeFilter(TimeSpan{firstDayOfYear(1803), firstDayOfYear(1804)});
    QCOMPARE(fixture.model().index(fixture.model().rowOf(0)).data(FacetModel::CountRole).toInt(), 1);
    QCOMPARE(fixture.model().index(fixture.model().rowOf(4)).data(FacetModel::CountRole).toInt(), 0);
}

void TestFacetSection::whatNothingRemainsOfComesLast()
{
    Fixture fixture(samples::small(), Facet::Category);
    Filter filter;
    filter.time = TimeSpan{firstDayOfYear(1900), firstDayOfYear(1950)}; // one event, of category 2
    fixture.session.setFilter(filter);
    QCOMPARE(fixture.names(), QStringList({u"Conflict"_s, u"Treaties"_s, u"Peace treaties"_s}));
    fixture.session.clearFilter();
    QCOMPARE(fixture.names(), QStringList({u"Treaties"_s, u"Peace treaties"_s, u"Conflict"_s}));
}

void TestFacetSection::orderIsByNameOrByCount()
{
    Fixture fixture(samples::small(), Facet::Category);
    TextButton *order = fixture.button(u"facetOrder"_s);
    QCOMPARE(order->text(), u"as listed"_s);
    QTest::mouseClick(order, Qt::LeftButton);
    QCOMPARE(order->text(), u"by name"_s);
    QCOMPARE(fixture.names().first(), u"Conflict"_s);
    QTest::mouseClick(order, Qt::LeftButton);
    QCOMPARE(order->text(), u"by count"_s);
    QCOMPARE(fixture.names().first(), u"Treaties"_s);
    QTest::keyClick(order, Qt::Key_Return);
    QCOMPARE(order->text(), u"as listed"_s);
    Fixture people(crowd(11), Facet::Participant);
    QTest::mouseClick(people.button(u"facetOrder"_s), Qt::LeftButton);
    QCOMPARE(people.names().mid(0, 3), QStringList({u"Person 0"_s, u"Person 1"_s, u"Person 2"_s}));
}

void TestFacetSection::longOnesShowTheFirstAndThenAll()
{
    Fixture fixture(crowd(30), Facet::Participant);
    TextButton *more = fixture.button(u"facetMore"_s);
    QCOMPARE(fixture.names().size(), FacetModel::kFirst);
    QCOMPARE(more->text(), u"Show all 30"_s);
    QTest::mouseClick(more, Qt::LeftButton);
    QCOMPARE(fixture.names().size(), 30);
    QVERIFY(fixture.list().height() < 30 * FacetRow::kHeight);
    QVERIFY(QTest::qWaitFor([&] { return fixture.list().verticalScrollBar()->maximum() > 0; }));
    QTest::mouseClick(more, Qt::LeftButton);
    QCOMPARE(fixture.names().size(), FacetModel::kFirst);
    Fixture shorter(crowd(10), Facet::Participant);
    QVERIFY(!shorter.button(u"facetMore"_s)->isVisible());
    QVERIFY(!shorter.narrow()->isVisible());
}

void TestFacetSection::whatIsInForceIsAlwaysShown()
{
    Fixture fixture(crowd(30), Facet::Participant);
    Filter filter;
    filter.of(Facet::Participant) = {{20}, {25}, Need::Any};
    fixture.session.setFilter(filter);
    QCOMPARE(fixture.names().mid(FacetModel::kFirst), QStringList({u"Person 20"_s, u"Person 25"_s}));
    fixture.click(20);
    QVERIFY(!fixture.names().contains(u"Person 20"_s));
}

void TestFacetSection::narrowingKnowsEveryScript()
{
    Fixture fixture(bundled(u"aras"_s), Facet::Participant);
    for (const QString &typed : {u"azerb"_s, u"AZƏRB"_s, u"азерб"_s, u"آذربایجان"_s}) {
        fixture.narrow()->setFocus();
        fixture.narrow()->selectAll();
        QInputMethodEvent input;
        input.setCommitString(typed);
        QApplication::sendEvent(fixture.narrow(), &input);
        QVERIFY2(fixture.names().contains(u"Azerbaijan"_s), qPrintable(typed));
        QVERIFY(!fixture.names().contains(u"Russian Empire"_s));
    }
    fixture.narrow()->clear();
    QCOMPARE(fixture.names().size(), FacetModel::kFirst);
    Fixture tree(samples::small(), Facet::Category);
    tree.model().setNarrowing(u"peace"_s);
    QCOMPARE(tree.names(), QStringList({u"Treaties"_s, u"Peace treaties"_s}));
}

void TestFacetSection::narrowingDownToNothingSaysSo()
{
    Fixture fixture(crowd(30), Facet::Participant);
    fixture.narrow()->setFocus();
    QTest::keyClicks(fixture.narrow(), u"nobody"_s);
    QCOMPARE(fixture.names().size(), 0);
    QVERIFY(!fixture.list().isVisible());
    fixture.session.setCollection(crowd(40));
    QVERIFY(fixture.narrow()->text().isEmpty());
    QCOMPARE(fixture.names().size(), FacetModel::kFirst);
}

void TestFacetSection::foldsAndSaysWhatIsChosen()
{
    Fixture fixture(crowd(5), Facet::Participant);
    TextButton *heading = fixture.button(u"facetHeading"_s);
    fixture.click(2);
    QTest::mouseClick(heading, Qt::LeftButton);
    QVERIFY(!fixture.list().isVisible());
    QVERIFY(!fixture.button(u"facetOrder"_s)->isVisible());
    const auto labels = fixture.section->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->isVisible() && label->text() == u"1 chosen"_s; }));
    QTest::keyClick(heading, Qt::Key_Space);
    QVERIFY(fixture.list().isVisible());
}

void TestFacetSection::aFacetThatTellsNothingApartIsNotThere()
{
    QVERIFY(!Fixture(samples::small(), Facet::Participant).section->isVisible());
    QVERIFY2(!Fixture(samples::small(), Facet::Language).section->isVisible(), "all are in English");
    Fixture fixture(samples::small(), Facet::Country);
    QVERIFY(fixture.section->isVisible());
    fixture.session.setCollection(crowd(3));
    QVERIFY(!fixture.section->isVisible());
}

void TestFacetSection::screenReadersHearHowAValueStands()
{
    Fixture fixture(crowd(5), Facet::Participant);
    fixture.doubleClick(fixture.nameOf(3));
    const auto said = [&](int value) {
        return fixture.model().index(fixture.model().rowOf(value)).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(said(3), u"Person 3, events: 2, included"_s);
    QCOMPARE(said(0), u"Person 0, events: 5, left out"_s);
    QCOMPARE(fixture.list().accessibleName(), u"Participants"_s);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&fixture.list());
    QVERIFY(list && list->childCount() == 5);
}

void TestFacetSection::thousandsOfValuesStayQuick()
{
    CollectionParts parts;
    parts.sources.resize(5000);
    for (int i = 0; i < 5000; ++i) {
        parts.sources[std::size_t(i)].id = QString::number(i);
        parts.sources[std::size_t(i)].title = u"On the %1th bridge over the river Aras"_s.arg(i);
        Event event = samples::event(QString::number(i), samples::day(1000 + i % 900, 1, 1), {}, kNone);
        Claim claim;
        claim.source = i;
        event.claims = {claim};
        parts.events.push_back(event);
    }
    Fixture fixture(std::make_shared<const Collection>(std::move(parts)), Facet::Source);
    QTest::mouseClick(fixture.button(u"facetMore"_s), Qt::LeftButton);
    QCOMPARE(fixture.names().size(), 5000);
    QElapsedTimer timer;
    timer.start();
    for (int year = 1000; year < 1050; ++year) {
        fixture.session.setTimeFilter(TimeSpan{firstDayOfYear(year), firstDayOfYear(year + 300)});
        QCoreApplication::processEvents();
    }
    const double step = double(timer.restart()) / 50;
    fixture.model().setNarrowing(u"4711"_s);
    const qint64 narrowing = timer.elapsed();
    qInfo("5,000 values: a step of the brush %.1f ms, narrowing %lld ms", step, narrowing);
    QCOMPARE(fixture.names().size(), 1);
    QVERIFY2(step < 100, "a step of the brush, with evaluate() and painting");
    QVERIFY(narrowing < 1000);
}

void TestFacetSection::countsGoOnAfterSomethingWasKept()
{
    Fixture fixture(crowd(5), Facet::Participant);
    fixture.session.amend(fixture.session.collection().keeping({}, {NamedView{}}));
    fixture.session.setTimeFilter(TimeSpan{firstDayOfYear(1803), firstDayOfYear(1804)});
    for (int row = 0; row < fixture.model().rowCount(); ++row) {
        const int count = fixture.model().valueAt(row) <= 3 ? 1 : 0;
        QCOMPARE(fixture.model().index(row).data(FacetModel::CountRole).toInt(), count);
    }
}

void TestFacetSection::whatNothingRemainsOfCanStillBeRead()
{
    Fixture fixture(crowd(5), Facet::Participant);
    QPalette palette = fixture.window.palette();
    for (const QPalette::ColorRole ground : {QPalette::Window, QPalette::Base}) {
        palette.setColor(ground, Qt::white);
    }
    palette.setColor(QPalette::WindowText, Qt::black);
    palette.setColor(QPalette::PlaceholderText, QColor(90, 90, 90));
    fixture.window.setPalette(palette);
    fixture.window.setFont(QFont(fixture.window.font().family(), 16)); // whose strokes are wider than a pixel
    fixture.session.setTimeFilter(TimeSpan{firstDayOfYear(1803), firstDayOfYear(1804)});
    const auto darkestOf = [&](int value) {
        const QRect name = fixture.rowOf(value).adjusted(30, 2, -30, -2); // between box and count
        const QImage picture = fixture.list().viewport()->grab(name).toImage();
        int darkest = 255;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                darkest = std::min(darkest, qGray(picture.pixel(x, y)));
            }
        }
        return darkest;
    };
    QCOMPARE(fixture.model().index(fixture.model().rowOf(4)).data(FacetModel::CountRole).toInt(), 0);
    QVERIFY2(std::abs(darkestOf(4) - 90) < 15, qPrintable(QString::number(darkestOf(4)))); // secondary, not fainter
    QVERIFY(darkestOf(0) < 30);
}

QTEST_MAIN(TestFacetSection)
#include "tst_facetsection.moc"
