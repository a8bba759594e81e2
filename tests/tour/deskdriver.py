# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Drives Customer Desk through AT-SPI, by accessible names alone."""
import os
import subprocess
import time

import pyatspi

PATIENCE = 15  # seconds until something that should be there counts as missing


def wait_for(what, probe):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = probe()
        except Exception:  # the tree changes while it is read
            found = None
        if found:
            return found
        time.sleep(0.1)
    if os.environ.get("TOUR_PICTURES"):
        shot(os.path.join(os.environ["TOUR_PICTURES"], "not-found.png"))
    raise AssertionError("not found: " + what)


def application(pid):
    """Of that process: one that was killed stays in the list for a moment."""
    def probe():
        desktop = pyatspi.Registry.getDesktop(0)
        for app in desktop:
            if app and app.get_process_id() == pid:
                return app
        return None
    return wait_for("the application", probe)


def walk(node):
    yield node
    for i in range(node.childCount):
        child = node.getChildAtIndex(i)
        if child is not None:
            yield from walk(child)


def showing(node):
    state = node.getState()
    return state.contains(pyatspi.STATE_SHOWING)


def every(app, name, roles=None):
    return [n for n in walk(app) if n.name == name and showing(n)
            and (roles is None or n.getRoleName() in roles)]


def find(app, name, roles=None, enabled=True):
    def probe():
        for node in every(app, name, roles):
            if not enabled or node.getState().contains(pyatspi.STATE_ENABLED):
                return node
        return None
    return wait_for("%s %s" % (name, roles or ""), probe)


BUTTONS = ("push button", "button", "toggle button")
TEXTS = ("text", "password text", "entry")


def press(app, name, roles=BUTTONS):
    node = find(app, name, roles)
    action = node.queryAction()
    for i in range(action.nActions):
        if action.getName(i).lower() in ("press", "click", "toggle"):
            action.doAction(i)
            return
    raise AssertionError("cannot press " + name)


def type_into(app, name, text):
    node = find(app, name, TEXTS)
    node.queryEditableText().setTextContents(text)


def key(*names):
    """Real key events through the X server."""
    for name in names:
        subprocess.run(["xdotool", "key", "--clearmodifiers", name], check=True)
        time.sleep(0.05)


def typed(text):
    subprocess.run(["xdotool", "type", "--delay", "8", text], check=True)


def active_window(app):
    """The window that takes the keys; the last one that says so, since dialogs follow their parent."""
    active = [w for w in app if w is not None and w.getState().contains(pyatspi.STATE_ACTIVE)]
    return active[-1] if active else app


def focused(app):
    for node in walk(active_window(app)):
        state = node.getState()
        # A container with a focus proxy says focused too, but can't take the focus itself.
        if state.contains(pyatspi.STATE_FOCUSED) and state.contains(pyatspi.STATE_FOCUSABLE):
            return node
    return None


def unnamed_focusable(app):
    """What can be focused and has no name: such a control does not exist for a screen reader."""
    return [n for n in walk(app)
            if showing(n) and n.getState().contains(pyatspi.STATE_FOCUSABLE) and not n.name]


def path_of(node):
    steps = []
    while node is not None and node.getRoleName() != "application":
        steps.append("%s '%s'" % (node.getRoleName(), node.name))
        node = node.parent
    return " < ".join(steps[:4])


def texts(app):
    return [n.name for n in walk(app) if showing(n) and n.name]


def shot(path):
    subprocess.run(["import", "-window", "root", path], check=True)
