#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Signing in with the company's account against a real OpenID provider, in the window: the browser
is played by an HTTP client that the program starts as `xdg-open`. A token that ends in the middle
of an edit, a lock that the browser opens again, a refused sign-in, a sign-out. Says so and passes
where Node or the package of the provider is missing."""
import http.cookiejar
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import deskdriver as desk  # noqa: E402
from tour import HERE, KEY, Program, Server, check, edit, picture  # noqa: E402

OIDC = os.path.join(os.path.dirname(HERE), "oidc")
WAY_IN = "Sign in with your company account"


class Provider:
    def __init__(self):
        self.process = subprocess.Popen(["node", os.path.join(OIDC, "provider.mjs"), "3600"],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                        stderr=subprocess.DEVNULL, text=True)
        self.issuer = self.process.stdout.readline().split()[1]

    def stop(self):
        self.process.stdin.close()
        self.process.wait()


class Browser:
    """What `xdg-open` is given goes into a file; the pages are asked for and filled in here."""

    def __init__(self, folder):
        self.log = os.path.join(folder, "opened")
        with open(os.path.join(folder, "xdg-open"), "w", encoding="utf-8") as script:
            script.write("#!/bin/sh\nprintf '%%s\\n' \"$1\" >> '%s'\n" % self.log)
        os.chmod(os.path.join(folder, "xdg-open"), 0o700)
        os.environ["PATH"] = folder + os.pathsep + os.environ["PATH"]
        self.read = 0
        self.cookies = http.cookiejar.CookieJar()

    def opened(self):
        """The next address that the program opens."""
        def probe():
            with open(self.log, encoding="utf-8") as lines:
                return lines.read().splitlines()[self.read:]
        address = desk.wait_for("the browser", probe)[0]
        self.read += 1
        return address

    def visit(self, address, login="tom", refuses=False):
        """Follows every redirect, answers every form; the last page's (status, text)."""
        client = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.cookies))
        data = None
        for _ in range(10):
            try:
                answer = client.open(address, data, timeout=20)
            except urllib.error.HTTPError as error:
                return error.code, error.read().decode()
            page, address, data = answer.read().decode(), answer.geturl(), None
            form = re.search(r'<form[^>]* action="([^"]+)"', page)
            if not form:
                return answer.status, page
            if refuses:
                address += "/abort"
                continue
            values = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', page))
            for name, value in (("login", login), ("password", "any"), ("logout", "yes")):
                if 'name="%s"' % name in page:
                    values[name] = value
            address = urllib.parse.urljoin(address, form.group(1))
            data = urllib.parse.urlencode(values).encode()
        raise AssertionError("the pages do not end")


def managed(folder, server, provider):
    """An administrator's file; not under the home, which the searcher of canaries reads."""
    os.makedirs(os.path.join(folder, "CustomerDesk"))
    with open(os.path.join(folder, "CustomerDesk", "managed.conf"), "w", encoding="utf-8") as file:
        file.write("[signIn]\nenvironment=corp\nenvironment/locked=true\nallowToken=false\n"
                   "allowToken/locked=true\n[environment/corp]\nname=Corp\nurl=%s\nissuer=%s\n"
                   "clientId=customer-desk\nscopes=offline_access\napiKey=%s\n"
                   % (server.url, provider.issuer, KEY))
    os.environ["XDG_CONFIG_DIRS"] = folder


def tokens(server, verb):
    return [r["headers"]["authorization"] for r in server.requests(verb)]


def sign_in(app, browser):
    desk.press(app, WAY_IN)
    address = browser.opened()
    asked = dict(urllib.parse.parse_qsl(urllib.parse.urlsplit(address).query))
    status, page = browser.visit(address)
    desk.find(app, "New customer", desk.BUTTONS)
    return asked, status, page


def way_in(app, browser):
    desk.find(app, WAY_IN, desk.BUTTONS)
    check(not desk.every(app, "Access token"), "no token can be pasted where it is not allowed")
    picture("company")
    desk.press(app, WAY_IN)
    desk.find(app, "Open the browser again", desk.BUTTONS)
    picture("company-waiting")
    browser.visit(browser.opened(), refuses=True)
    desk.find(app, WAY_IN, desk.BUTTONS)
    picture("company-refused")
    asked, status, page = sign_in(app, browser)
    check(asked["code_challenge_method"] == "S256" and len(asked["code_challenge"]) == 43,
          "PKCE with S256")
    check(urllib.parse.urlsplit(asked["redirect_uri"]).hostname == "127.0.0.1"
          and asked["scope"].split() == ["openid", "offline_access"]
          and len(asked["state"]) >= 22 and len(asked["nonce"]) >= 22 and "client_secret" not in asked,
          "comes back to this computer, with state and nonce: %s" % sorted(asked))
    check(status == 200 and "<form" not in page, "the browser shows that it is done")


