#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A telephone system brings up customers while an agent works: a second start hands over to the
first, takes no focus, writes over nothing, sends nothing. Against the strict foreign server."""
import os
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import deskdriver as desk  # noqa: E402
from find import searches, tom  # noqa: E402
from recovery import start  # noqa: E402
from tour import PROGRAM, Server, bodies, check, edit, picture  # noqa: E402

CALLED, OTHER = "123456789", "123456790"
TYPED = "canary@example.org"
AT_MOST = 0.3  # seconds from the start of the second program to the tab in the first
HOSTILE = ["customerdesk:find?q=" + "a" * 100000, "customerdesk:find?q=a%0Ab",
           "customerdesk:find?q=%22quoted%22", "customerdesk:open/../700", "customerdesk:find?q=a\nb",
           "customerdesk:new?last_name=%E2%80%AEmoT", "customerdesk:send/700", "javascript:alert(1)"]


def second_start(*arguments):
    """The exit code and what was said, of a program that is to hand over."""
    with open(os.path.join(os.environ["HOME"], "program.log"), "ab") as log:
        done = subprocess.run([PROGRAM, *arguments], stdout=log, stderr=subprocess.PIPE, timeout=30)
    return done.returncode, done.stderr.decode()


class Tabs:
    """The tabs of the window; the list that holds them has their close buttons too."""

    def __init__(self, app):
        def probe():
            return [n for n in desk.walk(app)
                    if n.getRoleName() == "page tab list" and desk.showing(n)]
        self.list = desk.wait_for("the tabs", probe)[0]

    def all(self):
        children = [self.list.getChildAtIndex(i) for i in range(self.list.childCount)]
        return [n for n in children if n.getRoleName() == "page tab"]

    def selected(self):
        """Qt 6.4 says focused of the tab in front."""
        front = (desk.pyatspi.STATE_SELECTED, desk.pyatspi.STATE_FOCUSED)
        return [i for i, tab in enumerate(self.all())
                if any(tab.getState().contains(state) for state in front)]

    def front(self, tab):
        self.all()[tab].queryAction().doAction(0)
        desk.wait_for("tab %d in front" % tab, lambda: self.selected() == [tab])


def three_unsent(app):
    for customer in ("700", "701", "702"):
        desk.key("ctrl+o")
        desk.find(app, "Open customer", desk.TEXTS)
        desk.typed(customer)
        desk.key("Return")
        desk.wait_for("customer " + customer, lambda: any(
            t == customer for t in desk.texts(app)))
        desk.find(app, "Edit E-mail", desk.BUTTONS)
        edit(app, "E-mail", TYPED)
    check(len(Tabs(app).all()) == 3, "three tabs are open")


def seconds_to_tab(tabs, *arguments):
    """Asks for one number only: every question takes time from the program that answers it."""
    before, began = tabs.list.childCount, time.monotonic()
    second = subprocess.Popen([PROGRAM, *arguments], stderr=subprocess.DEVNULL)
    while tabs.list.childCount == before and time.monotonic() - began < desk.PATIENCE:
        time.sleep(0.005)
    took = time.monotonic() - began
    check(second.wait(30) == 0, "the second start ends with 0")
    print("%s: %.0f ms from the start to the tab" % (" ".join(arguments), 1000 * took), flush=True)
    return took


def says_where(node):
    return desk.path_of(node) if node is not None else "nothing"


def a_fourth_tab(app, server):
    three_unsent(app)
    tabs = Tabs(app)
    before = says_where(desk.focused(app))
    took = seconds_to_tab(tabs, "--open", CALLED)
    check(took < AT_MOST, "the fourth tab is there within %.0f ms" % (1000 * AT_MOST))
    desk.wait_for("who it is", lambda: "Call: TOM SMITH" in desk.texts(app))
    picture("pop-behind")
    check(tabs.selected() == [2], "the tab in which the agent types stays in front")
    check(says_where(desk.focused(app)) == before, "the focus is where it was: " + before)
    desk.typed("x")
    text = desk.find(app, "E-mail", desk.TEXTS).queryText().getText(0, -1)
    check("x" in text, "what is typed on goes where it went before: " + text)
    desk.key("BackSpace")
    desk.press(app, "Show")
    desk.wait_for("Tom in front", lambda: tabs.selected() == [3])
    check(not server.requests("PATCH") and not server.requests("POST"), "nothing was sent")


def over_a_question(app):
    tabs = Tabs(app)
    tabs.front(2)
    desk.key("ctrl+w")
    desk.find(app, "Discard", desk.BUTTONS)
    before = says_where(desk.focused(app))
    code, _ = second_start("--open", OTHER, "--phone", "0611111111")
    check(code == 0, "handed over while something is asked")
    desk.wait_for("who it is", lambda: "Call from 0611111111: JANE SMITH" in desk.texts(app))
    picture("pop-over-a-question")
    check(says_where(desk.focused(app)) == before, "the question keeps the focus: " + before)
    desk.press(app, "Cancel")
    desk.wait_for("the question is gone", lambda: not desk.every(app, "Discard", desk.BUTTONS))
    check(len(tabs.all()) == 5 and tabs.selected() == [2], "it opened behind, and nothing was closed")


def by_phone(app, server):
    before = len(searches(server))
    code, _ = second_start("customerdesk:find?phone=%2B33623456789&call_id=4711")
    check(code == 0, "a link is handed over")
    desk.wait_for("who it is", lambda: "Call from +33623456789: TOM SMITH" in desk.texts(app))
    check(["phones.number==0623456789"] in searches(server)[before:], "the phone is searched for")
    check(len(Tabs(app).all()) == 5, "whose tab is open already")
    code, _ = second_start("--find", "nobody@example.org", "--last-name", "Quist")
    desk.find(app, "Create customer", desk.BUTTONS)
    desk.press(app, "Create customer")
    text = desk.find(app, "Last name", desk.TEXTS).queryText().getText(0, -1)
    check(text == "Quist", "nobody is found: a creation with what is known")


def hostile(app, server):
    tabs, before = len(Tabs(app).all()), len(server.requests("GET"))
    for link in HOSTILE:
        code, said = second_start(link)
        check(code == 2 and "Ignored" in said, "ignored with a message: %.40r" % link)
    desk.wait_for("the message", lambda: any(
        t.startswith("A link from another program was ignored.") for t in desk.texts(app)))
    picture("pop-ignored")
    check(len(Tabs(app).all()) == tabs and len(server.requests("GET")) == before,
          "they open nothing and ask nothing")


def untouched(app, server):
    tabs = Tabs(app)
    for tab in range(3):
        tabs.front(tab)
        text = desk.find(app, "E-mail", desk.TEXTS).queryText().getText(0, -1)
        check(text == TYPED, "tab %d holds what was typed: %s" % (tab + 1, text))
    check(not bodies(server, "POST") and not bodies(server, "PATCH"), "nothing was sent at all")


def main():
    server = Server()
    server.faults(add={CALLED: tom(), OTHER: dict(tom(), first_name="JANE", phones=[])})
    program = start(server)
    try:
        a_fourth_tab(program.app, server)
        over_a_question(program.app)
        by_phone(program.app, server)
        hostile(program.app, server)
        untouched(program.app, server)
    finally:
        program.stop()
        server.stop()
    print("%d failed" % check.failures)
    return 1 if check.failures else 0


if __name__ == "__main__":
    sys.exit(main())
