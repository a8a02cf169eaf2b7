// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/menu/drawactions.h"

#include "app/place/geotext.h"
#include "app/text/plaintext.h"
#include "ui/document.h"
#include "ui/mainwindow.h"
#include "ui/map/mapview.h"
#include "ui/panel/filter/regionlist.h"
#include "ui/themedicon.h"

#include <QApplication>
#include <QInputDialog>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 12;
constexpr int kButtonPx = 32;
constexpr double kMostKilometres = 20'037;

/// The ground of the tools on the map.
class Strip : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Mid), 1));
        painter.setBrush(palette().color(QPalette::Window));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
};

} // namespace

DrawActions::DrawActions(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_map(*window.findChild<MapView *>())
    , m_menu(tr("&Draw an area"))
{
    addTool(DrawTool::Rectangle, u"rectangle"_s, tr("&Rectangle"), tr("Drag from corner to corner"), Qt::Key_R);
    addTool(DrawTool::Polygon, u"polygon"_s, tr("&Polygon"),
            tr("Click the corners; Enter or a double click closes it, Backspace takes one back"), Qt::Key_P);
    addTool(DrawTool::Circle, u"circle"_s, tr("&Circle"), tr("Drag from the middle outwards"), Qt::Key_C);
    makeStrip();
    updateIcons();
    connect(&window, &MainWindow::lookChanged, this, &DrawActions::updateIcons);
    connect(&m_map.drawing(), &AreaDrawing::toolChanged, this, [this](DrawTool tool) {
        for (const Tool &each : std::as_const(m_tools)) {
            each.action->setChecked(each.tool == tool);
        }
    });
    m_map.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_map, &QWidget::customContextMenuRequested, this, &DrawActions::showMapMenu);
    if (auto *list = window.findChild<RegionList *>()) {
        connect(list, &RegionList::areasKept, &window.document(), &Document::keepAreas);
    }
}

void DrawActions::addTool(DrawTool tool, const QString &icon, const QString &name, const QString &how, Qt::Key key)
{
    QAction *action = m_menu.addAction(name);
    action->setCheckable(true);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(tr("%1 (%2): %3").arg(name.chopped(0).remove(u'&'), action->shortcut().toString(), how));
    m_map.addAction(action);
    connect(action, &QAction::triggered, this, [this, tool](bool isOn) {
        m_map.drawing().setTool(isOn ? tool : DrawTool::None);
        m_map.setFocus(Qt::OtherFocusReason);
    });
    m_tools.append({tool, icon, action});
}

void DrawActions::makeStrip()
{
    auto *strip = new Strip(&m_map);
    strip->setAccessibleName(tr("Draw an area"));
    auto *column = new QVBoxLayout(strip);
    column->setContentsMargins(3, 3, 3, 3);
    column->setSpacing(2);
    for (const Tool &tool : std::as_const(m_tools)) {
        auto *button = new QToolButton;
        button->setDefaultAction(tool.action);
        button->setAutoRaise(true);
        button->setIconSize({20, 20});
        button->setFixedSize(kButtonPx, kButtonPx);
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(tool.action->text().remove(u'&'));
        column->addWidget(button);
    }
    strip->setCursor(Qt::ArrowCursor);
    strip->move(kMargin, kMargin);
    strip->adjustSize();
}

void DrawActions::updateIcons()
{
    for (const Tool &tool : std::as_const(m_tools)) {
        tool.action->setIcon(themedIcon(tool.icon, QApplication::palette()));
    }
}

void DrawActions::showMapMenu(const QPoint &px)
{
    Session &session = m_window.session();
    const ViewState &state = session.state();
    const GeoPoint here = fromMercator(m_map.frame().fromPx(px));
    QMenu menu(&m_map);
    menu.addAction(tr("&Within … km of here…"), this, [this, here] { askWithin(here, {}); });
    const int event = state.hovered != kNone ? state.hovered : state.selected;
    const std::vector<int> where = event == kNone ? std::vector<int>() : state.collection->event(event)->where;
    if (!where.empty()) {
        const Borrowed<Place> place = state.collection->place(where.front());
        if (const auto anchor = place->anchor()) {
            const QString name = place->name.best(state.options.languages);
            menu.addAction(tr("Within … km of %1…").arg(displayText(name, 40).replace(u'&', "&&"_L1)), this,
                           [this, anchor, name] { askWithin(*anchor, name); });
        }
    }
    menu.addSeparator();
    menu.addMenu(&m_menu);
    for (std::size_t i = 0; i < state.filter.regions.size(); ++i) {
        const RegionFilter &region = state.filter.regions[i];
        if (!contains(region.area, here)) {
            continue;
        }
        menu.addSeparator();
        const bool isIn = region.take == Take::In;
        const QString name = displayText(region.label, 40).replace(u'&', "&&"_L1);
        menu.addAction((isIn ? tr("Leave out what lies in %1") : tr("Show what lies in %1")).arg(name), this,
                       [&session, i, isIn] {
                           Filter filter = session.state().filter;
                           filter.regions[i].take = isIn ? Take::Out : Take::In;
                           session.setFilter(filter);
                       });
        menu.addAction(tr("Remove %1").arg(name), this, [&session, i] {
            Filter filter = session.state().filter;
            filter.regions.erase(filter.regions.begin() + std::ptrdiff_t(i));
            session.setFilter(filter);
        });
    }
    menu.exec(m_map.mapToGlobal(px));
}

void DrawActions::askWithin(const GeoPoint &centre, const QString &name)
{
    bool isGiven = false;
    const double kilometres = QInputDialog::getDouble(
        &m_map, tr("Events near a place"), tr("Within so many kilometres"), 50, 0.1, kMostKilometres, 1, &isGiven);
    if (!isGiven) {
        return;
    }
    const GeoCircle circle{centre, kilometres * 1000};
    const QLocale &locale = m_window.session().state().options.locale;
    const QString label = name.isEmpty() ? circleText(circle, locale)
                                         : tr("within %1 of %2").arg(distanceText(circle.radiusMetres, locale), name);
    m_window.session().addRegion({{}, label, circle});
}

} // namespace araxes
