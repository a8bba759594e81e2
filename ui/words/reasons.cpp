// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/reasons.h"

#include <QCoreApplication>

namespace desk {

QStringList reasonsInSpiteOfMatch()
{
    return {QCoreApplication::translate("Reasons", "A relative with the same contact data"),
            QCoreApplication::translate("Reasons", "Shares a phone or an e-mail at work"),
            QCoreApplication::translate("Reasons", "The old entry is wrong, to be merged later")};
}

} // namespace desk
