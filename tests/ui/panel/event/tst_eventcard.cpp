// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/event/eventcard.h"

#include "app/session/session.h"
#include "tests/support/core/samples.h"

#include <QLabel>
#include <QRandomGenerator>
#include <QScreen>
#include <QtTest>

using namespace araxes;
using namespace Qt::StringLiterals;

class TestEventCard : public QObject
{
    Q_OBJECT
private slots:
    void neverUnderThePointerNorBeyondTheScreen();
    void neverOverWhatItExplains();
    void saysWhatTheEventIs();
    void saysWhoGivesARivalDating();
    void takesNoFocus();
};

void TestEventCard::neverUnderThePointerNorBeyondTheScreen()
{
    const QRect screen(-1280, 40, 1280, 700);
    QRandomGenerator random(3);
    for (int i = 0; i < 2000; ++i) {
        const QSize size(280, random.bounded(40, 320));
        const QPoint pointer(screen.x() + random.bounded(screen.width()), screen.y() + random.bounded(screen.height()));
        const QRect card(cardPosition(size, pointer, screen), size);
        QVERIFY(!card.contains(pointer));
        QVERIFY(screen.contains(card));
    }
}

void TestEventCard::neverOverWhatItExplains()
{
    const QRect screen(-1280, 40, 1280, 700);
    QRandomGenerator random(5);
    for (int i = 0; i < 2000; ++i) {
        const QSize size(280, random.bounded(40, 280));
        // A mark with its label, up to the edges of the screen, and the pointer on it.
        const QRect mark(screen.x() + random.bounded(screen.width() - 400), screen.y() + random.bounded(670),
                         random.bounded(10, 400), random.bounded(10, 30));
        const QPoint pointer = mark.topLeft() + QPoint(random.bounded(mark.width()), random.bounded(mark.height()));
        const QRect card(cardPosition(size, pointer, screen, mark), size);
        QVERIFY(!card.intersects(mark));
        QVERIFY(!card.contains(pointer));
        QVERIFY(screen.contains(card));
    }
}

void TestEventCard::saysWhatTheEventIs()
{
    Session session({});
    CollectionParts parts = samples::small()->parts();
    parts.events[1].title = {u"en"_s, u"<b>Gulistan</b>"_s};
    session.setCollection(std::make_shared<const Collection>(std::move(parts)));
    QWidget window;
    window.show();
    EventCard card(&window);
    card.showBeside(session.state(), 1, {100, 100});
    QStringList said;
    for (const QLabel *label : card.findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        if (label->isVisible()) {
            said.append(label->text());
        }
    }
    QCOMPARE(said, QStringList({u"<b>Gulistan</b>"_s, u"24 October 1813"_s, u"Gulistan"_s}));
    card.showBeside(session.state(), 5, {100, 100});
    said.clear();
    for (const QLabel *label : card.findChildren<QLabel *>()) {
        said.append(label->isVisible() ? label->text() : QString());
    }
    QVERIFY(said.join(u' ').contains(u"31 December 1918"_s));
    QVERIFY(QGuiApplication::primaryScreen()->geometry().contains(card.geometry()));
}

void TestEventCard::saysWhoGivesARivalDating()
{
    Session session({});
    CollectionParts parts = samples::small()->parts();
    parts.sources.push_back({u"s"_s, u"A. Writer"_s, u"<i>A chronicle</i>"_s, {}, {}, {}, {}});
    Claim claim;
    claim.source = 0;
    claim.about = u"when"_s;
    claim.when = samples::day(1813, 11, 5);
    parts.events[1].claims.push_back(claim);
    session.setCollection(std::make_shared<const Collection>(std::move(parts)));
    QWidget window;
    window.show();
    EventCard card(&window);
    const auto says = [&card](const QString &text) {
        return std::ranges::any_of(card.findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text) && label->text().contains(u"according to"_s);
        });
    };
    card.showBeside(session.state(), 1, {100, 100}, 0);
    QVERIFY(says(u"5 November 1813"_s) && says(u"<i>A chronicle</i>"_s));
    card.showBeside(session.state(), 1, {100, 100});
    QVERIFY(!says(u"5 November 1813"_s));
}

void TestEventCard::takesNoFocus()
{
    QWidget window;
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    Session session({});
    session.setCollection(samples::small());
    EventCard card(&window);
    card.showBeside(session.state(), 0, {100, 100});
    QVERIFY(card.isVisible());
    QCOMPARE(card.focusPolicy(), Qt::NoFocus);
    QCOMPARE(QApplication::activeWindow(), &window);
    QVERIFY(card.testAttribute(Qt::WA_TransparentForMouseEvents));
}

QTEST_MAIN(TestEventCard)
#include "tst_eventcard.moc"
