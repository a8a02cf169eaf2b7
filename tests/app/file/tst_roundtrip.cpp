// SPDX-License-Identifier: GPL-3.0-or-later
// What is saved is what was read: byte for byte, unknown members, odd numbers and rare scripts included.

#include "app/file/formats.h"
#include "app/file/jsonfile.h"
#include "app/time/edtf.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Collections with every member in every state, from a seed.
class RandomParts
{
public:
    explicit RandomParts(quint32 seed)
        : m_random(seed)
    {}

    CollectionParts make()
    {
        CollectionParts parts;
        parts.title = texts();
        parts.description = texts();
        parts.licence = text();
        parts.attribution = text();
        fill(parts.categories, &RandomParts::category);
        fill(parts.places, &RandomParts::place);
        fill(parts.participants, &RandomParts::participant);
        fill(parts.sources, &RandomParts::source);
        m_sizes = {int(parts.places.size()), int(parts.participants.size()), int(parts.sources.size())};
        m_categories = int(parts.categories.size());
        m_events = upTo(6);
        for (int i = 0; i < m_events; ++i) {
            parts.events.push_back(event(i));
        }
        for (int i = upTo(2); i > 0; --i) {
            parts.eras.push_back({texts(), date().value_or(*parseEdtf(u"1747/1822"_s).date), text(), extra()});
            parts.areas.push_back({text(), area(), extra()});
            parts.views.push_back({text(), extra(), extra()});
        }
        parts.extra = extra();
        return parts;
    }

private:
    struct Sizes
    {
        int places = 0, participants = 0, sources = 0;
    };

    int upTo(int most) { return m_random.bounded(most + 1); }
    bool sometimes() { return m_random.bounded(3) == 0; }
    /// One of so many, or none of them.
    int oneOf(int count) { return count == 0 || sometimes() ? kNone : m_random.bounded(count); }

    QString text()
    {
        static const QStringList pieces{u"a"_s,      u"Ə"_s,
                                        u"گ"_s,      u"Հ"_s,
                                        u"ქ"_s,      u"Я"_s,
                                        u"丰"_s,     u"😀"_s,
                                        u"\""_s,     u"\\"_s,
                                        u"/"_s,      u"\n"_s,
                                        u"\t"_s,     u"\x01"_s,
                                        u"\x7f"_s,   u"\u202e"_s,
                                        u"\u2028"_s, u"\ufeff"_s,
                                        u" "_s,      u"<b>"_s,
                                        u"%1"_s,     u"a longer piece of text "_s,
                                        u"{}[],:"_s};
        QString made;
        for (int i = upTo(6); i > 0; --i) {
            made += pieces[m_random.bounded(pieces.size())];
        }
        return made;
    }

    LocalizedText texts()
    {
        static const QStringList languages{u"en"_s, u"az"_s, u"fa"_s, u"hy"_s, u"zh-Hans"_s};
        LocalizedText made;
        for (int i = upTo(3); i > 0; --i) {
            made.set(languages[m_random.bounded(languages.size())], text());
        }
        return made;
    }

    /// A JSON text as no writer of ours would choose its numbers.
    QByteArray value(int depth)
    {
        static const QByteArrayList scalars{"null",
                                            "true",
                                            "false",
                                            "0",
                                            "-0",
                                            "1.50",
                                            "1E+2",
                                            "5e-324",
                                            "\"x\"",
                                            "[]",
                                            "{}",
                                            "18446744073709551616",
                                            "0.30000000000000004",
                                            "\"\\u0001\""};
        if (depth == 0 || sometimes()) {
            return scalars[m_random.bounded(scalars.size())];
        }
        QByteArrayList items;
        for (int i = upTo(3); i >= 0; --i) {
            items.append(value(depth - 1));
        }
        return '[' + items.join(',') + ']';
    }

    QByteArray extra()
    {
        QByteArrayList members;
        for (int i = sometimes() ? 1 + upTo(2) : 0; i > 0; --i) {
            members.append("\"x" + QByteArray::number(i) + "\":" + value(4));
        }
        return members.isEmpty() ? QByteArray() : '{' + members.join(',') + '}';
    }

    double number(double size) { return (m_random.generateDouble() * 2 - 1) * size; }

