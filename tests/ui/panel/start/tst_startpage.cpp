// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/start/startpage.h"

#include "tests/support/core/samples.h"
#include "ui/panel/start/startcard.h"
#include "ui/panel/statusline.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace araxes;
using namespace Qt::StringLiterals;

class TestStartPage : public QObject
{
    Q_OBJECT
private slots:
    void aCardOpensItsCollection();
    void enterOpensToo();
    void tabGoesFromTopToBottom();
    void recentFilesAreOffered();
    void anyFileCanBeAskedFor();
    void theStatusLineCountsAndAsks();
};

void TestStartPage::aCardOpensItsCollection()
{
    StartPage page;
    page.setCollections({{u":/a"_s, u"Aras"_s, u"Bridges."_s, 45}, {u":/b"_s, u"Quakes"_s, {}, 6092}}, QLocale::c());
    page.resize(800, 600);
    page.show();
    QSignalSpy opened(&page, &StartPage::openRequested);
    const auto cards = page.findChildren<StartCard *>();
    QCOMPARE(cards.size(), 2);
    QTest::mouseClick(cards[1], Qt::LeftButton);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened[0][0].toString(), u":/b"_s);
}

void TestStartPage::enterOpensToo()
{
    StartPage page;
    page.setCollections({{u":/a"_s, u"Aras"_s, u"Bridges."_s, 45}}, QLocale::c());
    page.show();
    QSignalSpy opened(&page, &StartPage::openRequested);
    QTest::keyClick(page.findChild<StartCard *>(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void TestStartPage::tabGoesFromTopToBottom()
{
    StartPage page;
    page.setRecentFiles({u"/tmp/one.araxes.json"_s});
    page.setCollections({{u":/a"_s, u"Aras"_s, {}, 45}, {u":/b"_s, u"Quakes"_s, {}, 6092}}, QLocale::c());
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QStringList passed;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(&page, Qt::Key_Tab);
        const auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        passed << (button ? button->text() : QString());
    }
    QCOMPARE(passed, QStringList({u"Aras"_s, u"Quakes"_s, u"one.araxes.json"_s, u"Open a file…"_s}));
}

void TestStartPage::recentFilesAreOffered()
{
    StartPage page;
    page.show();
    QVERIFY(page.findChildren<StartCard *>().isEmpty());
    page.setRecentFiles({u"/tmp/one.araxes.json"_s, u"/tmp/two.araxes.json"_s});
    QSignalSpy opened(&page, &StartPage::openRequested);
    QTest::mouseClick(page.findChildren<StartCard *>()[0], Qt::LeftButton);
    QCOMPARE(opened[0][0].toString(), u"/tmp/one.araxes.json"_s);
    page.setRecentFiles({u"/tmp/two.araxes.json"_s});
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(page.findChildren<StartCard *>().size(), 1);
}

void TestStartPage::anyFileCanBeAskedFor()
{
    StartPage page;
    page.show();
    QSignalSpy asked(&page, &StartPage::fileDialogRequested);
    QTest::mouseClick(page.findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
}

void TestStartPage::theStatusLineCountsAndAsks()
{
    Session session({});
    session.setCollection(samples::small());
    StatusLine line(session);
    line.show();
    QCOMPARE(line.findChild<QLabel *>()->text(), u"6 events · 4 in view"_s);
    QSignalSpy asked(&line, &StatusLine::listRequested);
    for (QToolButton *button : line.findChildren<QToolButton *>()) {
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[0][0].value<EventListMode>(), EventListMode::Undated);
    session.setTimeFilter(TimeSpan{0, 1});
    QCOMPARE(line.findChild<QLabel *>()->text(), u"0 of 6 events · 0 in view"_s);
}

QTEST_MAIN(TestStartPage)
#include "tst_startpage.moc"
