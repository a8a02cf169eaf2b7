// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/event/eventdetails.h"

#include "tests/support/core/samples.h"
#include "ui/panel/event/page/pagelinks.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>
#include <QtTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

const QString kHostile = u"<img src=file:///etc/passwd><a href=\"https://evil.example\">x</a> &amp;"_s;

Source source(const QString &title, const QString &url)
{
    Source made;
    made.id = title;
    made.title = title;
    made.url = url;
    return made;
}

Claim claim(int from, const QString &says)
{
    Claim made;
    made.source = from;
    made.about = u"event"_s;
    made.says = {u"en"_s, says};
    return made;
}

/// One event that says everything an event can say, most of it hostile, and one that it refers to.
CollectionPtr hostile()
{
    CollectionParts parts;
    parts.places = {samples::place(kHostile, 46.9442, 39.1531)};
    parts.places[0].name.set(u"fa"_s, u"پل خداآفرین"_s);
    parts.places[0].precisionMetres = 500;
    parts.sources = {source(u"Good source"_s, u"https://good.example/page?a=1&b=2"_s),
                     source(u"Local source"_s, u"file:///etc/passwd"_s),
                     source(u"Script source"_s, u"javascript:alert(1)"_s),
                     source(u"Sly source"_s, u"https://good.example@evil.example/"_s)};
    parts.participants.resize(1);
    parts.participants[0].name = {u"en"_s, kHostile};
    Event event = samples::event(kHostile, samples::years(1190, 1199), {0}, kNone);
    event.text = {u"en"_s, kHostile + u"\n\u202Eesrever"_s};
    event.who = {{0, kHostile, {}}};
    for (int i = 0; i < 4; ++i) {
        event.claims.push_back(claim(i, u"Claim %1"_s.arg(i)));
    }
    event.claims[0].when = samples::day(1027, 5, 1);
    event.claims[0].preferred = true;
    event.relations = {{u"renews"_s, 1, {}}};
    parts.events = {event, samples::event(u"older"_s, samples::day(1027, 1, 1), {}, kNone)};
    return std::make_shared<const Collection>(std::move(parts));
}

struct Fixture
{
    Session session{{}};
    EventDetails details{session};
    QSignalSpy links{&details, &EventDetails::linkActivated};

    explicit Fixture(const CollectionPtr &collection)
    {
        session.setCollection(collection);
        details.resize(420, 1400);
        details.show();
        (void)QTest::qWaitForWindowExposed(&details);
    }
    [[nodiscard]] QString text() const { return details.toPlainText(); }
    [[nodiscard]] QStringList anchors() const
    {
        QStringList all;
        for (QTextBlock block = details.document()->begin(); block.isValid(); block = block.next()) {
            for (auto it = block.begin(); !it.atEnd(); ++it) {
                if (it.fragment().charFormat().isAnchor()) {
                    all.append(it.fragment().charFormat().anchorHref());
                }
            }
        }
        return all;
    }
    /// Clicks the first place where this text stands.
    void click(const QString &words)
    {
        const QTextCursor found = details.document()->find(words);
        QVERIFY(!found.isNull());
        QTextCursor middle(details.document());
        middle.setPosition((found.selectionStart() + found.selectionEnd()) / 2);
        details.setTextCursor(middle);
        QTest::mouseClick(details.viewport(), Qt::LeftButton, {}, details.cursorRect(middle).center());
    }
};

} // namespace

class TestEventDetails : public QObject
{
    Q_OBJECT
private slots:
    void followsTheSelection();
    void tellsOfTheCollectionWhenNothingIsSelected();
    void tellsAllThereIs();
    void hostileTextIsShownLiterally();
    void onlyWebAddressesAreLinks();
    void aClickOpensNothingByItself();
    void relationsRevealTheOtherEvent();
    void aParticipantsPageIsItsEvents();
    void aSourcesPageIsItsEvents();
    void rightToLeftParagraphsRunThatWay();
    void otherNamesOfAPlaceRunAsTheReader();
    void beginsAtItsTopAtAnySize();
    void textCanBeSelectedAndCopied();
    void openableUrls_data();
    void openableUrls();
};

