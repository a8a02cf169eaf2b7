// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/filename.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

/// In UTF-16, so that the name and an ending are less than 255 bytes in UTF-8 too.
constexpr qsizetype kMost = 60;

QString cut(const QString &name)
{
    if (name.size() <= kMost) {
        return name;
    }
    const qsizetype hyphen = name.lastIndexOf(u'-', kMost);
    if (hyphen > kMost / 2) {
        return name.left(hyphen);
    }
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, name);
    letters.setPosition(kMost);
    return name.left(letters.isAtBoundary() ? kMost : std::max(letters.toPreviousBoundary(), qsizetype(0)));
}

/// What Windows takes for a device, whatever the ending.
bool isDevice(const QString &name)
{
    static const QRegularExpression device(u"\\A(con|prn|aux|nul|com\\d|lpt\\d)\\z"_s);
    return device.match(name).hasMatch();
}

} // namespace

QString fileNameOf(const QString &title)
{
    // An apostrophe does not part a word, nor does what only turns the direction of writing.
    static const QRegularExpression silent(u"['\u2019]|(?!\\x{200c})\\p{Cf}"_s);
    static const QRegularExpression between(u"[^\\p{L}\\p{M}\\p{N}]+"_s);
    QString name = title.normalized(QString::NormalizationForm_C).toLower();
    name.replace(silent, QString());
    name.replace(between, u"-"_s);
    name = cut(name.startsWith(u'-') ? name.mid(1) : name);
    if (name.endsWith(u'-')) {
        name.chop(1);
    }
    return isDevice(name) ? name + u"-1"_s : name;
}

} // namespace araxes
