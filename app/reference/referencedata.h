// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/field.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <future>
#include <map>

namespace desk {

/// One entry of a list to choose from.
struct Choice {
    QString code; ///< what is sent
    QString label; ///< what is shown, in the agent's language
    bool operator==(const Choice &) const = default;
};

/// Countries, languages and civilities to choose from. Countries and languages come from ICU in
/// the agent's language, sorted by its collation, with what the API knows besides; civilities from
/// the API once it has answered, from a bundled list (`MR`, `MS`) until then. What the API said is
/// kept for the session; nothing ever waits for it. Main thread.
class ReferenceData final : public QObject {
    Q_OBJECT

public:
    /// `uiLanguage`: BCP 47, e.g. `fr` or `en-GB`.
    explicit ReferenceData(const QString &uiLanguage, QObject *parent = nullptr);

    /// The choices of a kind (Civility: codes; Country: ISO 3166-1 alpha-2; Language: ISO 639-1,
    /// upper case); empty for every other kind.
    [[nodiscard]] const QList<Choice> &choices(FieldKind kind) const;
    /// The label of a code, case ignored; empty when unknown.
    [[nodiscard]] QString labelOf(FieldKind kind, const QString &code) const;

    [[nodiscard]] const QList<Choice> &countries() const { return choices(FieldKind::Country); }
    [[nodiscard]] const QList<Choice> &languages() const { return choices(FieldKind::Language); }
    [[nodiscard]] const QList<Choice> &civilities() const { return choices(FieldKind::Civility); }
    [[nodiscard]] QString countryName(const QString &code) const
    {
        return labelOf(FieldKind::Country, code);
    }
    [[nodiscard]] QString languageName(const QString &code) const
    {
        return labelOf(FieldKind::Language, code);
    }
    [[nodiscard]] QString civilityName(const QString &code) const
    {
        return labelOf(FieldKind::Civility, code);
    }

    /// The code a text means: a label, a code, or a country's or language's name in any of the
    /// languages ICU has many speakers for, accents and case ignored; empty when unknown.
    [[nodiscard]] QString codeOf(FieldKind kind, const QString &text) const;
    /// The codes of those whose name in any of these languages starts with a text of two letters
    /// at least, one of a script without an alphabet; in no order.
    [[nodiscard]] QStringList codesNamedLike(FieldKind kind, const QString &start) const;
    /// Starts to read, once and in a thread of its own, what names are transliterated by: somebody
    /// is about to type some.
    void prepareNames();

    /// Codes used in this session, the latest first; at most five.
    [[nodiscard]] const QStringList &recentCodes(FieldKind kind) const;
    /// Puts a code in front of the recent ones; unknown codes are ignored.
    void noteUsed(FieldKind kind, const QString &code);

    /// Says that somebody is about to choose from a list that the API has a part in, so that lists
    /// that could not be read are read again.
    void askForChoices() { Q_EMIT choicesWanted(); }
    /// Takes the API's civilities over; an empty list is ignored.
    void setCivilities(const QList<Choice> &civilities);
    /// Adds the API's countries that ICU does not know; the others keep their names.
    void addCountries(const QList<Choice> &countries);

Q_SIGNALS:
    void choicesWanted();
    void civilitiesChanged();
    void countriesChanged();

private:
    /// Countries and languages once they were asked for; a map, as callers hold references.
    mutable std::map<FieldKind, QList<Choice>> m_choices;
    QList<Choice> m_apiCountries; ///< those that ICU does not know
    QHash<FieldKind, QStringList> m_recent;
    QByteArray m_locale; ///< ICU's name of the agent's language
    std::future<void> m_preparation; ///< not valid before prepareNames()
};

} // namespace desk