    GeoPoint point()
    {
        const double places = std::pow(10, upTo(6));
        return sometimes()
                   ? GeoPoint{number(180), number(90)}
                   : GeoPoint{std::round(number(180) * places) / places, std::round(number(90) * places) / places};
    }

    GeoShape::Path path(int least)
    {
        GeoShape::Path made;
        for (int i = least + upTo(8); i > 0; --i) {
            made.push_back(point());
        }
        return made;
    }

    GeoShape shape()
    {
        GeoShape made{sometimes() ? GeoShape::Kind::Line : GeoShape::Kind::Polygon, {}};
        for (int part = 1 + upTo(2); part > 0; --part) {
            made.parts.emplace_back();
            const bool isLine = made.kind == GeoShape::Kind::Line;
            for (int i = isLine ? 1 : 1 + upTo(2); i > 0; --i) {
                made.parts.back().push_back(path(isLine ? 2 : 3));
                if (!isLine) {
                    made.parts.back().back().push_back(made.parts.back().back().front());
                }
            }
        }
        return made;
    }

    GeoArea area()
    {
        if (sometimes()) {
            return GeoPolygon{path(3)};
        }
        const GeoPoint a = point();
        const GeoPoint b = point();
        return sometimes() ? GeoArea(GeoCircle{a, std::abs(number(2e7))})
                           : GeoArea(GeoBox{a.lon, std::min(a.lat, b.lat), b.lon, std::max(a.lat, b.lat)});
    }

    std::optional<HistoricalDate> date()
    {
        static const QStringList dates{u"1813-10-24"_s,    u"-0043-03-15"_s, u"0000"_s,    u"19XX"_s,    u"1828?"_s,
                                       u"1141~"_s,         u"1804/1813"_s,   u"1918/.."_s, u"../1918"_s, u"1141/"_s,
                                       u"Y-13800000000"_s, u"2001-21"_s,     u"1990-XX"_s};
        if (sometimes()) {
            return std::nullopt;
        }
        const HistoricalDate made = *parseEdtf(dates[m_random.bounded(dates.size())]).date;
        const SourceWords source{static_cast<Calendar>(m_random.bounded(6)), text()};
        return sometimes() ? made.withSource(source) : made;
    }

    template <typename Record>
    void fill(std::vector<Record> &list, Record (RandomParts::*random)(int))
    {
        for (int i = 0, count = upTo(4); i < count; ++i) {
            list.push_back((this->*random)(i));
            list.back().id = u"%1:%2"_s.arg(i).arg(text());
        }
    }

    Category category(int index)
    {
        static const QStringList colours{QString(), u"blue"_s, u"grey"_s, u"#00ffAA"_s};
        Category made{{}, oneOf(index), texts(), colours[m_random.bounded(4)], {}, extra()};
        if (sometimes()) {
            made.shape = static_cast<MarkShape>(m_random.bounded(8));
        }
        return made;
    }

    Place place(int)
    {
        Place made;
        made.name = texts();
        made.kind = text();
        made.point = sometimes() ? std::nullopt : std::optional(point());
        made.shape = sometimes() ? std::optional(shape()) : std::nullopt;
        made.precisionMetres = sometimes() ? std::abs(number(1e5)) : upTo(5000);
        made.country = text();
        made.division = text();
        made.source = text();
        made.extra = extra();
        return made;
    }

    Participant participant(int) { return {{}, static_cast<Participant::Kind>(m_random.bounded(3)), texts(), extra()}; }
    Source source(int) { return {{}, text(), text(), text(), text(), text(), extra()}; }

    std::vector<int> where()
    {
        std::vector<int> made;
        for (int i = m_sizes.places == 0 ? 0 : upTo(3); i > 0; --i) {
            made.push_back(m_random.bounded(m_sizes.places));
        }
        return made;
    }

    Event event(int index)
    {
        Event made{
            u"event %1"_s.arg(index), texts(), date(), where(), oneOf(m_categories), {}, texts(), {}, {}, extra()};
        for (int i = m_sizes.participants == 0 ? 0 : upTo(2); i > 0; --i) {
            made.who.push_back({m_random.bounded(m_sizes.participants), text(), extra()});
        }
        for (int i = upTo(2); i > 0; --i) {
            made.claims.push_back({oneOf(m_sizes.sources), text(), texts(), date(), where(), sometimes(), extra()});
        }
        for (int i = upTo(2); i > 0; --i) {
            made.relations.push_back({text(), m_random.bounded(m_events), extra()});
        }
        return made;
    }

