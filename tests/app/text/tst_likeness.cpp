// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/likeness.h"

#include <QTest>

using namespace araxes;
using namespace Qt::StringLiterals;

class TestLikeness : public QObject
{
    Q_OBJECT
private slots:
    void aMistypedNameIsFound()
    {
        const std::vector<NamedThing> things{{{u"Iran"_s, u"ایران"_s, u"IR"_s}, u"IR (Iran)"_s},
                                             {{u"Iraq"_s, u"IQ"_s}, u"IQ (Iraq)"_s},
                                             {{u"Azerbaijan"_s, u"Azərbaycan"_s}, u"AZ (Azerbaijan)"_s}};
        QCOMPARE(nearlyNamed(u"Irann"_s, things), (QStringList{u"IR (Iran)"_s, u"IQ (Iraq)"_s}));
        QCOMPARE(nearlyNamed(u"ایرن"_s, things), QStringList{u"IR (Iran)"_s});
        QCOMPARE(nearlyNamed(u"AZERBAYJAN"_s, things), QStringList{u"AZ (Azerbaijan)"_s});
        QCOMPARE(nearlyNamed(u"Atlantis"_s, things), QStringList());
        QCOMPARE(nearlyNamed(u"x"_s, things), QStringList());
        QCOMPARE(nearlyNamed({}, things), QStringList());
    }

    void aFewAreTold()
    {
        std::vector<NamedThing> many;
        for (int i = 0; i < 9; ++i) {
            many.push_back({{u"event-%1"_s.arg(i)}, u"event-%1"_s.arg(i)});
        }
        QCOMPARE(nearlyNamed(u"event-x"_s, many).size(), 3);
    }

    void theyAreToldInWords()
    {
        QCOMPARE(perhapsText({}), QString());
        QCOMPARE(perhapsText({u"a"_s}), u"; perhaps a"_s);
        QCOMPARE(perhapsText({u"a"_s, u"b"_s, u"c"_s}), u"; perhaps a, b or c"_s);
    }
};

QTEST_GUILESS_MAIN(TestLikeness)
#include "tst_likeness.moc"
