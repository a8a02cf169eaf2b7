#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns NOAA's table of significant earthquakes into data/collections/earthquakes.araxes.json.

    tools/make_earthquakes.py [-o OUT]        make the collection from data/raw/earthquakes/significant.tsv
    tools/make_earthquakes.py --trim SIGNIF   make that table from NOAA's own: the columns used here, without padding

Nothing is corrected: dates, coordinates and figures are as in the table. Only the shouted names are set in
ordinary letters, and the table's historical years (-1 is 1 BCE) become EDTF's (0000 is 1 BCE).
"""
import argparse
import csv
import pathlib
import sys

import canonicaljson
from placenames import spoken

ROOT = pathlib.Path(__file__).resolve().parent.parent
RAW = ROOT / "data/raw/earthquakes/significant.tsv"
COUNTRIES = ROOT / "data/raw/earthquakes/countries.tsv"
OUT = ROOT / "data/collections/earthquakes.araxes.json"

COLUMNS = ["I_D", "FLAG_TSUNAMI", "YEAR", "MONTH", "DAY", "FOCAL_DEPTH", "EQ_PRIMARY", "INTENSITY", "COUNTRY", "STATE",
           "LOCATION_NAME", "LATITUDE", "LONGITUDE", "DEATHS", "DEATHS_DESCRIPTION", "INJURIES",
           "INJURIES_DESCRIPTION", "DAMAGE_MILLIONS_DOLLARS", "DAMAGE_DESCRIPTION", "HOUSES_DESTROYED",
           "HOUSES_DESTROYED_DESCRIPTION", "TOTAL_DEATHS", "TOTAL_DEATHS_DESCRIPTION"]

# Magnitude classes from the strongest down: id, least magnitude, name by language, colour, shape.
CLASSES = [
    ("m8", 8.0, {"en": "Magnitude 8 and above", "az": "8 və daha çox maqnitudalı", "fa": "بزرگی ۸ و بیشتر",
                 "ru": "Магнитуда 8 и выше"}, "#A546CB", "star"),
    ("m7", 7.0, {"en": "Magnitude 7 to 7.9", "az": "7–7,9 maqnitudalı", "fa": "بزرگی ۷ تا ۷٫۹",
                 "ru": "Магнитуда 7–7,9"}, "#D0478A", "diamond"),
    ("m6", 6.0, {"en": "Magnitude 6 to 6.9", "az": "6–6,9 maqnitudalı", "fa": "بزرگی ۶ تا ۶٫۹",
                 "ru": "Магнитуда 6–6,9"}, "#E5603F", "circle"),
    ("m5", 5.0, {"en": "Magnitude 5 to 5.9", "az": "5–5,9 maqnitudalı", "fa": "بزرگی ۵ تا ۵٫۹",
                 "ru": "Магнитуда 5–5,9"}, "#F0932B", "square"),
    ("m0", 0.0, {"en": "Below magnitude 5", "az": "5-dən az maqnitudalı", "fa": "بزرگی کمتر از ۵",
                 "ru": "Магнитуда ниже 5"}, "#E0B93F", "triangle"),
]
UNKNOWN = ("unknown", {"en": "Magnitude unknown", "az": "Maqnitudası məlum deyil", "fa": "بزرگی نامعلوم",
                       "ru": "Магнитуда неизвестна"}, "grey", "cross")

# What the table's codes stand for (NCEI's own description of them).
AMOUNT = {"1": "few (about 1 to 50)", "2": "some (about 51 to 100)", "3": "many (about 101 to 1,000)",
          "4": "very many (more than 1,000)"}
DAMAGE = {"1": "limited", "2": "moderate", "3": "severe", "4": "extreme"}
ROMAN = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield {key: value.strip() for key, value in row.items()}


def trim(source):
    with open(RAW, "w", encoding="utf-8", newline="\n") as file:
        file.write("\t".join(COLUMNS) + "\n")
        for row in rows(source):
            file.write("\t".join(row[column] for column in COLUMNS) + "\n")


def edtf_year(historical):
    """-1 is 1 BCE, which EDTF writes 0000."""
    year = historical if historical > 0 else historical + 1
    return f"-{-year:04d}" if year < 0 else f"{year:04d}"


def when(row):
    parts = [edtf_year(int(row["YEAR"]))]
    for column in ("MONTH", "DAY"):
        if not row[column]:
            break
        parts.append(f"{int(row[column]):02d}")
    return "-".join(parts)


def category(row):
    if not row["EQ_PRIMARY"]:
        return UNKNOWN[0]
    return next(entry[0] for entry in CLASSES if float(row["EQ_PRIMARY"]) >= entry[1])


def title(row, name):
    strength = f"magnitude {float(row['EQ_PRIMARY']):.1f}" if row["EQ_PRIMARY"] else "magnitude unknown"
    return f"{name or 'Place not named'}, {strength}"


def count(row, column, one, many):
    """What the table says of an amount: the number, or its code in words; nothing when it says nothing."""
    number = row[column]
    if number:
        return f"{int(number):,} {one if int(number) == 1 else many}"
    code = row.get(column + "_DESCRIPTION", "")
    return f"{many}: {AMOUNT[code]}" if code in AMOUNT else ""


def damage(row):
    millions = row["DAMAGE_MILLIONS_DOLLARS"]
    words = DAMAGE.get(row["DAMAGE_DESCRIPTION"], "")
    if millions:
        return f"damage of {float(millions):,.10g} million dollars" + (f" ({words})" if words else "")
    return f"{words} damage" if words else ""


def all_deaths(row):
    """The deaths with those of the tsunami or the eruption, where they differ."""
    columns = ("DEATHS", "DEATHS_DESCRIPTION")
    if all(row["TOTAL_" + column] in ("", row[column]) for column in columns):
        return ""
    total = {"DEATHS": row["TOTAL_DEATHS"], "DEATHS_DESCRIPTION": row["TOTAL_DEATHS_DESCRIPTION"]}
    said = count(total, "DEATHS", "death", "deaths")
    return f"with those of its other effects, {said}" if said else ""


def half_position(row):
    """A few rows give only one of the two coordinates; that is no place, but it is said."""
    latitude, longitude = row["LATITUDE"], row["LONGITUDE"]
    if bool(latitude) == bool(longitude):
        return ""
    which = "latitude" if latitude else "longitude"
    return f"of its position only the {which} is given, {float(latitude or longitude):g}°"


def text(row):
    facts = [count(row, "DEATHS", "death", "deaths"), all_deaths(row), count(row, "INJURIES", "injured", "injured"),
             count(row, "HOUSES_DESTROYED", "house destroyed", "houses destroyed"), damage(row),
             f"depth {int(row['FOCAL_DEPTH'])} km" if row["FOCAL_DEPTH"] else "",
             f"intensity {ROMAN[int(row['INTENSITY'])]}" if row["INTENSITY"] else "",
             "tsunami" if row["FLAG_TSUNAMI"] else "", half_position(row)]
    said = "; ".join(fact for fact in facts if fact)
    return said[:1].upper() + said[1:] + "." if said else ""


def country_codes():
    with open(COUNTRIES, encoding="utf-8", newline="") as file:
        return {row["name"]: row["code"] for row in csv.DictReader(file, delimiter="\t")}


def division(row):
    """The table names the state only in the USA, Canada and Australia."""
    country = {"USA": "US", "CANADA": "CA", "AUSTRALIA": "AU"}.get(row["COUNTRY"])
    return f"{country}-{row['STATE']}" if country and row["STATE"] else ""


class Places:
    """One place for each name at each point, so that quakes at the same spot share it."""

    def __init__(self, codes):
        self.codes = codes
        self.found = {}
        self.entries = []

    def of(self, row, name):
        point = [canonicaljson.number(row[column]) for column in ("LONGITUDE", "LATITUDE") if row[column]]
        point = point if len(point) == 2 else []
        if not name and not point:
            return ""
        key = (name, *point, row["COUNTRY"], row["STATE"])
        if key not in self.found:
            self.found[key] = f"p{len(self.entries) + 1}"
            self.entries.append(canonicaljson.without_empty({
                "id": self.found[key], "name": {"en": name} if name else {}, "point": point,
                "country": self.country(row), "division": division(row)}))
        return self.found[key]

    def country(self, row):
        # "USA TERRITORY" and its like are settled by the state column: Guam is GU, Puerto Rico PR.
        return self.codes.get(f"{row['COUNTRY']}/{row['STATE']}", self.codes.get(row["COUNTRY"], ""))


def event(row, places):
    name = spoken(row["LOCATION_NAME"])
    place = places.of(row, name)
    return canonicaljson.without_empty({
        "id": f"noaa-{row['I_D']}",
        "title": {"en": title(row, name)},
        "when": when(row),
        "where": [place] if place else [],
        "category": category(row),
        "text": {"en": text(row)} if text(row) else {},
        "claims": [{"source": "noaa", "about": "event"}],
    })


def categories():
    entries = [{"id": key, "name": name, "colour": colour, "shape": shape} for key, _, name, colour, shape in CLASSES]
    key, name, colour, shape = UNKNOWN
    return entries + [{"id": key, "name": name, "colour": colour, "shape": shape}]


def collection():
    places = Places(country_codes())
    events = [event(row, places) for row in rows(RAW)]
    return {
        "format": "araxes",
        "version": 1,
        "title": {"en": "Significant earthquakes", "az": "Güclü zəlzələlər", "fa": "زمین‌لرزه‌های مهم",
                  "ru": "Значительные землетрясения", "hy": "Նշանակալի երկրաշարժեր"},
        "description": {"en": "Earthquakes from 2150 BCE to 2019 that caused deaths, damage or a tsunami, or were of "
                              "magnitude 7.5 or more. Dates, places and figures are the table's own; what it leaves "
                              "open stays open, and it does not say which calendar its older dates follow."},
        "licence": "Public domain (NOAA); this arrangement CC0-1.0",
        "attribution": "Earthquakes: NOAA National Centers for Environmental Information",
        "categories": categories(),
        "places": places.entries,
        "sources": [{"id": "noaa", "author": "NOAA National Centers for Environmental Information",
                     "title": "NCEI/WDS Global Significant Earthquake Database, 2150 BC to present",
                     "publisher": "NOAA National Centers for Environmental Information",
                     "url": "https://doi.org/10.7289/V5TD9V7K"}],
        "events": events,
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("-o", "--output", type=pathlib.Path, default=OUT)
    parser.add_argument("--trim", metavar="SIGNIF", type=pathlib.Path, help="NOAA's table, to make the raw one from")
    arguments = parser.parse_args()
    if arguments.trim:
        trim(arguments.trim)
    else:
        canonicaljson.write(arguments.output, collection())
    return 0


if __name__ == "__main__":
    sys.exit(main())
