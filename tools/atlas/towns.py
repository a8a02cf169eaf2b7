# SPDX-License-Identifier: GPL-3.0-or-later
"""Towns from the gazetteer: all of the region round the Aras, the larger ones elsewhere."""
import csv

from . import lines, names

NEAR = {"AZ", "IR", "AM", "GE"}
REGION = NEAR | {"TR", "IQ", "TM"}
LANGUAGES = ["az", "fa", "hy", "ru", "tr", "ar", "ka", "uk", "he", "de", "fr", "es", "zh", "ja", "en"]
CAPITAL, SEAT, OTHER = 2, 1, 0

NOT_LATIN = {"fa", "hy", "ru", "ar", "ka", "uk", "he", "zh", "ja"}


def is_latin(name):
    return any(letter.isalpha() and ord(letter) < 0x250 for letter in name)


def is_persian(name):
    """In Arabic letters, and without those that Persian writes otherwise."""
    return all("\u0600" <= letter <= "\u06ff" or letter in " \u200c" for letter in name) and not set(name) & set("يكةى")


class Town:
    def __init__(self, row):
        self.country = row["country"]
        self.place = lines.project(float(row["lon"]), float(row["lat"]))
        self.population = int(row["population"] or 0)
        self.rank = CAPITAL if row["feature"] == "PPLC" else SEAT if row["feature"] == "PPLA" else OTHER
        self.names = {"en": row["name_en"] or row["name_current"] or row["name"]}
        if self.country == "IR":
            english = row["name_en"]  # English texts write no macrons
            self.names["en"] = english if english.isascii() and english else row["ascii"]
        for language in LANGUAGES:
            name = row["name_" + language]
            # Some names of other scripts are romanised in the gazetteer: nobody writes them so.
            if name and name != self.names["en"] and not (language in NOT_LATIN and is_latin(name)):
                self.names.setdefault(language, name)
        if self.country == "AZ" and not self.names["en"].isascii():
            self.names.setdefault("az", self.names["en"])
            self.names["en"] = names.english_from_azerbaijani(self.names["en"])
        also = [row["name"], row["ascii"]]
        if self.country in NEAR:
            also += row["alternates"].split(",")
        if self.country == "IR" and "fa" not in self.names:
            self.names.update({"fa": name for name in reversed(also) if is_persian(name)})
        self.names.update(names.TOWN_NAMES.get(row["name"], {}) if self.country == "AZ" else {})
        if self.country == "AZ" and "az" not in self.names:
            # The gazetteer has most Azerbaijani spellings among its alternates only; the schwa gives them away.
            self.names.update({"az": name for name in reversed(also) if "ə" in name.lower()})
        self.aliases = [name for name in dict.fromkeys(also) if name and name not in self.names.values()]

    def first_zoom(self):
        """In tenths; the labels that fit are chosen among these by population."""
        steps = [(5_000_000, 35), (2_000_000, 45), (1_000_000, 50), (500_000, 55), (250_000, 60), (100_000, 65),
                 (50_000, 70), (20_000, 78), (8_000, 85), (3_000, 92)]
        zoom = next((tenths for people, tenths in steps if self.population >= people), 98)
        by_rank = {CAPITAL: 45, SEAT: 75, OTHER: 200}[self.rank]
        return max(30, min(zoom, by_rank))


# Entries that are no towns, or stand a second time for one that is there.
WRONG = {"Pasragad Branch", "Al Mawşil al Jadīdah"}


def is_kept(town):
    if town.names["en"] in WRONG:
        return False
    if town.country in REGION or town.rank == CAPITAL:
        return True
    return town.population >= (80_000 if town.rank == SEAT else 150_000)


def read_towns(path):
    with open(path, encoding="utf-8", newline="") as file:
        # The gazetteer writes the schwa with the turned e at times.
        lines_of = (line.replace("ǝ", "ə") for line in file)
        rows = csv.DictReader(lines_of, delimiter="\t", quoting=csv.QUOTE_NONE)
        towns = [town for town in map(Town, rows) if is_kept(town)]
    # The largest first: the order in which they get their labels.
    towns.sort(key=lambda town: (town.first_zoom(), -town.population, town.place))
    return towns


def lend_names(regions, towns):
    """A division and the seat whose name it bears take each other's names in the languages they lack."""
    by_name = {}
    for town in towns:
        if town.country in REGION:
            for name in set([town.names["en"], town.names.get("az")] + town.aliases[:2]):
                by_name.setdefault((town.country, name), town)
    for region in regions:
        wanted = [region.names.get("en"), region.names.get("az")]
        town = next((by_name[region.country, n] for n in wanted if n and (region.country, n) in by_name), None)
        if region.kind == 1 and town and region.label and near(town.place, region.label):
            for language, name in town.names.items():
                region.call(language, name)
            if region.country == "AZ" and region.names.get("az") == town.names.get("az"):
                region.names["en"] = town.names["en"]
            for language, name in region.names.items():
                town.names.setdefault(language, name)


def near(a, b):
    return max(abs(a[0] - b[0]), abs(a[1] - b[1])) < lines.WORLD * 1.5 / 360
