// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journal.h"
#include "app/journal/sealedstore.h"
#include "app/time/clock.h"

namespace desk::test {

/// One run of the program on a folder of sealed files, by the computer's clock.
struct FolderJournal {
    SystemClock clock;
    SealedStore store;
    Journal journal{store, clock};

    explicit FolderJournal(const QString &folder)
        : store(folder)
    {
    }
};

} // namespace desk::test
