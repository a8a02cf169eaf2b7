# SPDX-License-Identifier: GPL-3.0-or-later
"""Groups sources for clang-tidy, which spends most of a file's time on the headers that it includes.

usage: lintgroups.py COMPILE_COMMANDS FOLDER SOURCE…

Writes FOLDER/N.cpp, each of which includes up to 16 sources of one target, and FOLDER/compile_commands.json for them.
Sources whose unnamed namespaces define the same name go to different groups, and those that define a type or constant
of the name of one in a header are alone in theirs. A source that no target builds is left out with a word about it.
"""
import json
import pathlib
import re
import shlex
import sys

MOST = 16
UNNAMED = re.compile(r"^namespace \{\n(.*?)^\} // namespace$", re.MULTILINE | re.DOTALL)
NAME = re.compile(
    r"^(?!using enum)(?:\[\[nodiscard\]\] )?[A-Za-z][^\n(={;]*?\b(\w+)(?:\[\w*\])?\s*(?:[(={;]|:(?!:)|$)",
    re.MULTILINE)


def private_names(source):
    """The names at the left margin of the file's unnamed namespaces."""
    names = set()
    for inside in UNNAMED.findall(source.read_text(encoding="utf-8")):
        names.update(NAME.findall(inside))
    return names


def header_names():
    """Names of types and constants; functions of one name are told apart by what they take."""
    project = pathlib.Path(__file__).resolve().parent.parent
    headers = [header for room in ("app", "ui") for header in (project / room).rglob("*.h")]
    names = {name for header in headers for name in NAME.findall(header.read_text(encoding="utf-8"))}
    return {name for name in names if re.match("k?[A-Z]", name)}


def target_of(entry):
    return re.search(r"CMakeFiles/(\w+)\.dir/", entry["command"]).group(1)


class Group:
    def __init__(self, entry, most):
        self.entry, self.most, self.sources, self.names = entry, most, [], set()

    def takes(self, entry, names):
        return len(self.sources) < self.most and target_of(entry) == target_of(self.entry) and not names & self.names

    def add(self, source, names):
        self.sources.append(source)
        self.names |= names

    def write(self, path):
        path.write_text("".join(f'#include "{source}"\n' for source in self.sources), encoding="utf-8")
        command = shlex.split(self.entry["command"])
        command = [str(path) if part == self.entry["file"] else part for part in command]
        return {"directory": self.entry["directory"], "command": shlex.join(command), "file": str(path)}


def grouped(entries, sources):
    groups = []
    public = header_names()
    for source in sources:
        entry = entries.get(source)
        if entry is None:
            print(f"{source}: no target builds it", file=sys.stderr)
            continue
        names = private_names(source)
        clashes = not names.isdisjoint(public)
        group = None if clashes else next((group for group in groups if group.takes(entry, names)), None)
        if group is None:
            group = Group(entry, 1 if clashes else MOST)
            groups.append(group)
        group.add(source, names)
    return groups


def main(commands, folder, *sources):
    folder = pathlib.Path(folder).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.cpp"):
        old.unlink()
    entries = {pathlib.Path(e["file"]): e for e in json.loads(pathlib.Path(commands).read_text(encoding="utf-8"))}
    groups = grouped(entries, sorted(pathlib.Path(source).resolve() for source in sources))
    written = [group.write(folder / f"{number}.cpp") for number, group in enumerate(groups)]
    (folder / "compile_commands.json").write_text(json.dumps(written, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
