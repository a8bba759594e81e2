#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The pictures of the README, and those that stand beside the look."""
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "tour"))
import deskdriver as desk  # noqa: E402
from recovery import start  # noqa: E402
from tour import Program, Server, picture  # noqa: E402


def fill_screen():
    """Without the frame of the window manager around it."""
    for act in (["windowmove", "0", "0"], ["windowsize", "1440", "900"]):
        subprocess.run(["xdotool", "getactivewindow", *act], check=True)


def settle(app, name):
    """Until the control is there and has been painted."""
    desk.find(app, name)
    fill_screen()
    desk.time.sleep(0.6)


def look(**settings):
    folder = os.path.join(os.environ["XDG_CONFIG_HOME"], "CustomerDesk")
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "CustomerDesk.conf"), "w", encoding="utf-8") as conf:
        conf.write("[look]\n" + "".join("%s=%s\n" % item for item in settings.items()))


def open_customer(app, customer_id):
    desk.key("ctrl+o")
    desk.time.sleep(0.6)
    desk.typed(customer_id)
    desk.key("Return")
    settle(app, "Edit E-mail")


def edit_two(app):
    desk.press(app, "Edit Second name")
    desk.type_into(app, "Second name", "Anna")
    desk.press(app, "Edit Date of birth")
    desk.press(app, "Clear Date of birth")
    desk.time.sleep(0.6)


def sign_in():
    program = Program("--server", "https://customers.example.com")
    settle(program.app, "API key")
    picture("sign-in")
    program.stop()


def practise():
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
    open_customer(app, "700000010")
    picture("profile")
    desk.key("ctrl+k")
    settle(app, "Command palette")
    desk.typed("email tom.smith@example.org")
    desk.time.sleep(0.6)
    picture("palette")
    desk.key("Escape", "F12")
    desk.time.sleep(0.6)
    picture("activity")
    desk.key("F12")
    edit_two(app)
    picture("profile-editing")
    program.stop()


def in_the_dark():
    look(theme="dark")
    program = Program("--training")
    open_customer(program.app, "700000010")
    edit_two(program.app)
    picture("profile-dark")
    program.stop()
    look()


def conflict():
    server = Server()
    program = start(server)
    app = program.app
    open_customer(app, "700")
    desk.press(app, "Edit E-mail")
    desk.type_into(app, "E-mail", "mine@example.org")
    theirs = server.customers()["700"]
    theirs.update(email="theirs@example.org", second_name="Bea")
    server.faults(add={"700": theirs})
    desk.key("F5")
    settle(app, "Keep theirs: E-mail")
    picture("conflict")
    program.stop()
    server.stop()


class Film:
    """Every frame is a picture; make.sh joins them."""

    def __init__(self):
        self.count = 0

    def frame(self, pause=0.25):
        desk.time.sleep(pause)
        picture("film-%02d" % self.count)
        self.count += 1

    def write(self, text, step=4):
        for i in range(0, len(text), step):
            desk.typed(text[i:i + step])
            self.frame(0.1)

    def press(self, *keys):
        for key in keys:
            desk.key(key)
            self.frame()


def film():
    """A creation and a change."""
    film = Film()
    program = Program("--training")
    app = program.app
    settle(app, "New customer")
    film.frame()
    film.press("ctrl+n")
    desk.typed("ms")
    for text in ("Emma", "Larsen", "14/03/1979", "emma.larsen@example.org"):
        film.press("Tab")
        film.write(text, 8)
    film.press("ctrl+Return", "ctrl+Return")
    settle(app, "Edit E-mail")
    film.frame()
    desk.key("ctrl+o")
    film.write("700000010")
    desk.key("Return")
    settle(app, "Edit E-mail")
    film.frame()
    film.press("alt+2")
    film.write("olivier@example.org", 6)
    film.press("ctrl+s", "Return")
    film.frame(1)
    # The pictures after these show the first screen, with recent customers.
    desk.key("ctrl+w", "ctrl+w")
    desk.find(app, "Forget all")
    program.stop()


def main():
    sign_in()
    film()
    practise()
    in_the_dark()
    conflict()
    return 0


if __name__ == "__main__":
    sys.exit(main())
