// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/settings.h"

#include "app/session/viewstate.h"
#include "app/time/calendars/calendarnames.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <array>

namespace araxes {

namespace {

constexpr qint64 kLargestFile = 1 << 20;
constexpr qsizetype kMostRecentFiles = 10;
const std::array kThemeNames{QLatin1StringView("system"), QLatin1StringView("light"), QLatin1StringView("dark")};

bool isSettingsLine(const QByteArray &line)
{
    const bool isText = std::none_of(line.begin(), line.end(),
                                     [](char byte) { return byte >= 0 && byte < ' ' && byte != '\r' && byte != '\t'; });
    const QByteArray words = line.trimmed();
    return isText && (words.isEmpty() || words.contains('=') || (words.startsWith('[') && words.endsWith(']')));
}

/// Whether the file reads as one that we wrote to its end.
bool isWhole(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || file.size() == 0 || file.size() > kLargestFile ||
        !file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray bytes = file.readAll();
    const QByteArrayList lines = bytes.split('\n');
    return bytes.endsWith('\n') && std::all_of(lines.begin(), lines.end(), isSettingsLine) &&
           QSettings(path, QSettings::IniFormat).status() == QSettings::NoError;
}

/// Moves a damaged file out of the way and says so.
QString setAsideIfDamaged(const QString &path)
{
    if (!QFileInfo::exists(path) || isWhole(path)) {
        return {};
    }
    const QString aside = path + QStringLiteral(".corrupt-") +
                          QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmss-zzz"));
    if (!QFile::rename(path, aside)) {
        return QCoreApplication::translate("Settings", "The settings in %1 cannot be read, so the defaults are used.")
            .arg(path);
    }
    return QCoreApplication::translate("Settings", "The settings were damaged, so the defaults are used. "
                                                   "The old file is kept as %1.")
        .arg(aside);
}

bool flag(const QSettings &file, QAnyStringView key, bool standard)
{
    const QString value = file.value(key).toString();
    return value == QLatin1StringView("true") || (standard && value != QLatin1StringView("false"));
}

QString languageTag(const QSettings &file, QAnyStringView key)
{
    static const QRegularExpression tag(QStringLiteral("\\A[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}\\z"));
    const QString value = file.value(key).toString();
    return tag.match(value).hasMatch() ? value : QString();
}

ThemeChoice themeChoice(const QSettings &file)
{
    const auto found = std::find(kThemeNames.begin(), kThemeNames.end(), file.value(u"view/theme").toString());
    return found == kThemeNames.end() ? ThemeChoice::System : ThemeChoice(found - kThemeNames.begin());
}

} // namespace

Settings::Settings(const QString &file)
    : m_problem(setAsideIfDamaged(file))
    , m_file(file, QSettings::IniFormat)
{}

QString Settings::standardFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
           QStringLiteral("/araxes/araxes.ini");
}

QString Settings::cacheFolder() const
{
    return m_file.fileName() == standardFile()
               ? QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/araxes")
               : QFileInfo(m_file.fileName()).absolutePath() + QStringLiteral("/cache");
}

Preferences Settings::preferences() const
{
    const Preferences standard;
    Preferences read;
    read.theme = themeChoice(m_file);
    read.namesLanguage = languageTag(m_file, u"language/names");
    read.interfaceLocale = languageTag(m_file, u"language/interface");
    read.calendar = calendarOfKey(m_file.value(u"time/calendar").toString()).value_or(standard.calendar);
    read.secondCalendar = calendarOfKey(m_file.value(u"time/secondCalendar").toString());
    read.useGpu = flag(m_file, u"map/gpu", standard.useGpu);
    read.onlineTiles = flag(m_file, u"map/onlineTiles", standard.onlineTiles);
    read.showBorders = flag(m_file, u"map/borders", standard.showBorders);
    read.showRelief = flag(m_file, u"map/relief", standard.showRelief);
    read.showEras = flag(m_file, u"timeline/eras", standard.showEras);
    read.showAllPaths = flag(m_file, u"map/allPaths", standard.showAllPaths);
    read.showGlobe = flag(m_file, u"map/globe", standard.showGlobe);
    const int circa = m_file.value(u"timeline/circaYears").toInt();
    read.circaYears = circa >= 0 && circa <= kMostCircaYears ? circa : standard.circaYears;
    read.highContrast = flag(m_file, u"view/highContrast", standard.highContrast);
    read.restoresView = flag(m_file, u"view/restore", standard.restoresView);
    read.keepsColumns = flag(m_file, u"files/keepColumns", standard.keepsColumns);
    read.reducedMotion = flag(m_file, u"view/reducedMotion", standard.reducedMotion);
    return read;
}

void Settings::setPreferences(const Preferences &preferences)
{
    m_file.setValue(u"view/theme", QString(kThemeNames[std::size_t(preferences.theme)]));
    m_file.setValue(u"view/highContrast", preferences.highContrast);
    m_file.setValue(u"view/reducedMotion", preferences.reducedMotion);
    m_file.setValue(u"timeline/eras", preferences.showEras);
    m_file.setValue(u"view/restore", preferences.restoresView);
    m_file.setValue(u"files/keepColumns", preferences.keepsColumns);
    m_file.setValue(u"timeline/circaYears", preferences.circaYears);
    m_file.setValue(u"language/names", preferences.namesLanguage);
    m_file.setValue(u"language/interface", preferences.interfaceLocale);
    m_file.setValue(u"time/calendar", calendarKey(preferences.calendar));
    m_file.setValue(u"time/secondCalendar",
                    preferences.secondCalendar ? calendarKey(*preferences.secondCalendar) : QStringLiteral("none"));
    m_file.setValue(u"map/gpu", preferences.useGpu);
    m_file.setValue(u"map/onlineTiles", preferences.onlineTiles);
    m_file.setValue(u"map/borders", preferences.showBorders);
    m_file.setValue(u"map/relief", preferences.showRelief);
    m_file.setValue(u"map/allPaths", preferences.showAllPaths);
    m_file.setValue(u"map/globe", preferences.showGlobe);
}

QStringList Settings::recentFiles() const
{
    QStringList files = m_file.value(u"files/recent").toStringList();
    files.removeIf([](const QString &path) { return !QDir::isAbsolutePath(path); });
    files.removeDuplicates();
    return files.mid(0, kMostRecentFiles);
}

void Settings::addRecentFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_file.setValue(u"files/recent", files.mid(0, kMostRecentFiles));
}

void Settings::removeRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(QFileInfo(path).absoluteFilePath());
    m_file.setValue(u"files/recent", files);
}

void Settings::setWindow(const QByteArray &geometry, const QByteArray &state)
{
    m_file.setValue(u"window/geometry", geometry);
    m_file.setValue(u"window/state", state);
}

bool Settings::save()
{
    m_file.sync();
    return m_file.status() == QSettings::NoError;
}

} // namespace araxes
