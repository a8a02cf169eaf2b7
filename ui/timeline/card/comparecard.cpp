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
constexpr double kMostWordsShare = 0.5;
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

double CompareCard::rowHeight() const
{
    return std::ceil(m_measure(u"Ay"_s, TextRole::Label).height) + 4;
}

QSize CompareCard::sizeHint() const
{
    // A row of names of categories, then one for each window.
    return {600, int(std::ceil(rowHeight() * double(m_counts.size() + 1) + kPadPx))};
}

/// "1813 to 1828: 12 events, 0.8 a year".
QString CompareCard::wordsOf(std::size_t row) const
{
    const WindowCount &count = m_counts[row];
    const QLocale &locale = m_session->state().options.locale;
    const QString events = tr("%Ln event(s)", nullptr, count.total);
    const QString window = timeWindowText(count.window, locale);
    const std::optional<double> rate = count.perYear();
    return rate ? tr("%1: %2, %3 a year").arg(window, events, locale.toString(*rate, 'g', 2))
                : tr("%1: %2").arg(window, events);
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
    double words = 0;
    for (std::size_t row = 0; row < m_counts.size(); ++row) {
        words = std::max(words, m_measure(wordsOf(row), TextRole::Label).width);
    }
    const double left = kPadPx + kLetterPx + std::min(words, width() * kMostWordsShare) + kGapPx;
    const double columnWidth = (width() - left - kPadPx) / std::max(1.0, double(m_columns.size()));
    painter.setFont(m_theme.font(TextRole::Caption));
    painter.setPen(m_theme.secondaryText);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const QRectF box(left + double(i) * columnWidth, kPadPx / 2, columnWidth - kGapPx, rowHeight());
        painter.drawText(box, kOneLine | Qt::AlignLeft,
                         elidedText(m_columns[i].name, box.width(), TextRole::Caption, m_measure));
    }
    for (std::size_t row = 0; row < m_counts.size(); ++row) {
        paintRow(painter, row, left, columnWidth);
    }
}

void CompareCard::paintRow(QPainter &painter, std::size_t row, double left, double columnWidth) const
{
    const Collection &collection = m_session->collection();
    const double top = kPadPx / 2 + rowHeight() * double(row + 1);
    int most = 1;
    for (const WindowCount &count : m_counts) {
        most = std::max(most, *std::max_element(count.byCategory.begin(), count.byCategory.end()));
    }
    painter.setFont(m_theme.font(TextRole::LabelSelected));
    painter.setPen(m_theme.accent);
    const QString letter = row < 26 ? QString(QChar(char16_t(u'A' + row))) : QString();
    painter.drawText(QRectF(kPadPx, top, kLetterPx, rowHeight()), kOneLine | Qt::AlignLeft, letter);
    painter.setFont(m_theme.font(TextRole::Label));
    painter.setPen(m_theme.text);
    const QRectF words(kPadPx + kLetterPx, top, left - kPadPx - kLetterPx - kGapPx, rowHeight());
    painter.drawText(words, kOneLine | Qt::AlignLeft,
                     elidedText(wordsOf(row), words.width(), TextRole::Label, m_measure));
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const int number = countOf(m_counts[row], m_columns[i].category);
        const QString text = m_session->state().options.locale.toString(number);
        const double numberWidth = m_measure(m_session->state().options.locale.toString(most), TextRole::Label).width;
        const double x = left + double(i) * columnWidth;
        painter.setPen(number > 0 ? m_theme.text : m_theme.secondaryText);
        painter.drawText(QRectF(x, top, numberWidth, rowHeight()), kOneLine | Qt::AlignRight, text);
        const double room = columnWidth - kGapPx - numberWidth - 6;
        const QRectF bar(x + numberWidth + 6, top + (rowHeight() - kRowBarPx) / 2, room * number / most, kRowBarPx);
        painter.fillRect(bar, categoryColour(m_theme, collection, m_columns[i].category));
    }
}

} // namespace araxes
