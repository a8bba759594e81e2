// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// The reader of error answers: any body, any Retry-After.
#include "app/api/answerreader.h"

#include <QDateTime>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray body(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const desk::ApiError error = desk::readError(size % 2 == 0 ? 400 : 503, body);
    const int seconds = desk::readRetryAfter(body.left(64), QDateTime::fromSecsSinceEpoch(0));
    return error.httpStatus == 0 || seconds < -1 ? __builtin_trap(), 0 : 0;
}
