// SPDX-License-Identifier: GPL-3.0-or-later
// An atlas file read whole, and damaged in every way at hand: a reason, never a crash.
#include "app/place/atlas/atlas.h"
#include "app/place/atlas/atlasfile.h"

#include <QFile>
#include <QtEndian>
#include <QtTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

/// Writes what the tool writes.
struct Bytes
{
    QByteArray payload;

    Bytes &byte(int value)
    {
        payload.append(char(value));
        return *this;
    }
    Bytes &number(quint32 value)
    {
        for (; value > 0x7f; value >>= 7) {
            byte(int(value & 0x7f) | 0x80);
        }
        return byte(int(value));
    }
    Bytes &text(const char *value)
    {
        number(quint32(qstrlen(value)));
        payload.append(value);
        return *this;
    }
    Bytes &step(int dx, int dy) { return number(zigzag(dx) << 3).number(zigzag(dy)); }
    static quint32 zigzag(int value) { return value >= 0 ? quint32(value) * 2 : quint32(-value) * 2 - 1; }
};

QByteArray sealed(const QByteArray &payload)
{
    QByteArray head(16, '\0');
    head.replace(0, 4, "AXAT");
    qToLittleEndian<quint32>(1, head.data() + 4);
    qToLittleEndian<quint64>(atlasChecksum(payload), head.data() + 8);
    return head + payload;
}

/// A square island of one country with one town, one division and a sea.
QByteArray smallPayload()
{
    Bytes out;
    out.number(quint32(kGridSide)).number(1).text("en");
    out.number(2).number(6);
    out.byte(int(LineKind::Coast)).byte(0).number(3).step(1000000, 1000000).step(500000, 0).step(0, 500000);
    out.byte(int(LineKind::Coast)).byte(0).number(3).step(1500000, 1500000).step(-500000, 0).step(0, -500000);
    const auto ring = [&out] { out.number(1).number(2).number(0).number(2); };
    ring(); // land
    out.number(2);
    for (const char *code : {"QA", "QA-1"}) {
        out.byte(qstrlen(code) > 2 ? 1 : 0).text(code).text(qstrlen(code) > 2 ? "QA" : "").byte(3).byte(0).byte(90);
        out.number(1200000).number(1200000).number(1).number(0).text("Island").number(1).text("Ynys");
        ring();
    }
    out.number(1).number(0).text("Aras");
    out.number(1).byte(1).byte(20).number(5).number(6).number(1).number(0).text("Sea");
    out.number(1).byte(2).byte(40).text("QA").number(70000).number(1300000).number(1300000);
    out.number(1).number(0).text("Town").number(0);
    return out.payload;
}

} // namespace

class TestAtlasFile : public QObject
{
    Q_OBJECT
private slots:
    void aSmallFileIsReadWhole()
    {
        const auto content = readAtlas(sealed(smallPayload()));
        QVERIFY(content);
        QCOMPARE(content->lines.arcs().size(), std::size_t(2));
        QCOMPARE(content->regions.size(), std::size_t(2));
        QCOMPARE(content->regions[1].country, u"QA"_s);
        QCOMPARE(content->towns[0].name.in(u"en"), u"Town"_s);
        QCOMPARE(content->towns[0].rank, Town::Rank::Capital);
        const Atlas atlas(*content);
        QVERIFY(atlas.contains(*atlas.region(u"QA"_s), fromMercator({0.3, 0.3})));
        QVERIFY(!atlas.contains(*atlas.region(u"QA"_s), fromMercator({0.2, 0.3})));
    }
    void theHeadIsChecked()
    {
        QString reason;
        QVERIFY(!readAtlas({}, &reason));
        QVERIFY(reason.contains(u"not an atlas file"));
        QByteArray newer = sealed(smallPayload());
        newer[4] = 9;
        QVERIFY(!readAtlas(newer, &reason));
        QVERIFY(reason.contains(u"version 9"));
        QByteArray flipped = sealed(smallPayload());
        flipped[40] = char(flipped[40] ^ 1);
        QVERIFY(!readAtlas(flipped, &reason));
        QVERIFY(reason.contains(u"checksum"));
    }
    void everyCutIsNoticed()
    {
        const QByteArray payload = smallPayload();
        for (qsizetype length = 0; length < payload.size(); ++length) {
            QVERIFY(!readAtlas(sealed(payload.first(length))));
        }
        QVERIFY(!readAtlas(sealed(payload + '\0')));
    }
    void noByteCanCrashIt()
    {
        const QByteArray payload = smallPayload();
        int refused = 0;
        for (qsizetype at = 0; at < payload.size(); ++at) {
            for (const int value : {0, 1, 2, 5, 0x7f, 0x80, 0xff, payload[at] ^ 1, payload[at] ^ 0x80}) {
                QByteArray damaged = payload;
                damaged[at] = char(value);
                const auto content = readAtlas(sealed(damaged));
                refused += content ? 0 : 1;
                if (content) { // strange but sound: it can be asked
                    const Atlas atlas(*content);
                    for (const Region &region : atlas.regions()) {
                        (void)atlas.contains(region, {10, 10});
                        (void)atlas.outline(region, 3);
                    }
                }
            }
        }
        QVERIFY(refused > 500);
    }
    void theBundledFileIsSoundAndItsDamageIsNoticed()
    {
        QFile file(u":/data/map/atlas.bin"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(readAtlas(bytes));
        for (qsizetype at = 16; at < bytes.size(); at += bytes.size() / 40) {
            QByteArray damaged = bytes;
            damaged[at] = char(damaged[at] ^ 0x10);
            QVERIFY(!readAtlas(damaged));
            QVERIFY(!readAtlas(bytes.first(at)));
            (void)readAtlas(sealed(damaged.sliced(16))); // whatever it makes of it
        }
    }
};

QTEST_GUILESS_MAIN(TestAtlasFile)
#include "tst_atlasfile.moc"
