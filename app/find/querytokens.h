// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace desk {

/// One word of a line typed to find a customer.
struct QueryToken {
    QString text;
    bool isQuoted = false; ///< stays together, and is a name whatever it looks like
    bool endsSegment = false; ///< a comma or semicolon follows
    bool isTelephone = false; ///< it said so itself: `tel:` (RFC 3966)
};

/// The words of a line, as typed but for Unicode NFC and invisible characters, which come along
/// with numbers copied from web pages and telephone programs.
[[nodiscard]] QList<QueryToken> queryTokens(const QString &line);

/// Digits of any script as 0 to 9, hyphens and dashes of any kind as `-`, capitals kept.
[[nodiscard]] QString plainDigits(const QString &text);

} // namespace desk
