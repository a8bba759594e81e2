// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/languagebox.h"

#include "app/session/locales.h"

#include <QLocale>

#include <algorithm>

namespace desk {

namespace {

QString languageLabel(const QString &code)
{
    const QLocale locale(code);
    if (locale.language() == QLocale::C)
        return code;
    // Several codes are no valid tags; what Qt makes of them would mislead.
    if (!locale.name().endsWith(code.right(2)))
        return code;
    return QStringLiteral("%1 (%2) · %3")
        .arg(locale.nativeLanguageName(), locale.nativeTerritoryName(), code);
}

} // namespace

LanguageBox::LanguageBox(const QString &acceptLanguage, QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    fill(acceptLanguage.isEmpty() ? defaultAcceptLanguage(QLocale()) : acceptLanguage);
}

void LanguageBox::offerOnly(const QStringList &locales)
{
    if (locales == m_only)
        return;
    m_only = locales;
    fill(acceptLanguage());
}

void LanguageBox::offerFirst(const QStringList &locales)
{
    m_first = locales;
    fill(acceptLanguage());
}

void LanguageBox::fill(const QString &chosen)
{
    QStringList first = m_first;
    QStringList others = acceptLanguages();
    const auto isNotOffered
        = [this](const QString &code) { return !m_only.isEmpty() && !m_only.contains(code); };
    first.removeIf(isNotOffered);
    others.removeIf(isNotOffered);
    others.removeIf([&first](const QString &code) { return first.contains(code); });
    const auto add = [this](const QStringList &codes) {
        QList<std::pair<QString, QString>> languages;
        for (const QString &code : codes)
            languages.append({languageLabel(code), code});
        std::sort(languages.begin(), languages.end());
        for (const auto &[label, code] : languages)
            addItem(label, code);
    };
    clear();
    add(first);
    if (!first.isEmpty() && !others.isEmpty())
        insertSeparator(count());
    add(others);
    setCurrentIndex(std::max(0, findData(chosen)));
}

} // namespace desk
