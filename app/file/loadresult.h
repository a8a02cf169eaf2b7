// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What comes of reading a file.

#include "app/event/collection.h"
#include "app/file/problem.h"

#include <functional>

namespace araxes {

/// Without a collection the file was unreadable and at least one problem is Fatal, unless reading was cancelled.
struct LoadResult
{
    CollectionPtr collection;
    Problems problems;
    bool isCancelled = false;
    bool isFromCache = false; ///< an earlier reading of the same file found this out
};

/// Called now and then with bytes done and in all; returning false cancels. May be empty.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// Takes a part of a large file's events, evenly chosen of what has been read so far: enough for a first picture, while
/// the rest is being read. Called in the thread that loads, or in one that helps it. May be empty.
using Preview = std::function<void(CollectionPtr part)>;

} // namespace araxes
