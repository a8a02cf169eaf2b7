# SPDX-License-Identifier: GPL-3.0-or-later
"""Sets the shouted place names of NOAA's table in ordinary letters.

"JORDAN:  BAB-A-DARAA,AL-KARAK" becomes "Jordan: Bab-a-Daraa, Al-Karak"; "ITALY:  S" becomes "Italy: south".
"""
import re

COMPASS = {"N": "north", "S": "south", "E": "east", "W": "west", "NE": "northeast", "NW": "northwest",
           "SE": "southeast", "SW": "southwest", "SSE": "south-southeast"}
# Short forms that are not part of a name.
SHORT = {"I": "Island", "IS": "Islands", "PREF": "Prefecture", "DEPT": "Department", "MT": "Mount",
         "MTS": "Mountains", "ST": "St.", "FED": "Federated", "&": "and"}
CAPITALS = {"USA", "UK", "D.C."}
# Words that are small inside a name, always, and when they are all that a part says ("CHILE:  NORTHERN").
SMALL_INSIDE = {"of", "and", "the", "in", "to", "from", "de", "del", "da", "do", "du", "des", "di", "va", "region",
                "coast", "coasts", "border", "area", "rivers"}
SMALL_ALWAYS = {"off", "near", "between", "felt", "offshore"}
SMALL_ALONE = {"northern", "southern", "eastern", "western", "northeastern", "northwestern", "southeastern",
               "southwestern", "central"}
# Joints between hyphens: Eivan-e-Kay, Port-au-Prince, Chateauneuf-du-Rhone.
JOINTS = {"a", "e", "i", "au", "de", "du", "des", "of", "eh"}


def word(tokens, index):
    """One word of a part between colons, commas and semicolons."""
    token, is_first, is_last = tokens[index], index == 0, index == len(tokens) - 1
    bare = token.rstrip(".")
    if token in CAPITALS:
        return token
    if bare in COMPASS:
        direction = COMPASS[bare]
        is_plain = is_last or tokens[index + 1].lower() in SMALL_INSIDE
        return direction if is_plain else direction.capitalize()
    if bare in SHORT:
        return SHORT[bare]
    lower = token.lower()
    is_alone = is_first and is_last
    if lower in SMALL_ALWAYS or (lower in SMALL_INSIDE and not is_first) or (lower in SMALL_ALONE and is_alone):
        return lower
    return capitalised(lower)


def capitalised(lower):
    parts = lower.split("-")
    return "-".join(part if part in JOINTS and index else after_apostrophe(part) for index, part in enumerate(parts))


def after_apostrophe(part):
    """L'Aquila and Cote d'Ivoire, but Ning'er and George's."""
    match = re.fullmatch(r"(\[?)([dl])'(.{3,})", part)
    if match:
        letter = match.group(2).upper() if match.group(2) == "l" else "d"
        return f"{match.group(1)}{letter}'{match.group(3).capitalize()}"
    if part.upper() in COMPASS:
        return COMPASS[part.upper()].capitalize()
    return re.sub(r"[^\W\d_]", lambda first: first.group().upper(), part, count=1)


def part(text):
    tokens = text.split()
    return " ".join(word(tokens, index) for index in range(len(tokens)))


def spoken(shouted):
    """The name in ordinary letters.

    >>> spoken("JORDAN:  BAB-A-DARAA,AL-KARAK")
    'Jordan: Bab-a-Daraa, Al-Karak'
    >>> spoken("ITALY:  S")
    'Italy: south'
    >>> spoken("TURKEY:  E, ERZURUM; SYRIA:  RASUM-KALE (NEAR HALAB)")
    'Turkey: east, Erzurum; Syria: Rasum-Kale (near Halab)'
    >>> spoken("COTE D'IVOIRE"), spoken("ITALY: L'AQUILA"), spoken("CHINA: NING'ER")
    ("Cote d'Ivoire", "Italy: L'Aquila", "China: Ning'er")
    >>> spoken("BALKANS NW:  SERBIA:  BRUS")
    'Northwest Balkans: Serbia: Brus'
    """
    text = shouted.replace("\\", "").replace("BALKANS NW", "NW BALKANS")
    pieces = re.split(r"([:;,()\[\]])", text)
    joined = "".join(piece if piece in ":;,()[]" and piece else part(piece) + " " for piece in pieces)
    joined = re.sub(r"\s+([:;,)\]])", r"\1", joined)          # no blank before
    joined = re.sub(r"([:;,])(?=\S)", r"\1 ", joined)          # one after
    joined = re.sub(r"(?<=\S)([(\[])", r" \1", joined)
    joined = re.sub(r"([)\]])(?=[^\s:;,)\]])", r"\1 ", joined)
    joined = re.sub(r"\s+", " ", joined).strip(" :;,")
    return joined[:1].upper() + joined[1:]
