// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/text/matchcontext.h"

#include "tests/support/core/samples.h"

#include <QtTest>

using namespace araxes;
using namespace Qt::StringLiterals;

class TestMatchContext : public QObject
{
    Q_OBJECT
private slots:
    void saysWhereTheWordsAre();
    void saysNothingOfTheTitle();
    void keepsToWholeWords();
};

void TestMatchContext::saysWhereTheWordsAre()
{
    CollectionParts parts;
    parts.participants.resize(1);
    parts.participants[0].name = {u"en"_s, u"Fath-Ali Shah"_s};
    parts.places = {samples::place(u"Tabriz"_s, 46.3, 38.1)};
    Event event = samples::event(u"Treaty"_s, {}, {0}, kNone);
    event.who = {{0, {}, {}}};
    event.text = {u"en"_s, u"The Shah signed."_s};
    parts.events = {event};
    const Collection collection(std::move(parts));
    const QStringList lines = matchContext(collection, 0, TextQuery(u"shah"));
    QCOMPARE(lines,
             (QStringList{u"Text: \u2068The Shah signed.\u2069"_s, u"Participant: \u2068Fath-Ali Shah\u2069"_s}));
    QCOMPARE(matchContext(collection, 0, TextQuery(u"tabriz")), QStringList{u"Place: \u2068Tabriz\u2069"_s});
    QVERIFY(matchContext(collection, 0, TextQuery(u"london")).isEmpty());
}

void TestMatchContext::saysNothingOfTheTitle()
{
    CollectionParts parts;
    parts.events = {samples::event(u"bridge"_s, {}, {}, kNone)};
    QVERIFY(matchContext(Collection(std::move(parts)), 0, TextQuery(u"bridge")).isEmpty());
}

void TestMatchContext::keepsToWholeWords()
{
    CollectionParts parts;
    Event event = samples::event(u"a"_s, {}, {}, kNone);
    event.text = {u"en"_s, u"before "_s.repeated(30) + u"bridge"_s + u" behind"_s.repeated(30)};
    parts.events = {event};
    const QStringList lines = matchContext(Collection(std::move(parts)), 0, TextQuery(u"bridge"));
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines[0].startsWith(u"Text: \u2068…before before"_s));
    QVERIFY(lines[0].contains(u"before bridge behind"_s));
    QVERIFY(lines[0].endsWith(u"behind…\u2069"_s));
    QVERIFY(lines[0].size() < 130);
}

QTEST_GUILESS_MAIN(TestMatchContext)
#include "tst_matchcontext.moc"
