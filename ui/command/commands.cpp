// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command/commands.h"

#include "app/file/datelist.h"
#include "app/file/formats.h"
#include "app/file/infojson.h"
#include "app/text/plaintext.h"
#include "ui/bundledcollections.h"
#include "ui/command/request.h"

#include <QFile>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <unistd.h>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

void complain(const Problems &problems)
{
    for (const Problem &problem : problems) {
        araxes::complain(problem.text());
    }
}

QString lastError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

/// A reader that has had enough, as head has, is no fault to speak of.
bool printed(const QByteArray &bytes)
{
    const std::size_t size = std::size_t(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0) {
        return true;
    }
    if (errno != EPIPE) {
        araxes::complain(u"standard output: "_s + lastError());
    }
    return false;
}

/// What there is, without waiting for more: a person at a terminal sees each row at once.
ssize_t readSome(const QFile &input, QByteArray &piece)
{
    ssize_t size = 0;
    do {
        size = ::read(input.handle(), piece.data(), std::size_t(piece.size()));
    } while (size < 0 && errno == EINTR);
    return size;
}

bool openInput(QFile &input, const QString &path)
{
    if (path.isEmpty() || path == "-"_L1) {
        return input.open(stdin, QIODevice::ReadOnly);
    }
    input.setFileName(path);
    return input.open(QIODevice::ReadOnly);
}

std::optional<WindowCounts> windowCounts(const Collection &collection, const CommandLine &line)
{
    if (!line.time) {
        return std::nullopt;
    }
    Filter filter;
    filter.time = line.time;
    const Matches matches = evaluate(collection, filter, {}, {}, {});
    WindowCounts counts{*line.time, timeModeKey(line.timeMode), {}};
    for (const TimeMode mode : kTimeModes) {
        counts.counts.append({timeModeKey(mode), matches.offeredByTimeMode[std::size_t(mode)]});
    }
    return counts;
}

} // namespace

void complain(const QString &text)
{
    const QByteArray line = "araxes: " + terminalText(text).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

ExitCode runInfo(const CommandLine &line)
{
    const LoadResult result = loadCollection(collectionPath(line.file));
    complain(result.problems);
    if (!result.collection) {
        return ExitCode::CannotReadOrWrite;
    }
    const QByteArray json = infoJson(result, windowCounts(*result.collection, line));
    std::fwrite(json.constData(), 1, static_cast<std::size_t>(json.size()), stdout);
    return result.problems.isEmpty() ? ExitCode::Fine : ExitCode::ProblemsReported;
}

ExitCode runRender(const CommandLine &line)
{
    QString reason;
    const AtlasPtr atlas = Atlas::bundled(&reason);
    if (!reason.isEmpty()) {
        complain(reason);
    }
    const LoadResult result = loadCollection(collectionPath(line.file), {}, atlas);
    complain(result.problems);
    if (!result.collection) {
        return ExitCode::CannotReadOrWrite;
    }
    Session session([&atlas](const QString &code, const Place &place) { return atlas->isIn(code, place); });
    session.setCollection(result.collection);
    const RequestOutcome outcome = applyRequest(session, line, atlas);
    if (!outcome.refused.isEmpty()) {
        complain(outcome.refused);
        return ExitCode::WrongUse;
    }
    for (const QString &note : outcome.notes) {
        complain(note);
    }
    const Problems problems = writeFigure(line.output, line.figure, session.state(), *atlas);
    complain(problems);
    if (!problems.isEmpty()) {
        return ExitCode::CannotReadOrWrite;
    }
    return result.problems.isEmpty() && outcome.notes.isEmpty() ? ExitCode::Fine : ExitCode::ProblemsReported;
}

ExitCode runDates(const CommandLine &line)
{
    std::signal(SIGPIPE, SIG_IGN);
    QFile input;
    if (!openInput(input, line.file)) {
        complain(u"%1: %2"_s.arg(line.file, input.errorString()));
        return ExitCode::CannotReadOrWrite;
    }
    QByteArray piece(65'536, Qt::Uninitialized);
    DateList list(line.calendar.value_or(Calendar::Gregorian),
                  line.isCanonical ? DateList::Form::Canonical : DateList::Form::AsWritten);
    QByteArray rows;
    for (ssize_t size = readSome(input, piece); size != 0; size = readSome(input, piece)) {
        if (size < 0) {
            complain(u"%1: %2"_s.arg(line.file, lastError()));
            return ExitCode::CannotReadOrWrite;
        }
        list.read(QByteArrayView(piece).first(size), rows);
        if (!printed(std::exchange(rows, {}))) {
            return ExitCode::CannotReadOrWrite;
        }
    }
    list.finish(rows);
    if (!printed(rows)) {
        return ExitCode::CannotReadOrWrite;
    }
    return list.hasRefused() ? ExitCode::ProblemsReported : ExitCode::Fine;
}

} // namespace araxes
