#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns the tables in data/raw/aras into data/collections/aras.araxes.json.

    tools/make_aras.py [-o OUT]

Each table has a header; a column such as title_az holds the text in that language, several ids in a cell stand
between blanks. Order in the tables is order in the file. A reference to an id that is not there stops the tool.
"""
import argparse
import csv
import json
import pathlib
import sys

import canonicaljson
from canonicaljson import without_empty

ROOT = pathlib.Path(__file__).resolve().parent.parent
RAW = ROOT / "data/raw/aras"
OUT = ROOT / "data/collections/aras.araxes.json"
LANGUAGES = ("en", "az", "fa", "hy", "ru")


def table(name):
    with open(RAW / name, encoding="utf-8", newline="") as file:
        return [{key: value or "" for key, value in row.items()}
                for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)]


def localized(row, column):
    return {language: row[f"{column}_{language}"] for language in LANGUAGES if row.get(f"{column}_{language}")}


def shape(name):
    if not name:
        return {}
    return json.loads((RAW / name).read_text(encoding="utf-8"))


def collection_texts():
    texts = {}
    for row in table("collection.tsv"):
        texts.setdefault(row["member"], {})[row["language"]] = row["text"]
    return texts


def categories():
    return [without_empty({"id": row["id"], "parent": row["parent"], "name": localized(row, "name"),
                           "colour": row["colour"], "shape": row["shape"]}) for row in table("categories.tsv")]


def grouped(name, key, make):
    groups = {}
    for row in table(name):
        groups.setdefault(row[key], []).append(make(row))
    return groups


def period_name(row):
    return without_empty({"name": localized(row, "name"), "when": row["when"], "source": row["source"]})


def places():
    names = grouped("placenames.tsv", "place", period_name)
    rows = table("places.tsv")
    strays = set(names) - {row["id"] for row in rows}
    if strays:
        sys.exit(f"make_aras: names of places that are not in places.tsv: {', '.join(sorted(strays))}")
    return [without_empty({
        "id": row["id"], "name": localized(row, "name"), "periodNames": names.get(row["id"], []), "kind": row["kind"],
        "point": [canonicaljson.number(row["lon"]), canonicaljson.number(row["lat"])] if row["lon"] else [],
        "shape": shape(row["shape"]),
        "precision": canonicaljson.number(row["precision"]) if row["precision"] else None,
        "country": row["country"], "division": row["division"], "source": row["source"], "note": row["note"],
    }) for row in rows]


def participants():
    return [{"id": row["id"], "kind": row["kind"], "name": localized(row, "name")} for row in table("participants.tsv")]


def sources():
    return [without_empty({key: row[key] for key in ("id", "author", "title", "publisher", "date", "url")})
            for row in table("sources.tsv")]


def when(row):
    """The EDTF alone, or with the calendar in which its source gives the date."""
    return {"edtf": row["when"], "calendar": row["calendar"]} if row["calendar"] else row["when"]


def claim(row):
    return without_empty({
        "source": row["source"], "about": row["about"], "says": localized(row, "says"), "when": when(row),
        "where": row["where"].split(), "preferred": True if row["preferred"] == "yes" else None})


def events():
    who = grouped("roles.tsv", "event", lambda row: without_empty({"participant": row["participant"], "role": row["role"]}))
    claims = grouped("claims.tsv", "event", claim)
    relations = grouped("relations.tsv", "event", lambda row: {"kind": row["kind"], "event": row["other"]})
    rows = table("events.tsv")
    strays = (set(who) | set(claims) | set(relations)) - {row["id"] for row in rows}
    if strays:
        sys.exit(f"make_aras: rows about events that are not in events.tsv: {', '.join(sorted(strays))}")
    return [without_empty({
        "id": row["id"], "title": localized(row, "title"), "when": when(row), "where": row["where"].split(),
        "category": row["category"], "who": who.get(row["id"], []), "text": localized(row, "text"),
        "claims": claims.get(row["id"], []), "relations": relations.get(row["id"], []),
    }) for row in rows]


def eras():
    return [without_empty({"name": localized(row, "name"), "when": row["when"], "source": row["source"]})
            for row in table("eras.tsv")]


def check(collection):
    """Stops at the first reference that leads nowhere and at an event without a source."""
    known = {key: {entry["id"] for entry in collection[key]}
             for key in ("categories", "places", "participants", "sources", "events")}

    def need(kind, identifier, where):
        if identifier not in known[kind]:
            sys.exit(f"make_aras: {where}: no {identifier!r} among the {kind}")

    for entry in collection["categories"]:
        if "parent" in entry:
            need("categories", entry["parent"], entry["id"])
    for event in collection["events"]:
        where = f"event {event['id']}"
        need("categories", event["category"], where)
        for claim_ in event.get("claims", []) or sys.exit(f"make_aras: {where}: no claim, so no source"):
            need("sources", claim_["source"], where)
            for place in claim_.get("where", []):
                need("places", place, where)
        for place in event.get("where", []):
            need("places", place, where)
        for role in event.get("who", []):
            need("participants", role["participant"], where)
        for relation in event.get("relations", []):
            need("events", relation["event"], where)
    for kind, entries in known.items():
        if len(entries) != len(collection[kind]):
            sys.exit(f"make_aras: an id occurs twice among the {kind}")


def collection():
    texts = collection_texts()
    return {
        "format": "araxes", "version": 1, "title": texts["title"], "description": texts["description"],
        "licence": texts["licence"][""], "attribution": texts["attribution"][""],
        "categories": categories(), "places": places(), "participants": participants(), "sources": sources(),
        "events": events(), "eras": eras(),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("-o", "--output", type=pathlib.Path, default=OUT)
    arguments = parser.parse_args()
    made = collection()
    check(made)
    canonicaljson.write(arguments.output, made)
    return 0


if __name__ == "__main__":
    sys.exit(main())
