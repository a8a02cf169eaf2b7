// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/inset/awaypointer.h"

#include "app/text/plaintext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace araxes {

namespace {

constexpr int kHeight = 26;
constexpr int kPad = 8;
constexpr double kArrowPx = 14;
constexpr int kWidestTitle = 180;
/// Kept free of it: the drawing tools on the left, the credits below.
constexpr QMargins kRoom(64, 8, 8, 48);

} // namespace

AwayPointer::AwayPointer(Session *session, MapCamera *camera, QWidget *map)
    : QAbstractButton(map)
    , m_session(session)
    , m_camera(camera)
    , m_theme(theme(ThemeKind::Light))
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_NoMousePropagation);
    setFocusPolicy(Qt::NoFocus); // F shows the selected event by keyboard
    connect(this, &QAbstractButton::clicked, session, [session] { session->reveal(session->state().selected); });
    for (const auto signal :
         {&Session::selectedChanged, &Session::collectionChanged, &Session::optionsChanged, &Session::filterChanged}) {
        connect(session, signal, this, &AwayPointer::say);
    }
    say();
}

void AwayPointer::setTheme(const Theme &theme)
{
    m_theme = theme;
    say();
    update();
}

void AwayPointer::say()
{
    const ViewState &state = m_session->state();
    if (state.selected != kNone) {
        setText(displayText(state.collection->title(state.selected, state.options.languages)));
        setAccessibleName(tr("Show on the map: %1").arg(text()));
        setToolTip(tr("Show the selected event (F)"));
        resize(sizeHint());
    }
    follow();
    emit said();
}

QSize AwayPointer::sizeHint() const
{
    const double words = QFontMetricsF(m_theme.font(TextRole::Label)).horizontalAdvance(text());
    return {int(std::ceil(std::min<double>(words, kWidestTitle) + kArrowPx)) + 3 * kPad, kHeight};
}

std::optional<QPointF> AwayPointer::beyond() const
{
    const ViewState &state = m_session->state();
    if (state.selected == kNone || !state.matches.passes(state.selected)) {
        return {};
    }
    const QRectF view = parentWidget()->rect();
    const MapFrame frame = m_camera->frame();
    std::optional<QPointF> nearest;
    const auto away = [&view](const QPointF &px) {
        return std::hypot(px.x() - view.center().x(), px.y() - view.center().y());
    };
    for (const GeoPoint &point : state.collection->columns().points(state.collection->rowOf(state.selected))) {
        const QPointF px = frame.toPx(point);
        if (view.contains(px)) {
            return {};
        }
        if (!nearest || away(px) < away(*nearest)) {
            nearest = px;
        }
    }
    return nearest;
}

void AwayPointer::follow()
{
    const std::optional<QPointF> target = beyond();
    const QRectF room = QRectF(parentWidget()->rect().marginsRemoved(kRoom))
                            .adjusted(width() / 2.0, height() / 2.0, -width() / 2.0, -height() / 2.0);
    setVisible(target && room.isValid());
    if (isHidden()) {
        return;
    }
    const QPointF middle = room.center();
    const QPointF way = *target - middle;
    const double across = room.width() / 2 / std::max(1e-9, std::abs(way.x()));
    const double along = room.height() / 2 / std::max(1e-9, std::abs(way.y()));
    const QPointF at = middle + way * std::min({1.0, across, along});
    m_angle = qRadiansToDegrees(std::atan2(way.y(), way.x()));
    move((at - QPointF(width(), height()) / 2).toPoint());
    update();
}

void AwayPointer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(underMouse() ? m_theme.accent : m_theme.hairline, 1));
    painter.setBrush(m_theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kHeight / 2.0, kHeight / 2.0);
    painter.save();
    const bool isLeftwards = std::abs(m_angle) > 90;
    const double x = isLeftwards ? kPad + kArrowPx / 2 : width() - kPad - kArrowPx / 2;
    painter.translate(x, height() / 2.0);
    painter.rotate(m_angle);
    painter.setPen(QPen(m_theme.accent, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawLine(QPointF(-kArrowPx / 2 + 1, 0), QPointF(kArrowPx / 2 - 1, 0));
    painter.drawPolyline(QPolygonF({{kArrowPx / 2 - 5, -4}, {kArrowPx / 2 - 1, 0}, {kArrowPx / 2 - 5, 4}}));
    painter.restore();
    const int beside = kPad + int(kArrowPx) + kPad;
    const QRect words = rect().adjusted(isLeftwards ? beside : kPad, 0, isLeftwards ? -kPad : -beside, 0);
    painter.setFont(m_theme.font(TextRole::Label));
    painter.setPen(m_theme.text);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignHCenter | Qt::TextSingleLine,
                     QFontMetricsF(painter.font()).elidedText(text(), Qt::ElideRight, words.width() + 1));
}

} // namespace araxes
