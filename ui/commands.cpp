// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands.h"

#include "app/file/formats.h"
#include "app/file/infojson.h"
#include "app/text/plaintext.h"
#include "ui/bundledcollections.h"
#include "ui/request.h"

#include <cstdio>

namespace araxes {

using namespace Qt::StringLiterals;

namespace {

void complain(const Problems &problems)
{
    for (const Problem &problem : problems) {
        araxes::complain(problem.text());
    }
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
    const QByteArray json = infoJson(result);
    std::fwrite(json.constData(), 1, static_cast<std::size_t>(json.size()), stdout);
    return result.problems.isEmpty() ? ExitCode::Fine : ExitCode::ProblemsReported;
}

ExitCode runRender(const CommandLine &line)
{
    const LoadResult result = loadCollection(collectionPath(line.file));
    complain(result.problems);
    if (!result.collection) {
        return ExitCode::CannotReadOrWrite;
    }
    QString reason;
    const AtlasPtr atlas = Atlas::bundled(&reason);
    if (!reason.isEmpty()) {
        complain(reason);
    }
    Session session([&atlas](const QString &code, const Place &place) { return atlas->isIn(code, place); });
    session.setCollection(result.collection);
    if (const QString wrong = applyRequest(session, line, atlas); !wrong.isEmpty()) {
        complain(wrong);
        return ExitCode::WrongUse;
    }
    const Problems problems = writeFigure(line.output, line.figure, session.state(), *atlas);
    complain(problems);
    if (!problems.isEmpty()) {
        return ExitCode::CannotReadOrWrite;
    }
    return result.problems.isEmpty() ? ExitCode::Fine : ExitCode::ProblemsReported;
}

} // namespace araxes