void TestEventDetails::followsTheSelection()
{
    Fixture fixture(samples::small());
    QVERIFY(!fixture.text().contains(u"gulistan"_s));
    QVERIFY(fixture.details.accessibleDescription().contains(u"Select an event"_s));
    fixture.session.setSelected(1);
    QVERIFY(fixture.text().startsWith(u"gulistan"_s));
    fixture.session.setSelected(0);
    QVERIFY(fixture.text().contains(u"15 March 44 BCE"_s));
    fixture.session.setSelected(kNone);
    QVERIFY(!fixture.text().contains(u"44 BCE\n"_s) && !fixture.text().contains(u"When"_s));
}

void TestEventDetails::tellsOfTheCollectionWhenNothingIsSelected()
{
    CollectionParts parts = hostile()->wholeParts();
    parts.title = {u"en"_s, kHostile};
    parts.description = {u"en"_s, u"What it is about.\nAnd what not."_s};
    parts.licence = u"CC0-1.0"_s;
    parts.attribution = u"Somebody"_s;
    const Fixture fixture(std::make_shared<const Collection>(std::move(parts)));
    QVERIFY(fixture.text().startsWith(kHostile));
    for (const char *words : {"2 event", "1027\u20131199", "4 source", "What it is about.", "And what not.",
                              "Select an event on the timeline", "CC0-1.0", "Somebody"}) {
        QVERIFY2(fixture.text().contains(QString::fromUtf8(words)), words);
    }
    QVERIFY(fixture.anchors().isEmpty());
}

void TestEventDetails::tellsAllThereIs()
{
    Fixture fixture(hostile());
    fixture.session.setSelected(0);
    const QString text = fixture.text();
    for (const QString &part :
         {u"1 January 1190"_s, u"31 December 1199"_s, u"1190/1199"_s, u"39.1531° N, 46.9442° E"_s, u"within 500 m"_s,
          u"پل خداآفرین"_s, u"1 May 1027"_s, u"preferred"_s, u"Claim 3"_s, u"Good source"_s, u"renews"_s, u"older"_s}) {
        QVERIFY2(text.contains(part), qPrintable(part));
    }
    fixture.session.setSelected(1);
    QVERIFY(fixture.text().contains(u"No place is known"_s));
    QVERIFY(fixture.text().contains(u"renews, of this"_s));
}

void TestEventDetails::hostileTextIsShownLiterally()
{
    Fixture fixture(hostile());
    fixture.session.setSelected(0);
    QCOMPARE(fixture.text().count(kHostile), 5); // title, place, participant, role, text
    QVERIFY(!fixture.text().contains(QChar(0x202E)));
    QVERIFY(!fixture.text().contains(QChar::ObjectReplacementCharacter));
    for (const QTextFormat &format : fixture.details.document()->allFormats()) {
        QVERIFY(!format.isImageFormat());
    }
}

void TestEventDetails::onlyWebAddressesAreLinks()
{
    Fixture fixture(hostile());
    fixture.session.setSelected(0);
    QCOMPARE(fixture.anchors(),
             QStringList({u"araxes-page:1/0"_s, u"https://good.example/page?a=1&b=2"_s, u"araxes-event:1"_s}));
    QVERIFY(fixture.text().contains(u"file:///etc/passwd"_s));
    QVERIFY(fixture.text().contains(u"javascript:alert(1)"_s));
}

void TestEventDetails::aClickOpensNothingByItself()
{
    Fixture fixture(hostile());
    fixture.session.setSelected(0);
    fixture.click(u"https://good.example/page"_s);
    QCOMPARE(fixture.links.size(), 1);
    QCOMPARE(fixture.links[0][0].toUrl(), QUrl(u"https://good.example/page?a=1&b=2"_s));
    fixture.click(u"javascript:alert"_s);
    fixture.click(u"https://good.example@evil"_s);
    QCOMPARE(fixture.links.size(), 1);
    QVERIFY(fixture.text().startsWith(kHostile)); // still the same page
}

