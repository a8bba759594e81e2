// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// The patch builder: {"profile": {...}, "edits": {path: value}, "theirs": {...}}.
#include "app/profile/merge.h"
#include "app/profile/patch.h"
#include "app/profile/validation.h"

#include <QJsonDocument>

namespace {

desk::Profile profileOf(const QJsonValue &json)
{
    return desk::Profile(QStringLiteral("1"), json.toObject(), {});
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QJsonObject input = QJsonDocument::fromJson(bytes).object();
    const desk::Profile profile = profileOf(input.value(QStringLiteral("profile")));
    const QJsonObject typed = input.value(QStringLiteral("edits")).toObject();
    desk::Edits edits;
    for (auto it = typed.begin(); it != typed.end(); ++it) {
        if (const desk::Field *field = desk::findField(it.key()))
            edits.set(*field, it.value());
    }
    const QJsonObject body = desk::patchBody(profile, edits);
    for (const QString &key : body.keys()) {
        bool isTouched = false;
        for (const desk::Field *field : edits.touched())
            isTouched |= field->unit() == key && field->isEditable();
        if (!isTouched)
            __builtin_trap(); // a key nobody touched
    }
    if (desk::changesOf(profile, edits).isEmpty() && !body.isEmpty())
        __builtin_trap();
    static_cast<void>(desk::toWire(desk::createBody(edits)));
    static_cast<void>(desk::createProblems(edits, QDate(2026, 1, 1)));
    static_cast<void>(desk::patchProblems(profile, edits, QDate(2026, 1, 1)));
    static_cast<void>(desk::storedDifferently(edits, profile));
    const desk::Profile theirs = profileOf(input.value(QStringLiteral("theirs")));
    static_cast<void>(desk::merge(profile, theirs, edits));
    return 0;
}
