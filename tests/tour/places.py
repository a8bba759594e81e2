#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Where things are on the screen: a usual profile needs no scroll bar at 1440x900, what a call turns
on is in sight at 1180x784 too, and no two controls have the same name. On a screen with room for the
window: TOUR_SCREEN=1600x1000x24 tests/tour/run.sh PROGRAM tests/tour/places.py"""
import collections
import os
import subprocess
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import deskdriver as desk  # noqa: E402
from tour import Program, all_named, check, picture  # noqa: E402

CUSTOMER = "700000010"
FACTS = {"e-mail": "E-mail: olivier.bouchard@example.org",
         "first phone": "Phones: 8195550119",
         "town": "City: Gatineau",
         "language": "Customer language: French",
         "loyalty status": "Loyalty status: Turquoise",
         "consent": "Consent to use personal data: Yes",
         "contact consents": "Contact consents: E-mail: Yes"}


def box(node):
    place = node.queryComponent().getExtents(desk.pyatspi.DESKTOP_COORDS)
    return place.x, place.y, place.width, place.height


def is_within(inner, outer):
    return (inner[2] > 0 and inner[3] > 0
            and inner[0] >= outer[0] and inner[1] >= outer[1]
            and inner[0] + inner[2] <= outer[0] + outer[2]
            and inner[1] + inner[3] <= outer[1] + outer[3])


def hidden_by(node):
    """Whatever around it cuts something off: its card, what scrolls it, the window."""
    inner = box(node)
    around = node.parent
    while around is not None and around.getRoleName() != "application":
        if not is_within(inner, box(around)):
            return "%s at %s by %s at %s" % (node.name, inner, desk.path_of(around), box(around))
        around = around.parent
    return None


def scroll_bars(window):
    """Those that stand upright and have somewhere to go."""
    found = []
    for node in desk.walk(window):
        if node.getRoleName() == "scroll bar" and desk.showing(node):
            _, _, width, height = box(node)
            value = node.queryValue()
            if height > width and value.maximumValue > value.minimumValue:
                found.append("%s, %d too little" % (desk.path_of(node), value.maximumValue))
    return found


def all_boxes(window):
    return [(n.name, box(n)) for n in desk.walk(window) if desk.showing(n)]


def resize(app, width, height):
    window = desk.active_window(app)
    number = subprocess.run(["xdotool", "getactivewindow"], check=True, capture_output=True,
                            text=True).stdout.strip()
    subprocess.run(["xdotool", "windowsize", number, str(width), str(height)], check=True)
    desk.wait_for("a window of %dx%d" % (width, height),
                  lambda: box(window)[2:] == (width, height))
    # Until two looks at it see the same.
    desk.wait_for("the end of the layout", lambda: all_boxes(window) == all_boxes(window))
    picture("places-%dx%d" % (width, height))
    return window


def all_different(window, where):
    names = collections.Counter(
        n.name for n in desk.walk(window)
        if desk.showing(n) and n.getState().contains(desk.pyatspi.STATE_FOCUSABLE))
    doubled = {name: [desk.path_of(n) for n in desk.every(window, name)
                      if n.getState().contains(desk.pyatspi.STATE_FOCUSABLE)]
               for name, count in names.items() if name and count > 1}
    check(not doubled, "every focusable control of %s has a name of its own %s" % (where, doubled))


def facts_in_sight(window, where):
    shown = [n for n in desk.walk(window) if desk.showing(n)]
    for fact, beginning in FACTS.items():
        cells = [n for n in shown if n.name.startswith(beginning)]
        hidden = hidden_by(cells[0]) if cells else "there is no " + beginning
        check(not hidden, "%s: the %s is in sight%s" % (
            where, fact, ", but " + hidden if hidden else ""))


def main():
    program = Program("--training", "--open", CUSTOMER)
    app = program.app
    desk.find(app, "Edit E-mail", desk.BUTTONS)
    # With a keychain: without one a bar says so, and takes its room.
    desk.find(app, "Drafts are sealed")
    for width, height in ((1440, 900), (1180, 784)):
        where = "%dx%d" % (width, height)
        window = resize(app, width, height)
        if width == 1440:
            bars = scroll_bars(window)
            check(not bars, "%s: a usual profile needs no scroll bar %s" % (where, bars))
        facts_in_sight(window, where)
        all_named(window, where)
        all_different(window, where)
    program.stop()
    print("%d failed" % check.failures)
    return 1 if check.failures else 0


if __name__ == "__main__":
    sys.exit(main())
