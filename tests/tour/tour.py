#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The main job against a strict foreign server, driven through AT-SPI by names alone; what left
the machine is compared byte for byte. Run by tests/tour/run.sh."""
import json
import os
import subprocess
import sys
import tempfile
import urllib.request

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import deskdriver as desk  # noqa: E402

PROGRAM = sys.argv[1] if len(sys.argv) > 1 else "customer-desk"
PICTURES = os.environ.get("TOUR_PICTURES")
HERE = os.path.dirname(os.path.abspath(__file__))
KEY, TOKEN = "canary-key", "canary-token"


def picture(name):
    if PICTURES:
        desk.shot(os.path.join(PICTURES, name + ".png"))


class Server:
    def __init__(self, *options):
        self.record = tempfile.NamedTemporaryFile(suffix=".jsonl", delete=False).name
        self.process = subprocess.Popen(
            [sys.executable, os.path.join(HERE, "strictserver.py"), "--record", self.record, *options],
            stdout=subprocess.PIPE, text=True)
        self.url = "http://127.0.0.1:" + self.process.stdout.readline().strip()

    def requests(self, verb):
        with open(self.record, encoding="utf-8") as lines:
            return [r for r in map(json.loads, lines) if r["verb"] == verb]

    def faults(self, **faults):
        urllib.request.urlopen(self.url + "/test/faults", json.dumps(faults).encode()).read()

    def customers(self):
        return json.load(urllib.request.urlopen(self.url + "/test/customers"))

    def stop(self):
        self.process.kill()
        self.process.wait()


class Program:
    def __init__(self, *arguments):
        # The program's words alone: the searcher of canaries reads them, not what a tour prints.
        with open(os.path.join(os.environ["HOME"], "program.log"), "ab") as log:
            self.process = subprocess.Popen([PROGRAM, *arguments], stdout=log, stderr=log)
        self.app = desk.application(self.process.pid)
        desk.wait_for("the window that takes keys",
                      lambda: desk.active_window(self.app) is not self.app)

    def stop(self):
        self.process.terminate()
        self.process.wait()

    def kill(self):
        self.process.kill()
        self.process.wait()


def sign_in(app, token=TOKEN, is_taken=True):
    """The server is asked whether it takes the token; `is_taken`: it is expected to."""
    desk.type_into(app, "API key", KEY)
    desk.type_into(app, "Access token", "Bearer " + token + "\n")
    desk.press(app, "Sign in")
    if is_taken:
        desk.find(app, "New customer", desk.BUTTONS)


def check(condition, text):
    print(("ok      " if condition else "FAILED  ") + text, flush=True)
    if not condition:
        check.failures += 1


check.failures = 0


def all_named(app, where):
    nameless = desk.unnamed_focusable(app)
    check(not nameless, "every focusable control of %s has a name %s" % (
        where, [desk.path_of(n) for n in nameless]))


def bodies(server, verb):
    return [r["body"] for r in server.requests(verb)]


def create_tour(app, server):
    desk.press(app, "New customer")
    desk.find(app, "First name", desk.TEXTS)
    picture("wizard")
    all_named(app, "the creation")
    desk.press(app, "Civility: Mr", ("radio button",))
    desk.type_into(app, "First name", "Canaryname")
    desk.type_into(app, "Last name", "Smith")
    for _ in range(3):
        desk.press(app, "Next")
    desk.press(app, "Review")
    picture("wizard-review")
    desk.press(app, "Create customer")
    desk.wait_for("the customer id", lambda: any("9001" in t for t in desk.texts(app)))
    picture("wizard-done")
    check(len(bodies(server, "POST")) == 1, "one POST")
    body = json.loads(bodies(server, "POST")[0])
    check(set(body) == {"civility", "first_name", "last_name"}, "create sends three keys: %s" % body)
    desk.wait_for("the read-back", lambda: [r for r in server.requests("GET")
                                            if r["target"] == "/v2/customers/9001/profile"])
    desk.wait_for("the stored name", lambda: any("CANARYNAME" in t for t in desk.texts(app)))


def change(app, server, steps, expected, name):
    before = len(bodies(server, "PATCH"))
    steps()
    desk.press(app, "Review changes")
    desk.find(app, "Send changes", desk.BUTTONS)
    if name == "e-mail":
        picture("review")
        all_named(app, "the review")
    desk.press(app, "Send changes")
    desk.wait_for("the PATCH of " + name, lambda: len(bodies(server, "PATCH")) > before)
    sent = bodies(server, "PATCH")[before:]
    check(sent == [expected], "%s sends %s (sent %s)" % (name, expected, sent))
    # The read-back ends the attempt: rows can be edited again.
    desk.wait_for("the end of " + name, lambda: not desk.every(app, "Send changes", desk.BUTTONS))
    desk.find(app, "Edit E-mail", desk.BUTTONS)


def edit(app, label, text):
    desk.press(app, "Edit " + label)
    desk.type_into(app, label, text)


def clear(app, label):
    desk.press(app, "Edit " + label)
    desk.press(app, "Clear " + label)


def add_phone(app):
    desk.press(app, "Edit Phones")
    desk.press(app, "Add phone")
    desk.type_into(app, "Phone number 2", "0611111111")


def edit_tour(app, server):
    desk.find(app, "Edit E-mail", desk.BUTTONS)
    picture("profile")
    all_named(app, "the profile")
    shown = "\n".join(desk.texts(app))
    for value in ("CARRIER_PIGEON", "DIAMOND", "VIP", "shoe_size", "39", "43.8", "06 23-45.67.89"):
        check(value in shown, "the profile shows " + value)

    def stray():
        edit(app, "City of birth", "x")
        desk.type_into(app, "City of birth", "")
        edit(app, "Second name", " ANNA ")
    stray()
    review = desk.find(app, "Review changes", desk.BUTTONS, enabled=False)
    check(not review.getState().contains(desk.pyatspi.STATE_ENABLED),
          "a letter typed and deleted, and a stray blank, leave Review changes disabled")
    change(app, server, lambda: edit(app, "E-mail", "canary@example.org"),
           '{"email":"canary@example.org"}', "e-mail")
    change(app, server, lambda: clear(app, "Second name"), '{"second_name":""}', "second name")
    change(app, server, lambda: clear(app, "Date of birth"), '{"birthdate":null}', "date of birth")
    change(app, server, lambda: edit(app, "City", "Pisa"),
           '{"address":{"city":"Pisa","country_code":"IT","geo":{"lat":43.8},"number":"12",'
           '"street":"Via delle Rose","zip_code":"55100"}}', "city")
    change(app, server, lambda: add_phone(app),
           '{"phones":[{"extension":"12","number":"06 23-45.67.89","type":"MOBILE"},'
           '{"number":"0611111111","type":"MOBILE"}]}', "second phone")
    picture("profile-after")


def headers_of(server):
    for verb in ("POST", "PATCH"):
        headers = server.requests(verb)[0]["headers"]
        check(headers.get("authorization") == "Bearer " + TOKEN, verb + ": the token without noise")
        check(headers.get("x-api-key") == KEY, verb + ": the API key")
        check(headers.get("content-type") == "application/json", verb + ": the content type")
        check(("idempotency-key" in headers) == (verb == "POST"), verb + ": Idempotency-Key")
        check("transfer-encoding" not in headers, verb + ": a length, no chunks")


def main():
    server = Server()
    program = Program("--server", server.url)
    app = program.app
    desk.find(app, "API key", desk.TEXTS)
    picture("sign-in")
    all_named(app, "the sign-in")
    sign_in(app)
    picture("start")
    all_named(app, "the first screen")
    create_tour(app, server)
    headers_of_create = server.requests("POST")
    check(len(headers_of_create) == 1, "still one POST after the read-back")
    program.stop()

    program = Program("--server", server.url, "--open", "700")
    sign_in(program.app)
    edit_tour(program.app, server)
    headers_of(server)
    program.stop()
    server.stop()
    print("%d failed" % check.failures)
    return 1 if check.failures else 0


if __name__ == "__main__":
    sys.exit(main())
