// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialog/helpdialog.h"

#include "ui/dialog/helplines.h"

#include <QLabel>
#include <QTabWidget>
#include <QtTest>

using namespace araxes;
using namespace Qt::StringLiterals;

class TestHelpDialog : public QObject
{
    Q_OBJECT
private slots:
    void opensOnThePageThatIsAskedFor()
    {
        const HelpDialog dialog(HelpDialog::Page::Dates);
        const auto *tabs = dialog.findChild<QTabWidget *>();
        QCOMPARE(tabs->tabText(tabs->currentIndex()), u"How Araxes reads dates");
        QCOMPARE(tabs->count(), 4);
    }
    void everyLineIsShownAndPlain()
    {
        const HelpDialog dialog(HelpDialog::Page::Hands);
        QStringList shown;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            shown.append(label->text());
        }
        for (const auto lines : {handLines(), ruleLines(), dateLines(), aboutLines()}) {
            QVERIFY(!lines.empty());
            for (const HelpLine &line : lines) {
                QVERIFY2(shown.contains(QString::fromUtf8(line.meaning)), line.meaning);
            }
        }
    }
};

QTEST_MAIN(TestHelpDialog)
#include "tst_helpdialog.moc"
