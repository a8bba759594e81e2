// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/apierror.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace desk {

struct Field;

/// The server's field errors, sorted to the fields they name.
struct MappedErrors {
    QHash<const Field *, QString> byField;
    QStringList rest; ///< what names no field we show
    bool concernsAddress = false; ///< or may do so: no field is named
};

/// Matches `concerned_key` exactly, then without list indexes, then by its last segment
/// (contract, section 7: its spelling is not documented).
[[nodiscard]] MappedErrors mapFieldErrors(const QList<FieldError> &errors);

/// What the server said about the address, for the journal.
[[nodiscard]] QString addressWords(const MappedErrors &mapped);

} // namespace desk
