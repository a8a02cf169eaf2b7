// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/event/page/textpage.h"

#include "app/text/plaintext.h"
#include "ui/panel/event/page/pagelinks.h"
#include "ui/panel/swatch.h"

#include <QTextBlockFormat>
#include <QTextDocument>

namespace araxes {

namespace {

constexpr qsizetype kLongestAddress = 100'000;

} // namespace

TextPage::TextPage(QTextDocument &document, const ViewOptions &options, const QWidget &look)
    : m_look(themeOf(look))
    , m_text(look.palette().color(QPalette::Text))
    , m_secondary(look.palette().color(QPalette::PlaceholderText))
    , m_link(look.palette().color(QPalette::Link))
    , m_direction(options.locale.textDirection())
{
    document.clear();
    m_cursor = QTextCursor(&document);
}

QTextCharFormat TextPage::plain(const QColor &colour, TextRole role) const
{
    QTextCharFormat format;
    format.setFont(m_look.font(role));
    format.setForeground(colour);
    return format;
}

void TextPage::paragraph(double above, const QTextCharFormat &format)
{
    QTextBlockFormat block;
    block.setTopMargin(above);
    block.setTextIndent(0);
    if (m_direction == Qt::RightToLeft) { // a reader's whole page, in whatever script a line is
        block.setAlignment(Qt::AlignRight | Qt::AlignAbsolute);
    }
    block.setLineHeight(118, QTextBlockFormat::ProportionalHeight);
    if (m_isEmpty) {
        m_cursor.setBlockFormat(block);
        m_cursor.setBlockCharFormat(format);
    } else {
        m_cursor.insertBlock(block, format);
    }
    m_cursor.setCharFormat(format);
    m_isEmpty = false;
}

void TextPage::title(const QString &text, double above)
{
    paragraph(above, plain(m_text, TextRole::Title));
    insert(text);
}

void TextPage::heading(const QString &text)
{
    paragraph(16, secondary(TextRole::LabelSelected));
    insert(text);
}

void TextPage::insertLink(const QString &text, const QUrl &url)
{
    QTextCharFormat format = plain(m_link);
    format.setAnchor(true);
    format.setAnchorHref(url.toString(QUrl::FullyEncoded));
    format.setFontUnderline(true);
    insert(text, format);
}

void TextPage::insertAddress(const QString &address)
{
    if (const QUrl url = openableUrl(address); url.isValid()) {
        insertLink(displayText(address, kLongestAddress), url);
    } else {
        insert(displayText(address, kLongestAddress));
    }
}

void TextPage::otherNames(const LocalizedText &names, const QString &shown)
{
    QStringList others;
    for (const LocalizedText::Entry &entry : names.entries()) {
        if (entry.text != shown) {
            others.append(isolated(entry.text));
        }
    }
    others.removeDuplicates();
    if (!others.isEmpty()) {
        paragraph(2, secondary());
        runAsTheReader();
        insert(others.join(QStringLiteral(" · ")));
    }
}

void TextPage::runAsTheReader()
{
    QTextBlockFormat direction;
    direction.setLayoutDirection(m_direction);
    m_cursor.mergeBlockFormat(direction);
}

} // namespace araxes
