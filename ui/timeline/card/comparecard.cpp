// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/card/comparecard.h"

#include "app/layout/labeltexts.h"
#include "app/query/filterwords.h"
#include "app/text/plaintext.h"

#include <QPainter>

#include <cmath>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPadPx = 8;
constexpr double kGapPx = 12;
constexpr double kRowBarPx = 6;
constexpr double kLetterPx = 16;
constexpr double kMostWordsShare = 0.6;
constexpr double kLeastNamePx = 36; ///< for the name of a category; below it its mark stands alone
constexpr double kMarkPx = 9;
constexpr int kOneLine = Qt::TextSingleLine | Qt::TextDontClip | Qt::AlignVCenter | Qt::AlignAbsolute;

} // namespace

CompareCard::CompareCard(const Session *session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setAccessibleName(tr("Windows compared"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTheme(m_theme);
    for (const auto signal :
         {&Session::collectionChanged, &Session::filterChanged, &Session::matchesChanged, &Session::optionsChanged}) {
        connect(session, signal, this, &CompareCard::refresh);
    }
    hide();
}

void CompareCard::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_measure = measureWith(theme);
    updateGeometry();
    update();
}

void CompareCard::setWanted(bool isWanted)
{
    m_isWanted = isWanted;
    refresh();
}

void CompareCard::refresh()
{
    const ViewState &state = m_session->state();
    const bool isShown = m_isWanted && !state.filter.moreTimes.empty();
    setVisible(isShown);
    if (!isShown) {
        m_counts.clear();
        return;
    }
    m_counts = windowCounts(*state.collection, state.filter, state.matches);
    m_columns.clear();
    const auto occurs = [this](int category) {
        return std::any_of(m_counts.begin(), m_counts.end(),
                           [&](const WindowCount &count) { return countOf(count, category) > 0; });
    };
    const std::vector<Category> &categories = state.collection->categories();
    for (int category = 0; category < int(categories.size()); ++category) {
        if (occurs(category)) {
            const LocalizedText &name = categories[std::size_t(category)].name;
            m_columns.push_back({category, displayText(name.best(state.options.languages), 60)});
        }
    }
    if (occurs(kNone)) {
        m_columns.push_back({kNone, tr("Without category")});
    }
    QStringList rows;
    for (std::size_t row = 0; row < m_counts.size(); ++row) {
        QStringList parts{wordsOf(row)};
        for (const Column &column : m_columns) {
            parts.append(
                u"%1 %2"_s.arg(column.name, state.options.locale.toString(countOf(m_counts[row], column.category))));
        }
        rows.append(parts.join(u", "_s));
    }
    setAccessibleDescription(rows.join(u"; "_s));
    updateGeometry();
    update();
}

double CompareCard::lineHeight() const
{
    return std::ceil(m_measure(u"Ay"_s, TextRole::Label).height) + 4;
}

/// Names of categories in as many lines as the longest of them takes.
double CompareCard::headHeight() const
{
    qsizetype lines = 1;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        lines = std::max(lines, shownName(i).size());
    }
    return lineHeight() * double(lines);
}

double CompareCard::rowHeight() const
{
    qsizetype lines = 1;
    for (std::size_t row = 0; row < m_counts.size(); ++row) {
        lines = std::max(lines, shownWords(row).size());
    }
    return lineHeight() * double(lines);
}

QSize CompareCard::sizeHint() const
{
    return {600, int(std::ceil(headHeight() + rowHeight() * double(m_counts.size()) + kPadPx))};
}

void CompareCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateGeometry(); // how high it wants to be depends on how wide it is
}

double CompareCard::widest(const std::vector<QStringList> &texts, TextRole role) const
{
    double width = 0;
    for (const QStringList &lines : texts) {
        for (const QString &line : lines) {
            width = std::max(width, m_measure(line, role).width);
        }
    }
    return std::ceil(width);
}

/// One line for the words where every name over the bars still has room, else two.
CompareCard::Plan CompareCard::plan() const
{
    std::vector<QStringList> whole;
    std::vector<QStringList> parts;
    for (std::size_t row = 0; row < m_counts.size(); ++row) {
        whole.push_back({wordsOf(row)});
        parts.push_back(partsOf(row));
    }
    std::vector<QStringList> names;
    std::ranges::transform(m_columns, std::back_inserter(names),
                           [](const Column &column) { return QStringList{column.name}; });
    const double before = kPadPx + kLetterPx;
    const double columns = std::max(1.0, double(m_columns.size()));
    const double forNames = columns * (widest(names, TextRole::Caption) + kGapPx);
    Plan plan;
    plan.words = widest(whole, TextRole::Label);
    plan.isBroken = before + plan.words + kGapPx + forNames + kPadPx > width();
    if (plan.isBroken) {
        plan.words = std::min(widest(parts, TextRole::Label), width() * kMostWordsShare);
    }
    plan.left = before + plan.words + kGapPx;
    plan.columnWidth = (width() - plan.left - kPadPx) / columns;
    return plan;
}

