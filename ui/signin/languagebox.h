// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>

namespace desk {

/// The languages the server can answer in (contract, 8.9).
class LanguageBox final : public QComboBox {
    Q_OBJECT

public:
    LanguageBox(const QString &acceptLanguage, QWidget *parent);

    /// Puts these in front of the others; the chosen one stays chosen.
    void offerFirst(const QStringList &locales);
    [[nodiscard]] QString acceptLanguage() const { return currentData().toString(); }

private:
    void fill(const QStringList &first, const QString &chosen);
};

} // namespace desk
