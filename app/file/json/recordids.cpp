// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file/json/recordids.h"

namespace araxes {

using namespace Qt::StringLiterals;

void RecordIds::add(const QString &id, int line, int number)
{
    const int index = static_cast<int>(m_ids.size());
    m_ids.append(id);
    if (id.isEmpty() || m_firsts.contains(id)) {
        m_nameless.push_back({index, line, number});
    } else {
        m_firsts.insert(id, {index, line});
    }
}

QString RecordIds::nameOf(const QString &id, int number) const
{
    return id.isEmpty() ? m_noun + u' ' + QString::number(number) : id;
}

QString RecordIds::freeId(const QString &base, int number)
{
    int &next = m_nextNumber[base];
    next = std::max(next, number);
    QString id;
    do {
        id = base + u'-' + QString::number(next++);
    } while (m_firsts.contains(id));
    return id;
}

void RecordIds::settle(ProblemLog &log)
{
    for (const Nameless &record : m_nameless) {
        const QString old = m_ids[record.index];
        const QString id = old.isEmpty() ? freeId(m_noun, record.number) : freeId(old, 2);
        const QString what = old.isEmpty() ? u"the %1 has no id"_s.arg(m_noun)
                                           : u"line %1 has the same id"_s.arg(m_firsts.value(old).line);
        log.note(record.line, nameOf(old, record.number), u"id"_s, what + u"; this one is kept as "_s + id,
                 u"Give it an id of its own"_s);
        m_ids[record.index] = id;
        m_firsts.insert(id, {record.index, record.line});
    }
    m_nameless.clear();
}

int RecordIds::indexOf(const QString &id) const
{
    const auto found = m_firsts.constFind(id);
    return found == m_firsts.constEnd() ? kNone : found->index;
}

} // namespace araxes
