// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/menu/gotobox.h"

#include "ui/panel/swatch.h"
#include "ui/themedicon.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPainter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace araxes {

namespace {

constexpr int kWidth = 600;
constexpr int kTop = 72;
constexpr int kRowHeight = 30;
constexpr int kMostRows = 12;

} // namespace

GoToBox::GoToBox(Session &session, QMainWindow &window)
    : QFrame(&window)
    , m_session(session)
    , m_window(window)
    , m_edit(new QLineEdit)
    , m_list(new QTreeWidget)
{
    hide();
    auto *shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(32);
    shadow->setOffset(0, 8);
    shadow->setColor(QColor(0, 0, 0, 90));
    setGraphicsEffect(shadow);
    m_edit->setPlaceholderText(tr("An event, a place, a date or a command"));
    m_edit->setAccessibleName(tr("Go to"));
    m_edit->setFrame(false);
    m_edit->setMaxLength(256);
    m_edit->setMinimumHeight(36);
    m_edit->installEventFilter(this);
    m_list->setAccessibleName(tr("Offers"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(4);
    column->addWidget(m_edit);
    column->addWidget(m_list);
    connect(m_edit, &QLineEdit::textChanged, this, &GoToBox::offer);
    connect(&session, &Session::searchReady, this, &GoToBox::offer);
    connect(m_list, &QTreeWidget::itemClicked, this,
            [this](QTreeWidgetItem *item) { choose(m_list->indexOfTopLevelItem(item)); });
}

void GoToBox::open()
{
    m_before = QApplication::focusWidget();
    m_edit->clear();
    show();
    raise();
    m_edit->setFocus(Qt::ShortcutFocusReason);
    offer();
}

bool GoToBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        hide();
    }
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape) {
        hide();
        if (m_before) {
            m_before->setFocus();
        }
    } else if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        choose(m_list->indexOfTopLevelItem(m_list->currentItem()));
    } else if (movesInList(key)) {
        QApplication::sendEvent(m_list, event);
    } else {
        return false;
    }
    return true;
}

void GoToBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

bool GoToBox::movesInList(int key) const
{
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

void GoToBox::offer()
{
    if (!isVisible()) {
        return;
    }
    m_offers = goToOffers(m_edit->text(), m_session, *m_window.menuBar());
    m_list->clear();
    QPalette soft = palette(); // as in the list of events: a mark keeps its colour on a tint
    QColor ground = soft.color(QPalette::Highlight);
    ground.setAlphaF(0.2F);
    soft.setColor(QPalette::Highlight, ground);
    soft.setColor(QPalette::HighlightedText, soft.color(QPalette::Text));
    m_list->setPalette(soft);
    for (const GoToOffer &each : std::as_const(m_offers)) {
        auto *item = new QTreeWidgetItem(m_list, {each.text, each.detail});
        item->setSizeHint(0, {0, kRowHeight});
        item->setForeground(1, palette().color(QPalette::PlaceholderText));
        item->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
        if (each.category != kNone) {
            item->setIcon(0, categorySwatch(m_session.collection(), each.category, *m_list));
        } else if (!each.icon.isEmpty()) {
            item->setIcon(0, themedIcon(each.icon, palette()));
        }
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    fitToOffers();
}

/// As high as its offers, below the tools, in the middle.
void GoToBox::fitToOffers()
{
    const int rows = std::min(kMostRows, int(m_offers.size()));
    m_list->setFixedHeight(rows * kRowHeight + 2);
    m_list->setVisible(rows > 0);
    const int width = std::min(kWidth, m_window.width() - 32);
    setFixedWidth(width);
    adjustSize();
    move((m_window.width() - width) / 2, std::min(kTop, std::max(0, m_window.height() - height())));
}

void GoToBox::choose(int row)
{
    if (row < 0 || row >= m_offers.size() || !m_offers[row].go) {
        return;
    }
    const std::function<void()> go = m_offers[row].go;
    hide();
    if (m_before) {
        m_before->setFocus();
    }
    go();
}

} // namespace araxes
