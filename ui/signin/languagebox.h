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

    /// Only these can be chosen, an environment's; an empty list: all there are.
    void offerOnly(const QStringList &locales);
    /// Puts these in front of the others; the chosen one stays chosen.
    void offerFirst(const QStringList &locales);
    [[nodiscard]] QString acceptLanguage() const { return currentData().toString(); }

private:
    void fill(const QString &chosen);

    QStringList m_only;
    QStringList m_first;
};

} // namespace desk
