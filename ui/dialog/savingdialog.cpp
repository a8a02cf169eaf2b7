// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialog/savingdialog.h"

#include "app/text/plaintext.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QProgressDialog>
#include <QThread>

#include <atomic>
#include <memory>

namespace araxes {

Problems savedWithProgress(const CollectionPtr &collection, const QString &path, QWidget &window, bool *isCancelled)
{
    constexpr int kSteps = 1000;
    QProgressDialog dialog(
        QCoreApplication::translate("SavingDialog", "Saving %1").arg(isolated(QFileInfo(path).fileName(), 80)),
        QCoreApplication::translate("SavingDialog", "Cancel"), 0, kSteps, &window);
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setMinimumDuration(0);
    dialog.setAutoClose(false);
    dialog.setAutoReset(false);
    dialog.setValue(0);
    std::atomic_bool isStopped = false;
    QObject::connect(&dialog, &QProgressDialog::canceled, &dialog, [&isStopped] { isStopped = true; });
    const Progress progress = [&dialog, &isStopped](qint64 done, qint64 total) {
        const int step = int(kSteps * done / std::max<qint64>(total, 1));
        QMetaObject::invokeMethod(&dialog, [&dialog, step] { dialog.setValue(step); }, Qt::QueuedConnection);
        return !isStopped;
    };
    Problems problems;
    const std::unique_ptr<QThread> worker(
        QThread::create([&] { problems = saveCollection(*collection, path, progress); }));
    QEventLoop loop;
    QObject::connect(worker.get(), &QThread::finished, &loop, &QEventLoop::quit);
    worker->start();
    loop.exec();
    worker->wait();
    *isCancelled = isStopped && !problems.isEmpty();
    return problems;
}

} // namespace araxes