def expiry_in_mid_edit(app, server):
    desk.key("ctrl+o")
    desk.type_into(app, "Open customer", "700")
    desk.key("Return")
    edit(app, "E-mail", "canary@example.org")
    first = tokens(server, "GET")[-1]
    server.faults(expired=first.removeprefix("Bearer "))
    desk.press(app, "Review changes")
    desk.press(app, "Send changes")
    desk.wait_for("the change", lambda: server.customers()["700"]["email"] == "canary@example.org")
    sent = server.requests("PATCH")
    check(all(r["body"] == '{"email":"canary@example.org"}' for r in sent), "the change as typed")
    taken = [t for t in tokens(server, "PATCH") if t != first]
    check(len(taken) == 1 and len(sent) <= 2, "taken once, with a new token, after %d" % len(sent))


def press_way_in(app):
    """Of the dialog: a button of that name, whatever others there are."""
    node = desk.wait_for("the way in", lambda: desk.every(app, WAY_IN, desk.BUTTONS))[0]
    node.queryAction().doAction(0)


def lock_and_unlock(app, browser, server):
    edit(app, "First name", "Canaryname")
    desk.key("ctrl+alt+l")
    desk.find(app, "Locked")
    app.clear_cache()
    desk.press(app, "Sign in")
    time.sleep(7)  # the login is longer ago than one that is asked for now may be
    press_way_in(app)
    # Somebody else at this computer: the browser is signed in to the provider still.
    address = browser.opened()
    passing = re.sub("prompt=login(%20|[+])consent", "prompt=consent", address)
    check(passing != address, "the provider is asked for a login")
    browser.visit(passing)
    desk.wait_for("the refusal", lambda: any("without asking who you are" in t
                                             for t in desk.texts(app)))
    picture("company-unlock-refused")
    check(not desk.every(app, "New customer", desk.BUTTONS), "an old login does not unlock")
    press_way_in(app)
    browser.visit(browser.opened())
    desk.find(app, "New customer", desk.BUTTONS)
    text = desk.wait_for("the field", lambda: desk.find(
        app, "First name", desk.TEXTS).queryText().getText(0, -1))
    check(text == "Canaryname", "the browser unlocks, and the field is back")
    check(len(server.requests("PATCH")) <= 2, "nothing was sent meanwhile")


def sign_out(app, browser, provider):
    desk.key("ctrl+q")
    desk.key("Escape")
    desk.press(app, "Menu")
    for node in desk.wait_for("Sign out", lambda: [n for n in desk.walk(app)
                                                   if n.name == "Sign out"]):
        node.queryAction().doAction(0)
        break
    desk.find(app, WAY_IN, desk.BUTTONS)
    address = browser.opened()
    check(address.startswith(provider.issuer + "/session/end?"), "the provider's session is ended")
    status, _ = browser.visit(address)
    check(status == 200, "the provider agrees: %d" % status)


def main():
    if not shutil.which("node") or not os.path.isdir(os.path.join(OIDC, "node_modules")):
        print("Node or the package oidc-provider is missing: nothing was tried\n0 failed")
        return 0
    folder = tempfile.mkdtemp()
    server, provider = Server(), Provider()
    browser = Browser(folder)
    managed(os.path.join(folder, "xdg"), server, provider)
    program = Program()
    way_in(program.app, browser)
    expiry_in_mid_edit(program.app, server)
    lock_and_unlock(program.app, browser, server)
    program.kill()
    program = Program()
    sign_in(program.app, browser)
    desk.press(program.app, "Continue: MARTA ROSSI")
    text = desk.wait_for("the field", lambda: desk.find(
        program.app, "First name", desk.TEXTS).queryText().getText(0, -1))
    check(text == "Canaryname", "killed and signed in again: the field is back")
    sign_out(program.app, browser, provider)
    program.stop()
    for one in (server, provider):
        one.stop()
    shutil.rmtree(folder)
    print("%d failed" % check.failures)
    return 1 if check.failures else 0


if __name__ == "__main__":
    sys.exit(main())
