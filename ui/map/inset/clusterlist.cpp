// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/inset/clusterlist.h"

#include "app/layout/labeltexts.h"
#include "app/session/eventcells.h"
#include "app/text/plaintext.h"
#include "ui/paint/textmarks.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStringListModel>
#include <QStyle>
#include <QStyledItemDelegate>

namespace araxes {

namespace {

constexpr int kPad = 10;
constexpr double kMarkPx = 11;
constexpr int kTextLeft = 30;

} // namespace

/// Paints one event.
class ClusterRow : public QStyledItemDelegate
{
public:
    explicit ClusterRow(ClusterList *list)
        : QStyledItemDelegate(list)
        , m_list(*list)
        , m_measure(measureWith(list->m_theme))
    {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, ClusterList::kRowPx};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int event = m_list.eventAt(index);
        const ViewState &state = m_list.m_session->state();
        const Theme &look = m_list.m_theme;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (event == state.selected || event == state.hovered) {
            QColor ground = event == state.selected ? look.accent : look.text;
            ground.setAlphaF(event == state.selected ? 0.2F : 0.08F);
            painter->fillRect(option.rect, ground);
        }
        const QRect sign(option.rect.left() + kPad, option.rect.top(), int(kMarkPx), option.rect.height());
        paintSign(*painter, QStyle::visualRect(option.direction, option.rect, sign), event);
        const QRect text =
            QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(kTextLeft, 3, -kPad, -3));
        const QRect upper(text.left(), text.top(), text.width(), text.height() / 2);
        const QString title = index.data().toString();
        painter->setLayoutDirection(title.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight); // of the date as well
        paintLine(*painter, upper, title, look.text, Marked::Yes);
        const QString date = cellText(*state.collection, event, EventColumn::Date, state.options);
        paintLine(*painter, upper.translated(0, text.height() / 2), date, look.secondaryText, Marked::No);
        painter->restore();
    }

private:
    enum class Marked { No, Yes };

    void paintSign(QPainter &painter, const QRect &rect, int event) const
    {
        const Collection &collection = *m_list.m_session->state().collection;
        const int category = collection.category(event);
        painter.save();
        painter.translate(QRectF(rect).center());
        painter.fillPath(markPath(categoryShape(collection, category), kMarkPx),
                         categoryColour(m_list.m_theme, collection, category));
        painter.restore();
    }

    void paintLine(QPainter &painter, const QRect &rect, const QString &whole, const QColor &ink, Marked marked) const
    {
        const QString text = elidedText(whole, rect.width(), TextRole::Label, m_measure);
        painter.setFont(m_list.m_theme.font(TextRole::Label));
        painter.setPen(ink);
        const bool isRight = painter.layoutDirection() == Qt::RightToLeft;
        painter.drawText(rect, Qt::AlignVCenter | (isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute, text);
        if (marked == Marked::Yes) {
            const TextQuery query(m_list.m_session->state().filter.text);
            const double width = m_measure(text, TextRole::Label).width;
            const QRectF box(isRight ? rect.right() + 1 - width : rect.left(), rect.top(), width, rect.height());
            paintTextMarks(painter, box, text, TextRole::Label, query, m_list.m_theme);
        }
    }

    ClusterList &m_list;
    MeasureText m_measure;
};

ClusterList::ClusterList(Session *session, QWidget *parent)
    : QListView(parent)
    , m_session(session)
    , m_theme(theme(ThemeKind::Light))
{
    setModel(new QStringListModel(this));
    setItemDelegate(new ClusterRow(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setAccessibleName(tr("Events here"));
    connect(this, &QListView::clicked, this, &ClusterList::choose);
    connect(this, &QListView::entered, this,
            [this](const QModelIndex &index) { m_session->setHovered(eventAt(index)); });
    for (const auto signal : {&Session::selectedChanged, &Session::hoveredChanged, &Session::filterChanged}) {
        connect(session, signal, viewport(), qOverload<>(&QWidget::update));
    }
}

void ClusterList::setEvents(const std::vector<int> &events)
{
    m_events = events;
    QStringList titles;
    for (const int event : events) {
        titles.append(displayText(m_session->collection().title(event, m_session->state().options.languages)));
    }
    qobject_cast<QStringListModel *>(model())->setStringList(titles);
    const auto selected = std::find(events.begin(), events.end(), m_session->state().selected);
    if (selected != events.end()) {
        const QSignalBlocker blocker(selectionModel());
        setCurrentIndex(model()->index(static_cast<int>(selected - events.begin()), 0));
    }
}

void ClusterList::setTheme(const Theme &theme)
{
    m_theme = theme;
    delete itemDelegate();
    setItemDelegate(new ClusterRow(this));
}

int ClusterList::eventAt(const QModelIndex &index) const
{
    return index.isValid() && index.row() < static_cast<int>(m_events.size()) ? m_events[std::size_t(index.row())]
                                                                              : kNone;
}

void ClusterList::choose(const QModelIndex &index)
{
    if (index.isValid()) {
        m_session->setSelected(eventAt(index));
    }
}

void ClusterList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(currentIndex());
        break;
    case Qt::Key_Escape:
        emit closed();
        break;
    default:
        QListView::keyPressEvent(event);
    }
}

void ClusterList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (hasFocus() && current.isValid()) {
        m_session->setHovered(eventAt(current));
    }
}

void ClusterList::leaveEvent(QEvent *event)
{
    m_session->setHovered(kNone);
    QListView::leaveEvent(event);
}

} // namespace araxes