    QRandomGenerator m_random;
    Sizes m_sizes;
    int m_categories = 0;
    int m_events = 0;
};

} // namespace

class RoundTripTest : public QObject
{
    Q_OBJECT
private slots:
    void aCanonicalFileStaysTheSame_data();
    void aCanonicalFileStaysTheSame();
    void theRichFileHoldsEverything();
    void randomCollectionsComeBackTheSame();
    void aDateWithoutASourceBecomesAText();
    void anyLayoutBecomesTheCanonicalOne();

private:
    QTemporaryDir m_folder;
};

void RoundTripTest::aCanonicalFileStaysTheSame_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("rich") << QStringLiteral(TEST_FOLDER "/app/file/rich.araxes.json");
    QTest::newRow("aras") << QStringLiteral(SOURCE_FOLDER "/data/collections/aras.araxes.json");
    QTest::newRow("earthquakes") << QStringLiteral(SOURCE_FOLDER "/data/collections/earthquakes.araxes.json");
}

void RoundTripTest::aCanonicalFileStaysTheSame()
{
    QFETCH(const QString, path);
    const LoadResult loaded = loadCollection(path);
    QVERIFY(loaded.collection);
    for (const Problem &problem : loaded.problems) {
        QVERIFY2(problem.severity == Problem::Severity::Note, qPrintable(problem.text()));
    }
    const QString copy = m_folder.filePath(u"copy.araxes.json"_s);
    QCOMPARE(saveCollection(*loaded.collection, copy), Problems());
    const QByteArrayList expected = contentOf(path).split('\n');
    const QByteArrayList found = contentOf(copy).split('\n');
    for (qsizetype line = 0; line < std::min(expected.size(), found.size()); ++line) {
        QCOMPARE(found[line], expected[line]);
    }
    QCOMPARE(found.size(), expected.size());
}

void RoundTripTest::theRichFileHoldsEverything()
{
    const LoadResult loaded = loadCollection(QStringLiteral(TEST_FOLDER "/app/file/rich.araxes.json"));
    const CollectionParts &parts = loaded.collection->parts();
    const Event &treaty = parts.events[0];
    QCOMPARE(parts.title.in(u"hy"), u"Հարուստ հավաքածու"_s);
    QVERIFY(parts.description.in(u"en").endsWith(u"a tab\t and a bell \x07."_s));
    QCOMPARE(parts.categories[1].parent, 0);
    QCOMPARE(parts.categories[1].shape, MarkShape::Hexagon);
    QCOMPARE(parts.categories[1].extra, R"({"icon":{"name":"dove","size":16}})");
    QCOMPARE(parts.places[0].point, (GeoPoint{46.5875, 40.101}));
    QCOMPARE(parts.places[2].shape->parts.size(), 2U);
    QCOMPARE(parts.places[3].shape->parts[0].size(), 2U);
    QCOMPARE(parts.places[5].extra, R"({"elevation":[12.0,-28,0.1]})");
    QCOMPARE(parts.participants[3].kind, Participant::Kind::Organisation);
    QCOMPARE(treaty.where, (std::vector<int>{0, 1}));
    QCOMPARE(treaty.category, 1);
    QCOMPARE(treaty.who[2].role, u"mediator"_s);
    QCOMPARE(treaty.who[2].extra, R"({"rank":1})");
    QVERIFY(treaty.claims[0].preferred);
    QCOMPARE(treaty.claims[0].when->text(), u"1813-10-12"_s);
    QCOMPARE(treaty.claims[2].source, kNone);
    QCOMPARE(parts.events[2].when->source(), (SourceWords{Calendar::Julian, u"10 February 1828"_s}));
    QCOMPARE(parts.events[2].claims[0].when->source().calendar, Calendar::Islamic);
    QCOMPARE(treaty.relations[0].event, 2);
    QVERIFY(treaty.extra.contains(R"([1.50,1E+2,-0,123456789012345678901234567890,)"));
    QCOMPARE(parts.eras[0].name.in(u"en"), u"Karabakh Khanate"_s);
    QCOMPARE(parts.eras[0].when.text(), u"1747/1822"_s);
    QCOMPARE(parts.eras[0].extra, R"({"colour":"blue"})");
    QCOMPARE(parts.eras[1].when.source().calendar, Calendar::Julian);
    QVERIFY(parts.areas[0].area == GeoArea(GeoBox{45.5, 38.8, 48.1, 40}));
    QCOMPARE(std::get<GeoPolygon>(parts.areas[1].area).corners.size(), 3U);
    QVERIFY(parts.areas[2].area == GeoArea(GeoCircle{{46.94, 39.15}, 50000}));
    QCOMPARE(parts.views[0].name, u"Treaties"_s);
    QVERIFY(parts.views[0].state.contains(R"("span":[-1,2.50])"));
    QCOMPARE(parts.views[1].state, QByteArray());
    QCOMPARE(parts.extra, R"({"editor":{"program":"a future one","windows":[{"x":0,"y":-1}]},"tags":[]})");
}

