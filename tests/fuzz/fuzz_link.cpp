// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// The readers of links and of what a second start hands over: whatever is taken can be handed on,
// and holds nothing that can't be seen.
#include "app/pop/handoverframe.h"
#include "app/pop/poplink.h"

#include <algorithm>

namespace {

void mustBeSafe(const desk::ScreenPop &pop)
{
    if (desk::ScreenPop::fromJson(pop.toJson()).value() != pop)
        __builtin_trap();
    for (const auto which : {desk::PopValue::Phone, desk::PopValue::Email, desk::PopValue::CallId,
                             desk::PopValue::FirstName, desk::PopValue::Line}) {
        const QString text = pop.value(which);
        if (text.size() > 254 || std::any_of(text.begin(), text.end(), [](QChar c) {
                return c.unicode() < 0x20 || c == u'"' || c == u'\u202e';
            }))
            __builtin_trap();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto pop = desk::readLink(QString::fromUtf8(bytes)))
        mustBeSafe(pop.value());
    if (const auto pop = desk::readLink(QString::fromUtf8("customerdesk:" + bytes)))
        mustBeSafe(pop.value());
    const auto length = desk::frameLength(bytes);
    if (length && *length == bytes.size()) {
        const auto request = desk::requestIn(desk::unframed(bytes));
        if (request && request->wish)
            mustBeSafe(request->wish.value());
        static_cast<void>(desk::answerIn(desk::unframed(bytes)));
    }
    return 0;
}
