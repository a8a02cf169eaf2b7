// SPDX-License-Identifier: GPL-3.0-or-later
// The reader, the writer and data/schema know the same members and words.

#include "app/file/json/jsonmembers.h"
#include "app/time/calendars/calendarnames.h"

#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace araxes;
using nlohmann::ordered_json;
using Words = std::vector<std::string>;

namespace {

ordered_json readJson(const char *path)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly) ? ordered_json::parse(file.readAll().toStdString()) : ordered_json();
}

Words namesOf(const ordered_json &object)
{
    Words names;
    for (auto member = object.begin(); member != object.end(); ++member) {
        names.push_back(member.key());
    }
    return names;
}

Words listed(members::Names names)
{
    return {names.begin(), names.end()};
}

/// Those of the names that any of the records has as a member.
Words used(const ordered_json &records, members::Names names)
{
    Words found;
    for (const std::string_view name : names) {
        if (std::any_of(records.begin(), records.end(),
                        [name](const ordered_json &record) { return record.contains(name); })) {
            found.emplace_back(name);
        }
    }
    return found;
}

} // namespace

class JsonMembersTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theSchemaHasTheSameMembersInTheSameOrder();
    void theSchemaHasTheSameWords();
    void theRichFileUsesEveryMember();

private:
    ordered_json m_schema;
};

void JsonMembersTest::initTestCase()
{
    m_schema = readJson(SOURCE_FOLDER "/data/schema/araxes-1.schema.json");
    QVERIFY(m_schema.is_object());
}

void JsonMembersTest::theSchemaHasTheSameMembersInTheSameOrder()
{
    const auto membersOf = [this](const char *record) { return namesOf(m_schema["$defs"][record]["properties"]); };
    QCOMPARE(namesOf(m_schema["properties"]), listed(members::kCollection));
    QCOMPARE(membersOf("category"), listed(members::kCategory));
    QCOMPARE(membersOf("place"), listed(members::kPlace));
    QCOMPARE(membersOf("periodName"), listed(members::kPeriodName));
    QCOMPARE(membersOf("shape"), listed(members::kShape));
    QCOMPARE(membersOf("participant"), listed(members::kParticipant));
    QCOMPARE(membersOf("source"), listed(members::kSource));
    QCOMPARE(membersOf("event"), listed(members::kEvent));
    QCOMPARE(membersOf("sourcedDate"), listed(members::kWhen));
    QCOMPARE(membersOf("role"), listed(members::kRole));
    QCOMPARE(membersOf("claim"), listed(members::kClaim));
    QCOMPARE(membersOf("relation"), listed(members::kRelation));
    QCOMPARE(membersOf("era"), listed(members::kEra));
    QCOMPARE(membersOf("area"), listed(members::kArea));
    QCOMPARE(membersOf("circle"), listed(members::kCircle));
    QCOMPARE(membersOf("view"), listed(members::kView));
}

void JsonMembersTest::theSchemaHasTheSameWords()
{
    const auto wordsOf = [this](const char *record, const char *member) {
        return m_schema["$defs"][record]["properties"][member]["enum"].get<Words>();
    };
    QCOMPARE(wordsOf("category", "shape"), listed(members::kMarkShapes));
    QCOMPARE(wordsOf("participant", "kind"), listed(members::kParticipantKinds));
    QCOMPARE(wordsOf("shape", "type"), listed(members::kShapeTypes));
    Words calendars;
    for (const Calendar calendar : kCalendars) {
        calendars.push_back(calendarKey(calendar).toStdString());
    }
    QCOMPARE(wordsOf("sourcedDate", "calendar"), calendars);
    std::string colours = "^(";
    for (const std::string_view colour : members::kColours) {
        colours += std::string(colour) + '|';
    }
    QCOMPARE(m_schema["$defs"]["category"]["properties"]["colour"]["pattern"].get<std::string>(),
             colours + "#[0-9A-Fa-f]{6})$");
}

/// Together with the round trip of that file this shows that each member is read and written.
void JsonMembersTest::theRichFileUsesEveryMember()
{
    const ordered_json rich = readJson(TEST_FOLDER "/app/file/rich.araxes.json");
    QCOMPARE(namesOf(rich).size(), listed(members::kCollection).size() + 2); // two unknown ones
    QCOMPARE(used(rich["categories"], members::kCategory), listed(members::kCategory));
    QCOMPARE(used(rich["places"], members::kPlace), listed(members::kPlace));
    QCOMPARE(used(rich["places"][0]["periodNames"], members::kPeriodName), listed(members::kPeriodName));
    QCOMPARE(used(rich["participants"], members::kParticipant), listed(members::kParticipant));
    QCOMPARE(used(rich["sources"], members::kSource), listed(members::kSource));
    QCOMPARE(used(rich["events"], members::kEvent), listed(members::kEvent));
    QCOMPARE(used(ordered_json::array({rich["events"][2]["when"]}), members::kWhen), listed(members::kWhen));
    const ordered_json &treaty = rich["events"][0];
    QCOMPARE(used(treaty["who"], members::kRole), listed(members::kRole));
    QCOMPARE(used(treaty["claims"], members::kClaim), listed(members::kClaim));
    QCOMPARE(used(treaty["relations"], members::kRelation), listed(members::kRelation));
    QCOMPARE(used(rich["eras"], members::kEra), listed(members::kEra));
    QCOMPARE(used(rich["areas"], members::kArea), listed(members::kArea));
    QCOMPARE(used(ordered_json::array({rich["areas"][2]["circle"]}), members::kCircle), listed(members::kCircle));
    QCOMPARE(used(rich["views"], members::kView), listed(members::kView));
}

QTEST_GUILESS_MAIN(JsonMembersTest)
#include "tst_jsonmembers.moc"
