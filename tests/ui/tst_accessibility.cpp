// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader without a mouse or without sight is given: names, the list as mirror, words for what changes.
#include "ui/announcer.h"
#include "ui/applook.h"
#include "ui/dialog/helpdialog.h"
#include "ui/mainwindow.h"
#include "ui/map/mapview.h"
#include "ui/panel/event/eventlist.h"
#include "ui/panel/event/eventtable.h"
#include "ui/timeline/timelinepanel.h"

#include <QAccessible>
#include <QApplication>
#include <QDockWidget>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

QStringList g_announced; // QAccessible takes a plain function and nothing else

void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Announcement) {
        g_announced << static_cast<QAccessibleAnnouncementEvent *>(event)->message();
    }
}

/// The WCAG 2.1 contrast ratio of two colours, 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &colour) {
        const auto linear = [](double part) {
            return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] Session &session() { return m_window->session(); }

private slots:
    void initTestCase() { QAccessible::installUpdateHandler(listen); }

    void init()
    {
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
        m_window = std::make_unique<MainWindow>(Atlas::bundled(), *m_settings);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->open(u":/data/collections/aras.araxes.json"_s);
        QVERIFY(QTest::qWaitFor([&] { return session().collection().size() == 81 && m_window->isSettled(); }, 20'000));
        g_announced.clear();
    }
    void cleanup() { m_window.reset(); }

    void whateverTakesTheFocusHasAName()
    {
        QStringList nameless;
        for (QWidget *widget : m_window->findChildren<QWidget *>()) {
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || widget->focusProxy() || !face) {
                continue;
            }
            if (face->text(QAccessible::Name).isEmpty()) {
                nameless << QString::fromLatin1(widget->metaObject()->className());
            }
        }
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
    }

    /// Whatever a key brings the focus to looks different by more than a few pixels. The map paints in its own time.
    void theFocusIsSeen()
    {
        const auto look = [this](const QWidget &widget) {
            return m_window->grab(QRect(widget.mapTo(m_window.get(), QPoint()), widget.size())).toImage();
        };
        const auto differing = [](const QImage &a, const QImage &b) {
            int count = 0;
            for (int y = 0; y < a.height(); ++y) {
                for (int x = 0; x < a.width(); ++x) {
                    const QColor one = a.pixelColor(x, y);
                    const QColor other = b.pixelColor(x, y);
                    count += std::abs(one.red() - other.red()) + std::abs(one.green() - other.green()) > 60;
                }
            }
            return count;
        };
        m_window->setAttribute(Qt::WA_KeyboardFocusChange);
        QStringList unseen;
        for (const int page : {0, 1}) {
            m_window->findChild<QTabWidget *>()->setCurrentIndex(page);
            for (QWidget *widget : m_window->findChildren<QWidget *>()) {
                if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || widget->focusProxy() ||
                    widget->visibleRegion().isEmpty() || qobject_cast<MapView *>(widget)) {
                    continue;
                }
                m_window->setFocus();
                const QImage before = look(*widget);
                widget->setFocus(Qt::TabFocusReason);
                if (const int count = differing(before, look(*widget)); count < 40) {
                    unseen << u"%1 \"%2\": %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                                     widget->accessibleName(), QString::number(count));
                }
            }
        }
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u", "_s)));
    }

    void theViewsSayWhatTheyShow()
    {
        QVERIFY(m_window->timeline()->view()->accessibleDescription().contains(u"81"_s) ||
                m_window->timeline()->view()->accessibleDescription().contains(
                    QString::number(session().state().matches.onTimeline)));
        QVERIFY(m_window->findChild<MapView *>()->accessibleDescription().contains(
            QString::number(session().state().matches.inView)));
    }

    void theListMirrorsBothViews()
    {
        auto *list = m_window->findChild<EventList *>();
        m_window->findChild<QTabWidget *>()->setCurrentWidget(list);
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(list->view());
        QVERIFY(face && face->tableInterface());
        QAccessibleTableInterface *table = face->tableInterface();
        QCOMPARE(table->rowCount(), session().state().matches.passing);
        QStringList cells;
        for (int column = 0; column < table->columnCount(); ++column) {
            cells << table->cellAt(0, column)->text(QAccessible::Name);
        }
        const int first = session().collection().columns().event[0];
        QVERIFY(cells.contains(session().collection().event(first)->title.best({u"en"_s})));
        // Choosing a row there is choosing the event everywhere.
        list->view()->setFocus();
        QTest::keyClick(list->view(), Qt::Key_Down);
        QVERIFY(session().state().selected != kNone);
    }

    void selectionAndFilterAreAnnounced()
    {
        session().reveal(session().collection().eventWithId(u"gulistan-1813"_s));
        QVERIFY(!g_announced.isEmpty());
        QVERIFY2(g_announced.constLast().contains(u"1813"_s), qPrintable(g_announced.constLast()));
        g_announced.clear();
        session().setTimeFilter(TimeSpan{-57'345, -51'501}); // 1813 to 1828
        session().setTimeFilter(TimeSpan{-57'345, -51'500});
        QVERIFY(QTest::qWaitFor([] { return !g_announced.isEmpty(); }, 3'000));
        QCOMPARE(g_announced.size(), 1); // once it rests, not at each step
        QVERIFY(g_announced[0].startsWith(u"%1 of 81"_s.arg(session().state().matches.passing)));
    }

    void f6GoesThroughThePartsAndBack()
    {
        const QList<QWidget *> panes = m_window->panes();
        const auto at = [&] {
            QWidget *focused = QApplication::focusWidget();
            for (qsizetype i = 0; i < panes.size(); ++i) {
                if (focused && (panes[i] == focused || panes[i]->isAncestorOf(focused))) {
                    return i;
                }
            }
            return qsizetype(-1);
        };
        QCOMPARE(at(), 2); // the timeline has it first
        for (const qsizetype next : {3, 0, 1, 2}) {
            QTest::keyClick(m_window.get(), Qt::Key_F6);
            QCOMPARE(at(), next);
        }
        QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(at(), 1);
        m_window->docks().constFirst()->hide();
        QTest::keyClick(m_window.get(), Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(at(), 3);
    }

    void theQuestionMarkShowsTheKeys()
    {
        bool hasShown = false;
        QTimer poll;
        connect(&poll, &QTimer::timeout, this, [&] {
            if (auto *help = qobject_cast<HelpDialog *>(QApplication::activeModalWidget())) {
                hasShown = true;
                poll.stop();
                help->reject();
            }
        });
        poll.start(20);
        QTest::keyClick(m_window->timeline()->view(), '?');
        QVERIFY(QTest::qWaitFor([&] { return hasShown; }, 2'000));
    }

    void theWindowIsMirroredForReadersOfRightToLeftScript()
    {
        ViewOptions options = session().state().options;
        options.locale = QLocale(QLocale::Persian);
        session().setOptions(options);
        QVERIFY(m_window->isRightToLeft());
        QVERIFY(m_window->docks().constFirst()->widget()->isRightToLeft());
        QVERIFY(!m_window->timeline()->view()->isRightToLeft()); // time goes on to the right
        QVERIFY(!m_window->findChild<MapView *>()->isRightToLeft());
        options.locale = QLocale(QLocale::Armenian);
        session().setOptions(options);
        QVERIFY(!m_window->isRightToLeft());
    }

    void aCheckedChoiceHasARingAndADot()
    {
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
            for (const Contrast how : {Contrast::Normal, Contrast::High}) {
                const Theme look = theme(kind, how);
                dress(*qApp, look);
                QRadioButton button(u"Overlaps"_s);
                button.setChecked(true);
                button.show();
                QVERIFY(QTest::qWaitForWindowExposed(&button));
                QStyleOptionButton option;
                option.initFrom(&button);
                const QRect box = button.style()->subElementRect(QStyle::SE_RadioButtonIndicator, &option, &button);
                const QImage picture = button.grab().toImage();
                double ring = 1;
                for (int x = box.left(); x < box.left() + 3; ++x) {
                    ring = std::max(ring, contrast(picture.pixelColor(x, box.center().y()), look.panel));
                }
                QVERIFY2(ring >= 3, qPrintable(QString::number(ring)));
                QVERIFY(contrast(picture.pixelColor(box.center()), look.surface) >= 4.5);
                QVERIFY(contrast(picture.pixelColor(box.left() + 2, box.center().y()), look.surface) < 1.5);
            }
        }
    }

    void highContrastIsHigh()
    {
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
            const Theme look = theme(kind, Contrast::High);
            for (const QColor &ground : {look.surface, look.panel, look.land}) {
                QVERIFY(contrast(look.text, ground) >= 15);
                QVERIFY(contrast(look.secondaryText, ground) >= 7);
                QVERIFY(contrast(look.accent, ground) >= 7);
                QVERIFY(contrast(look.hairline, ground) >= 4.5);
                QVERIFY(contrast(look.river, ground) >= 4.5);
            }
        }
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::Print}) {
            QVERIFY(contrast(theme(kind).text, theme(kind).panel) >= 7);
            QVERIFY(contrast(theme(kind).secondaryText, theme(kind).panel) >= 4.5);
        }
        Preferences preferences = m_window->preferences();
        preferences.theme = ThemeChoice::Dark;
        preferences.highContrast = true;
        m_window->setPreferences(preferences);
        QCOMPARE(m_window->palette().color(QPalette::Window), QColor(Qt::black));
        QVERIFY(m_settings->preferences().highContrast);
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
