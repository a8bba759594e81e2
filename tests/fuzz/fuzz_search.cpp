// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// The readers of search results and of the answer of a creation.
#include "app/api/answerreader.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto found = desk::readFound(body)) {
        for (const desk::FoundCustomer &customer : found->customers) {
            if (!desk::CustomerId::fromSearch(customer.id.text()))
                __builtin_trap();
        }
    }
    if (const auto created = desk::readCreated(body);
        created && !desk::CustomerId::fromText(created->id.text()))
        __builtin_trap();
    return 0;
}
