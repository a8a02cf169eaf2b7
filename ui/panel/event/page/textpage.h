// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A document that is written paragraph by paragraph in the look of a widget; data never becomes markup.

#include "app/session/viewstate.h"
#include "ui/paint/theme.h"

#include <QTextCursor>
#include <QUrl>
#include <QWidget>

namespace araxes {

/// Empties the document and writes it from its beginning. Every text goes through insertText().
class TextPage
{
public:
    TextPage(QTextDocument &document, const ViewOptions &options, const QWidget &look);

    [[nodiscard]] QTextCharFormat text() const { return plain(m_text); }
    [[nodiscard]] QTextCharFormat secondary(TextRole role = TextRole::Body) const { return plain(m_secondary, role); }

    /// Begins a paragraph this far below the last one, to be written in this format.
    void paragraph(double above, const QTextCharFormat &format);
    /// Begins a part of the page.
    void heading(const QString &text);
    /// What the whole page is about, at its top.
    void title(const QString &text, double above = 0);
    void insert(const QString &text) { m_cursor.insertText(text); }
    void insert(const QString &text, const QTextCharFormat &format) { m_cursor.insertText(text, format); }
    void insertLink(const QString &text, const QUrl &url);
    /// A link only where it may be opened.
    void insertAddress(const QString &address);
    /// A paragraph of all names but the one that is shown already; nothing when there are no others.
    void otherNames(const LocalizedText &names, const QString &shown);
    /// The paragraph runs as the reader's language does, also where words that run the other way begin it.
    void runAsTheReader();

private:
    [[nodiscard]] QTextCharFormat plain(const QColor &colour, TextRole role = TextRole::Body) const;

    QTextCursor m_cursor;
    Theme m_look;
    QColor m_text;
    QColor m_secondary;
    QColor m_link;
    Qt::LayoutDirection m_direction;
    bool m_isEmpty = true;
};

} // namespace araxes
