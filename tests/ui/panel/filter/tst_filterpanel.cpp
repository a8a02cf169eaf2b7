// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/filter/filterpanel.h"

#include "app/time/civilday.h"
#include "tests/support/core/samples.h"
#include "ui/panel/facet/facetlist.h"
#include "ui/panel/facet/facetsection.h"
#include "ui/panel/filter/datefield.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

bool statesCountry(const QString &code, const Place &place)
{
    return place.country == code;
}

QList<RegionSuggestion> suggest(const QString &typed)
{
    QList<RegionSuggestion> found;
    const QList<RegionSuggestion> known{{u"Azerbaijan"_s, {u"AZ"_s, u"Azerbaijan"_s, {}}},
                                        {u"Italy"_s, {u"IT"_s, u"Italy"_s, {}}},
                                        {u"Iran"_s, {u"IR"_s, u"Iran"_s, {}}}};
    for (const RegionSuggestion &each : known) {
        if (each.label.startsWith(typed.trimmed(), Qt::CaseInsensitive)) {
            found.append(each);
        }
    }
    return found;
}

/// A panel on a screen, and what a person finds in it.
struct Fixture
{
    Session session{statesCountry};
    FilterPanel panel{session, suggest};

    explicit Fixture(const CollectionPtr &collection = samples::small())
    {
        session.setCollection(collection);
        panel.resize(260, 640);
        panel.show();
        panel.activateWindow();
        (void)QTest::qWaitForWindowActive(&panel);
    }
    [[nodiscard]] QLineEdit *field(const QString &name)
    {
        for (QLineEdit *edit : panel.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == name) {
                return edit;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QAbstractButton *button(const QString &text)
    {
        for (QAbstractButton *button : panel.findChildren<QAbstractButton *>()) {
            if (button->text() == text) {
                return button;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const QString &text)
    {
        for (const QLabel *label : panel.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text)) {
                return true;
            }
        }
        return false;
    }
    void type(const QString &name, const QString &text)
    {
        field(name)->setFocus();
        field(name)->selectAll();
        QTest::keyClicks(field(name), text);
    }
    [[nodiscard]] FacetSection *section(Facet facet)
    {
        for (FacetSection *each : panel.findChildren<FacetSection *>()) {
            if (each->facet() == facet) {
                return each;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QModelIndex category(int value)
    {
        FacetModel &model = section(Facet::Category)->model();
        return model.index(model.rowOf(value));
    }
    [[nodiscard]] Qt::CheckState stateOf(int value)
    {
        return Qt::CheckState(category(value).data(Qt::CheckStateRole).toInt());
    }
    /// Clicks the check box of a category.
    void toggle(int value)
    {
        FacetList &list = section(Facet::Category)->list();
        const QRect row = list.visualRect(category(value));
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, {row.left() + 10, row.center().y()});
    }
};

} // namespace

class TestFilterPanel : public QObject
{
    Q_OBJECT
private slots:
    void yearsAreTypedAsPeopleSayThem();
    void oneEndAloneLeavesTheOtherOpen();
    void howDatesLieToTheYearsIsChosenByTheirCounts();
    void whatIsTypedIsReadBackAtOnce();
    void otherCalendarsAreReadBackInBoth();
    void eachReadingOfAnAmbiguousDateIsOffered();
    void nonsenseIsExplainedAndNotApplied();
    void anEndBeforeTheBeginningIsRefused();
    void leavingTheFieldApplies();
    void aDateIsSeenFromItsBeginning();
    void escapeReturnsToWhatWas();
    void brushingShowsInTheFields();
    void typingIsNotOverwrittenByOtherChanges();
    void aRegionIsFoundByTyping();
    void arrowsChooseAnotherRegion();
    void anUnknownRegionIsExplained();
    void theMapsViewBecomesARegion();
    void limitingToTheMapIsACheck();
    void uncheckingACategoryHidesIt();
    void checkingBelowAHiddenParentShowsOnlyThat();
    void partlyHiddenParentsSaySo();
    void clearAllClears();
    void aCollectionWithoutCategoriesShowsNone();
};

void TestFilterPanel::yearsAreTypedAsPeopleSayThem()
{
    Fixture fixture;
    fixture.type(u"From"_s, u"44 BCE"_s);
    QTest::keyClick(fixture.field(u"From"_s), Qt::Key_Return);
    fixture.type(u"To"_s, u"1828"_s);
    QTest::keyClick(fixture.field(u"To"_s), Qt::Key_Return);
    QCOMPARE(fixture.session.state().filter.time, (TimeSpan{firstDayOfYear(-43), firstDayOfYear(1829)}));
    QCOMPARE(fixture.field(u"From"_s)->text(), u"44 BCE"_s);
    QCOMPARE(fixture.field(u"To"_s)->text(), u"1828"_s);
    QCOMPARE(fixture.session.state().matches.passing, 3);
}

void TestFilterPanel::oneEndAloneLeavesTheOtherOpen()
{
    Fixture fixture;
    fixture.type(u"From"_s, u"24 Oct 1813\r"_s);
    QCOMPARE(fixture.session.state().filter.time, (TimeSpan{dayNumber({1813, 10, 24}), kOpenFuture}));
    fixture.type(u"From"_s, u" \r"_s);
    QVERIFY(!fixture.session.state().filter.time);
}

void TestFilterPanel::howDatesLieToTheYearsIsChosenByTheirCounts()
{
    Fixture fixture;
    QVERIFY2(!fixture.button(u"Certainly within"_s)->isVisible(), "without years there is nothing to choose");
    fixture.type(u"From"_s, u"1 Jun 1918\r"_s);
    fixture.type(u"To"_s, u"2030\r"_s);
    QAbstractButton *certainly = fixture.button(u"Certainly within"_s);
    QVERIFY(certainly->isVisible() && fixture.button(u"Overlaps"_s)->isChecked());
    QVERIFY(certainly->accessibleDescription().endsWith(u"Events: 1"_s)); // 2020; "1918" may lie before June
    QVERIFY(fixture.button(u"Overlaps"_s)->accessibleDescription().endsWith(u"Events: 2"_s));
    QTest::mouseClick(certainly, Qt::LeftButton, {}, {10, certainly->height() / 2});
    QVERIFY(fixture.session.state().filter.timeMode == TimeMode::CertainlyWithin);
    QCOMPARE(fixture.session.state().matches.passing, 1);
    fixture.session.goBack();
    QVERIFY(fixture.button(u"Overlaps"_s)->isChecked());
    QVERIFY(!certainly->isChecked());
}

void TestFilterPanel::whatIsTypedIsReadBackAtOnce()
{
    Fixture fixture;
    fixture.type(u"To"_s, u"Oct 1813"_s);
    QVERIFY(fixture.says(u"31 October 1813"_s));
    QVERIFY(!fixture.session.state().filter.time);
}

void TestFilterPanel::otherCalendarsAreReadBackInBoth()
{
    Fixture fixture;
    fixture.type(u"From"_s, u"5 Sha'ban 1243"_s);
    QVERIFY(fixture.says(u"5 Sha'ban 1243 Islamic"_s));
    QVERIFY(fixture.says(u"22 February 1828"_s));
    fixture.type(u"From"_s, u"10 February 1828 (O.S.)\r"_s);
    QCOMPARE(fixture.session.state().filter.time->begin, dayNumber({1828, 2, 22}));
}

void TestFilterPanel::eachReadingOfAnAmbiguousDateIsOffered()
{
    Fixture fixture;
    fixture.type(u"From"_s, u"03/04/1993\r"_s);
    QVERIFY(!fixture.session.state().filter.time);
    QVERIFY(fixture.button(u"3 April 1993"_s)->isVisible());
    QTest::mouseClick(fixture.button(u"4 March 1993"_s), Qt::LeftButton);
    QCOMPARE(fixture.session.state().filter.time->begin, dayNumber({1993, 3, 4}));
    QCOMPARE(fixture.field(u"From"_s)->text(), u"4 March 1993"_s);
    QVERIFY(!fixture.button(u"3 April 1993"_s)->isVisible());
}

void TestFilterPanel::nonsenseIsExplainedAndNotApplied()
{
    Fixture fixture;
    fixture.type(u"From"_s, u"the day before\r"_s);
    QVERIFY(!fixture.session.state().filter.time);
    const auto labels = fixture.panel.findChild<DateField *>()->findChildren<QLabel *>();
    QVERIFY(labels.last()->isVisible());
    QVERIFY(!labels.last()->text().isEmpty());
    QCOMPARE(labels.last()->textFormat(), Qt::PlainText);
}

void TestFilterPanel::anEndBeforeTheBeginningIsRefused()
{
    Fixture fixture;
    fixture.type(u"From"_s, u"1900\r"_s);
    fixture.type(u"To"_s, u"1800\r"_s);
    QVERIFY(fixture.says(u"before the beginning"_s));
    QCOMPARE(fixture.session.state().filter.time, (TimeSpan{firstDayOfYear(1900), kOpenFuture}));
    fixture.type(u"To"_s, u"2000\r"_s);
    QCOMPARE(fixture.session.state().filter.time, (TimeSpan{firstDayOfYear(1900), firstDayOfYear(2001)}));
    QVERIFY(!fixture.says(u"before the beginning"_s));
}

void TestFilterPanel::leavingTheFieldApplies()
{
    Fixture fixture;
    fixture.type(u"From"_s, u"1800"_s);
    QTest::keyClick(fixture.field(u"From"_s), Qt::Key_Tab);
    QCOMPARE(fixture.session.state().filter.time, (TimeSpan{firstDayOfYear(1800), kOpenFuture}));
}

void TestFilterPanel::aDateIsSeenFromItsBeginning()
{
    Fixture fixture;
    QLineEdit *from = fixture.field(u"From"_s);
    fixture.session.setTimeFilter(TimeSpan{dayNumber({1813, 9, 24}), kOpenFuture}); // as a brush does
    QCOMPARE(from->text(), u"24 September 1813"_s);
    QCOMPARE(from->cursorPosition(), 0);
    QCOMPARE(from->toolTip(), u"24 September 1813"_s);
    fixture.type(u"From"_s, u"no date, but a long remark"_s);
    QVERIFY2(from->cursorPosition() > 0, "one sees what one types");
    fixture.field(u"To"_s)->setFocus();
    QCOMPARE(from->cursorPosition(), 0);
    QCOMPARE(from->toolTip(), u"no date, but a long remark"_s);
}

void TestFilterPanel::escapeReturnsToWhatWas()
{
    Fixture fixture;
    fixture.type(u"From"_s, u"1800\r"_s);
    fixture.type(u"From"_s, u"19"_s);
    QTest::keyClick(fixture.field(u"From"_s), Qt::Key_Escape);
    QCOMPARE(fixture.field(u"From"_s)->text(), u"1800"_s);
}

void TestFilterPanel::brushingShowsInTheFields()
{
    Fixture fixture;
    fixture.session.setTimeFilter(TimeSpan{dayNumber({1813, 10, 24}), firstDayOfYear(1829)});
    QCOMPARE(fixture.field(u"From"_s)->text(), u"24 October 1813"_s);
    QCOMPARE(fixture.field(u"To"_s)->text(), u"1828"_s);
    fixture.session.clearFilter();
    QCOMPARE(fixture.field(u"From"_s)->text(), QString());
}

void TestFilterPanel::typingIsNotOverwrittenByOtherChanges()
{
    Fixture fixture;
    fixture.type(u"From"_s, u"18"_s);
    fixture.session.addRegion({u"AZ"_s, u"Azerbaijan"_s, {}});
    QCOMPARE(fixture.field(u"From"_s)->text(), u"18"_s);
}

void TestFilterPanel::aRegionIsFoundByTyping()
{
    Fixture fixture;
    fixture.type(u"Region"_s, u"aze"_s);
    QTest::keyClick(fixture.field(u"Region"_s), Qt::Key_Return);
    QCOMPARE(fixture.session.state().filter.regions.size(), std::size_t(1));
    QCOMPARE(fixture.session.state().filter.regions[0].code, u"AZ"_s);
    QVERIFY(QTest::qWaitFor([&] { return fixture.field(u"Region"_s)->text() == QString(); }));
    QCOMPARE(fixture.session.state().matches.passing, 3);
}

void TestFilterPanel::arrowsChooseAnotherRegion()
{
    Fixture fixture;
    fixture.type(u"Region"_s, u"i"_s);
    QWidget *popup = fixture.panel.findChild<RegionField *>()->completer()->popup();
    QVERIFY(QTest::qWaitFor([&] { return popup->isVisible(); }));
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(fixture.session.state().filter.regions.size(), std::size_t(1));
    QCOMPARE(fixture.session.state().filter.regions[0].code, u"IR"_s);
    QVERIFY(QTest::qWaitFor([&] { return fixture.field(u"Region"_s)->text() == QString(); }));
}

void TestFilterPanel::anUnknownRegionIsExplained()
{
    Fixture fixture;
    fixture.type(u"Region"_s, u"<b>Atlantis</b>\r"_s);
    QVERIFY(fixture.says(u"<b>Atlantis</b>"_s));
    QVERIFY(fixture.session.state().filter.isEmpty());
}

void TestFilterPanel::theMapsViewBecomesARegion()
{
    Fixture fixture;
    fixture.session.setVisibleBox({44, 36, 48, 41});
    QTest::mouseClick(fixture.button(u"Use the map’s view as region"_s), Qt::LeftButton);
    fixture.session.setVisibleBox({});
    QCOMPARE(fixture.session.state().filter.regions.size(), std::size_t(1));
    QCOMPARE(boundsOf(fixture.session.state().filter.regions[0].area), (GeoBox{44, 36, 48, 41}));
    QCOMPARE(fixture.session.state().filter.regions[0].label, u"36.0–41.0° N, 44.0–48.0° E"_s);
    QCOMPARE(fixture.session.state().matches.passing, 4);
}

void TestFilterPanel::limitingToTheMapIsACheck()
{
    Fixture fixture;
    fixture.session.setVisibleBox({10, 40, 15, 45});
    auto *check = qobject_cast<QCheckBox *>(fixture.button(u"Limit to the map’s view"_s));
    QTest::mouseClick(check, Qt::LeftButton, {}, {8, check->height() / 2});
    QCOMPARE(fixture.session.state().matches.passing, 1);
    fixture.session.clearFilter();
    QVERIFY(!check->isChecked());
}

void TestFilterPanel::uncheckingACategoryHidesIt()
{
    Fixture fixture;
    fixture.toggle(2);
    QCOMPARE(fixture.session.state().filter.of(Facet::Category).excluded, std::vector<int>{2});
    fixture.toggle(2);
    QVERIFY(fixture.session.state().filter.isEmpty());
}

void TestFilterPanel::checkingBelowAHiddenParentShowsOnlyThat()
{
    Fixture fixture;
    fixture.toggle(0);
    QCOMPARE(fixture.stateOf(1), Qt::Unchecked);
    QCOMPARE(fixture.session.state().matches.passing, 3);
    fixture.toggle(1);
    QCOMPARE(fixture.stateOf(1), Qt::Checked);
    QVERIFY(fixture.session.state().matches.passes(1));
}

void TestFilterPanel::partlyHiddenParentsSaySo()
{
    Fixture fixture;
    fixture.toggle(1);
    QCOMPARE(fixture.stateOf(0), Qt::PartiallyChecked);
    QCOMPARE(fixture.category(0).data(FacetModel::CountRole).toInt(), 3);
    fixture.toggle(0);
    QVERIFY(fixture.session.state().filter.isEmpty());
}

void TestFilterPanel::clearAllClears()
{
    Fixture fixture;
    QVERIFY(!fixture.button(u"Clear all"_s)->isEnabled());
    fixture.toggle(2);
    fixture.type(u"From"_s, u"1800\r"_s);
    QTest::mouseClick(fixture.button(u"Clear all"_s), Qt::LeftButton);
    QVERIFY(fixture.session.state().filter.isEmpty());
    QCOMPARE(fixture.stateOf(2), Qt::Checked);
}

void TestFilterPanel::aCollectionWithoutCategoriesShowsNone()
{
    CollectionParts parts;
    parts.events = {samples::event(u"a"_s, {}, {}, kNone)};
    Fixture fixture(std::make_shared<const Collection>(std::move(parts)));
    QVERIFY(!fixture.section(Facet::Category)->isVisible());
    fixture.session.setCollection(samples::small());
    QVERIFY(fixture.section(Facet::Category)->isVisible());
}

QTEST_MAIN(TestFilterPanel)
#include "tst_filterpanel.moc"
