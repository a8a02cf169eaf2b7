// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as a date: read or refused, never a crash, and what is read can be said and written again.
#include "app/time/calendars/calendarnames.h"
#include "app/time/datetext.h"
#include "app/time/edtf.h"
#include "app/time/sourceddate.h"
#include "app/time/written/writtendate.h"

#include <array>
#include <cstdio>
#include <cstdlib>

using namespace araxes;

namespace {

void require(bool holds, const char *what, const QString &text)
{
    if (!holds) {
        std::fprintf(stderr, "%s: %s\n", what, text.toUtf8().constData());
        std::abort();
    }
}

void check(const DateReading &reading, const QString &text, const QLocale &locale)
{
    if (!reading.date) {
        require(reading.position >= 0 && reading.position <= text.size(), "refused outside the text", text);
        require(!reading.reason.isEmpty(), "refused without a reason", text);
        return;
    }
    const HistoricalDate &date = *reading.date;
    require(!dateText(date, locale).isEmpty() && !boundsText(date, locale).isEmpty(), "no words", text);
    require(edtfFlags(date).size() <= 9 && date.level() <= 2, "too many flags", text);
    const QString canonical = canonicalEdtf(date);
    const DateReading again = parseEdtf(canonical);
    require(again.date && again.date->bounds() == date.bounds(), "another canonical date", text);
    require(canonicalEdtf(*again.date) == canonical, "a canonical date that is not", text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *bytes, std::size_t size)
{
    static const std::array locales = {QLocale(QLocale::English),  QLocale(QLocale::Azerbaijani),
                                       QLocale(QLocale::Persian),  QLocale(QLocale::Russian),
                                       QLocale(QLocale::Armenian), QLocale(QLocale::Turkish)};
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const QLocale &locale = locales[size % locales.size()];
    const DateReading reading = parseEdtf(text);
    require(!reading.date || reading.date->text() == text, "another text", text);
    check(reading, text, locale);
    const Calendar calendar = kCalendars[size / locales.size() % kCalendars.size()];
    const DateReading written = parseWrittenDate(text, {locale, calendar});
    check(written, text, locale);
    require(!written.date || !sourcedDateText(*written.date, locale, calendar).isEmpty(), "no words of a source", text);
    return 0;
}
