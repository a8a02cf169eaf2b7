// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of every date, tried on a million that a seeded generator writes by the grammar.
#include "app/time/civilday.h"
#include "app/time/datetext.h"
#include "app/time/edtf.h"

#include <QTest>
#include <random>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

constexpr int kDates = 1'000'000;

/// Writes EDTF of every level. Some of it names days that do not exist.
class EdtfWriter
{
public:
    explicit EdtfWriter(unsigned seed)
        : m_random(seed)
    {}

    int upTo(int most) { return int(m_random() % unsigned(most + 1)); }
    bool isOnce(int in) { return upTo(in - 1) == 0; }

    QString text()
    {
        m_text.clear();
        const int kind = upTo(9);
        if (kind < 5) {
            addDate();
        } else if (kind < 7) {
            addEnd();
            m_text += u'/';
            addEnd();
        } else {
            addSet();
        }
        return m_text;
    }

    /// The same text with a digit for each X; a month's first one not so great that it would be a season.
    QString instance(QString text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool isFirst = i > 0 && QStringView(u"-?~%").contains(text[i - 1]);
            text[i] = text[i] == u'X' ? QChar(u'0' + upTo(isFirst ? 1 : 9)) : text[i];
        }
        return text;
    }

private:
    void addDigits(int value, int count)
    {
        m_text += QString::number(value).rightJustified(count, u'0');
        for (int i = 1; m_isMasked && i <= count; ++i) {
            if (isOnce(3)) {
                m_text[m_text.size() - i] = u'X';
            }
        }
    }

    void addQualifier()
    {
        if (m_isQualified && isOnce(3)) {
            m_text += QStringView(u"?~%")[upTo(2)];
        }
    }

    void addLongYear()
    {
        m_text += u'Y' + QString(isOnce(2) ? u"-" : u"") + QString::number(10'000 + upTo(1'000'000));
        m_text += isOnce(3) ? u'E' + QString::number(1 + upTo(3)) : QString();
        m_text += isOnce(3) ? u'S' + QString::number(1 + upTo(8)) : QString();
    }

    void addDate()
    {
        m_isMasked = isOnce(3);
        m_isQualified = isOnce(3);
        if (isOnce(12)) {
            addLongYear();
            return;
        }
        addQualifier();
        m_text += isOnce(4) ? u"-"_s : QString();
        addDigits(upTo(9999), 4);
        if (!m_isMasked && isOnce(12)) {
            m_text += u'S' + QString::number(1 + upTo(4));
            return;
        }
        addQualifier();
        if (isOnce(3)) {
            return;
        }
        m_text += u'-';
        addQualifier();
        addDigits(isOnce(6) ? 21 + upTo(20) : 1 + upTo(11), 2);
        addQualifier();
        if (isOnce(3)) {
            return;
        }
        m_text += u'-';
        addQualifier();
        addDigits(1 + upTo(30), 2);
        addQualifier();
        m_text += isOnce(20) ? u"T23:59:59Z"_s : QString();
    }

    void addEnd()
    {
        const int kind = upTo(5);
        if (kind == 0) {
            m_text += ".."_L1;
        } else if (kind > 1) {
            addDate();
        }
    }

    void addSet()
    {
        const bool isOneOf = isOnce(2);
        m_text += isOneOf ? u'[' : u'{';
        const int count = 1 + upTo(3);
        for (int i = 0; i < count; ++i) {
            m_text += i == 0 ? QString() : isOnce(2) ? u", "_s : u","_s;
            m_text += i == 0 && isOnce(6) ? u".."_s : QString();
            addDate();
            m_text += i == count - 1 && isOnce(6) ? u".."_s : QString();
        }
        m_text += isOneOf ? u']' : u'}';
    }

    std::mt19937 m_random;
    QString m_text;
    bool m_isMasked = false;
    bool m_isQualified = false;
};

bool isOrdered(const HistoricalDate &date)
{
    const DateBounds &bounds = date.bounds();
    const TimeSpan possible = date.possible();
    const TimeSpan certain = date.certain();
    return possible.isEmpty() ||
           (bounds.earliestStart <= bounds.latestStart && bounds.earliestEnd <= bounds.latestEnd &&
            (certain.isEmpty() || possible.contains(certain)));
}

bool membersFill(const HistoricalDate &date)
{
    const std::vector<TimeSpan> &members = date.members();
    if (members.empty()) {
        return true;
    }
    bool holds = members.size() > 1 && members.front().begin == date.possible().begin &&
                 members.back().end == date.possible().end;
    for (std::size_t i = 0; i < members.size(); ++i) {
        holds = holds && !members[i].isEmpty() && (i == 0 || members[i].begin > members[i - 1].end);
    }
    return holds;
}

