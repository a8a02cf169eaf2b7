// SPDX-License-Identifier: GPL-3.0-or-later
// Saving: what is written is read back and compared before it takes the old file's place.
#include "app/file/json/jsonwriter.h"
#include "app/file/jsonfile.h"

#include <algorithm>
#include <utility>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEventsBetweenReports = 1024;

/// One saving of a collection, whose events are made one at a time.
class Saving
{
public:
    Saving(const Collection &collection, const QString &path, const Progress &progress)
        : m_collection(collection)
        , m_path(path)
        , m_progress(progress)
        , m_file(path, AtomicFile::Backup::Keep)
    {}

    [[nodiscard]] Problems run();

private:
    [[nodiscard]] bool isWanted() const;
    void cancel();
    [[nodiscard]] bool beat();
    [[nodiscard]] bool isGood(const Event &event);
    [[nodiscard]] bool findLists();
    [[nodiscard]] bool pour(const AtomicFile::Sink &sink);
    void compare();
    void compareEvents(const Collection &written);
    void explain(const Problems &problems);
    [[nodiscard]] Problems failed(const QString &reason, const QString &advice) const;

    const Collection &m_collection;
    const QString m_path;
    const Progress &m_progress;
    AtomicFile m_file;
    CollectionParts m_lists; ///< with the places and sources that events have of their own
    qint64 m_done = 0;       ///< events, in all three passes over them
    QString m_record;        ///< which differs
    QString m_reason;
    QString m_advice = u"The file is as it was before: mend the value or save elsewhere"_s;
};

Problems Saving::failed(const QString &reason, const QString &advice) const
{
    return {{Problem::Severity::Fatal, m_path, 0, m_record, {}, reason, advice}};
}

bool Saving::isWanted() const
{
    return !m_progress || m_progress(m_done, 3LL * m_collection.size());
}

void Saving::cancel()
{
    m_reason = u"saving was cancelled"_s;
    m_advice = u"The file is as it was before"_s;
}

bool Saving::beat()
{
    const bool goesOn = ++m_done % kEventsBetweenReports != 0 || isWanted();
    if (!goesOn) {
        cancel();
    }
    return goesOn;
}

bool Saving::isGood(const Event &event)
{
    if (event.id.isEmpty() && m_collection.isCompact()) {
        m_reason = u"the file that the events come from has changed since it was opened"_s;
        m_advice = u"Open it again, and then save"_s;
        return false;
    }
    return beat();
}

/// Places and sources stand before the events, so these are gone through for their own ones first.
bool Saving::findLists()
{
    m_lists = m_collection.parts();
    Collection::OwnCounts before;
    Collection::Own own;
    for (int i = 0; m_collection.isCompact() && i < m_collection.size(); ++i) {
        if (!isGood(m_collection.wholeEvent(i, before, own))) {
            return false;
        }
    }
    std::move(own.places.begin(), own.places.end(), std::back_inserter(m_lists.places));
    std::move(own.sources.begin(), own.sources.end(), std::back_inserter(m_lists.sources));
    return true;
}

bool Saving::pour(const AtomicFile::Sink &sink)
{
    Collection::OwnCounts before;
    Event event;
    const auto eventAt = [&](std::size_t index) -> const Event * {
        Collection::Own own; // is listed by now
        event = m_collection.wholeEvent(int(index), before, own);
        return isGood(event) ? &event : nullptr;
    };
    return pourJson(m_lists, std::size_t(m_collection.size()), eventAt, sink);
}

/// The id of the first record that differs; empty when none does.
template <typename Records>
QString differingId(const Records &a, const Records &b)
{
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
        if (!(a[i] == b[i])) {
            return a[i].id;
        }
    }
    return {};
}

void Saving::compareEvents(const Collection &written)
{
    Collection::OwnCounts before;
    Collection::OwnCounts beforeWritten;
    for (int i = 0; i < std::min(m_collection.size(), written.size()) && m_reason.isEmpty(); ++i) {
        Collection::Own own;
        const Event event = m_collection.wholeEvent(i, before, own);
        if (isGood(event) && !(event == written.wholeEvent(i, beforeWritten, own))) {
            m_record = event.id;
            m_reason = u"what was written does not read back the same"_s;
        }
    }
}

/// Leaves a reason when the written file holds otherwise than the collection.
void Saving::compare()
{
    const LoadResult written = readJsonFile(m_file.temporaryPath(), [this](qint64, qint64) { return isWanted(); });
    if (written.isCancelled) {
        cancel();
        return;
    }
    if (!written.collection) {
        m_reason = u"what was written cannot be read back: "_s + written.problems.value(0).reason;
        return;
    }
    CollectionParts lists = written.collection->parts();
    lists.events = {};
    CollectionParts wanted = std::move(m_lists);
    wanted.events = {};
    if (lists != wanted || written.collection->size() != m_collection.size()) {
        for (const QString &id :
             {differingId(wanted.categories, lists.categories), differingId(wanted.places, lists.places),
              differingId(wanted.participants, lists.participants), differingId(wanted.sources, lists.sources)}) {
            m_record = m_record.isEmpty() ? id : m_record;
        }
        m_reason = u"what was written does not read back the same"_s;
    }
    if (m_record.isEmpty()) {
        const QString reason = std::exchange(m_reason, {});
        compareEvents(*written.collection);
        m_reason = m_reason.isEmpty() ? reason : m_reason;
    }
    explain(written.problems);
}

void Saving::explain(const Problems &problems)
{
    for (const Problem &problem : problems) {
        if (!m_reason.isEmpty() && problem.severity == Problem::Severity::Skipped) {
            m_record = problem.record;
            m_reason += u": "_s + problem.reason;
            return;
        }
    }
}

Problems Saving::run()
{
    const auto pours = [this](const AtomicFile::Sink &sink) { return pour(sink); };
    if (!findLists() || !m_file.write(pours)) {
        return m_reason.isEmpty() ? failed(m_file.reason(), u"Choose another place to save to"_s)
                                  : failed(m_reason, m_advice);
    }
    compare();
    if (!m_reason.isEmpty()) {
        return failed(m_reason, m_advice);
    }
    return m_file.commit() ? Problems() : failed(m_file.reason(), u"Choose another place to save to"_s);
}

} // namespace

Problems writeJsonFile(const Collection &collection, const QString &path, const Progress &progress)
{
    return Saving(collection, path, progress).run();
}

} // namespace araxes
