// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/filename.h"

#include <QTest>

using namespace araxes;
using namespace Qt::StringLiterals;

class TestFileName : public QObject
{
    Q_OBJECT
private slots:
    void wordsAndHyphensRemain_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"Azerbaijan and Iran on the Aras"_s << u"azerbaijan-and-iran-on-the-aras"_s;
        QTest::newRow("signs") << u" A/B: \"C\" <d>|e?*\\ — 1813–1828… "_s << u"a-b-c-d-e-1813-1828"_s;
        QTest::newRow("other letters") << u"Азербайджан və İran"_s.replace(u"İ"_s, u"I"_s) << u"азербайджан-və-iran"_s;
        QTest::newRow("Persian") << u"رود ارس: می\u200cرود"_s << u"رود-ارس-می-رود"_s;
        QTest::newRow("apostrophe") << u"Iran’s year"_s << u"irans-year"_s;
        QTest::newRow("direction") << u"a\u202eb\u2066c"_s << u"abc"_s;
        QTest::newRow("up a folder") << u"../../.profile"_s << u"profile"_s;
        QTest::newRow("device") << u"COM1"_s << u"com1-1"_s;
        QTest::newRow("nothing") << u" …\u0007/ "_s << QString();
    }

    void wordsAndHyphensRemain()
    {
        QFETCH(QString, title);
        QFETCH(QString, name);
        QCOMPARE(fileNameOf(title), name);
    }

    void isShort()
    {
        const QString words = fileNameOf(u"wanderings "_s.repeated(30));
        QVERIFY(words.size() <= 60 && words.size() > 40);
        QVERIFY(words.endsWith(u"wanderings"_s));
        QCOMPARE(fileNameOf(QString(200, u'x')).size(), 60);
        const QString pairs = fileNameOf(u"a"_s + u"𐎠"_s.repeated(100)); // Old Persian, two units a letter
        QCOMPARE(pairs.size(), 59);
        QVERIFY(pairs.isValidUtf16());
    }
};

QTEST_GUILESS_MAIN(TestFileName)
#include "tst_filename.moc"
