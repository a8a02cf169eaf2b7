// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/likeness.h"

#include "app/text/foldedtext.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMost = 3;
constexpr qsizetype kLongest = 60;

/// Letters to put in, leave out or change (Levenshtein).
int lettersApart(QStringView a, QStringView b)
{
    std::vector<int> row(std::size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i) + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            int &cell = row[std::size_t(j) + 1];
            const int changed = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = std::exchange(cell, std::min({changed, cell + 1, row[std::size_t(j)] + 1}));
        }
    }
    return row.back();
}

} // namespace

QStringList nearlyNamed(const QString &typed, const std::vector<NamedThing> &things)
{
    const QString sought = folded(typed).left(kLongest);
    const int most = std::max(1, (int(sought.size()) + 1) / 3);
    std::vector<std::pair<int, std::size_t>> near; // how far, which
    for (std::size_t i = 0; i < things.size() && sought.size() > 1; ++i) {
        int best = most + 1;
        for (const QString &name : things[i].names) {
            const QString plain = folded(name);
            const bool isAsLong = std::abs(plain.size() - sought.size()) <= most;
            best = isAsLong ? std::min(best, lettersApart(sought, plain)) : best;
        }
        if (best <= most) {
            near.emplace_back(best, i);
        }
    }
    std::sort(near.begin(), near.end());
    QStringList names;
    for (std::size_t i = 0; i < std::min(near.size(), kMost); ++i) {
        names.append(things[near[i].second].shown);
    }
    return names;
}

QString perhapsText(const QStringList &names)
{
    if (names.isEmpty()) {
        return {};
    }
    const QString &last = names.constLast();
    return u"; perhaps "_s +
           (names.size() == 1 ? last : names.first(names.size() - 1).join(u", "_s) + u" or "_s + last);
}

} // namespace araxes