/// Equal but for the text and what X for missing digits changes.
bool meansTheSame(const HistoricalDate &a, const HistoricalDate &b)
{
    return a.bounds() == b.bounds() && a.members() == b.members() && a.precision() == b.precision() &&
           a.start() == b.start() && a.end() == b.end() && a.set() == b.set() && a.isInterval() == b.isInterval() &&
           a.isUncertain() == b.isUncertain() && a.isApproximate() == b.isApproximate() &&
           a.isUnspecified() == b.isUnspecified();
}

/// Whether a day, written out, has each digit that the mask has.
bool fits(const QString &mask, Day day)
{
    const QString written = isoText(day);
    bool holds = written.size() == mask.size();
    for (qsizetype i = 0; holds && i < mask.size(); ++i) {
        holds = mask[i] == u'X' || mask[i] == written[i];
    }
    return holds;
}

} // namespace

class tst_EdtfProperties : public QObject
{
    Q_OBJECT

private slots:
    void everyDateKeepsItsText();
    void boundsHoldEveryInstance();
    void boundsAreDaysThatFit();
    void daysKeepTheirOrder();
};

void tst_EdtfProperties::everyDateKeepsItsText()
{
    EdtfWriter writer(1);
    int read = 0;
    for (int i = 0; i < kDates; ++i) {
        const QString text = writer.text();
        const DateReading reading = parseEdtf(text);
        if (!reading.date) {
            QVERIFY2(reading.position >= 0 && reading.position <= text.size(), qPrintable(text));
            continue;
        }
        ++read;
        const HistoricalDate &date = *reading.date;
        QVERIFY2(date.text() == text && isOrdered(date) && membersFill(date), qPrintable(text));
        const QString canonical = canonicalEdtf(date);
        const DateReading again = parseEdtf(canonical);
        QVERIFY2(again.date && meansTheSame(date, *again.date), qPrintable(text + u" as "_s + canonical));
        QVERIFY2(canonicalEdtf(*again.date) == canonical, qPrintable(canonical));
    }
    QVERIFY2(read > kDates / 2, qPrintable(QString::number(read)));
}

void tst_EdtfProperties::boundsHoldEveryInstance()
{
    EdtfWriter writer(2);
    int held = 0;
    for (int i = 0; i < kDates / 4; ++i) {
        const QString text = writer.text();
        const std::optional<HistoricalDate> date = parseEdtf(text).date;
        const std::optional<HistoricalDate> instance = parseEdtf(writer.instance(text)).date;
        if (date && instance && !text.contains(u'/')) { // an unknown end of an interval adds nothing
            ++held;
            QVERIFY2(date->possible().contains(instance->possible()), qPrintable(text + u' ' + instance->text()));
        }
    }
    QVERIFY2(held > kDates / 20, qPrintable(QString::number(held)));
}

void tst_EdtfProperties::boundsAreDaysThatFit()
{
    std::mt19937 random(3);
    int held = 0;
    for (int i = 0; i < kDates / 4; ++i) {
        const CivilDay day{int(random() % 10'000), 1 + int(random() % 12), 1 + int(random() % 31)};
        QString mask = isoText(dayNumber({day.year, day.month, 1})).chopped(2) + QString::number(100 + day.day).last(2);
        for (const int at : {0, 1, 2, 3, 5, 6, 8, 9}) {
            mask[at] = random() % 3 == 0 ? QChar(u'X') : mask[at];
        }
        const std::optional<HistoricalDate> date = parseEdtf(mask).date;
        if (date) {
            ++held;
            QVERIFY2(fits(mask, date->bounds().earliestStart) && fits(mask, date->bounds().latestEnd),
                     qPrintable(mask));
        }
    }
    QVERIFY2(held > kDates / 8, qPrintable(QString::number(held)));
}

void tst_EdtfProperties::daysKeepTheirOrder()
{
    std::mt19937_64 random(4);
    constexpr Day kMost = 7'000'000'000'000; // past the years ±kMaxYear by little
    for (int i = 0; i < kDates; ++i) {
        const int narrow = int(random() % 24);
        const Day day = Day(random() % std::uint64_t(2 * kMost)) % (kMost >> narrow) - (kMost >> (narrow + 1));
        const CivilDay civil = civilDay(day);
        QCOMPARE(dayNumber(civil), day);
        const CivilDay next = civilDay(day + 1);
        QVERIFY(std::tie(civil.year, civil.month, civil.day) < std::tie(next.year, next.month, next.day));
        if (i % 10 == 0) {
            QCOMPARE(*parseEdtf(HistoricalDate::onDay(day).text()).date, HistoricalDate::onDay(day));
        }
    }
}

QTEST_GUILESS_MAIN(tst_EdtfProperties)
#include "tst_edtfproperties.moc"
