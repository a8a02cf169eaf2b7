// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialog/exportdialog.h"

#include <QLineEdit>
#include <QTemporaryDir>
#include <QtTest>

using namespace araxes;
using namespace Qt::StringLiterals;

namespace {

ViewState stateTitled(const QString &title)
{
    CollectionParts parts;
    parts.title = {u"en"_s, title};
    return openingState(std::make_shared<const Collection>(std::move(parts)), {});
}

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT
private slots:
    void proposesTheTitleInTheLastFolder()
    {
        const QTemporaryDir folder;
        const ExportDialog dialog(stateTitled(u"On the Aras: 1813/1828"_s), Atlas::bundled(), folder.path());
        QCOMPARE(dialog.proposedPath(), folder.filePath(u"on-the-aras-1813-1828.png"_s));
        auto *title = dialog.findChild<QLineEdit *>(u"figureTitle"_s);
        QVERIFY(title);
        title->setText(u"رود ارس"_s);
        QCOMPARE(dialog.proposedPath(), folder.filePath(u"رود-ارس.png"_s));
        title->clear(); // a figure without a title
        QCOMPARE(dialog.proposedPath(), folder.filePath(u"on-the-aras-1813-1828.png"_s));
    }

    void withoutTitleOrFolderItIsAraxesAmongThePictures()
    {
        const ExportDialog dialog(stateTitled({}), Atlas::bundled(), u"/no/longer/there"_s);
        QVERIFY(dialog.proposedPath().endsWith(u"/araxes.png"_s));
        QVERIFY(!dialog.proposedPath().startsWith(u"/no/longer"_s));
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
