// SPDX-License-Identifier: GPL-3.0-or-later
// The window as a whole: opening, agreement of its parts, figures, and what a broken file does to it.
#include "ui/dialog/exportdialog.h"
#include "ui/dialog/problemsdialog.h"
#include "ui/mainwindow.h"
#include "ui/map/mapview.h"
#include "ui/panel/filter/filterchips.h"
#include "ui/panel/filter/regionfield.h"
#include "ui/timeline/timelinepanel.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QFile>
#include <QImageReader>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QToolButton>
#include <QWheelEvent>

using namespace araxes;
using namespace Qt::StringLiterals;

class TestMainWindow : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    AtlasPtr m_atlas;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] bool isOpen(int events) const
    {
        return QTest::qWaitFor(
            [&] { return m_window->session().collection().size() == events && m_window->isSettled(); }, 20'000);
    }

    void openAras()
    {
        m_window->open(u":/data/collections/aras.araxes.json"_s);
        QVERIFY(isOpen(81));
    }

private slots:
    void init()
    {
        m_atlas = Atlas::bundled();
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
        m_window = std::make_unique<MainWindow>(m_atlas, *m_settings);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void beginsOnTheStartPageAndOpensACollection()
    {
        QVERIFY(!m_window->docks().constFirst()->isVisible());
        openAras();
        QVERIFY(m_window->docks().constFirst()->isVisible());
        QVERIFY(m_window->windowTitle().contains(u"Aras"_s));
    }

    void filtersLeaveTheViewsWhereTheyAre()
    {
        openAras();
        const QSize before = m_window->findChild<MapView *>()->size();
        Session &session = m_window->session();
        session.addRegion({{}, {}, GeoBox{44, 38, 49, 41}});
        session.setTimeFilter(TimeSpan{660'000, 740'000});
        session.setText(u"bridge"_s);
        QVERIFY(QTest::qWaitFor([this] { return m_window->isSettled(); }));
        QCOMPARE(m_window->findChild<MapView *>()->size(), before);
        session.clearFilter();
        QVERIFY(QTest::qWaitFor([this] { return m_window->isSettled(); }));
        QCOMPARE(m_window->findChild<MapView *>()->size(), before);
    }

    void opensWithinTheScreen()
    {
        Settings settings(m_folder.filePath(u"first.ini"_s));
        const MainWindow first(m_atlas, settings);
        const QSize room = first.screen()->availableSize();
        QVERIFY2(first.width() < room.width() && first.height() < room.height(),
                 qPrintable(
                     u"%1x%2 on %3x%4"_s.arg(first.width()).arg(first.height()).arg(room.width()).arg(room.height())));
    }

    /// The map shows more than it is asked for, in its own shape, which is nobody's step.
    void nothingToGoBackToAtTheBeginning()
    {
        for (const QSize &size : {QSize(1280, 800), QSize(1280, 620), QSize(900, 800)}) {
            m_window->resize(size);
            m_window->open(u":/data/collections/earthquakes.araxes.json"_s);
            QVERIFY(isOpen(6092));
            openAras();
            QTest::qWait(700);
            QVERIFY(!m_window->session().canGoBack());
            m_window->session().setTimeFilter(TimeSpan{657'000, 680'000});
            QTest::qWait(700);
            m_window->session().goBack();
            QTest::qWait(700);
            QVERIFY(!m_window->session().canGoBack());
            QVERIFY(m_window->session().canGoForward());
        }
    }

    /// Many chips, when all are shown, make the map lower, which is no movement of its own.
    void forwardLeadsBackThroughChipsThatComeAndGo()
    {
        openAras();
        Session &session = m_window->session();
        const auto rest = [&] {
            QVERIFY(QTest::qWaitFor([&] { return m_window->isSettled(); }, 20'000));
            QTest::qWait(700);
        };
        rest();
        for (const double north : {40.0, 40.1, 40.2, 40.3}) { // more than stand in a row
            session.addRegion({{}, u"A rectangle drawn around the river Aras"_s, GeoBox{46, 38, 48, north}});
        }
        m_window->findChild<QToolButton *>(u"moreFilters"_s)->click(); // to all of them, in several rows
        rest();
        const GeoBox box = session.state().visibleBox;
        session.clearFilter();
        rest();
        session.setText(u"nizami"_s);
        rest();
        session.goBack();
        rest();
        session.goBack();
        rest();
        QCOMPARE(session.state().filter.regions.size(), 4U);
        QVERIFY(std::abs(session.state().visibleBox.west - box.west) < 0.01);
        for (int forward = 0; forward < 2; ++forward) {
            QVERIFY(session.canGoForward());
            session.goForward();
            rest();
        }
        QCOMPARE(session.state().filter.text, u"nizami"_s);
    }

    void calendarsAreChosenInTheViewMenuAndRemembered()
    {
        openAras();
        const auto entry = [this](const QString &menu, const QString &text) {
            for (QMenu *candidate : m_window->menuBar()->findChildren<QMenu *>()) {
                if (candidate->title().remove(u'&') == menu) {
                    emit candidate->aboutToShow();
                    for (QAction *action : candidate->actions()) {
                        if (action->text() == text) {
                            return action;
                        }
                    }
                }
            }
            return static_cast<QAction *>(nullptr);
        };
        const auto options = [this] { return m_window->session().state().options; };
        const auto *timeline = m_window->findChild<TimelinePanel *>()->view();
        Preferences english;
        english.interfaceLocale = u"en"_s;
        m_window->setPreferences(english);
        QVERIFY(entry(u"Calendar"_s, u"Gregorian"_s)->isChecked());
        QVERIFY(!entry(u"Second axis"_s, u"Gregorian"_s)->isEnabled());
        entry(u"Second axis"_s, u"Solar Hijri"_s)->trigger();
        QCOMPARE(options().secondCalendar, Calendar::SolarHijri);
        QVERIFY(
            QTest::qWaitFor([&] { return timeline->scene() && !timeline->scene()->upperTicks.fine.empty(); }, 5'000));
        QVERIFY(timeline->scene()->areas.upperAxis.height() > 0);
        // The two change places when the one above is wanted below.
        entry(u"Calendar"_s, u"Solar Hijri"_s)->trigger();
        QCOMPARE(options().calendar, Calendar::SolarHijri);
        QCOMPARE(options().secondCalendar, Calendar::Gregorian);
        QCOMPARE(m_settings->preferences().calendar, Calendar::SolarHijri);
        entry(u"Second axis"_s, u"None"_s)->trigger();
        QVERIFY(!options().secondCalendar);
        entry(u"Calendar"_s, u"Gregorian"_s)->trigger();
        QCOMPARE(m_settings->preferences().calendar, Calendar::Gregorian);
    }

    void theWheelOnTheTimelineMovesWhatTheMapShows()
    {
        openAras();
        const int before = m_window->session().state().matches.onMap;
        auto *view = m_window->findChild<TimelinePanel *>()->view();
        const QPointF at(view->width() - 60, 60);
        for (int turn = 0; turn < 12; ++turn) {
            QWheelEvent wheel(at, view->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                              false);
            QApplication::sendEvent(view, &wheel);
        }
        QVERIFY(QTest::qWaitFor([&] { return m_window->isSettled(); }, 10'000));
        QVERIFY(m_window->session().state().matches.onMap < before);
    }

    void theKeyboardMovesTheMapAndDimsTheTimeline()
    {
        openAras();
        const Matches before = m_window->session().state().matches;
        auto *map = m_window->findChild<MapView *>();
        map->setFocus();
        for (int press = 0; press < 6; ++press) {
            QTest::keyClick(map, Qt::Key_Plus);
        }
        QVERIFY(QTest::qWaitFor([&] { return m_window->isSettled(); }, 10'000));
        const Matches after = m_window->session().state().matches;
        QVERIFY(after.inView < before.inView);
        QCOMPARE(after.onTimeline, before.onTimeline); // dimmed there, never hidden
    }

    void oneSelectionForAll()
    {
        openAras();
        const int event = m_window->session().collection().eventWithId(u"gulistan-1813"_s);
        QVERIFY(event != kNone);
        m_window->session().reveal(event);
        QVERIFY(QTest::qWaitFor([&] { return m_window->isSettled(); }, 10'000));
        QVERIFY(m_window->session().state().matches.isOnMap(event));
        QVERIFY(m_window->findChild<QTextBrowser *>()->toPlainText().contains(u"Gulistan"_s));
    }

    void aRequestSetsTheFilterAndItsChips()
    {
        CommandLine line =
            parseCommandLine({u"aras"_s, u"--from"_s, u"1800"_s, u"--to"_s, u"1830"_s, u"--region"_s, u"Iran"_s});
        m_window->request(line);
        QVERIFY(isOpen(81));
        const Filter &filter = m_window->session().state().filter;
        QVERIFY(filter.time.has_value());
        QCOMPARE(filter.regions.size(), std::size_t(1));
        QCOMPARE(filter.regions[0].code, u"IR"_s);
        QCOMPARE(m_window->findChildren<FilterChip *>().size(), 2);
        QVERIFY(m_window->session().state().matches.passing > 0);
        QVERIFY(m_window->session().state().matches.passing < 81);
    }

    void theRegionFieldOffersNamesAsPeopleReadThem()
    {
        openAras();
        auto *field = m_window->findChild<RegionField *>();
        QTest::keyClicks(field, u"zangil"_s);
        const QString offered = field->completer()->completionModel()->index(0, 0).data().toString();
        QVERIFY(offered.contains(u"Zangilan"_s) && offered.contains(u"Azerbaijan"_s));
        QVERIFY2(!offered.contains(u'['), qPrintable(offered)); // a control character made visible
    }

    void anUnreadableFileChangesNothing()
    {
        openAras();
        QFile bad(m_folder.filePath(u"bad.araxes.json"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("{\"format\": \"araxes\", ") > 0);
        bad.close();
        bool wasTold = false;
        QTimer closer;
        connect(&closer, &QTimer::timeout, this, [&] {
            if (auto *dialog = qobject_cast<ProblemsDialog *>(QApplication::activeModalWidget())) {
                wasTold = true;
                dialog->reject();
            }
        });
        closer.start(50);
        m_window->open(bad.fileName());
        QVERIFY(QTest::qWaitFor([&] { return wasTold; }, 10'000));
        QCOMPARE(m_window->session().collection().size(), 81);
        QVERIFY(m_window->settings().recentFiles().isEmpty());
    }

    void themesAndLanguagesChangeInPlace()
    {
        openAras();
        Preferences preferences = m_window->preferences();
        preferences.theme = ThemeChoice::Dark;
        preferences.namesLanguage = u"fa"_s;
        m_window->setPreferences(preferences);
        QVERIFY(m_window->palette().color(QPalette::Window).lightness() < 80);
        QCOMPARE(m_window->session().state().options.languages.constFirst(), u"fa"_s);
        QVERIFY(m_settings->preferences() == preferences);
    }

    void docksAreMirroredForAReaderFromTheRight()
    {
        openAras();
        Preferences preferences = m_window->preferences();
        preferences.namesLanguage = u"en"_s;
        m_window->setPreferences(preferences);
        QDockWidget *filters = m_window->docks().constFirst();
        const int width = filters->width();
        QCOMPARE(m_window->dockWidgetArea(filters), Qt::LeftDockWidgetArea);
        preferences.namesLanguage = u"fa"_s;
        m_window->setPreferences(preferences);
        QVERIFY(QTest::qWaitFor([&] { return filters->x() > m_window->docks().constLast()->x(); }));
        QVERIFY(QTest::qWaitFor([&] { return filters->width() == width; }));
        m_window->close();
        m_window = std::make_unique<MainWindow>(m_atlas, *m_settings);
        m_window->resize(1280, 800);
        m_window->show();
        openAras();
        QCOMPARE(m_window->dockWidgetArea(m_window->docks().constFirst()), Qt::RightDockWidgetArea);
        QVERIFY(QTest::qWaitFor([&] { return m_window->docks().constFirst()->width() == width; }));
        preferences.namesLanguage = u"en"_s;
        m_window->setPreferences(preferences);
        QCOMPARE(m_window->dockWidgetArea(m_window->docks().constFirst()), Qt::LeftDockWidgetArea);
    }

    void dialogsAndMenusTakeTheWindowsDirection()
    {
        QDialog dialog(m_window.get());
        QMenu menu(&dialog);
        for (const bool isFromRight : {true, false}) {
            Preferences preferences = m_window->preferences();
            preferences.namesLanguage = isFromRight ? u"fa"_s : u"en"_s;
            m_window->setPreferences(preferences);
            dialog.show();
            menu.popup({});
            const Qt::LayoutDirection wanted = isFromRight ? Qt::RightToLeft : Qt::LeftToRight;
            QCOMPARE(dialog.layoutDirection(), wanted);
            QCOMPARE(menu.layoutDirection(), wanted);
            menu.hide();
            dialog.hide();
        }
    }

    void iconsFollowTheThemeOfTheCommandLine()
    {
        const auto inkOf = [this](const QString &text) {
            const auto actions = m_window->findChildren<QAction *>() + m_window->findChild<MapView *>()->actions();
            for (const QAction *action : actions) {
                if (action->text() == text && !action->icon().isNull()) {
                    const QImage image = action->icon().pixmap(20).toImage();
                    for (int y = 0; y < image.height(); ++y) {
                        for (int x = 0; x < image.width(); ++x) {
                            if (image.pixelColor(x, y).alpha() > 150) {
                                return image.pixelColor(x, y);
                            }
                        }
                    }
                }
            }
            return QColor();
        };
        m_window->request(parseCommandLine({u"--theme"_s, u"light"_s}));
        QVERIFY(inkOf(u"&Open…"_s).lightness() < 80);
        QVERIFY(inkOf(u"&Rectangle"_s).lightness() < 80);
        m_window->request(parseCommandLine({u"--theme"_s, u"dark"_s}));
        QVERIFY(inkOf(u"&Open…"_s).lightness() > 180);
        QVERIFY(inkOf(u"&Rectangle"_s).lightness() > 180);
    }

    void highContrastMayBeAskedForOnTheCommandLine()
    {
        const QColor secondary = m_window->palette().color(QPalette::PlaceholderText);
        m_window->request(parseCommandLine({u"--high-contrast"_s}));
        QVERIFY(m_window->palette().color(QPalette::PlaceholderText) != secondary);
        QVERIFY(!m_window->preferences().highContrast); // for this run alone
    }

    void theExportDialogWritesWhatItSays()
    {
        openAras();
        ExportDialog dialog(m_window->session().state(), m_atlas);
        dialog.show();
        const QString path = m_folder.filePath(u"figure.png"_s);
        QSignalSpy exported(&dialog, &ExportDialog::exported);
        dialog.exportTo(path);
        QVERIFY(exported.wait(20'000));
        QCOMPARE(QImageReader(path).size(), dialog.spec().size.pixels());
        QCOMPARE(dialog.spec().size.pixels(), QSize(2055, 1417)); // two columns, 174 x 120 mm at 300 dpi
    }

    void thePresetOfTheExportDialogSetsTheSize()
    {
        openAras();
        ExportDialog dialog(m_window->session().state(), m_atlas);
        for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
            if (box->findText(u"Slide"_s, Qt::MatchStartsWith) >= 0) {
                box->setCurrentIndex(box->findText(u"Slide"_s, Qt::MatchStartsWith));
            }
        }
        QCOMPARE(dialog.spec().size.pixels(), QSize(1920, 1080));
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
