// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/reference/spelling.h"

#include <QDialog>

namespace desk {

/// One value, large, to be said back to the customer: letter by letter with a spelling alphabet in
/// the customer's language, digits grouped as people say them. Nothing is kept.
class SayDialog final : public QDialog {
    Q_OBJECT

public:
    /// `language`: ISO 639-1 of the customer, or of the program when unknown.
    SayDialog(const QString &label, const QString &value, SpellingKind kind,
              const QString &language, QWidget *parent = nullptr);
};

/// Opens a SayDialog over `parent` for the value in which the focus is; false when the focus is on
/// nothing that has one. `language`: the customer's, "" when unknown.
bool sayFocused(const QString &language, QWidget *parent);

} // namespace desk