void TestEventDetails::relationsRevealTheOtherEvent()
{
    Fixture fixture(hostile());
    fixture.session.setSelected(0);
    fixture.click(u"older"_s);
    QCOMPARE(fixture.session.state().selected, 1);
    fixture.click(u"evil.example"_s); // the other event's title, which is a link to it here
    QCOMPARE(fixture.session.state().selected, 0);
    QCOMPARE(fixture.links.size(), 0);
}

void TestEventDetails::aParticipantsPageIsItsEvents()
{
    CollectionParts parts;
    parts.participants.resize(2);
    parts.participants[0].name = {u"en"_s, u"Iran"_s};
    parts.participants[0].kind = Participant::Kind::State;
    parts.participants[1].name = {u"en"_s, u"Griboedov"_s};
    parts.sources = {source(u"Often cited"_s, {}), source(u"Once cited"_s, {})};
    for (int i = 0; i < 3; ++i) {
        Event event = samples::event(u"e%1"_s.arg(i), samples::day(1800 + i, 1, 1), {}, kNone);
        event.who.push_back({0, {}, {}});
        event.claims = {claim(0, u"It was"_s)};
        parts.events.push_back(event);
    }
    parts.events[0].who = {{1, {}, {}}};
    parts.events[1].who.push_back({1, u"envoy"_s, {}});
    parts.events[2].who.push_back({0, u"host"_s, {}});
    parts.events[2].claims = {claim(1, u"It was not"_s)};
    Fixture fixture(std::make_shared<const Collection>(std::move(parts)));
    QSignalSpy asked(&fixture.details, &EventDetails::eventsRequested);
    fixture.session.setTimeFilter(TimeSpan{0, 1});
    fixture.session.setSelected(1);
    QVERIFY(fixture.text().contains(u"state · 2 events"_s));
    QVERIFY(fixture.text().contains(u"person · 2 events"_s));
    QVERIFY(fixture.text().contains(u"Often cited\u2069 · 2 events"_s));
    fixture.click(u"Iran"_s);
    QVERIFY(fixture.text().startsWith(u"Back to: e1\n"_s));
    QVERIFY(fixture.text().contains(u"state · 2 event"_s));
    QVERIFY(fixture.text().contains(u"Griboedov\u2069 · 1 event"_s));
    QVERIFY(fixture.text().indexOf(u"1 January 1801"_s) <
            fixture.text().indexOf(u"1 January 1802\u2069 · \u2068host"_s));
    QVERIFY(!fixture.text().contains(u"1 January 1800"_s));
    fixture.click(u"Show only"_s);
    QCOMPARE(asked.size(), 1);
    Filter expected;
    expected.of(Facet::Participant).included = {0};
    QCOMPARE(fixture.session.state().filter, expected);
    QCOMPARE(fixture.session.state().matches.passing, 2);
    fixture.click(u"1 event"_s);
    expected.of(Facet::Participant) = {{0, 1}, {}, FacetChoice::Need::All};
    QCOMPARE(fixture.session.state().filter, expected);
    QCOMPARE(fixture.session.state().matches.passing, 1);
    fixture.click(u"e1"_s);
    QVERIFY2(fixture.text().startsWith(u"e1"_s), "back to the event that was selected all along");
    fixture.click(u"Griboedov"_s);
    fixture.click(u"e0"_s);
    QCOMPARE(fixture.session.state().selected, 0);
    QVERIFY2(fixture.text().startsWith(u"e0"_s), "the event's own page, once it is selected");
    fixture.session.setSelected(2);
    QVERIFY2(!fixture.text().contains(u"Once cited\u2069 ·"_s), "no link to where one is");
}

void TestEventDetails::aSourcesPageIsItsEvents()
{
    Fixture fixture(hostile());
    fixture.session.showPage(Facet::Source, 1);
    QVERIFY(fixture.text().startsWith(u"Local source"_s));
    QVERIFY(fixture.text().contains(u"source · 1 event"_s) && fixture.text().contains(kHostile));
    QVERIFY2(!fixture.anchors().contains(u"file:///etc/passwd"_s), "an address that may not be opened is no link");
    fixture.session.showPage(Facet::Source, 4);
    QVERIFY2(fixture.text().startsWith(u"Local source"_s), "there is no such source");
    fixture.session.setCollection(samples::small());
    QVERIFY(!fixture.text().contains(u"Local source"_s));
}

