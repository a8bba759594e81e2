#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The pictures of the README, taken in Training."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "tour"))
import deskdriver as desk  # noqa: E402
from tour import Program, picture  # noqa: E402


def settle(app, name):
    """Until the control is there and has been painted."""
    desk.find(app, name)
    desk.time.sleep(0.6)


def main():
    program = Program("--training")
    app = program.app
    settle(app, "New customer")
    picture("start")
    desk.key("ctrl+n")
    settle(app, "First name")
    desk.typed("m")
    for text in ("Tom", "Smith", "01/01/1984", "tom.smith@gmial.com", "0623456789"):
        desk.key("Tab")
        desk.typed(text)
    desk.time.sleep(2)
    picture("wizard")
    desk.key("ctrl+Return")
    desk.time.sleep(2)
    picture("wizard-review")
    desk.key("ctrl+o")
    desk.time.sleep(0.6)
    desk.typed("700000010")
    desk.key("Return")
    settle(app, "Edit E-mail")
    picture("profile")
    desk.press(app, "Edit Second name")
    desk.type_into(app, "Second name", "Anna")
    desk.press(app, "Edit Date of birth")
    desk.press(app, "Clear Date of birth")
    desk.time.sleep(0.6)
    picture("profile-editing")
    program.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
