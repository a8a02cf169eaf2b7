#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the checksums of all files under data/ into data/README.md. Run it after a file there has changed."""
import hashlib
import pathlib
import re

DATA = pathlib.Path(__file__).resolve().parent.parent / "data"
README = DATA / "README.md"


def main():
    files = sorted(path for path in DATA.rglob("*") if path.is_file() and path != README)
    lines = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(DATA).as_posix()}" for path in files]
    text = README.read_text(encoding="utf-8")
    block = "```sha256\n" + "\n".join(lines) + "\n```"
    text = re.sub(r"```sha256\n.*?```", lambda _: block, text, flags=re.DOTALL)
    README.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
