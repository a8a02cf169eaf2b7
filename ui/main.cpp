// SPDX-License-Identifier: GPL-3.0-or-later
// Starts what the command line asks for: the window, or a command without one.
#include "ui/command/commands.h"
#include "ui/command/request.h"
#include "ui/command/screenshot.h"
#include "ui/mainwindow.h"
#include "ui/menu/viewactions.h"
#include "ui/themedicon.h"

#include <QApplication>
#include <QQuickWindow>
#include <QTranslator>

#include <cstdio>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

int exitCode(ExitCode code)
{
    return static_cast<int>(code);
}

int printed(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stdout);
    return exitCode(ExitCode::Fine);
}

// The software scene graph draws faster than OpenGL on a processor, and cannot fail for want of a driver.
void chooseGraphics(const Settings &settings)
{
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND") && !settings.preferences().useGpu) {
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    }
}

// Qt's offscreen platform says at every window that it cannot pass on size hints, which nobody there has.
void keepSilent(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.contains("propagateSizeHints"_L1)) {
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
    }
}

// Pictures must not depend on a desktop: no display, no scaling, no style of its own.
void leaveTheDesktop(double scale)
{
    qInstallMessageHandler(keepSilent);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", QByteArray::number(scale));
}

// Qt ends the process without a word that helps when there is no display.
bool hasDisplay()
{
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (qEnvironmentVariableIsSet(name)) {
            return true;
        }
    }
    return false;
}

/// The texts of the interface: English, with its plurals.
void installWords(QTranslator &words)
{
    if (words.load(u":/translations/araxes_en.qm"_s)) {
        QCoreApplication::installTranslator(&words);
    }
}

int runWindow(int argc, char **argv, CommandLine line)
{
    if (!hasDisplay()) {
        complain(u"there is no display here; araxes screenshot and araxes render work without one"_s);
        return exitCode(ExitCode::CannotReadOrWrite);
    }
    QApplication application(argc, argv);
    QApplication::setWindowIcon(applicationIcon());
    QTranslator words;
    installWords(words);
    Settings settings;
    chooseGraphics(settings);
    MainWindow window(Atlas::bundled(), settings);
    if (line.file.isEmpty() && !line.view) {
        restoreLastView(line, window);
    }
    window.request(line);
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(u"araxes"_s);
    QCoreApplication::setOrganizationName(u"araxes"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ARAXES_VERSION));
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    CommandLine line = parseCommandLine(arguments);
    if (const QString wrong = loadState(line); !wrong.isEmpty()) {
        complain(wrong);
        return exitCode(ExitCode::CannotReadOrWrite);
    }
    switch (line.command) {
    case CommandLine::Command::Wrong:
        complain(line.error + u" (araxes --help explains)"_s);
        return exitCode(ExitCode::WrongUse);
    case CommandLine::Command::Help:
        return printed(helpText());
    case CommandLine::Command::Version:
        return printed(u"araxes " ARAXES_VERSION "\n"_s);
    case CommandLine::Command::Info: {
        const QCoreApplication application(argc, argv);
        return exitCode(runInfo(line));
    }
    case CommandLine::Command::Dates:
        return exitCode(runDates(line));
    case CommandLine::Command::Render: {
        leaveTheDesktop(1);
        const QGuiApplication application(argc, argv);
        QTranslator words;
        installWords(words);
        return exitCode(runRender(line));
    }
    case CommandLine::Command::Screenshot: {
        leaveTheDesktop(line.scale);
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
        const QApplication application(argc, argv);
        QTranslator words;
        installWords(words);
        return exitCode(runScreenshot(line));
    }
    case CommandLine::Command::Window:
        break;
    }
    return runWindow(argc, argv, std::move(line));
}