/// "1813 to 1828" and "12 events, 0.8 a year".
QStringList CompareCard::partsOf(std::size_t row) const
{
    const WindowCount &count = m_counts[row];
    const QLocale &locale = m_session->state().options.locale;
    const QString events = tr("%Ln event(s)", nullptr, count.total);
    const std::optional<double> rate = count.perYear();
    return {timeWindowText(count.window, locale),
            rate ? tr("%1, %2 a year").arg(events, locale.toString(*rate, 'g', 2)) : events};
}

QString CompareCard::wordsOf(std::size_t row) const
{
    const QStringList parts = partsOf(row);
    return tr("%1: %2").arg(parts[0], parts[1]);
}

QStringList CompareCard::shownWords(std::size_t row) const
{
    const Plan now = plan();
    if (!now.isBroken) {
        return {wordsOf(row)};
    }
    QStringList lines;
    for (const QString &part : partsOf(row)) {
        lines += wrappedText(part, now.words, TextRole::Label, m_measure);
    }
    return lines;
}

QStringList CompareCard::shownName(std::size_t column) const
{
    const double room = plan().columnWidth - kGapPx;
    return room < kLeastNamePx ? QStringList()
                               : wrappedText(m_columns[column].name, room, TextRole::Caption, m_measure);
}

int CompareCard::countOf(const WindowCount &count, int category) const
{
    return count.byCategory[category == kNone ? count.byCategory.size() - 1 : std::size_t(category)];
}

void CompareCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(rect(), m_theme.panel);
    painter.setPen(QPen(m_theme.hairline, 1));
    painter.drawLine(QPointF(0, 0.5), QPointF(width(), 0.5));
    const Plan now = plan();
    paintHead(painter, now);
    for (std::size_t row = 0; row < m_counts.size(); ++row) {
        paintRow(painter, row, now);
    }
}

void CompareCard::paintHead(QPainter &painter, const Plan &plan) const
{
    const Collection &collection = m_session->collection();
    painter.setFont(m_theme.font(TextRole::Caption));
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        QRectF line(plan.left + double(i) * plan.columnWidth, kPadPx / 2, plan.columnWidth - kGapPx, lineHeight());
        const QStringList name = shownName(i);
        if (name.isEmpty()) {
            const QColor colour = categoryColour(m_theme, collection, m_columns[i].category);
            const QPointF centre(line.left() + kMarkPx / 2, line.center().y());
            painter.fillPath(markPath(categoryShape(collection, m_columns[i].category), kMarkPx).translated(centre),
                             colour);
        }
        painter.setPen(m_theme.secondaryText);
        for (const QString &text : name) {
            painter.drawText(line, kOneLine | Qt::AlignLeft, text);
            line.translate(0, lineHeight());
        }
    }
}

void CompareCard::paintRow(QPainter &painter, std::size_t row, const Plan &plan) const
{
    const Collection &collection = m_session->collection();
    const double top = kPadPx / 2 + headHeight() + rowHeight() * double(row);
    int most = 1;
    for (const WindowCount &count : m_counts) {
        most = std::max(most, *std::max_element(count.byCategory.begin(), count.byCategory.end()));
    }
    painter.setFont(m_theme.font(TextRole::LabelSelected));
    painter.setPen(m_theme.accent);
    const QString letter = row < 26 ? QString(QChar(char16_t(u'A' + row))) : QString();
    painter.drawText(QRectF(kPadPx, top, kLetterPx, lineHeight()), kOneLine | Qt::AlignLeft, letter);
    painter.setFont(m_theme.font(TextRole::Label));
    painter.setPen(m_theme.text);
    QRectF line(kPadPx + kLetterPx, top, plan.words, lineHeight());
    for (const QString &text : shownWords(row)) {
        painter.drawText(line, kOneLine | Qt::AlignLeft, text);
        painter.setPen(m_theme.secondaryText);
        line.translate(0, lineHeight());
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const int number = countOf(m_counts[row], m_columns[i].category);
        const QString text = m_session->state().options.locale.toString(number);
        const double numberWidth = m_measure(m_session->state().options.locale.toString(most), TextRole::Label).width;
        const double x = plan.left + double(i) * plan.columnWidth;
        painter.setPen(number > 0 ? m_theme.text : m_theme.secondaryText);
        painter.drawText(QRectF(x, top, numberWidth, lineHeight()), kOneLine | Qt::AlignRight, text);
        const double room = std::max(0.0, plan.columnWidth - kGapPx - numberWidth - 6);
        const QRectF bar(x + numberWidth + 6, top + (lineHeight() - kRowBarPx) / 2, room * number / most, kRowBarPx);
        painter.fillRect(bar, categoryColour(m_theme, collection, m_columns[i].category));
    }
}

} // namespace araxes
