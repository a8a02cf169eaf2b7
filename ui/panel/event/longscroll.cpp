// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/event/longscroll.h"

#include "ui/panel/event/eventtable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QWheelEvent>

namespace araxes {

namespace {

constexpr int kRowsAStep = 3;
constexpr int kWheelStep = 120;

} // namespace

LongScroll::LongScroll(EventTableModel &model, EventTable &table, QWidget *parent)
    : QScrollBar(Qt::Vertical, parent)
    , m_model(model)
    , m_table(table)
{
    setAccessibleName(tr("Place in the list of events"));
    table.installEventFilter(this);
    table.viewport()->installEventFilter(this);
    connect(this, &QScrollBar::valueChanged, this, &LongScroll::moveTo);
    connect(&model, &EventTableModel::windowMoved, this, &LongScroll::follow);
    connect(&model, &QAbstractItemModel::modelReset, this, &LongScroll::follow);
    follow();
}

int LongScroll::rowsInSight() const
{
    const int row = m_table.sizeHintForRow(0) > 0 ? m_table.sizeHintForRow(0) : m_table.fontMetrics().height() + 6;
    return std::max(1, m_table.viewport()->height() / row);
}

/// The bar says where the model's window is.
void LongScroll::follow()
{
    const bool isOn = m_model.isWindowed();
    setVisible(isOn);
    m_table.setVerticalScrollBarPolicy(isOn ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (!isOn) {
        return;
    }
    const int rows = rowsInSight();
    const QSignalBlocker quiet(this);
    setRange(0, std::max(0, m_model.listed() - rows));
    setPageStep(rows);
    setSingleStep(kRowsAStep);
    setValue(m_model.windowBegin());
    m_model.setWindow(m_model.windowBegin(), rows);
}

void LongScroll::moveTo(int first)
{
    m_model.setWindow(first, rowsInSight());
}

void LongScroll::bringIn(int event)
{
    if (!m_model.isWindowed() || event == kNone || m_model.rowOf(event) != kNone) {
        return;
    }
    if (const int place = m_model.placeOf(event); place != kNone) {
        moveTo(place - rowsInSight() / 2);
    }
}

bool LongScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_model.isWindowed()) {
        return false;
    }
    if (watched == m_table.viewport() && event->type() == QEvent::Resize) {
        QMetaObject::invokeMethod(this, &LongScroll::follow, Qt::QueuedConnection);
    } else if (watched == m_table.viewport() && event->type() == QEvent::Wheel) {
        return wheel(*static_cast<QWheelEvent *>(event));
    } else if (watched == &m_table && event->type() == QEvent::KeyPress) {
        return key(static_cast<QKeyEvent *>(event)->key());
    }
    return false;
}

bool LongScroll::wheel(QWheelEvent &event)
{
    if (event.angleDelta().y() == 0) {
        return false;
    }
    m_wheelRest += event.angleDelta().y() * kRowsAStep;
    const int rows = m_wheelRest / kWheelStep;
    m_wheelRest -= rows * kWheelStep;
    setValue(value() - rows);
    return true;
}

/// Where a key leads out of the window, the window moves first; the table then does what it always does.
bool LongScroll::key(int key)
{
    const int row = m_table.currentIndex().row();
    const int last = m_model.rowCount() - 1;
    const auto go = [this](int first, int current) {
        setValue(first);
        m_table.setCurrentIndex(m_model.index(std::clamp(current, 0, m_model.rowCount() - 1), 0));
        emit m_table.chosen(m_table.currentIndex());
        return true;
    };
    switch (key) {
    case Qt::Key_Down:
        return row == last && value() < maximum() && go(value() + 1, last);
    case Qt::Key_Up:
        return row == 0 && value() > 0 && go(value() - 1, 0);
    case Qt::Key_PageDown:
        return go(value() + pageStep(), value() >= maximum() ? last : row);
    case Qt::Key_PageUp:
        return go(value() - pageStep(), value() == 0 ? 0 : row);
    case Qt::Key_Home:
        return go(0, 0);
    case Qt::Key_End:
        return go(maximum(), last);
    default:
        return false;
    }
}

} // namespace araxes
