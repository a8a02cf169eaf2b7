// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loadingindicator.h"

#include "app/text/plaintext.h"
#include "ui/collectionloader.h"
#include "ui/panel/plainlabel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace araxes {

LoadingIndicator::LoadingIndicator(CollectionLoader &loader, QWidget *parent)
    : QWidget(parent)
    , m_part(plainLabel())
    , m_name(plainLabel())
    , m_progress(new QProgressBar)
    , m_rate(plainLabel())
{
    m_progress->setFixedWidth(160);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_name);
    row->addWidget(m_part);
    row->addWidget(m_progress);
    row->addWidget(m_rate);
    row->addWidget(cancel);
    hide();
    connect(cancel, &QPushButton::clicked, &loader, &CollectionLoader::cancel);
    connect(&loader, &CollectionLoader::started, this, &LoadingIndicator::begin);
    connect(&loader, &CollectionLoader::progressed, this, &LoadingIndicator::tell);
    connect(&loader, &CollectionLoader::previewed, this, &LoadingIndicator::tellPart);
    connect(&loader, &CollectionLoader::cancelled, this, &QWidget::hide);
    connect(&loader, &CollectionLoader::finished, this, &QWidget::hide);
}

void LoadingIndicator::begin(const QString &path)
{
    m_name->setText(tr("Reading %1").arg(isolated(QFileInfo(path).fileName())));
    m_progress->setValue(0);
    m_rate->clear();
    m_part->hide();
    m_time.start();
    show();
}

void LoadingIndicator::tellPart(const CollectionPtr &part)
{
    m_part->setText(tr("First picture: %L1 of its events").arg(part->size()));
    m_part->show();
}

/// How fast it goes and how long it will take are told once they can be known.
void LoadingIndicator::tell(qint64 done, qint64 total)
{
    constexpr qint64 kKnownAfterMs = 400;
    m_progress->setValue(total > 0 ? int(100 * done / total) : 0);
    const qint64 elapsed = m_time.elapsed();
    if (elapsed < kKnownAfterMs || done <= 0) {
        return;
    }
    const qint64 rate = std::max<qint64>(1, done * 1000 / elapsed);
    const int left = int(std::max<qint64>(0, total - done) / rate) + 1;
    m_rate->setText(tr("%1 a second, %n second(s) left", nullptr, left).arg(locale().formattedDataSize(rate)));
}

} // namespace araxes
