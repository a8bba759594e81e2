// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/apicall.h"

namespace desk {

void ApiCallBase::cancel()
{
    Q_EMIT cancelRequested();
}

void ApiCallBase::retryNow()
{
    Q_EMIT retryRequested();
}

} // namespace desk
