#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Kills the program (SIGKILL) at random moments while it types and sends, and looks what is left:
what was typed more than a second before is back, nobody exists twice, nothing changed that was not
meant.  KILLS=60 and SEED=1 in the environment change how often and how."""
import os
import random
import sys
import threading
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import deskdriver as desk  # noqa: E402
from recovery import start  # noqa: E402
from tour import Server, check  # noqa: E402

KILLS = int(os.environ.get("KILLS", "60"))
MARGIN = 1.0  # seconds before the kill after which something typed may be lost


class Killer:
    """Types through `script` until the program is killed at a random moment."""

    def __init__(self, program, script, longest):
        self.program = program
        self.typed = []  # (time, value)
        self.delay = random.uniform(0.2, longest)
        thread = threading.Timer(self.delay, self.kill)
        self.killed_at = None
        thread.start()
        try:
            script(self)
        except Exception:  # the program is gone in the middle of something
            pass
        thread.join()

    def kill(self):
        self.killed_at = time.monotonic()
        self.program.kill()

    def note(self, value):
        self.typed.append((time.monotonic(), value))

    def must_be_back(self):
        """What was typed in time, or None; later values are as good."""
        sure = [v for t, v in self.typed if t < self.killed_at - MARGIN]
        return sure[-1] if sure else None

    def acceptable(self):
        sure = self.must_be_back()
        values = [v for _, v in self.typed]
        return values[values.index(sure):] if sure else [""] + values


def text_of(app, label):
    return desk.find(app, label, desk.TEXTS).queryText().getText(0, -1)


def wizard_script(name, send):
    def script(killer):
        app = killer.program.app
        desk.press(app, "New customer")
        desk.press(app, "Civility: Mr", ("radio button",))
        desk.type_into(app, "First name", name)
        for i in range(4):
            desk.type_into(app, "Last name", "Smith%d" % i)
            killer.note("Smith%d" % i)
            time.sleep(0.25)
        if send:
            desk.press(app, "Review")
            desk.press(app, "Create customer")
        time.sleep(20)
    return script


def editor_script(name, send):
    def script(killer):
        app = killer.program.app
        desk.press(app, "Edit City of birth")
        for i in range(4):
            desk.type_into(app, "City of birth", "%s%d" % (name, i))
            killer.note("%s%d" % (name, i))
            time.sleep(0.25)
        if send:
            desk.press(app, "Review changes")
            desk.press(app, "Send changes")
        time.sleep(20)
    return script


def offered(app, start_of_name, patience=4):
    end = time.monotonic() + patience
    while time.monotonic() < end:
        for node in desk.walk(app):
            if node.name.startswith(start_of_name) and desk.showing(node):
                return node.name
        time.sleep(0.2)
    return None


def settle_create(app, name):
    """After "Look now": found is taken, not found is created once more, with a reason."""
    desk.find(app, "Create anyway", desk.BUTTONS)
    found = [n for n in desk.walk(app) if n.name.startswith("This is the customer")]
    if found:
        found[0].queryAction().doAction(0)
        return
    desk.press(app, "Create anyway")
    desk.type_into(app, "Reason", "nobody was found")
    desk.press(app, "Create customer")
    desk.wait_for("the creation", lambda: any("was read back" in t for t in desk.texts(app)))


def round_of_wizard(server, number):
    name = "Kill%d" % number
    send = number % 4 < 2
    program = start(server)
    killer = Killer(program, wizard_script(name, send), 9 if send else 5)
    program = start(server)
    app = program.app
    if offered(app, "Look now: " + name, 2):
        desk.press(app, "Look now: %s Smith3" % name)
        settle_create(app, name)
        result = "settled"
    elif offered(app, "Continue: " + name, 2):
        title = offered(app, "Continue: " + name)
        desk.press(app, title)
        back = text_of(app, "Last name")
        check(back in killer.acceptable(), "kill %d: the wizard is back with %s" % (number, back))
        desk.key("Escape")
        desk.press(app, "Discard")
        result = "back"
    else:
        done = [c for c in server.customers().values() if c.get("first_name") == name.upper()]
        check(killer.must_be_back() is None or done,
              "kill %d: nothing was lost (%s)" % (number, killer.must_be_back()))
        result = "done" if done else "nothing yet"
    program.stop()
    twins = [c for c in server.customers().values() if c.get("first_name") == name.upper()]
    check(len(twins) <= 1, "kill %d: %s, %d customer" % (number, result, len(twins)))


def settle(app):
    """What may still arrive is judged once more, by the program itself, within two minutes."""
    end = time.monotonic() + 140
    while any("Not seen stored" in text for text in desk.texts(app)):
        if time.monotonic() > end:
            raise AssertionError("not settled")
        time.sleep(1)


def round_of_editor(server, number):
    name = "City%d-" % number
    send = number % 4 < 2
    before = server.customers()["700"]
    program = start(server, "--open", "700")
    killer = Killer(program, editor_script(name, send), 7 if send else 4)
    now = server.customers()["700"]
    program = start(server)
    app = program.app
    result = "nothing yet"
    if offered(app, "Look now: MARTA", 2):
        desk.press(app, "Look now: MARTA ROSSI")
        desk.wait_for("the sentence", lambda: any(
            "tored: City of birth" in t or "read again" in t for t in desk.texts(app)))
        settle(app)
        result = "looked up"
    elif offered(app, "Continue: MARTA", 2):
        desk.press(app, "Continue: MARTA ROSSI")
        back = desk.wait_for("the change", lambda: text_of(app, "City of birth"))
        check(back in killer.acceptable(), "kill %d: the editor is back with %s" % (number, back))
        desk.press(app, "Discard changes")
        result = "back"
    else:
        stored = str(now.get("birth_city") or "").startswith(name)
        check(killer.must_be_back() is None or stored,
              "kill %d: nothing was lost (%s)" % (number, killer.must_be_back()))
    program.stop()
    # An agent may leave it at that; the next round begins without offers.
    program = start(server)
    while True:
        title = offered(program.app, "Discard: ", 1)
        if not title:
            break
        desk.press(program.app, title)
        desk.wait_for("its end", lambda: not offered(program.app, title, 0.2))
    program.stop()
    after = server.customers()["700"]
    others = [k for k in after if k != "birth_city" and after[k] != before.get(k)]
    check(not others, "kill %d: %s, nothing else changed %s" % (number, result, others))


def main():
    random.seed(int(os.environ.get("SEED", "1")))
    server = Server("--slow", "0.6")
    for number in range(KILLS):
        (round_of_wizard if number % 2 == 0 else round_of_editor)(server, number)
    posts = len(server.requests("POST"))
    print("%d kills, %d POSTs, %d PATCHes" % (KILLS, posts, len(server.requests("PATCH"))))
    server.stop()
    print("%d failed" % check.failures)
    return 1 if check.failures else 0


if __name__ == "__main__":
    sys.exit(main())
