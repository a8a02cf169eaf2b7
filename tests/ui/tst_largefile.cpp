// SPDX-License-Identifier: GPL-3.0-or-later
// A large file in the window: a picture before its end, faster the next time, and no trace when it is given up.

#include "app/file/cache/columncache.h"
#include "ui/collectionloader.h"
#include "ui/dialog/problemsdialog.h"
#include "ui/mainwindow.h"
#include "ui/map/mapview.h"
#include "ui/timeline/timelinepanel.h"

#include <QApplication>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace araxes;
using namespace Qt::StringLiterals;

class TestLargeFile : public QObject
{
    Q_OBJECT

    static constexpr int kEvents = 700'000;
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"large.csv"_s);
    AtlasPtr m_atlas;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    QList<int> m_sizes; ///< of the collections that were shown, in order

    [[nodiscard]] ColumnCache cache() const { return ColumnCache(m_settings->cacheFolder() + u"/columns"_s); }
    [[nodiscard]] Session &session() { return m_window->session(); }
    void newWindow()
    {
        m_window = std::make_unique<MainWindow>(m_atlas, *m_settings);
        m_window->resize(1000, 700);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_sizes.clear();
        connect(&session(), &Session::collectionChanged, this, [this] { m_sizes += session().collection().size(); });
    }
    [[nodiscard]] bool isOpen()
    {
        return QTest::qWaitFor([this] { return m_window->path() == m_path && m_window->isSettled(); }, 60'000);
    }
    /// Opens it once, and waits until it is kept.
    void keep()
    {
        m_window->open(m_path);
        QVERIFY(isOpen());
        QVERIFY(QTest::qWaitFor([this] { return cache().bytes() > 0; }, 300'000));
    }
    [[nodiscard]] QAction *action(const QString &text)
    {
        for (QAction *action : m_window->findChildren<QAction *>()) {
            if (action->text().remove(u'&') == text) {
                return action;
            }
        }
        return nullptr;
    }

private slots:
    void initTestCase()
    {
        m_atlas = Atlas::bundled();
        QByteArray text = "date,title,lat,lon,category\n";
        for (int i = 0; i < kEvents; ++i) {
            const QByteArray number = QByteArray::number(i);
            text += QByteArray::number(1000 + i % 1000) + "-03-04,Of event " + number + " there is a story to tell," +
                    QByteArray::number(i % 60) + ".5," + QByteArray::number(i % 170) + ".25,kind " +
                    QByteArray::number(i % 5) + '\n';
        }
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        QVERIFY(text.size() > ColumnCache::kSmallestFile);
    }
    void init()
    {
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
        newWindow();
    }
    void cleanup()
    {
        m_window.reset();
        cache().clear();
        m_settings.reset();
        QFile::remove(m_folder.filePath(u"settings.ini"_s));
    }

    void opensFromWhatWasKeptWithAFirstPicture()
    {
        keep();
        newWindow();
        bool isExportOffered = true;
        bool isOpenInPart = true;
        QString told;
        connect(&session(), &Session::collectionChanged, this, [&] {
            if (session().collection().size() < kEvents) {
                QTimer::singleShot(0, this, [&] {
                    isExportOffered = action(u"Export a picture…"_s)->isEnabled();
                    isOpenInPart = m_window->isWorkspaceShown();
                    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
                        told += label->isVisible() ? label->text() + u'\n' : QString();
                    }
                });
            }
        });
        m_window->open(m_path);
        QVERIFY(isOpen());
        QCOMPARE(m_sizes, (QList<int>{50'000, kEvents}));
        QVERIFY(!isExportOffered && !isOpenInPart); // of a part
        QVERIFY2(told.contains(u"First picture: 50,000 of its events"_s), qPrintable(told));
        QVERIFY(action(u"Export a picture…"_s)->isEnabled());
        QCOMPARE(session().state().matches.passing, kEvents);
        QCOMPARE(session().collection().event(kEvents - 1)->title.best({}),
                 u"Of event 699999 there is a story to tell"_s);
    }

    void whoLookedAroundInThePartStaysThere()
    {
        keep();
        newWindow();
        const GeoBox box{10, 10, 20, 20};
        connect(&session(), &Session::collectionChanged, this, [&] {
            if (session().collection().size() < kEvents) {
                session().setVisibleBox(box);
                session().setText(u"story"_s); // a step of history at once
            }
        });
        m_window->open(m_path);
        QVERIFY(isOpen());
        QCOMPARE(session().collection().size(), kEvents);
        QVERIFY(session().state().visibleBox.contains(GeoPoint{15, 15}) && session().state().visibleBox.width() < 90);
    }

    void cancelLeadsBackToTheStartPage()
    {
        keep();
        newWindow();
        connect(&session(), &Session::collectionChanged, this, [this] {
            if (session().collection().size() == 50'000) {
                for (auto *button : m_window->findChildren<QPushButton *>()) {
                    if (button->isVisible() && button->text() == u"Cancel") {
                        button->click();
                        return;
                    }
                }
            }
        });
        m_window->open(m_path);
        QVERIFY(QTest::qWaitFor([this] { return m_sizes == QList<int>{50'000, 0}; }, 120'000));
        QVERIFY(m_window->path().isEmpty());
        QVERIFY(QTest::qWaitFor([this] { return m_window->isSettled(); }, 20'000));
        QVERIFY(!m_window->isWorkspaceShown());
    }

    void whatIsOpenStaysUntilTheWholeIsRead()
    {
        keep();
        newWindow();
        m_window->open(u":/data/collections/aras.araxes.json"_s);
        QVERIFY(QTest::qWaitFor([this] { return session().collection().size() == 81; }, 20'000));
        m_window->open(m_path);
        QVERIFY(isOpen());
        QCOMPARE(m_sizes, (QList<int>{81, kEvents}));
    }

    void aReaderWhoDoesNotWantItKeptHasItForgotten()
    {
        keep();
        action(u"Open large files faster the next time"_s)->trigger();
        QCOMPARE(cache().bytes(), 0);
        QVERIFY(!m_settings->preferences().keepsColumns);
        newWindow();
        m_window->open(m_path);
        QVERIFY(isOpen());
        m_window.reset(); // waits for all that is under way
        QCOMPARE(cache().bytes(), 0);
    }
};

QTEST_MAIN(TestLargeFile)
#include "tst_largefile.moc"
