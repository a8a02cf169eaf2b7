# SPDX-License-Identifier: GPL-3.0-or-later
"""Which lines are drawn dashed, and why.

Natural Earth draws who controls a place, not who claims it. These are the lines of its 1:10 m data that are lines of
control, armistice lines, or borders of states that many others do not recognise. The list takes no side: a dash says
only that the line is not agreed. It can name only lines that the data has:
- Taiwan has no land border.
- The lines of Nagorno-Karabakh before 2023 are not in the data and nothing stands for them.
- South Ossetia is no division of its own in the data.
- Front lines since 2022 are not in the data.
"""

# (code, code, reason, condition on longitude and latitude or None for the whole line)
BORDERS = [
    ("RS", "XK", "Kosovo's declaration of independence is not recognised by Serbia", None),
    ("UA", "RU", "Crimea: annexed by Russia in 2014, Ukrainian by the UN General Assembly's resolution 68/262",
     lambda lon, lat: 32 < lon < 36 and lat < 46.4),
    ("CY", "X-NCY", "ceasefire line; Northern Cyprus is recognised by Turkey only", None),
    ("X-NCY", "X-SBA", "Northern Cyprus is recognised by Turkey only", None),
    ("EH", "MA", "Western Sahara: a non-self-governing territory by the United Nations", None),
    ("SO", "X-SOL", "Somaliland: declared independent in 1991, Somali for nearly all states", None),
    ("IN", "PK", "Kashmir: line of control and the boundary of Jammu", lambda lon, lat: lat > 32.3),
    ("IN", "X-KAS", "Kashmir: the Siachen glacier", None),
    ("PK", "X-KAS", "Kashmir: the Siachen glacier", None),
    ("CN", "X-KAS", "Kashmir: the Siachen glacier", None),
    ("CN", "PK", "Kashmir: the tract ceded by Pakistan in 1963 is claimed by India", None),
    ("CN", "IN", "line of actual control: Aksai Chin in the west, Arunachal Pradesh in the east",
     lambda lon, lat: lon < 79.6 or lon > 91.6),
    ("IL", "PS", "armistice lines of 1949", None),
    ("IL", "SY", "Golan Heights: ceasefire line of 1974", None),
    ("EG", "SD", "Halaib and Bir Tawil: two rival lines", lambda lon, lat: lon > 33.1),
    ("KP", "KR", "military demarcation line of 1953", None),
]

# Between divisions of one country: (division, reason).
DIVISIONS = [
    ("GE-AB", "Abkhazia: declared independent in 1992, Georgian for nearly all states"),
    ("MD-SN", "Transnistria: declared independent in 1990, Moldovan for all UN members"),
]

# Both countries hold this ground in the region filter, since the data can show only one: the drawn owner, the
# other claimant, and a box (west, south, east, north) that holds the rings in question.
SHARED_GROUND = [
    ("RU", "UA", (32.0, 44.2, 36.7, 46.4)),
]

# The same where the claimed ground is divisions of the drawn owner: Western Sahara west of the wall.
SHARED_DIVISIONS = [
    ("EH", ["MA-15", "MA-16"]),
]


def border_rule(one, other):
    """None when agreed, else a function of longitude and latitude."""
    for a, b, _, condition in BORDERS:
        if {a, b} == {one, other}:
            return condition or (lambda lon, lat: True)
    return None


def is_disputed_division(one, other):
    return any((one == code) != (other == code) for code, _ in DIVISIONS)
