// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One JSON object read as a record: its members by type, every refusal reported with its line.

#include "app/file/json/jsonmembers.h"
#include "app/file/json/jsonvalue.h"
#include "app/file/problemlog.h"
#include "app/text/localizedtext.h"
#include "app/time/historicaldate.h"

#include <optional>

namespace araxes {

/// Bytes of a title, name, id or word.
inline constexpr std::size_t kLongestTitle = 64 * 1024;
/// Entries of a list inside a record, and languages of a text.
inline constexpr std::size_t kMostEntries = 10'000;

/// A text in quotation marks, cut to what a sentence can hold.
[[nodiscard]] QString inQuotes(std::string_view text);
/// What stands there, in words: "the number 5", "a list".
[[nodiscard]] QString described(const JsonValue &value);
/// A number as written; none when it does not fit a double.
[[nodiscard]] std::optional<double> numberOf(const JsonValue &value);

/// An absent member and null mean empty and are no problem. What does not fit is reported and left out.
class JsonRecord
{
public:
    /// The path leads from the record to this object ("claims[2]"); empty for the record itself.
    JsonRecord(const JsonValue &object, ProblemLog &log, QString name, QString path = {})
        : m_object(object)
        , m_log(log)
        , m_name(std::move(name))
        , m_path(std::move(path))
    {}

    [[nodiscard]] QString pathOf(std::string_view member) const;
    [[nodiscard]] static QString itemPath(const QString &list, std::size_t index);

    /// The member as it stands; null when it is absent or null.
    [[nodiscard]] const JsonValue *find(std::string_view member) const;
    [[nodiscard]] QString text(std::string_view member) const;
    [[nodiscard]] LocalizedText texts(std::string_view member, std::size_t longest = kLongestTitle) const;
    [[nodiscard]] std::optional<double> number(std::string_view member, double least, double most) const;
    [[nodiscard]] bool isTrue(std::string_view member) const;
    /// EDTF as a text, or an object with the EDTF and what the source says.
    [[nodiscard]] std::optional<HistoricalDate> date(std::string_view member) const;
    /// The index of the member's text among these words.
    [[nodiscard]] std::optional<std::size_t> word(std::string_view member, members::Names words) const;
    /// The items of a list, at most kMostEntries of them.
    [[nodiscard]] std::span<const JsonValue> list(std::string_view member) const;
    /// The objects in a list, ready to be read; anything else in it is reported.
    [[nodiscard]] std::vector<JsonRecord> objects(std::string_view member) const;
    /// An object in this one.
    [[nodiscard]] JsonRecord inner(const JsonValue &object, QString path) const;
    /// The members that are not among the known ones, as the text of an object.
    [[nodiscard]] QByteArray extra(members::Names known) const;
    /// Reports every member that is not among the known ones as left out.
    void skipOthers(members::Names known, const QString &advice) const;

    void note(const JsonValue &value, const QString &field, const QString &reason, const QString &advice) const;
    void skip(const JsonValue &value, const QString &field, const QString &reason, const QString &advice) const;
    /// About this object as a whole.
    void noteWhole(const QString &reason, const QString &advice) const { note(m_object, m_path, reason, advice); }
    void skipWhole(const QString &reason, const QString &advice) const { skip(m_object, m_path, reason, advice); }

private:
    [[nodiscard]] std::optional<HistoricalDate> edtf(std::string_view member) const;
    [[nodiscard]] std::optional<HistoricalDate> dateOfSource() const;
    [[nodiscard]] std::optional<Calendar> calendar(std::string_view member) const;
    void skipWord(std::string_view member, QStringList words) const;
    [[nodiscard]] bool isShort(const JsonValue &value, const QString &field, std::size_t longest) const;

    const JsonValue &m_object;
    ProblemLog &m_log;
    QString m_name;
    QString m_path;
};

} // namespace araxes
