# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes JSON exactly as Araxes saves it, so that a bundled collection that is loaded and saved stays the same bytes.

Two blanks of indent; a container whose compact form fits in 100 characters stays on one line; UTF-8 as it is;
shortest numbers, whole ones without a point; LF and a newline at the end.
"""
import json

WIDTH = 100


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(", ", ": "), allow_nan=False)


def number(value):
    """A whole number as an int, so that 46.0 is written 46."""
    value = float(value)
    return int(value) if value.is_integer() else value


def without_empty(members):
    """The members that say something, in the order given."""
    return {key: value for key, value in members.items() if value not in (None, "", [], {})}


def text(value, indent=0):
    line = compact(value)
    if not isinstance(value, (dict, list)) or not value or len(line) <= WIDTH:
        return line
    inner = "  " * (indent + 1)
    if isinstance(value, dict):
        parts = [f"{compact(key)}: {text(item, indent + 1)}" for key, item in value.items()]
        return "{\n" + ",\n".join(inner + part for part in parts) + "\n" + "  " * indent + "}"
    parts = [text(item, indent + 1) for item in value]
    return "[\n" + ",\n".join(inner + part for part in parts) + "\n" + "  " * indent + "]"


def write(path, value):
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(text(value) + "\n")
