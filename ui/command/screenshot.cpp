// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command/screenshot.h"

#include "ui/command/commands.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kPatienceMs = 30'000;
constexpr qint64 kRestMs = 300; ///< settled this long: queued repaints have happened

// False when the window did not come to rest in time.
bool waitUntilSettled(const MainWindow &window)
{
    QElapsedTimer all;
    QElapsedTimer rest;
    all.start();
    rest.start();
    while (all.elapsed() < kPatienceMs) {
        QApplication::processEvents(QEventLoop::AllEvents, 20);
        if (!window.isSettled()) {
            rest.restart();
        } else if (rest.elapsed() > kRestMs) {
            return true;
        }
    }
    return false;
}

} // namespace

ExitCode runScreenshot(const CommandLine &line)
{
    const QTemporaryDir folder; // the user's own settings and window state must not shape the picture
    Settings settings(folder.filePath(u"settings.ini"_s));
    Preferences preferences;
    preferences.theme = line.theme == ThemeKind::Dark ? ThemeChoice::Dark : ThemeChoice::Light;
    preferences.highContrast = line.isHighContrast;
    preferences.reducedMotion = true;
    preferences.interfaceLocale = line.languages.value(0, u"en"_s);
    settings.setPreferences(preferences);
    MainWindow window(Atlas::bundled(), settings);
    window.resize(line.figure.size.pixels());
    QString refused;
    QObject::connect(&window, &MainWindow::requestRefused, &window,
                     [&refused](const QString &reason) { refused = reason; });
    window.request(line);
    window.show();
    if (!waitUntilSettled(window)) {
        complain(u"the window did not come to rest within %1 s"_s.arg(kPatienceMs / 1000));
        return ExitCode::CannotReadOrWrite;
    }
    if (!refused.isEmpty()) {
        complain(refused);
        return ExitCode::WrongUse;
    }
    if (!window.grab().save(line.output, "PNG")) {
        complain(u"cannot write %1"_s.arg(line.output));
        return ExitCode::CannotReadOrWrite;
    }
    return ExitCode::Fine;
}

} // namespace araxes
