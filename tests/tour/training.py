#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The main job in Training with real key events only: no mouse, nothing set through AT-SPI."""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import deskdriver as desk  # noqa: E402
from tour import Program, check, picture  # noqa: E402


def wait_focus(app, name):
    def probe():
        node = desk.focused(app)
        return node if node is not None and node.name == name else None
    try:
        return desk.wait_for("the focus on " + name, probe)
    except AssertionError:
        node = desk.focused(app)
        raise AssertionError("the focus is not on %s but on %s" % (
            name, desk.path_of(node) if node is not None else "nothing")) from None


def tab_to(app, start, limit=60):
    passed = []
    for _ in range(limit):
        node = desk.focused(app)
        passed.append(desk.path_of(node) if node is not None else "nothing")
        if node is not None and node.name.startswith(start):
            return node
        desk.key("Tab")
    raise AssertionError("Tab does not reach %s, but %s" % (start, passed[:12]))


def main():
    program = Program("--training")
    app = program.app
    desk.find(app, "New customer", desk.BUTTONS)
    desk.key("ctrl+n")
    wait_focus(app, "Civility")
    desk.key("m", "Tab")
    wait_focus(app, "First name")
    desk.typed("Una")
    desk.key("Tab")
    desk.typed("Quist")
    desk.key("ctrl+Return")
    button = desk.find(app, "Create customer", desk.BUTTONS)
    check(button is not None, "three fields are enough")
    desk.key("ctrl+Return")
    desk.wait_for("the id", lambda: "700000201" in desk.texts(app))
    check(True, "the id and GM number are on screen")
    picture("training-done")
    tab_to(app, "Edit E-mail")
    desk.key("space")
    wait_focus(app, "E-mail")
    desk.typed("tom@example.org")
    desk.key("ctrl+s")
    desk.find(app, "Send changes", desk.BUTTONS)
    picture("training-review")
    desk.key("Return")
    desk.wait_for("the sentence", lambda: any(t.startswith("Changes stored") for t in desk.texts(app)))
    desk.wait_for("the new value", lambda: any("E-mail: tom@example.org" == t for t in desk.texts(app)))
    check(True, "the e-mail is stored and shown")
    picture("training-stored")
    desk.key("ctrl+o")
    wait_focus(app, "Open customer")
    desk.typed("700000003")
    desk.key("Return")
    desk.wait_for("the unknown key", lambda: "favourite_colour" in desk.texts(app))
    desk.key("ctrl+o")
    wait_focus(app, "Open customer")
    desk.typed("700000008")
    desk.key("Return")
    desk.wait_for("the refusal", lambda: any("allowed" in t for t in desk.texts(app)))
    picture("training-forbidden")
    program.stop()
    print("%d failed" % check.failures)
    return 1 if check.failures else 0


if __name__ == "__main__":
    sys.exit(main())
