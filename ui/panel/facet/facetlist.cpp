// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/facet/facetlist.h"

#include "ui/panel/facet/facetrow.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

#include <optional>

namespace araxes {

namespace {

constexpr QKeyCombination kPageKey = Qt::ALT | Qt::Key_Return;

std::optional<FacetVerb> verbOf(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Space:
        return FacetVerb::Toggle;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return event.modifiers() & Qt::ControlModifier ? FacetVerb::Also : FacetVerb::Only;
    case Qt::Key_Plus:
        return FacetVerb::Also;
    case Qt::Key_Minus:
        return FacetVerb::Not;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return FacetVerb::Whatever;
    default:
        return std::nullopt;
    }
}

} // namespace

FacetList::FacetList(Session &session, FacetModel &model, QWidget *parent)
    : QListView(parent)
    , m_session(session)
    , m_model(model)
    , m_row(new FacetRow(session, this))
{
    setModel(&model);
    setItemDelegate(m_row);
    setUniformItemSizes(true);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    connect(&model, &QAbstractItemModel::modelReset, this, &FacetList::keepCurrent);
    connect(&session, &Session::collectionChanged, this, [this] {
        m_value = kNone;
        m_row->forgetMarks();
    });
    fitHeight();
}

void FacetList::apply(FacetVerb verb, int value)
{
    Filter filter = m_session.state().filter;
    filter.of(m_model.facet()) =
        changed(filter.of(m_model.facet()), m_session.collection(), m_model.facet(), value, verb);
    m_session.setFilter(filter);
}

/// Other values are only words.
bool FacetList::hasPage() const
{
    return m_model.facet() == Facet::Participant || m_model.facet() == Facet::Source;
}

void FacetList::showPage(int value)
{
    m_session.showPage(m_model.facet(), value);
}

void FacetList::keyPressEvent(QKeyEvent *event)
{
    if (hasPage() && currentIndex().isValid() &&
        (event->keyCombination().key() == Qt::Key_Return || event->keyCombination().key() == Qt::Key_Enter) &&
        event->modifiers() & Qt::AltModifier) {
        showPage(m_model.valueAt(currentIndex().row()));
        return;
    }
    const std::optional<FacetVerb> verb = verbOf(*event);
    if (verb && currentIndex().isValid()) {
        apply(*verb, m_model.valueAt(currentIndex().row()));
        return;
    }
    QListView::keyPressEvent(event);
    if (currentIndex().isValid()) {
        m_value = m_model.valueAt(currentIndex().row());
    }
}

void FacetList::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    m_pressed = index.isValid() && event->button() == Qt::LeftButton ? m_model.valueAt(index.row()) : kNone;
    m_value = index.isValid() ? m_model.valueAt(index.row()) : m_value;
}

void FacetList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const int value = std::exchange(m_pressed, kNone);
    if (value != kNone && index.isValid() && m_model.valueAt(index.row()) == value) {
        apply(event->modifiers() & Qt::ControlModifier ? FacetVerb::Also : FacetVerb::Toggle, value);
    }
}

/// What the first click did is undone by asking for the value alone. Two clicks on the box are two.
void FacetList::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    const bool isOnBox = index.isValid() && FacetRow::boxArea(visualRect(index), layoutDirection(), index).contains(at);
    if (isOnBox || event->modifiers() & Qt::ControlModifier) {
        mousePressEvent(event);
    } else if (event->button() == Qt::LeftButton && index.isValid()) {
        m_pressed = kNone;
        apply(FacetVerb::Only, m_model.valueAt(index.row()));
    }
}

void FacetList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid()) {
        return;
    }
    const int value = m_model.valueAt(index.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(index.data().toString().replace(u'&', QStringLiteral("&&")))->setEnabled(false);
    menu->addSeparator();
    const auto add = [&](const QString &text, FacetVerb verb, Qt::Key key) {
        QAction *action = menu->addAction(text, this, [this, verb, value] { apply(verb, value); });
        action->setShortcut(key); // shown, and answered by keyPressEvent()
        action->setShortcutContext(Qt::WidgetShortcut);
    };
    add(tr("Only this"), FacetVerb::Only, Qt::Key_Return);
    add(tr("Also this"), FacetVerb::Also, Qt::Key_Plus);
    add(tr("Not this"), FacetVerb::Not, Qt::Key_Minus);
    add(tr("Whatever"), FacetVerb::Whatever, Qt::Key_Delete);
    if (hasPage()) {
        menu->addSeparator();
        QAction *page = menu->addAction(tr("All about it"), this, [this, value] { showPage(value); });
        page->setShortcut(kPageKey);
        page->setShortcutContext(Qt::WidgetShortcut);
    }
    menu->popup(isByKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void FacetList::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_model.rowCount() > 0) {
        setCurrentIndex(m_model.index(0));
        m_value = m_model.valueAt(0);
    }
    QListView::focusInEvent(event);
}

void FacetList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::DevicePixelRatioChange) {
        m_row->forgetMarks();
        viewport()->update();
    }
}

void FacetList::keepCurrent()
{
    fitHeight();
    const int row = m_model.rowOf(m_value);
    if (row != kNone) {
        setCurrentIndex(m_model.index(row));
    }
}

/// The panel scrolls, not the list in it, unless it is very long.
void FacetList::fitHeight()
{
    setFixedHeight(std::min(m_model.rowCount(), kMostRows) * FacetRow::kHeight);
    setVerticalScrollBarPolicy(m_model.rowCount() > kMostRows ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

} // namespace araxes
