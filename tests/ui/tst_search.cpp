// SPDX-License-Identifier: GPL-3.0-or-later
// Searching and going to things by hand: the field, its filter everywhere, and the go-to box.
#include "app/time/civilday.h"
#include "ui/mainwindow.h"
#include "ui/menu/gotobox.h"
#include "ui/panel/event/eventdetails.h"
#include "ui/panel/event/eventlist.h"
#include "ui/panel/event/eventtable.h"
#include "ui/panel/filter/filterchips.h"
#include "ui/panel/search/searchfield.h"

#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace araxes;
using namespace Qt::StringLiterals;

class TestSearch : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] Session &session() { return m_window->session(); }
    [[nodiscard]] const Matches &matches() { return session().state().matches; }
    [[nodiscard]] SearchField *field() { return m_window->findChild<SearchField *>(); }
    [[nodiscard]] GoToBox *box() { return m_window->findChild<GoToBox *>(); }
    [[nodiscard]] int event(const QString &id) { return session().collection().eventWithId(id); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    [[nodiscard]] bool waitForText(const QString &text)
    {
        return QTest::qWaitFor([&] { return session().state().filter.text == text; }, 2'000);
    }
    void goTo(const QString &typed)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(box()->isVisible());
        QVERIFY(box()->edit()->hasFocus());
        box()->edit()->insert(typed); // as an input method does: no key of ours has an Arabic letter
    }
    [[nodiscard]] QString offered(int row, int column = 0)
    {
        const QTreeWidgetItem *item = box()->list()->topLevelItem(row);
        return item ? item->text(column) : QString();
    }
    [[nodiscard]] int rowOffering(const QString &text)
    {
        const QList<QTreeWidgetItem *> found = box()->list()->findItems(text, Qt::MatchContains);
        return found.isEmpty() ? -1 : box()->list()->indexOfTopLevelItem(found.constFirst());
    }

private slots:
    void init()
    {
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
        Preferences english;
        english.interfaceLocale = u"en"_s;
        english.reducedMotion = true;
        m_settings->setPreferences(english);
        m_window = std::make_unique<MainWindow>(Atlas::bundled(), *m_settings);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->open(u":/data/collections/aras.araxes.json"_s);
        QVERIFY(QTest::qWaitFor([this] { return session().collection().size() == 81; }, 20'000));
    }
    void cleanup() { m_window.reset(); }

    void typingFiltersBothViewsAndTheList()
    {
        press(Qt::Key_F, Qt::ControlModifier);
        QVERIFY(field()->edit()->hasFocus());
        QTest::keyClicks(field()->edit(), u"xudaferin"_s);
        QVERIFY(waitForText(u"xudaferin"_s));
        QVERIFY(matches().passes(event(u"khudaferin-eleven-arch-built"_s)));
        QVERIFY(matches().passing > 3 && matches().passing < 40);
        QCOMPARE(m_window->findChild<EventList *>()->view()->model()->rowCount(), matches().passing);
        QCOMPARE(field()->note(), u"%1 of 81 events"_s.arg(matches().passing));
        QCOMPARE(m_window->findChildren<FilterChip *>().size(), 1);
        QVERIFY(m_window->findChild<FilterChip *>()->text().contains(u"xudaferin"_s));
        press(Qt::Key_Escape);
        QVERIFY(field()->edit()->text().isEmpty());
        QCOMPARE(matches().passing, 81);
        QVERIFY(field()->note().isEmpty());
    }

    void everyScriptFindsTheSame()
    {
        int first = 0;
        for (const QString &name : {u"Khudaferin"_s, u"Худаферин"_s, u"خداآفرین"_s, u"ხუდაფერინი"_s}) {
            field()->edit()->setText(name);
            QTest::keyClick(field()->edit(), Qt::Key_Return);
            QVERIFY2(matches().passes(event(u"khudaferin-eleven-arch-built"_s)), qPrintable(name));
            first = first == 0 ? matches().passing : first;
            QVERIFY(matches().passing > 3 && std::abs(matches().passing - first) <= 6);
        }
    }

    void aChipTakesTheTextOutOfTheField()
    {
        press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(field()->edit(), u"treaty"_s);
        QVERIFY(waitForText(u"treaty"_s));
        QTest::qWait(800); // a search that is looked at is a step of the history
        QTest::mouseClick(m_window->findChild<FilterChip *>(), Qt::LeftButton);
        QCOMPARE(matches().passing, 81);
        QVERIFY(field()->edit()->text().isEmpty());
        session().goBack();
        QCOMPARE(field()->edit()->text(), u"treaty"_s);
    }

    void whatIsNowhereIsSaidSo()
    {
        press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(field()->edit(), u"qwxyz"_s);
        QVERIFY(waitForText(u"qwxyz"_s));
        QVERIFY(field()->note().startsWith(u"No event says"_s));
        field()->edit()->setText(u"treaty"_s);
        press(Qt::Key_Return);
        session().setTimeFilter(TimeSpan{firstDayOfYear(1), firstDayOfYear(2)});
        QVERIFY(field()->note().contains(u"other filters"_s));
    }

    void aCommandComesBeforeEventsThatOnlyMentionIt()
    {
        goTo(u"online"_s);
        const int command = rowOffering(u"Online map"_s);
        QCOMPARE(command, 0); // "online" is in the texts of events, and in no title
        QVERIFY(box()->list()->topLevelItemCount() > 1);
        press(Qt::Key_Escape);
        goTo(u"treaty"_s);
        QVERIFY(offered(0).contains(u"Treaty"_s));
    }

    void aBlankBeingTypedStays()
    {
        press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(field()->edit(), u"treaty "_s);
        QVERIFY(waitForText(u"treaty"_s));
        QCOMPARE(field()->edit()->text(), u"treaty "_s);
    }

    void matchesAreMarkedInListAndDetails()
    {
        session().reveal(event(u"gulistan-1813"_s));
        auto *details = m_window->findChild<EventDetails *>();
        QVERIFY(details->extraSelections().isEmpty());
        session().setText(u"gulistan"_s);
        QVERIFY(!details->extraSelections().isEmpty());
        QCOMPARE(details->extraSelections().constFirst().cursor.selectedText().toLower(), u"gulistan"_s);
        const auto picture = [this] {
            auto *view = m_window->findChild<EventList *>()->view();
            QImage image(400, 28, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            QStyleOptionViewItem option;
            option.rect = image.rect();
            option.font = view->font();
            option.palette = view->palette();
            const int row = static_cast<EventTableModel *>(view->model())->rowOf(session().state().selected);
            view->itemDelegate()->paint(&painter, option, view->model()->index(row, int(EventColumn::Title)));
            return image;
        };
        const QImage marked = picture();
        session().setText({});
        QVERIFY(marked != picture());
    }

    void goesToAnEvent()
    {
        goTo(u"turkmencay"_s);
        QVERIFY2(rowOffering(u"Turkmenchay"_s) >= 0, qPrintable(offered(0)));
        press(Qt::Key_Return);
        QVERIFY(!box()->isVisible());
        QVERIFY(session().state().selected != kNone);
    }

    void goesToAYear()
    {
        goTo(u"44 BCE"_s);
        QCOMPARE(offered(0), u"44 BCE"_s);
        press(Qt::Key_Return);
        const DayRange span = session().state().visibleSpan;
        QVERIFY(span.begin <= double(firstDayOfYear(-43)) && span.end >= double(firstDayOfYear(-42)));
        QVERIFY(span.length() < 3 * 366);
    }

    void goesToAParticipant()
    {
        goTo(u"گریبایدوف"_s);
        int row = -1;
        for (int i = 0; i < box()->list()->topLevelItemCount(); ++i) {
            row = offered(i, 1) == u"Participant"_s ? i : row;
        }
        QVERIFY(row >= 0);
        QVERIFY(offered(row).contains(u"Griboedov"_s) || offered(row).contains(u"Griboyedov"_s));
        for (int i = 0; i < row; ++i) {
            press(Qt::Key_Down);
        }
        press(Qt::Key_Return);
        const auto *details = m_window->findChild<EventDetails *>();
        QVERIFY(details->isVisible());
        QVERIFY2(details->toPlainText().contains(u"person · "_s), qPrintable(details->toPlainText()));
    }

    void goesToAPlace()
    {
        goTo(u"تهران"_s);
        const int row = rowOffering(u"Tehran"_s);
        QVERIFY(row >= 0);
        int place = -1;
        for (int i = 0; i < box()->list()->topLevelItemCount(); ++i) {
            place = offered(i, 1) == u"Place"_s ? i : place;
        }
        QVERIFY(place >= 0);
        for (int i = 0; i < place; ++i) {
            press(Qt::Key_Down);
        }
        QCOMPARE(box()->list()->currentItem()->text(1), u"Place"_s);
        press(Qt::Key_Enter);
        QVERIFY(session().state().visibleBox.contains({51.4, 35.7}));
        QVERIFY(session().state().visibleBox.width() < 5);
    }

    void givesACommandByMouse()
    {
        session().setText(u"treaty"_s);
        goTo(u"clear all"_s);
        const int row = rowOffering(u"Clear all filters"_s);
        QVERIFY(row >= 0);
        QVERIFY(!offered(row, 1).isEmpty()); // its shortcut
        QTreeWidget *list = box()->list();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->topLevelItem(row)).center());
        QVERIFY(session().state().filter.isEmpty());
        QVERIFY(!box()->isVisible());
    }

    void escapeLeavesEverythingAsItWas()
    {
        press(Qt::Key_F, Qt::ControlModifier);
        const ViewState before = session().state();
        goTo(u"1828"_s);
        press(Qt::Key_Escape);
        QVERIFY(!box()->isVisible());
        QVERIFY(field()->edit()->hasFocus());
        QVERIFY(session().state() == before);
    }
};

QTEST_MAIN(TestSearch)
#include "tst_search.moc"
