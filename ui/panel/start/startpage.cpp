// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/start/startpage.h"

#include "ui/panel/plainlabel.h"
#include "ui/panel/start/startcard.h"
#include "ui/panel/swatch.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace araxes {

namespace {

constexpr int kColumnWidth = 560;

QLabel *makeText(const QString &text, const QFont &font)
{
    auto *label = plainLabel(text);
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

QVBoxLayout *makeSection(QWidget *section, const QString &name, const QFont &font)
{
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    auto *heading = makeText(name, font);
    setSecondary(*heading);
    column->addWidget(heading);
    return column;
}

/// Takes all but the heading out of a section.
void empty(QVBoxLayout &column)
{
    while (QLayoutItem *item = column.takeAt(1)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the button whose click led here
        delete item;
    }
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_collectionSection(new QWidget)
    , m_recentSection(new QWidget)
{
    const Theme look = themeOf(*this);
    QFont large = look.font(TextRole::Title);
    large.setPixelSize(24);
    m_collections = makeSection(m_collectionSection, tr("Collections"), look.font(TextRole::LaneName));
    m_recent = makeSection(m_recentSection, tr("Recent files"), look.font(TextRole::LaneName));
    m_open = new QPushButton(tr("Open a file…"));
    auto *content = new QWidget;
    content->setMaximumWidth(kColumnWidth);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 48, 24, 48);
    column->setSpacing(24);
    auto *head = new QVBoxLayout;
    head->setSpacing(8);
    head->addWidget(makeText(tr("Araxes"), large));
    head->addWidget(makeText(tr("Araxes shows historical events on a timeline and on a map that move together. "
                                "Open a collection, then zoom either one: the other follows."),
                             look.font(TextRole::Body)));
    column->addLayout(head);
    column->addWidget(m_collectionSection);
    column->addWidget(m_recentSection);
    column->addWidget(m_open, 0, Qt::AlignLeading);
    auto *hint = makeText(
        tr("In a collection the wheel zooms, a drag moves, and Shift with a drag filters by the years or the area "
           "you draw. Press ? for everything else that mouse and keys do."),
        look.font(TextRole::Body));
    setSecondary(*hint);
    column->addWidget(hint);
    column->addStretch(1);
    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(content, 100);
    row->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(middle);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(m_open, &QPushButton::clicked, this, &StartPage::fileDialogRequested);
    setCollections({}, {});
    setRecentFiles({});
}

void StartPage::setCollections(const QList<CollectionCard> &collections, const QLocale &locale)
{
    empty(*m_collections);
    for (const CollectionCard &each : collections) {
        const QString count = each.events == 1
                                  ? tr("One event")
                                  : tr("%1 events", nullptr, each.events).arg(locale.toString(each.events));
        auto *card = new StartCard(each.title, each.description, count);
        connect(card, &QAbstractButton::clicked, this, [this, path = each.path] { emit openRequested(path); });
        m_collections->addWidget(card);
    }
    m_collectionSection->setVisible(!collections.isEmpty());
    orderTabs();
}

void StartPage::setRecentFiles(const QStringList &paths)
{
    empty(*m_recent);
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *card = new StartCard(file.fileName(), {}, QDir::toNativeSeparators(file.absolutePath()));
        connect(card, &QAbstractButton::clicked, this, [this, path] { emit openRequested(path); });
        m_recent->addWidget(card);
    }
    m_recentSection->setVisible(!paths.isEmpty());
    orderTabs();
}

/// From top to bottom, whenever the cards were made.
void StartPage::orderTabs()
{
    QWidget *before = nullptr;
    const auto follow = [&before](QWidget *next) {
        if (before) {
            setTabOrder(before, next);
        }
        before = next;
    };
    for (const QVBoxLayout *section : {m_collections, m_recent}) {
        for (int i = 1; i < section->count(); ++i) {
            follow(section->itemAt(i)->widget());
        }
    }
    follow(m_open);
}

} // namespace araxes
