#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What helps the agent while a customer is typed: a suggestion taken by one key, a value said back,
a pasted signature, a search that fails. Against the strict foreign server, by the keyboard."""
import json
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import deskdriver as desk  # noqa: E402
from recovery import fill, start  # noqa: E402
from tour import Server, all_named, bodies, check, edit, picture  # noqa: E402

SIGNATURE = """Jean-Luc de la Tour
Responsable des achats
12 rue des Lilas
75008 Paris
T: 01 44 55 66 77
M: 06 23 45 67 89
jl.delatour@example.org"""
HOSTILE = ("<b>Mallory</b> <img src=http://127.0.0.1:9/x.png>\u202e\u200b\n"
           "mallory@example.org\n" + "<script>alert(1)</script>\n" * 200)


def value_of(app, name):
    node = desk.find(app, name, desk.TEXTS)
    text = node.queryText()
    return text.getText(0, text.characterCount)


def paste_text(app, text, expected):
    desk.key("ctrl+shift+v")
    desk.find(app, "Pasted text", desk.TEXTS)
    desk.type_into(app, "Pasted text", text)
    desk.wait_for("what is found in it", lambda: said(app, "Fill in") and said(app, expected))


def paste_ended(app):
    desk.wait_for("the end of the paste window",
                  lambda: not desk.every(app, "Pasted text", desk.TEXTS))


def said(app, words):
    return any(words in t for t in desk.texts(app))


def suggestion_and_spelling(app):
    fill(app, "Tom", "Smith")
    desk.find(app, "E-mail", desk.TEXTS).queryComponent().grabFocus()
    desk.typed("tom@gmial.com")
    desk.wait_for("the suggestion", lambda: any("gmail.com" in t for t in desk.texts(app)))
    picture("suggestion")
    check(value_of(app, "E-mail") == "tom@gmial.com", "a suggestion changes nothing by itself")
    desk.key("alt+Return")
    desk.wait_for("the suggested address", lambda: value_of(app, "E-mail") == "tom@gmail.com")
    check(True, "Alt+Return takes the suggestion")
    desk.key("F9")
    desk.find(app, "Say it back: E-mail")
    desk.wait_for("the spelling", lambda: said(app, "Tango"))
    picture("say")
    all_named(app, "the spelling")
    desk.key("Escape")
    desk.wait_for("the end of the spelling", lambda: not desk.every(app, "Say it back: E-mail"))
    check(value_of(app, "E-mail") == "tom@gmail.com", "the spelling changes nothing")


def paste(app, server):
    paste_text(app, SIGNATURE, "jl.delatour@example.org")
    picture("paste")
    all_named(app, "the paste window")
    desk.key("Escape")
    paste_ended(app)
    check(value_of(app, "E-mail") == "tom@gmail.com", "nothing is filled in before it is asked for")
    paste_text(app, SIGNATURE, "jl.delatour@example.org")
    desk.key("ctrl+Return")
    paste_ended(app)
    desk.key("ctrl+Return")
    picture("pasted")
    posts = len(bodies(server, "POST"))
    desk.press(app, "Create customer")
    desk.wait_for("the creation", lambda: len(bodies(server, "POST")) == posts + 1)
    sent = json.loads(bodies(server, "POST")[-1])
    check(sent["email"] == "tom@gmail.com" and sent["last_name"] == "Smith",
          "what was typed is not overwritten unasked")
    check(sent["address"] == {"number": "12", "street": "rue des Lilas", "zip_code": "75008",
                              "city": "Paris"}, "the pasted address is sent")
    check([p["number"] for p in sent["phones"]] == ["0144556677", "0623456789"],
          "the pasted phones are sent in the national form")
    desk.find(app, "Edit E-mail", desk.BUTTONS)
    desk.key("ctrl+w")


def hostile(app, server):
    posts = len(bodies(server, "POST"))
    fill(app, "Tim", "Smith")
    paste_text(app, HOSTILE, "mallory@example.org")
    picture("paste-hostile")
    desk.key("Escape")
    paste_ended(app)
    check(value_of(app, "First name") == "Tim" and len(bodies(server, "POST")) == posts,
          "hostile text does nothing")
    desk.key("Escape")
    desk.press(app, "Discard")
    desk.find(app, "New customer", desk.BUTTONS)


def failing_search(app, server):
    posts = len(bodies(server, "POST"))
    server.faults(search_status=400)
    fill(app, "Tim", "Smith")
    desk.type_into(app, "E-mail", "tim@example.org")
    desk.wait_for("the word", lambda: said(app, "The search for existing customers got no answer"))
    picture("search-failed")
    desk.key("ctrl+Return")
    desk.press(app, "Create customer")
    desk.wait_for("the creation", lambda: len(bodies(server, "POST")) == posts + 1)
    check(True, "a failed search is said, and the creation works")
    server.faults(search_status=0)


def profile(server):
    program = start(server, "--open", "700")
    app = program.app
    edit(app, "E-mail", "tom@hotmial.com")
    desk.find(app, "E-mail", desk.TEXTS).queryComponent().grabFocus()
    desk.wait_for("the suggestion", lambda: any("hotmail.com" in t for t in desk.texts(app)))
    desk.key("alt+Return")
    desk.wait_for("the suggested address", lambda: value_of(app, "E-mail") == "tom@hotmail.com")
    desk.key("F9")
    desk.find(app, "Say it back: E-mail")
    desk.key("Escape")
    desk.wait_for("the end of the spelling", lambda: not desk.every(app, "Say it back: E-mail"))
    paste_text(app, "Né le 3 mars 1979 à Lyon", "1979")
    picture("paste-profile")
    desk.key("Escape")
    program.stop()


def main():
    server = Server()
    program = start(server)
    suggestion_and_spelling(program.app)
    paste(program.app, server)
    hostile(program.app, server)
    failing_search(program.app, server)
    program.stop()
    profile(server)
    server.stop()
    print("%d failed" % check.failures)
    return 1 if check.failures else 0


if __name__ == "__main__":
    sys.exit(main())