void RoundTripTest::randomCollectionsComeBackTheSame()
{
    const QString path = m_folder.filePath(u"random.araxes.json"_s);
    for (quint32 seed = 0; seed < 2000; ++seed) {
        const Collection made(RandomParts(seed).make());
        const QByteArray text = jsonText(made.parts());
        if (seed % 50 == 0) { // waiting for the disk takes long
            const Problems problems = saveCollection(made, path);
            QVERIFY2(problems.isEmpty(), qPrintable(u"seed %1: "_s.arg(seed) + problems.value(0).text()));
            QCOMPARE(contentOf(path), text);
        } else {
            QFile::remove(path);
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        }
        const LoadResult loaded = loadCollection(path);
        QVERIFY(loaded.collection->parts() == made.parts());
        QCOMPARE(jsonText(loaded.collection->parts()), text);
    }
}

void RoundTripTest::aDateWithoutASourceBecomesAText()
{
    const QString path = m_folder.filePath(u"dates.araxes.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "araxes", "events": [
        {"id": "a", "title": {"en": "A"}, "when": {"calendar": "gregorian", "written": "", "edtf": "1828"}},
        {"id": "b", "title": {"en": "B"}, "when": {"written": "24 Oct 1813", "edtf": "1813-10-24"}},
        {"id": "c", "title": {"en": "C"}, "when": {"calendar": "hebrew", "edtf": "1813"}}]})");
    file.close();
    const LoadResult loaded = loadCollection(path);
    QCOMPARE(loaded.problems, Problems());
    const QByteArray saved = jsonText(loaded.collection->parts());
    QVERIFY(saved.contains(R"("when": "1828"})"));
    QVERIFY(saved.contains(R"("when": {"edtf": "1813-10-24", "written": "24 Oct 1813"}})"));
    QVERIFY(saved.contains(R"("when": {"edtf": "1813", "calendar": "hebrew"}})"));
}

void RoundTripTest::anyLayoutBecomesTheCanonicalOne()
{
    // Members and lists in an unusual order, references before what they refer to, no line feeds, a byte order mark.
    const QString path = m_folder.filePath(u"odd.araxes.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xef\xbb\xbf{\"later\":[ 1,\t2.0 "
               "],\"events\":[{\"where\":[\"p\"],\"x\":1,\"title\":{\"en\":\"\\u0041\"},\"id\":\"e\"}],"
               "\"places\":[{\"point\":[4.60e1,39.0],\"id\":\"p\"}],\"version\":1,\"format\":\"araxes\"}");
    file.close();
    const LoadResult loaded = loadCollection(path);
    QCOMPARE(loaded.problems, Problems());
    QCOMPARE(jsonText(loaded.collection->parts()), QByteArray(R"({
  "format": "araxes",
  "version": 1,
  "places": [{"id": "p", "point": [46, 39]}],
  "events": [{"id": "e", "title": {"en": "A"}, "where": ["p"], "x": 1}],
  "later": [1, 2.0]
}
)"));
}

QTEST_GUILESS_MAIN(RoundTripTest)
#include "tst_roundtrip.moc"
