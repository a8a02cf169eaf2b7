// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/bulk/records/filerecords.h"

#include "app/file/bulk/records/filesearch.h"

namespace araxes {

using namespace Qt::StringLiterals;

std::optional<std::vector<char>> FileRecords::recordBytes(int event) const
{
    const std::uint32_t begin = index().begin(event);
    std::vector<char> bytes(index().end(event) - begin);
    const bool isRead = m_file->isUnchanged() && m_file->read(begin, bytes);
    return isRead ? std::optional(std::move(bytes)) : std::nullopt;
}

Event FileRecords::lostEvent()
{
    Event event;
    event.text = {u"en"_s, u"The file has changed since it was opened, so there is no more to tell of this event: "
                           "open the file again."_s};
    return event;
}

/// An id that no format writes otherwise stands in its record as it is.
int FileRecords::eventBySearch(const QString &id, Ids ids) const
{
    if (ids == Ids::Escaped) {
        return eventByAsking(id);
    }
    FileSearch search(*m_file, id.toStdString());
    while (const auto offset = search.next()) {
        const int event = index().recordAt(std::uint32_t(*offset));
        if (event != kNone && this->event(event).id == id) {
            return event;
        }
        search.skipTo(event == kNone ? *offset + 1 : index().end(event));
    }
    return kNone;
}

int FileRecords::eventByAsking(const QString &id) const
{
    for (int event = 0; event < index().size(); ++event) {
        if (this->event(event).id == id) {
            return event;
        }
    }
    return kNone;
}

} // namespace araxes
