// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/facet/facetrow.h"

#include "ui/panel/facet/facetmodel.h"
#include "ui/panel/swatch.h"

#include <QPainter>
#include <QPainterPath>

namespace araxes {

namespace {

constexpr int kIndent = 20;
constexpr int kSide = 2; ///< room for the ring of the focus
constexpr int kBox = 14;
constexpr int kMark = 16;
constexpr int kGap = 8;
constexpr double kFaded = 0.5;

struct RowParts
{
    QRect box, mark, name, count; ///< where they stand, mirrored when the view is; no mark but of a category
};

RowParts partsOf(const QStyleOptionViewItem &option, const QModelIndex &index, bool hasMark, int countWidth)
{
    const QRect row = option.rect.adjusted(kSide, 0, -kSide, 0);
    int x = row.left() + 1 + index.data(FacetModel::DepthRole).toInt() * kIndent;
    const auto take = [&](int width, int height) {
        const QRect taken(x, row.top() + (row.height() - height) / 2, width, height);
        x += width + kGap;
        return taken;
    };
    RowParts parts;
    parts.box = take(kBox, kBox);
    if (hasMark) {
        parts.mark = take(kMark, kMark);
        x -= kGap / 2;
    }
    const int countLeft = row.right() + 1 - countWidth;
    parts.count = QRect(countLeft, row.top(), countWidth, row.height());
    parts.name = QRect(x, row.top(), std::max(0, countLeft - kGap - x), row.height());
    for (QRect *part : {&parts.box, &parts.mark, &parts.name, &parts.count}) {
        *part = QStyle::visualRect(option.direction, option.rect, *part);
    }
    return parts;
}

void drawGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const QRectF ground = QRectF(option.rect).adjusted(0.5, 1.5, -0.5, -1.5);
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    QColor tint = option.palette.color(QPalette::WindowText);
    tint.setAlphaF(option.state & QStyle::State_MouseOver ? 0.06F : 0.0F);
    painter.setPen(hasFocus ? QPen(option.palette.color(QPalette::Highlight), 1.5) : QPen(Qt::NoPen));
    painter.setBrush(tint);
    painter.drawRoundedRect(ground, 4, 4);
}

/// Ticked, dashed or empty; filled when the value is asked for by name.
void drawBox(QPainter &painter, const QPalette &palette, const QRect &where, Standing standing, const QColor &ink)
{
    const QRectF box = QRectF(where).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isFilled = standing == Standing::Included;
    painter.setPen(QPen(isFilled ? ink : palette.color(QPalette::PlaceholderText), 1));
    painter.setBrush(isFilled ? ink : palette.color(QPalette::Base));
    painter.drawRoundedRect(box, 2.5, 2.5);
    painter.setPen(
        QPen(isFilled ? palette.color(QPalette::Base) : ink, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (standing == Standing::Partly) {
        painter.drawLine(box.center() - QPointF(3, 0), box.center() + QPointF(3, 0));
    } else if (standing == Standing::Free || standing == Standing::Included) {
        QPainterPath tick(box.topLeft() + QPointF(3.2, 6.8));
        tick.lineTo(box.topLeft() + QPointF(5.6, 9.2));
        tick.lineTo(box.topLeft() + QPointF(9.9, 3.9));
        painter.drawPath(tick);
    }
}

/// Cut where there is no room; a name runs as its script does and stands where the view begins.
void drawText(QPainter &painter, const QRect &where, const QString &text, Qt::Alignment side)
{
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(where, int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, where.width()));
}

} // namespace

FacetRow::FacetRow(const Session &session, QWidget *view)
    : QStyledItemDelegate(view)
    , m_session(session)
    , m_view(*view)
{}

void FacetRow::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isCategory = static_cast<const FacetModel *>(index.model())->facet() == Facet::Category;
    const int value = index.data(FacetModel::ValueRole).toInt();
    const int count = index.data(FacetModel::CountRole).toInt();
    const auto now = Standing(index.data(FacetModel::StandingRole).toInt());
    const QString countText = m_session.state().options.locale.toString(count);
    const RowParts parts = partsOf(option, index, isCategory, option.fontMetrics.horizontalAdvance(countText) + 1);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawGround(*painter, option);
    const QColor soft = option.palette.color(QPalette::PlaceholderText);
    const QColor ink = count == 0 ? soft : option.palette.color(QPalette::WindowText);
    drawBox(*painter, option.palette, parts.box, now, ink);
    if (isCategory) {
        painter->setOpacity(count == 0 ? kFaded : 1); // only a mark may fade: words are to be read
        mark(value).paint(painter, parts.mark);
        painter->setOpacity(1);
    }
    const bool isTaken = now == Standing::Free || now == Standing::Included || now == Standing::Partly;
    const Qt::Alignment leading = option.direction == Qt::LeftToRight ? Qt::AlignLeft : Qt::AlignRight;
    const Qt::Alignment trailing = option.direction == Qt::LeftToRight ? Qt::AlignRight : Qt::AlignLeft;
    QFont font = option.font;
    painter->setPen(soft);
    painter->setFont(font);
    drawText(*painter, parts.count, countText, trailing);
    font.setStrikeOut(now == Standing::Excluded);
    font.setWeight(now == Standing::Included ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(isTaken ? ink : soft);
    drawText(*painter, parts.name, index.data().toString(), leading);
    painter->restore();
}

QRect FacetRow::boxArea(const QRect &row, Qt::LayoutDirection direction, const QModelIndex &index)
{
    QRect area = row;
    area.setWidth(kSide + index.data(FacetModel::DepthRole).toInt() * kIndent + kBox + kGap / 2);
    return QStyle::visualRect(direction, row, area);
}

QSize FacetRow::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, kHeight};
}

const QIcon &FacetRow::mark(int category) const
{
    const auto known = m_marks.find(category);
    return known != m_marks.end() ? *known
                                  : *m_marks.insert(category, categorySwatch(m_session.collection(), category, m_view));
}

} // namespace araxes
