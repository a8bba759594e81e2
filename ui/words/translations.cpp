// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace desk {

Translations::Translations(const QLocale &locale, const QString &folder)
{
    const auto load = [&folder](QTranslator &translator, const QLocale &language) {
        return translator.load(language, QStringLiteral("customer-desk"), QStringLiteral("_"),
                               folder);
    };
    const bool isOurs = load(m_program, locale);
    // English is in the sources, but its plurals are in a catalogue.
    if (isOurs || load(m_program, QLocale(QLocale::English)))
        QCoreApplication::installTranslator(&m_program);
    if (isOurs
        && m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}

} // namespace desk
