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
    , m_name(plainLabel())
    , m_progress(new QProgressBar)
{
    m_progress->setFixedWidth(160);
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_name);
    row->addWidget(m_progress);
    row->addWidget(cancel);
    hide();
    connect(cancel, &QPushButton::clicked, &loader, &CollectionLoader::cancel);
    connect(&loader, &CollectionLoader::started, this, &LoadingIndicator::begin);
    connect(&loader, &CollectionLoader::progressed, m_progress, &QProgressBar::setValue);
    connect(&loader, &CollectionLoader::cancelled, this, &QWidget::hide);
    connect(&loader, &CollectionLoader::finished, this, &QWidget::hide);
}

void LoadingIndicator::begin(const QString &path)
{
    m_name->setText(tr("Reading %1").arg(isolated(QFileInfo(path).fileName())));
    m_progress->setValue(0);
    show();
}

} // namespace araxes
