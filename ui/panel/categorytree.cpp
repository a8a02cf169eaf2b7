// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/categorytree.h"

#include "app/text/plaintext.h"
#include "ui/panel/swatch.h"

#include <QEvent>
#include <QHeaderView>
#include <QSignalBlocker>

#include <set>

namespace araxes {

namespace {

constexpr int kCategoryRole = Qt::UserRole;
constexpr int kRowHeight = 26; ///< room for the tallest of our scripts

bool isWithin(const Collection &collection, int category, int ancestor)
{
    while (category != kNone && category != ancestor) {
        category = collection.categories()[std::size_t(category)].parent;
    }
    return category == ancestor;
}

Qt::CheckState checkState(const Collection &collection, const std::vector<int> &hidden, int category)
{
    Qt::CheckState state = Qt::Checked;
    for (const int off : hidden) {
        if (isWithin(collection, category, off)) {
            return Qt::Unchecked;
        }
        if (isWithin(collection, off, category)) {
            state = Qt::PartiallyChecked;
        }
    }
    return state;
}

} // namespace

std::vector<int> hiddenAfter(const Collection &collection, const std::vector<int> &hidden, int category, Switch to)
{
    std::set<int> off;
    for (const int each : hidden) {
        if (!isWithin(collection, each, category)) {
            off.insert(each);
        }
    }
    if (to == Switch::Off) {
        off.insert(category);
        return {off.begin(), off.end()};
    }
    // Below a category that is off, the way up goes on and what branches from it goes off in its stead.
    const int count = int(collection.categories().size());
    for (int up = category; up != kNone; up = collection.categories()[std::size_t(up)].parent) {
        if (off.erase(up) == 0) {
            continue;
        }
        for (int other = 0; other < count; ++other) {
            const int parent = collection.categories()[std::size_t(other)].parent;
            if (parent != kNone && !isWithin(collection, category, other) && isWithin(collection, parent, up) &&
                isWithin(collection, category, parent)) {
                off.insert(other);
            }
        }
    }
    return {off.begin(), off.end()};
}

CategoryTree::CategoryTree(Session &session, QWidget *parent)
    : QTreeWidget(parent)
    , m_session(session)
{
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(20);
    setSelectionMode(NoSelection);
    setUniformRowHeights(true);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemsExpandable(false);
    setAccessibleName(tr("Categories"));
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemChanged, this, &CategoryTree::toggle);
    connect(&session, &Session::collectionChanged, this, &CategoryTree::rebuild);
    connect(&session, &Session::optionsChanged, this, &CategoryTree::rename);
    connect(&session, &Session::filterChanged, this, &CategoryTree::showState);
    connect(&session, &Session::matchesChanged, this, &CategoryTree::showState);
    rebuild();
}

void CategoryTree::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::DevicePixelRatioChange) {
        rename();
    }
}

void CategoryTree::rebuild()
{
    const QSignalBlocker quiet(this);
    const Collection &collection = m_session.collection();
    clear();
    m_items.assign(collection.categories().size(), nullptr);
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        m_items[i] = new QTreeWidgetItem;
        m_items[i]->setData(0, kCategoryRole, int(i));
        m_items[i]->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        m_items[i]->setSizeHint(0, {0, kRowHeight});
        m_items[i]->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
    }
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (const int parent = collection.categories()[i].parent; parent != kNone) {
            m_items[std::size_t(parent)]->addChild(m_items[i]);
        } else {
            addTopLevelItem(m_items[i]);
        }
    }
    expandAll();
    rename();
    showState();
    setFixedHeight(int(m_items.size()) * kRowHeight + 2 * frameWidth()); // the panel scrolls, not the tree in it
}

void CategoryTree::rename()
{
    const QSignalBlocker quiet(this);
    const Collection &collection = m_session.collection();
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const QString name = displayText(collection.categories()[i].name.best(m_session.state().options.languages));
        m_items[i]->setText(0, name);
        m_items[i]->setIcon(0, categorySwatch(collection, int(i), *this));
    }
}

void CategoryTree::showState()
{
    const QSignalBlocker quiet(this);
    const ViewState &state = m_session.state();
    if (m_items.size() != state.collection->categories().size()) {
        return;
    }
    const std::vector<int> &counts = state.matches.offered[std::size_t(Facet::Category)];
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        m_items[i]->setCheckState(0, checkState(*state.collection, state.filter.of(Facet::Category).excluded, int(i)));
        m_items[i]->setText(1, state.options.locale.toString(counts[i]));
        m_items[i]->setForeground(1, palette().color(QPalette::PlaceholderText));
    }
    viewport()->update();
}

void CategoryTree::toggle(QTreeWidgetItem *item)
{
    const int category = item->data(0, kCategoryRole).toInt();
    const Switch to = item->checkState(0) == Qt::Unchecked ? Switch::Off : Switch::On;
    Filter filter = m_session.state().filter;
    std::vector<int> &hidden = filter.of(Facet::Category).excluded;
    hidden = hiddenAfter(m_session.collection(), hidden, category, to);
    m_session.setFilter(filter);
    showState();
}

} // namespace araxes
