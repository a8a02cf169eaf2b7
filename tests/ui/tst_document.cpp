// SPDX-License-Identifier: GPL-3.0-or-later
// Views and areas kept in a collection: named, found again, saved, and not lost without a question.

#include "app/file/formats.h"
#include "app/session/link/viewlink.h"
#include "ui/document.h"
#include "ui/mainwindow.h"
#include "ui/menu/viewactions.h"
#include "ui/panel/filter/regionlist.h"

#include <QApplication>
#include <QClipboard>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QPointer>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace araxes;
using namespace Qt::StringLiterals;

class TestDocument : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    QString m_path;

    [[nodiscard]] Session &session() { return m_window->session(); }
    [[nodiscard]] bool waitUntilOpen(const QString &path)
    {
        return QTest::qWaitFor([&] { return m_window->path() == path && m_window->isSettled(); }, 20'000);
    }
    void newWindow()
    {
        m_window = std::make_unique<MainWindow>(std::make_shared<const Atlas>(), *m_settings);
        m_window->resize(1200, 760);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    /// Acts in the next dialog of its kind, whenever a busy machine has it on the screen.
    template <typename Dialog, typename Act>
    static void inNext(Act act)
    {
        auto *poll = new QTimer(qApp);
        connect(poll, &QTimer::timeout, poll, [poll, act] {
            if (auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget())) {
                poll->stop();
                poll->deleteLater();
                act(*dialog);
            }
        });
        poll->start(20);
    }
    /// Types into the next input dialog and accepts it.
    static void answer(const QString &text)
    {
        inNext<QInputDialog>([text](QInputDialog &dialog) {
            auto *edit = dialog.findChild<QLineEdit *>();
            edit->selectAll();
            QTest::keyClicks(edit, text);
            QTest::keyClick(edit, Qt::Key_Return);
        });
    }
    static void press(QMessageBox::StandardButton button, int *asked)
    {
        inNext<QMessageBox>([button, asked](QMessageBox &box) {
            ++*asked;
            QTest::mouseClick(box.button(button), Qt::LeftButton);
        });
    }
    /// A shortcut goes to the active window, which a dialog has been.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), key, modifiers);
    }
    /// A menu by its title, wherever it is; all are filled first, as they are when they open.
    [[nodiscard]] QMenu *menu(const QString &title)
    {
        QList<QPointer<QMenu>> menus; // filling one makes others go
        for (QMenu *each : m_window->findChildren<QMenu *>()) {
            menus.append(each);
        }
        for (const QPointer<QMenu> &each : std::as_const(menus)) {
            if (each && (each->title() == "V&iews"_L1 || each->parent()->inherits("QPushButton"))) {
                emit each->aboutToShow();
            }
        }
        for (QMenu *each : m_window->findChildren<QMenu *>()) {
            if (each->title().remove(u'&') == title) {
                return each;
            }
        }
        return nullptr;
    }
    void trigger(const QString &title, const QString &entry)
    {
        const QMenu *found = menu(title);
        QVERIFY2(found, qPrintable(title));
        for (QAction *action : found->actions()) {
            if (action->text().remove(u'&') == entry) {
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(entry));
    }

private slots:
    void init()
    {
        m_path = m_folder.filePath(u"%1.araxes.json"_s.arg(QString::fromLatin1(QTest::currentTestFunction())));
        QVERIFY(saveCollection(*loadCollection(u":/data/collections/aras.araxes.json"_s).collection, m_path).isEmpty());
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
        newWindow();
        m_window->open(m_path);
        QVERIFY(waitUntilOpen(m_path));
    }
    void cleanup()
    {
        m_window.reset();
        m_settings.reset();
        QFile::remove(m_folder.filePath(u"settings.ini"_s));
    }

    /// Its events are not in memory whole: each is read again while it is saved.
    void aLargeCollectionIsSavedWithAllItsEvents()
    {
        QByteArray text = R"({"format": "araxes", "version": 1, "events": [)";
        constexpr int kEvents = 40'000;
        for (int i = 0; i < kEvents; ++i) {
            text += (i == 0 ? "\n  " : ",\n  ") +
                    QByteArray(R"({"id": "e%1", "title": {"en": "Of %1 much is told, )"
                               R"(and all that is known stands in this title"}, "when": "1813", )"
                               R"("category": "w"})")
                        .replace("%1", QByteArray::number(i));
        }
        text += "\n], \"categories\": [{\"id\": \"w\", \"name\": {\"en\": \"War\"}}]}";
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        file.close();
        QVERIFY(text.size() > 4 * 1024 * 1024);
        newWindow();
        m_window->open(m_path);
        QVERIFY(waitUntilOpen(m_path));
        QVERIFY(session().collection().isCompact());
        answer(u"Kept"_s);
        trigger(u"Views"_s, u"Keep this view…"_s);
        key(Qt::Key_S, Qt::ControlModifier);
        const LoadResult saved = loadCollection(m_path);
        QVERIFY(saved.collection);
        QCOMPARE(saved.collection->size(), kEvents);
        QCOMPARE(saved.collection->event(kEvents - 1)->id, u"e39999"_s);
        QCOMPARE(saved.collection->parts().views.size(), 1U);
    }

    void aViewIsKeptFoundAgainAndSaved()
    {
        session().setText(u"bridge"_s);
        session().setVisibleBox({46, 38, 48, 40});
        const int passing = session().state().matches.passing;
        answer(u"Bridges"_s);
        key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(session().collection().parts().views.size(), 1U);
        QVERIFY(m_window->isWindowModified());
        QCOMPARE(session().state().filter.text, u"bridge"_s); // amending resets nothing
        QCOMPARE(session().state().matches.passing, passing);

        session().clearFilter();
        trigger(u"Views"_s, u"Bridges"_s);
        QCOMPARE(session().state().filter.text, u"bridge"_s);
        session().goBack();
        QVERIFY(session().state().filter.isEmpty());

        key(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(!m_window->isWindowModified());
        QVERIFY(QFile::exists(m_path + u'~'));
        QCOMPARE(loadCollection(m_path).collection->parts().views.size(), 1U);
        QCOMPARE(loadCollection(m_path + u'~').collection->parts().views.size(), 0U);
        answer(u"Only bridges"_s);
        trigger(u"Rename a view"_s, u"Bridges"_s);
        QCOMPARE(session().collection().parts().views[0].name, u"Only bridges"_s);
        trigger(u"Remove a view"_s, u"Only bridges"_s);
        QVERIFY(session().collection().parts().views.empty());
        int asked = 0;
        press(QMessageBox::Discard, &asked);
        m_window->close();
        QCOMPARE(asked, 1);
    }

    void changesAreNotLostWithoutAQuestion()
    {
        m_window->document().keepAreas({{u"Here"_s, GeoBox{46, 38, 48, 40}, {}}});
        int asked = 0;
        press(QMessageBox::Cancel, &asked);
        m_window->open(u":/data/collections/earthquakes.araxes.json"_s);
        QTest::qWait(100);
        QCOMPARE(asked, 1);
        QCOMPARE(m_window->path(), m_path);
        press(QMessageBox::Cancel, &asked);
        QVERIFY(!m_window->close());
        press(QMessageBox::Save, &asked);
        QVERIFY(m_window->close());
        QCOMPARE(asked, 3);
        QCOMPARE(loadCollection(m_path).collection->parts().areas.size(), 1U);
    }

    void anothersChangeIsNotOverwrittenWithoutAQuestion()
    {
        m_window->document().keepAreas({{u"Here"_s, GeoBox{46, 38, 48, 40}, {}}});
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("\n");
        file.close();
        int asked = 0;
        press(QMessageBox::Cancel, &asked);
        QVERIFY(!m_window->document().save());
        QVERIFY(loadCollection(m_path).collection->parts().areas.empty());
        press(QMessageBox::Save, &asked);
        QVERIFY(m_window->document().save());
        QCOMPARE(asked, 2);
        QVERIFY(m_window->document().save()); // not asked again
    }

    void whatCannotBeSavedIsSaid()
    {
        m_window->document().keepAreas({{u"Here"_s, GeoBox{46, 38, 48, 40}, {}}});
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
        bool wasSaid = false;
        inNext<QDialog>([&wasSaid](QDialog &dialog) {
            wasSaid = true;
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
        QVERIFY(!m_window->document().save());
        QVERIFY(wasSaid);
        QVERIFY(m_window->isWindowModified());
        int asked = 0;
        press(QMessageBox::Discard, &asked);
        m_window->close();
    }

    void anAreaIsKeptAndChosenAgain()
    {
        session().addRegion({{}, u"Drawn rectangle"_s, GeoBox{46, 38, 48, 40}});
        auto *list = m_window->findChild<RegionList *>();
        auto *more = list->findChild<QToolButton *>(u"more"_s);
        answer(u"Middle Aras"_s);
        for (QAction *action : more->menu()->actions()) {
            if (action->text().contains(u"Keep"_s)) {
                action->trigger();
                break;
            }
        }
        QCOMPARE(session().collection().parts().areas.at(0).name, u"Middle Aras"_s);
        QCOMPARE(session().state().filter.regions.at(0).label, u"Middle Aras"_s);
        const int inside = session().state().matches.passing;
        QTest::mouseClick(list->findChild<QToolButton *>(u"take"_s), Qt::LeftButton);
        QCOMPARE(session().state().filter.regions.at(0).take, Take::Out);
        QVERIFY(session().state().matches.passing != inside);
        session().clearFilter();
        trigger(u"Middle Aras"_s, u"Show what lies in it"_s);
        QCOMPARE(session().state().filter.regions.at(0).label, u"Middle Aras"_s);
        QCOMPARE(session().state().matches.passing, inside);
        int asked = 0;
        press(QMessageBox::Discard, &asked);
        m_window->close();
    }

    void aLinkIsCopiedAndOpened()
    {
        session().setText(u"bridge"_s);
        key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        const QString link = QGuiApplication::clipboard()->text();
        QVERIFY(isViewLink(link));
        QVERIFY(link.contains(u"text=bridge"_s));
        session().clearFilter();
        answer(link);
        key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(session().state().filter.text, u"bridge"_s);
        answer(u"araxes:view?collection=aras&category=no+such"_s);
        key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(waitUntilOpen(u":/data/collections/aras.araxes.json"_s));
        QVERIFY(m_window->statusBar()->currentMessage().contains(u"no category “no such”"_s));
    }

    void theNextStartBeginsWhereThisOneEnded()
    {
        session().setText(u"bridge"_s);
        m_window->close();
        CommandLine line;
        newWindow();
        restoreLastView(line, *m_window);
        QCOMPARE(line.file, m_path);
        m_window->request(line);
        QVERIFY(waitUntilOpen(m_path));
        QCOMPARE(session().state().filter.text, u"bridge"_s);

        m_window->close();
        QVERIFY(QFile::remove(m_path));
        line = {};
        newWindow();
        restoreLastView(line, *m_window);
        QVERIFY(line.file.isEmpty());
        QVERIFY(m_window->statusBar()->currentMessage().contains(u"no longer there"_s));
        Preferences preferences = m_window->preferences();
        preferences.restoresView = false;
        m_window->setPreferences(preferences);
        m_window->statusBar()->clearMessage();
        restoreLastView(line, *m_window);
        QVERIFY(m_window->statusBar()->currentMessage().isEmpty());
    }
};

QTEST_MAIN(TestDocument)
#include "tst_document.moc"
