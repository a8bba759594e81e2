// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace desk {

/// One entry of a list to choose from.
struct Choice {
    QString code; ///< what is sent
    QString label; ///< what is shown, in the agent's language
    bool operator==(const Choice &) const = default;
};

/// Countries, languages and civilities to choose from. Countries and languages come from ICU in
/// the agent's language, sorted by its collation; civilities from the API once it has answered,
/// from a bundled list (`MR`, `MS`) until then. Main thread.
class ReferenceData final : public QObject {
    Q_OBJECT

public:
    /// `uiLanguage`: BCP 47, e.g. `fr` or `en-GB`.
    explicit ReferenceData(const QString &uiLanguage, QObject *parent = nullptr);

    [[nodiscard]] const QList<Choice> &countries() const
    {
        return m_countries;
    } ///< ISO 3166-1 alpha-2
    [[nodiscard]] const QList<Choice> &languages() const
    {
        return m_languages;
    } ///< ISO 639-1, upper case
    [[nodiscard]] const QList<Choice> &civilities() const { return m_civilities; }
    /// The label of a code, case ignored; empty when unknown.
    [[nodiscard]] QString countryName(const QString &code) const;
    [[nodiscard]] QString languageName(const QString &code) const;
    [[nodiscard]] QString civilityName(const QString &code) const;

    /// Takes the API's civilities over; an empty list is ignored.
    void setCivilities(const QList<Choice> &civilities);

Q_SIGNALS:
    void civilitiesChanged();

private:
    QList<Choice> m_countries;
    QList<Choice> m_languages;
    QList<Choice> m_civilities;
};

} // namespace desk
