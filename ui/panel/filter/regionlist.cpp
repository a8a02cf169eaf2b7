// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/filter/regionlist.h"

#include "app/text/plaintext.h"
#include "ui/panel/plainlabel.h"

#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace araxes {

namespace {

/// An ampersand in a menu or button would underline the next letter.
QString inMenu(const QString &text)
{
    return displayText(text, 60).replace(QLatin1Char('&'), QLatin1StringView("&&"));
}

/// Opens a menu, and says so by its dots: without an arrow.
class DotsButton : public QToolButton
{
protected:
    void initStyleOption(QStyleOptionToolButton *option) const override
    {
        QToolButton::initStyleOption(option);
        option->features &= ~QStyleOptionToolButton::HasMenu;
    }
};

template <typename Button>
Button *smallButton(const QString &text, const QString &name)
{
    auto *button = new Button;
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

RegionList::RegionList(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_rows(new QVBoxLayout)
    , m_kept(new QPushButton(tr("Kept areas")))
    , m_keptMenu(new QMenu(m_kept))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    column->addWidget(m_kept);
    m_kept->setMenu(m_keptMenu);
    connect(m_keptMenu, &QMenu::aboutToShow, this, &RegionList::offerKept);
    connect(&session, &Session::filterChanged, this, &RegionList::rebuild);
    connect(&session, &Session::collectionChanged, this, &RegionList::rebuild);
    connect(&session, &Session::amended, this, &RegionList::rebuild);
    rebuild();
}

void RegionList::rebuild()
{
    const std::vector<RegionFilter> &regions = m_session.state().filter.regions;
    const bool hasKept = !m_session.collection().parts().areas.empty();
    m_kept->setVisible(hasKept);
    setVisible(hasKept || !regions.empty());
    const auto changed = std::mismatch(regions.begin(), regions.end(), m_listed.begin(), m_listed.end()).first;
    const auto kept = std::size_t(changed - regions.begin());
    m_listed = regions;
    // A row that is being clicked is still in use: it goes once control is back in the event loop.
    while (QLayoutItem *item = m_rows->takeAt(int(kept))) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (std::size_t i = kept; i < regions.size(); ++i) {
        addRow(i);
    }
}

void RegionList::addRow(std::size_t index)
{
    const RegionFilter &region = m_session.state().filter.regions[index];
    const bool isIn = region.take == Take::In;
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    auto *take = smallButton<QToolButton>(
        isIn ? tr("in") : tr("not in"),
        (isIn ? tr("Leave out what lies in %1") : tr("Show what lies in %1")).arg(isolated(region.label, 60)));
    take->setObjectName("take");
    auto *name = plainLabel(displayText(region.label, 80));
    name->setWordWrap(true);
    auto *more = smallButton<DotsButton>(QStringLiteral("⋯"), tr("More about %1").arg(isolated(region.label, 60)));
    more->setObjectName("more");
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    fillMenu(*menu, index);
    more->setMenu(menu);
    line->addWidget(take);
    line->addWidget(name, 1);
    line->addWidget(more);
    connect(take, &QToolButton::clicked, this, [=, this] { setTake(index, isIn ? Take::Out : Take::In); });
    m_rows->addWidget(row);
    row->show();
}

void RegionList::fillMenu(QMenu &menu, std::size_t index)
{
    const RegionFilter &region = m_session.state().filter.regions[index];
    menu.addAction(tr("Show it on the &map"), this,
                   [this, area = region.area] { m_session.setVisibleBox(fittedBox(boundsOf(area))); });
    if (region.code.isEmpty()) {
        menu.addAction(tr("&Rename…"), this, [this, index] { rename(index); });
        menu.addAction(tr("&Keep in the collection…"), this, [this, index] { keep(index); });
    }
    menu.addAction(tr("R&emove"), this, [this, index] { remove(index); });
}

void RegionList::offerKept()
{
    m_keptMenu->clear();
    const std::vector<NamedArea> &areas = m_session.collection().parts().areas;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        QMenu *menu = m_keptMenu->addMenu(areas[i].name.isEmpty() ? tr("Without a name") : inMenu(areas[i].name));
        const auto choose = [this, kept = areas[i]](Take take) {
            m_session.addRegion({{}, kept.name, kept.area, take});
        };
        menu->addAction(tr("&Show what lies in it"), this, [choose] { choose(Take::In); });
        menu->addAction(tr("&Leave out what lies in it"), this, [choose] { choose(Take::Out); });
        menu->addAction(tr("Keep it no &more"), this, [this, i] {
            std::vector<NamedArea> left = m_session.collection().parts().areas;
            left.erase(left.begin() + std::ptrdiff_t(i));
            emit areasKept(left);
        });
    }
}

void RegionList::setTake(std::size_t index, Take take)
{
    Filter filter = m_session.state().filter;
    filter.regions[index].take = take;
    m_session.setFilter(filter);
}

void RegionList::remove(std::size_t index)
{
    Filter filter = m_session.state().filter;
    filter.regions.erase(filter.regions.begin() + std::ptrdiff_t(index));
    m_session.setFilter(filter);
}

void RegionList::rename(std::size_t index)
{
    if (const QString name = nameFor(index, tr("Rename the area")); !name.isEmpty()) {
        setLabel(index, name);
    }
}

/// What is kept under a name is told by it from now on.
void RegionList::keep(std::size_t index)
{
    if (const QString name = nameFor(index, tr("Keep the area")); !name.isEmpty()) {
        std::vector<NamedArea> areas = m_session.collection().parts().areas;
        areas.push_back({name, m_session.state().filter.regions[index].area, {}});
        setLabel(index, name);
        emit areasKept(areas);
    }
}

QString RegionList::nameFor(std::size_t index, const QString &question)
{
    const QString &label = m_session.state().filter.regions[index].label;
    return QInputDialog::getText(this, question, tr("Name"), QLineEdit::Normal, label).simplified().left(200);
}

void RegionList::setLabel(std::size_t index, const QString &label)
{
    Filter filter = m_session.state().filter;
    filter.regions[index].label = label;
    m_session.setFilter(filter);
}

} // namespace araxes
