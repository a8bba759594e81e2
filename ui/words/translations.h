// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QTranslator>

namespace desk {

/// The words of the program and of Qt in one language, for as long as this lives. Where the program
/// has no catalogue of a language both are English, with English plurals: half of each would be
/// neither. Made after the application object.
class Translations final {
public:
    /// `folder`: where the program's catalogues are.
    explicit Translations(const QLocale &locale, const QString &folder = QStringLiteral(":/i18n"));

private:
    QTranslator m_qt;
    QTranslator m_program;
};

} // namespace desk
