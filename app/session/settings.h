// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the program remembers from one start to the next.

#include "app/time/calendars/calendar.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>
#include <optional>

namespace araxes {

enum class ThemeChoice { System, Light, Dark };

/// What the reader chose. The defaults need no network and no GPU.
struct Preferences
{
    ThemeChoice theme = ThemeChoice::System;
    QString namesLanguage;                   ///< BCP 47 tag of names and titles; empty: that of the interface
    QString interfaceLocale;                 ///< BCP 47 tag; empty: the system's
    Calendar calendar = Calendar::Gregorian; ///< of dates and of the axis below the timeline
    std::optional<Calendar> secondCalendar;  ///< of the axis above it; none: there is none
    bool useGpu = false;
    bool onlineTiles = false;
    bool highContrast = false;
    bool reducedMotion = false;
    bool showBorders = true;
    bool showRelief = true;
    bool showEras = true;      ///< on the timeline
    int circaYears = 0;        ///< how far "circa" fades on either side; 0: a soft edge that is not to scale
    bool showAllPaths = false; ///< see ViewOptions
    bool showGlobe = true;     ///< in the map's corner
    bool restoresView = true;  ///< begins where one was when the program was closed
    bool keepsColumns = true;  ///< large files open faster the next time, see ColumnCache
    bool operator==(const Preferences &) const = default;
};

/// Typed, and kept in one file. A value that makes no sense reads as its default; a file that makes none is set
/// aside as "….corrupt-DATE" and everything reads as its default.
class Settings
{
public:
    explicit Settings(const QString &file = standardFile());
    /// Where the settings of this user are.
    [[nodiscard]] static QString standardFile();
    /// For what can be made anew at any time: the user's, or, where the settings are another file, beside it.
    [[nodiscard]] QString cacheFolder() const;

    /// One sentence when the file was set aside; else empty.
    [[nodiscard]] const QString &problem() const { return m_problem; }

    [[nodiscard]] Preferences preferences() const;
    void setPreferences(const Preferences &preferences);

    /// Absolute paths, latest first, at most ten.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);

    /// Where a picture was written last; empty before the first time.
    [[nodiscard]] QString exportFolder() const { return m_file.value(u"files/exportFolder").toString(); }
    void setExportFolder(const QString &folder) { m_file.setValue(u"files/exportFolder", folder); }

    /// The view that was open when the program was closed, as a JSON object's text; empty when there was none.
    [[nodiscard]] QByteArray lastView() const { return m_file.value(u"files/lastView").toString().toUtf8(); }
    void setLastView(const QByteArray &view) { m_file.setValue(u"files/lastView", QString::fromUtf8(view)); }

    /// As QMainWindow saves them; empty before the first time.
    [[nodiscard]] QByteArray windowGeometry() const { return m_file.value(u"window/geometry").toByteArray(); }
    [[nodiscard]] QByteArray windowState() const { return m_file.value(u"window/state").toByteArray(); }
    void setWindow(const QByteArray &geometry, const QByteArray &state);

    /// Writes now; false when that is not possible. Otherwise it is written a moment after each change.
    [[nodiscard]] bool save();

private:
    QString m_problem; ///< set before the file is opened
    QSettings m_file;
};

} // namespace araxes
