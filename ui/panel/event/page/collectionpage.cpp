// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/event/page/collectionpage.h"

#include "app/text/plaintext.h"
#include "app/time/stretchtext.h"
#include "ui/panel/event/page/textpage.h"

#include <QCoreApplication>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 100'000;

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("CollectionPage", text, nullptr, count);
}

/// "81 events · 36 BCE–2026 · 58 sources": what there is, each part by itself whatever the page's direction.
QString extent(const ViewState &state)
{
    const Collection &collection = *state.collection;
    const QLocale &locale = state.options.locale;
    const int events = collection.size();
    QStringList parts{tr("%1 event(s)", events).arg(locale.toString(events))};
    if (const TimeSpan days = collection.timeSpan(); !days.isEmpty()) {
        parts.append(stretchText(days, Precision::Years, DateWords(locale, state.options.calendar)));
    }
    if (const auto sources = int(collection.facet(Facet::Source).values.size()); sources > 0) {
        parts.append(tr("%1 source(s)", sources).arg(locale.toString(sources)));
    }
    for (QString &part : parts) {
        part = isolated(part);
    }
    return parts.join(u" · "_s);
}

void writePart(TextPage &page, const QString &heading, const QString &text)
{
    if (!text.isEmpty()) {
        page.heading(heading);
        page.paragraph(4, page.text());
        page.insert(displayText(text, kLongestText));
    }
}

} // namespace

void writeCollection(QTextDocument &document, const ViewState &state, const QString &hint, const QWidget &look)
{
    const CollectionParts &parts = state.collection->parts();
    const QStringList &languages = state.options.languages;
    TextPage page(document, state.options, look);
    if (const QString title = parts.title.best(languages); !title.isEmpty()) {
        page.title(displayText(title, kLongestText));
    }
    page.paragraph(4, page.secondary());
    page.runAsTheReader();
    page.insert(extent(state));
    for (const QString &part : parts.description.best(languages).split(u'\n', Qt::SkipEmptyParts)) {
        page.paragraph(8, page.text());
        page.insert(displayText(part, kLongestText));
    }
    page.paragraph(16, page.secondary());
    page.insert(hint);
    writePart(page, tr("Licence"), parts.licence);
    writePart(page, tr("Credit"), parts.attribution);
}

} // namespace araxes
