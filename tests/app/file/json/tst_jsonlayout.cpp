// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers with the fewest digits, and lines of at most a hundred characters.

#include "app/file/json/jsonlayout.h"

#include <QRandomGenerator>
#include <QTest>

#include <bit>
#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>

using namespace araxes;
using nlohmann::ordered_json;

class JsonLayoutTest : public QObject
{
    Q_OBJECT
private slots:
    void numbersAreShort_data();
    void numbersAreShort();
    void numbersReadBackTheSame();
    void aHundredCharactersFitOnALine();
    void charactersAreCountedNotBytes();
    void longContainersAreIndented();
    void textsAreEscapedNoFurtherThanNeeded();
    void bytesStandForANumberAsWritten();
};

void JsonLayoutTest::numbersAreShort_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("zero") << 0.0 << QByteArray("0");
    QTest::newRow("negative zero") << -0.0 << QByteArray("0");
    QTest::newRow("whole") << 46.0 << QByteArray("46");
    QTest::newRow("negative") << -0.25 << QByteArray("-0.25");
    QTest::newRow("tenth") << 0.1 << QByteArray("0.1");
    QTest::newRow("coordinate") << 46.9471 << QByteArray("46.9471");
    QTest::newRow("third") << 1.0 / 3 << QByteArray("0.3333333333333333");
    QTest::newRow("small") << 0.0001 << QByteArray("0.0001");
    QTest::newRow("smaller") << 0.00001 << QByteArray("1e-05");
    QTest::newRow("large") << 123456789012345.0 << QByteArray("123456789012345");
    QTest::newRow("larger") << 1e16 << QByteArray("1e+16");
    QTest::newRow("largest") << 1.7976931348623157e308 << QByteArray("1.7976931348623157e+308");
    QTest::newRow("least") << 5e-324 << QByteArray("5e-324");
}

void JsonLayoutTest::numbersAreShort()
{
    QFETCH(const double, number);
    QFETCH(const QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(shortestNumber(number)), text);
}

void JsonLayoutTest::numbersReadBackTheSame()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 200'000; ++i) {
        const double number =
            i % 2 == 0 ? std::bit_cast<double>(random.generate64()) : (random.generateDouble() - 0.5) * 360;
        if (!std::isfinite(number)) {
            continue;
        }
        const std::string text = shortestNumber(number);
        double again = 0;
        const auto result = std::from_chars(text.data(), text.data() + text.size(), again);
        QVERIFY(result.ec == std::errc() && result.ptr == text.data() + text.size());
        QVERIFY(std::bit_cast<quint64>(again) == std::bit_cast<quint64>(number));
    }
}

void JsonLayoutTest::aHundredCharactersFitOnALine()
{
    const ordered_json fits = {{"k", std::string(100 - 9, 'x')}}; // {"k": "…"}
    QCOMPARE(laidOut(fits).size(), 100U);
    const ordered_json tooLong = {{"k", std::string(101 - 9, 'x')}};
    QCOMPARE(laidOut(tooLong), "{\n  \"k\": \"" + std::string(92, 'x') + "\"\n}");
}

void JsonLayoutTest::charactersAreCountedNotBytes()
{
    std::string text;
    for (int i = 0; i < 91; ++i) {
        text += "\xf0\x9f\x98\x80";
    }
    QCOMPARE(laidOut({{"k", text}}), "{\"k\": \"" + text + "\"}");
    QVERIFY(laidOut({{"k", text + "x"}}).starts_with("{\n"));
}

void JsonLayoutTest::longContainersAreIndented()
{
    const std::string forty(40, 'x');
    const std::string word = '"' + forty + '"';
    ordered_json value;
    value["list"] = {forty, forty, {1, 2.5}};
    value["object"] = ordered_json::object();
    value["none"] = nullptr;
    QCOMPARE(laidOut(value, 1),
             "{\n    \"list\": [" + word + ", " + word + ", [1, 2.5]],\n    \"object\": {},\n    \"none\": null\n  }");
    QCOMPARE(laidOut(ordered_json::array({forty, forty, forty})),
             "[\n  " + word + ",\n  " + word + ",\n  " + word + "\n]");
}

void JsonLayoutTest::textsAreEscapedNoFurtherThanNeeded()
{
    QCOMPARE(laidOut("a\"b\\c/d\n\t\r\b\f\x01\x1f\x7f\xc3\xa9\xe2\x80\xa8"),
             std::string("\"a\\\"b\\\\c/d\\n\\t\\r\\b\\f\\u0001\\u001f\x7f\xc3\xa9\xe2\x80\xa8\""));
    QCOMPARE(laidOut({{"a\"b", true}}), std::string("{\"a\\\"b\": true}"));
}

void JsonLayoutTest::bytesStandForANumberAsWritten()
{
    ordered_json value;
    value["n"] = ordered_json::binary({'1', '.', '5', '0'});
    QCOMPARE(laidOut(value), std::string("{\"n\": 1.50}"));
}

QTEST_GUILESS_MAIN(JsonLayoutTest)
#include "tst_jsonlayout.moc"
