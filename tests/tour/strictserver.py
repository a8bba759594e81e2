#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A strict stand-in for the customer API, written apart from the program's own practice server.

Unknown keys are refused unless they are stored so, null is accepted only where the contract allows
it, names are stored in upper case. Every request is appended to a file as one JSON line with its
exact body. Faults: --drop VERB closes the connection after reading such a request; --commit-drop
VERB carries it out first; --redirect VERB URL answers 307; --slow SECONDS waits before a write is
answered; --expired TOKEN answers this token 401; --search-status CODE answers every search with
this status. The postal code 99999 is refused unless the query says force_address=true. POST
/test/faults changes the faults while it runs, and with `patch` what is stored, as another editor
does; GET /test/customers tells what is stored.
"""
import argparse
import json
import ssl
import threading
import time
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SHARED = {"email", "civility", "unicode_civility", "first_name", "unicode_first_name", "last_name",
          "unicode_last_name", "birthdate", "phones", "address", "optins", "language_code",
          "identity"}
CREATE = SHARED | {"customer_type", "call_id"}
PATCH = SHARED | {"second_name", "third_name", "fourth_name", "unicode_second_name",
                  "unicode_third_name", "unicode_fourth_name", "birth_country_code", "birth_city",
                  "personal_data_usage_allowed"}
NULL_IN_CREATE = {"unicode_civility", "birthdate", "address", "identity"}
NULL_IN_PATCH = {"email", "birthdate", "birth_country_code", "address", "identity"}
ADDRESS = {"number", "street", "add_on", "town", "city", "zip_code", "state_or_district", "country",
           "country_code", "additional_information_1", "additional_information_2"}
UPPER = {"first_name", "last_name", "second_name"}


def sample(number):
    """A profile with everything a reader may stumble over."""
    return {
        "email": "marta@example.org", "gm_number": "29000%s" % number, "gender": None,
        "civility": "MS", "first_name": "MARTA", "last_name": "ROSSI", "second_name": "ANNA",
        "third_name": None, "birthdate": "19790314", "birthday": "19790314", "birth_city": None,
        "phones": [{"number": "06 23-45.67.89", "type": "MOBILE", "extension": "12"}],
        "address": {"number": "12", "street": "Via delle Rose", "city": "Lucca", "town": None,
                    "zip_code": "55100", "country_code": "IT", "geo": {"lat": 43.8}},
        "optins": [{"channel": "EMAIL", "optin": True, "optin_partners": False},
                   {"channel": "CARRIER_PIGEON", "optin": True}],
        "loyalty_program": {"status": "DIAMOND", "points": 1200, "tier": "x"},
        "personal_data_usage_allowed": True, "blacklisted": False, "filiation_number": 2,
        "identity": None, "locale": "it-IT", "shoe_size": 39, "customer_status": "VIP",
        "_links": [{"rel": "self", "method": "GET", "href": "https://api.example.invalid/x"}],
    }


class Store:
    def __init__(self):
        self.lock = threading.Lock()
        self.customers = {str(n): sample(n) for n in (700, 701, 702)}
        self.next_id = 9001


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self, status, value=None, headers=()):
        if self.server.options.commit_drop == self.command and status < 300:
            self.close_connection = True
            return
        body = b"" if value is None else json.dumps(value).encode()
        self.send_response(status)
        for name, text in headers:
            self.send_header(name, text)
        if value is not None:
            self.send_header("Content-Type", "application/json")
        if status != 204:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def refuse(self, status, key="", text="refused"):
        errors = [{"error_code": "INVALID", "concerned_key": key, "error_description": text}]
        self.answer(status, {"status_code": status, "error_description": text,
                             "errors": errors if status == 400 else []})

    def handle_any(self):
        length = int(self.headers.get("Content-Length") or 0)
        raw = self.rfile.read(length)
        options = self.server.options
        if self.path.startswith("/test/"):
            self.control(raw)
            return
        with self.server.store.lock:
            with open(options.record, "a", encoding="utf-8") as record:
                record.write(json.dumps({
                    "verb": self.command, "target": self.path, "body": raw.decode("utf-8"),
                    "headers": {k.lower(): v for k, v in self.headers.items()}}) + "\n")
        if options.drop == self.command:
            self.close_connection = True
            return
        if options.redirect and options.redirect[0] == self.command:
            self.answer(307, {}, [("Location", options.redirect[1])])
            return
        if options.slow and self.command != "GET":
            time.sleep(options.slow)
        if options.expired and self.headers.get("authorization") == "Bearer " + options.expired:
            self.refuse(401)
            return
        if not self.headers.get("x-api-key") or not self.headers.get("authorization", "").startswith("Bearer "):
            self.refuse(401)
            return
        self.route(urllib.parse.urlsplit(self.path), raw)

    do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = handle_any

    def route(self, url, raw):
        parts = url.path.strip("/").split("/")
        store = self.server.store
        if self.command == "GET" and url.path == "/v0/civilities":
            self.answer(200, [{"code": "MR", "label": "Mr"}, {"code": "MS", "label": "Ms"}])
        elif self.command == "GET" and url.path == "/v0/countries":
            self.answer(200, [{"id": "FR", "label": "France"}, {"id": "XK", "label": "Kosovo"}])
        elif self.command == "GET" and url.path == "/v0/locales":
            self.answer(200, ["en-US", "en-GB", "fr-FR"])
        elif self.command == "GET" and parts[:2] == ["v2", "customers"] and len(parts) == 4:
            profile = store.customers.get(parts[2])
            self.answer(200, profile) if profile else self.refuse(404)
        elif self.command == "POST" and url.path == "/v1/customers":
            self.create(raw, url.query)
        elif self.command == "PATCH" and parts[:2] == ["v1", "customers"] and len(parts) == 4:
            self.patch(parts[2], raw, url.query)
        elif self.command == "GET" and url.path == "/v1/customers":
            self.search(url.query)
        else:
            self.refuse(404)

    def control(self, raw):
        if self.path == "/test/customers":
            with self.server.store.lock:
                body = json.dumps(self.server.store.customers).encode()
        else:
            faults = json.loads(raw)
            with self.server.store.lock:
                self.server.store.customers.update(faults.pop("add", {}))
                for number, values in faults.pop("patch", {}).items():
                    self.server.store.customers[number].update(values)
            vars(self.server.options).update(faults)
            body = b"{}"
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def search(self, query):
        if self.server.options.search_status:
            self.refuse(self.server.options.search_status)
            return
        wanted = [f.split("==", 1) for f in urllib.parse.parse_qs(query).get("filter", [])]
        if not wanted:
            self.refuse(400, "filter", "at least one filter")
            return

        def values(customer, key):
            if key == "phones.number":
                return [p.get("number", "") for p in customer.get("phones") or []]
            if key == "address.zip_code":
                return [(customer.get("address") or {}).get("zip_code") or ""]
            return [str(customer.get(key) or "")]
        with self.server.store.lock:
            found = [{"id": number, **customer}
                     for number, customer in self.server.store.customers.items()
                     if all(any(v.upper() == value.upper() for v in values(customer, key))
                            for key, value in wanted)]
        self.answer(200, found)

    def checked(self, raw, keys, nullable, query, stored=None):
        """What is stored already may come back as it is, beside what was changed."""
        stored = stored or {}
        try:
            body = json.loads(raw)
        except ValueError:
            self.refuse(400, "", "no JSON")
            return None
        for key, value in body.items():
            if key not in keys:
                self.refuse(400, key, "unknown key")
                return None
            if value is None and key not in nullable:
                self.refuse(400, key, "null is not allowed")
                return None
        for key, value in (body.get("address") or {}).items():
            is_stored = (stored.get("address") or {}).get(key, ...) == value
            if not is_stored and (key not in ADDRESS or not isinstance(value, str)):
                self.refuse(400, "address." + key, "not a text of an address")
                return None
        is_forced = urllib.parse.parse_qs(query).get("force_address") == ["true"]
        if (body.get("address") or {}).get("zip_code") == "99999" and not is_forced:
            self.refuse(400, "address.zip_code", "Unknown postal code")
            return None
        for phone in body.get("phones") or []:
            is_known = all(key in ("number", "type")
                           or any(other.get(key, ...) == value
                                  for other in stored.get("phones") or [])
                           for key, value in phone.items())
            if not is_known:
                self.refuse(400, "phones", "unknown key in a phone")
                return None
        return body

    def create(self, raw, query):
        body = self.checked(raw, CREATE, NULL_IN_CREATE, query)
        if body is None:
            return
        for key in ("civility", "first_name", "last_name"):
            if not body.get(key):
                self.refuse(400, key, "required")
                return
        store = self.server.store
        with store.lock:
            number = str(store.next_id)
            store.next_id += 1
            stored = {k: (v.upper() if k in UPPER else v) for k, v in body.items()}
            stored.update({"gm_number": "41" + number, "identity": body.get("identity")})
            store.customers[number] = stored
        self.answer(201, {"id": number, **stored})

    def patch(self, number, raw, query):
        profile = self.server.store.customers.get(number)
        body = self.checked(raw, PATCH, NULL_IN_PATCH, query, profile)
        if body is None:
            return
        if not profile:
            self.refuse(404)
            return
        if not body:
            self.refuse(400, "", "empty patch")
            return
        for key, value in body.items():
            profile[key] = None if value in ("", []) else value.upper() if key in UPPER else value
        self.answer(204)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--record", required=True)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--drop")
    parser.add_argument("--commit-drop")
    parser.add_argument("--expired")
    parser.add_argument("--slow", type=float, default=0)
    parser.add_argument("--search-status", type=int, default=0)
    parser.add_argument("--redirect", nargs=2)
    parser.add_argument("--tls", nargs=2, metavar=("CERT", "KEY"))
    options = parser.parse_args()
    server = ThreadingHTTPServer(("127.0.0.1", options.port), Handler)
    server.options = options
    server.store = Store()
    if options.tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*options.tls)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    print(server.server_address[1], flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
