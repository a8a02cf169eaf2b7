// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/link/viewlink.h"

#include "app/session/link/viewjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kBeginning = "araxes:view?"_L1;

bool isPlain(char32_t c)
{
    constexpr std::u32string_view kSafe = U"-._~/:'()*!@";
    return c < 128 ? QChar::isLetterOrNumber(c) || kSafe.find(c) != std::u32string_view::npos
                   : QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

QString encoded(const QString &text)
{
    QString all;
    for (const char32_t c : text.toUcs4()) {
        const QString character = QString::fromUcs4(&c, 1);
        all += c == U' '    ? u"+"_s
               : isPlain(c) ? character
                            : QString::fromLatin1(character.toUtf8().toPercentEncoding());
    }
    return all;
}

QString decoded(QString text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace(u'+', u' ').toUtf8()));
}

QString scalar(const QJsonValue &value)
{
    if (value.isDouble()) {
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    }
    return value.isBool() ? (value.toBool() ? u"true"_s : u"false"_s) : encoded(value.toString());
}

/// Items parted by commas; lists in the list by semicolons.
QString list(const QJsonArray &items)
{
    QStringList all;
    for (const auto item : items) {
        all.append(item.isArray() ? list(item.toArray()) : scalar(item));
    }
    return all.join(items.first().isArray() ? u';' : u',');
}

void append(QStringList &query, const QString &name, const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            append(query, name + u'.' + member.key(), member.value());
        }
    } else if (value.isArray() && value.toArray().first().isObject()) {
        int number = 0;
        for (const auto item : value.toArray()) {
            append(query, name + u'.' + QString::number(++number), item);
        }
    } else if (!value.isArray() || !value.toArray().isEmpty()) {
        query.append(name + u'=' + (value.isArray() ? list(value.toArray()) : scalar(value)));
    }
}

/// The other way; what a list of one was is a text now.
QJsonValue valueOf(const QString &written)
{
    for (const QChar separator : {u';', u','}) {
        const QStringList items = written.split(separator);
        if (items.size() > 1) {
            QJsonArray all;
            for (const QString &item : items) {
                all.append(valueOf(item));
            }
            return all;
        }
    }
    return decoded(written);
}

QJsonObject with(QJsonObject object, QStringList path, const QJsonValue &value)
{
    const QString name = path.takeFirst();
    object[name] = path.isEmpty() ? value : with(object[name].toObject(), path, value);
    return object;
}

QJsonObject linkMembers(QString link)
{
    constexpr int kDeepest = 4;
    link.removeIf([](QChar c) { return c.isSpace(); }); // a letter may have broken the line
    QJsonObject view;
    for (const QString &member : link.mid(kBeginning.size()).split(u'&', Qt::SkipEmptyParts)) {
        const QStringList path = decoded(member.section(u'=', 0, 0)).split(u'.');
        if (path.size() <= kDeepest) {
            view = with(view, path, valueOf(member.section(u'=', 1)));
        }
    }
    return view;
}

} // namespace

QString viewLink(const QJsonObject &view)
{
    QStringList query;
    for (const char16_t *name : viewmembers::kAll) {
        if (view.contains(QStringView(name))) {
            append(query, QString(name), view[QStringView(name)]);
        }
    }
    return kBeginning + query.join(u'&');
}

bool isViewLink(const QString &text)
{
    return text.trimmed().startsWith(kBeginning, Qt::CaseInsensitive);
}

std::optional<QJsonObject> viewMembers(const QString &text, QString *reason)
{
    if (isViewLink(text)) {
        return linkMembers(text.trimmed());
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    const QString format = document.object()[u"format"_s].toString(u"araxes-view"_s);
    if (document.isObject() && format == "araxes-view"_L1) {
        return document.object();
    }
    *reason = error.error != QJsonParseError::NoError
                  ? u"This is not a link to a view, nor a view file: %1."_s.arg(error.errorString())
                  : u"This is not a view: it says \"format\": \"%1\"."_s.arg(format);
    return std::nullopt;
}

} // namespace araxes