void TestEventDetails::rightToLeftParagraphsRunThatWay()
{
    CollectionParts parts;
    Event event = samples::event(u"a"_s, {}, {}, kNone);
    event.title = {u"fa"_s, u"امضای عهدنامهٔ گلستان (1813)"_s};
    event.text = {u"fa"_s, u"متن فارسی."_s};
    parts.events = {event};
    Fixture fixture(std::make_shared<const Collection>(std::move(parts)));
    fixture.session.setSelected(0);
    QCOMPARE(fixture.details.document()->firstBlock().textDirection(), Qt::RightToLeft);
    QCOMPARE(fixture.details.document()->lastBlock().textDirection(), Qt::LeftToRight);
    QTextCursor start(fixture.details.document());
    QVERIFY(fixture.details.cursorRect(start).x() > fixture.details.viewport()->width() / 2);
}

void TestEventDetails::otherNamesOfAPlaceRunAsTheReader()
{
    CollectionParts parts;
    Place place;
    place.id = u"tehran"_s;
    place.name = {u"en"_s, u"Tehran"_s};
    place.name.set(u"fa"_s, u"تهران"_s);
    place.name.set(u"ru"_s, u"Тегеран"_s);
    parts.places = {place};
    parts.events = {samples::event(u"a"_s, {}, {0}, kNone)};
    Fixture fixture(std::make_shared<const Collection>(std::move(parts)));
    fixture.session.setSelected(0);
    const QTextCursor others = fixture.details.document()->find(u"Тегеран"_s);
    QVERIFY(others.block().text().contains(u"تهران"_s));
    QCOMPARE(others.block().textDirection(), Qt::LeftToRight);
}

void TestEventDetails::beginsAtItsTopAtAnySize()
{
    CollectionParts parts;
    Event event = samples::event(u"a"_s, {}, {}, kNone);
    event.text = {u"en"_s, u"One of many lines.\n"_s.repeated(60)};
    parts.events = {event};
    Fixture fixture(std::make_shared<const Collection>(std::move(parts)));
    fixture.session.setSelected(0);
    for (const int height : {300, 500, 200}) {
        fixture.details.resize(320, height);
        QCoreApplication::processEvents();
        QVERIFY(fixture.details.verticalScrollBar()->maximum() > 0);
        QCOMPARE(fixture.details.verticalScrollBar()->value(), 0);
    }
}

void TestEventDetails::textCanBeSelectedAndCopied()
{
    Fixture fixture(samples::small());
    fixture.session.setSelected(1);
    QTest::keySequence(&fixture.details, QKeySequence::SelectAll);
    QVERIFY(fixture.details.textCursor().selectedText().startsWith(u"gulistan"_s));
    QVERIFY(fixture.details.isReadOnly());
}

void TestEventDetails::openableUrls_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isOpenable");
    QTest::newRow("https") << u"https://whc.unesco.org/en/tentativelists/6774/"_s << true;
    QTest::newRow("http") << u"http://example.org/%D8%A7?q=1#a"_s << true;
    QTest::newRow("upper case") << u"HTTPS://example.org"_s << true;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("data") << u"data:text/html,x"_s << false;
    QTest::newRow("relative") << u"//example.org/x"_s << false;
    QTest::newRow("no host") << u"https:///x"_s << false;
    QTest::newRow("password") << u"https://user:word@example.org/"_s << false;
    QTest::newRow("own scheme") << u"araxes-event:1"_s << false;
    QTest::newRow("space") << u"https://exa mple.org"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void TestEventDetails::openableUrls()
{
    QFETCH(QString, address);
    QFETCH(bool, isOpenable);
    QCOMPARE(openableUrl(address).isValid(), isOpenable);
}

QTEST_MAIN(TestEventDetails)
#include "tst_eventdetails.moc"
