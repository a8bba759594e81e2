// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/labels.h"

#include "app/paste/labeltable.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace desk {

namespace {

using Table = QHash<QString, Label>;

Table tableOf(std::span<const LabelWords> rows, bool isPlain)
{
    Table table;
    for (const LabelWords &row : rows) {
        for (const QString &word : QString::fromUtf8(row.words).split(QLatin1Char('|'))) {
            const QString key = isPlain ? plainForm(word) : word;
            if (!key.isEmpty() && !table.contains(key))
                table.insert(key, row.label);
        }
    }
    return table;
}

/// `my number`, `mon numéro c'est le`: no word for a telephone, and nothing else is meant.
bool isOwnNumber(const QString &plain)
{
    static const QRegularExpression form(
        QString::fromUtf8("(?:^| )(?:my|best|contact|mon|mein|meine|mi|mio|meu|mijn|moj)(?: \\S+)? "
                          "(?:no|number|nr|num|nummer|numero|numer)(?: |$)"));
    return form.match(plain).hasMatch();
}

/// The label a set of telephone words makes; the most telling word wins, fax over all.
std::optional<Label> phoneLabelOf(const QString &plain)
{
    static const Table words = tableOf(phoneWords(), true);
    static const Table fillers = [] {
        const LabelWords rows[] = {{Label::Phone, phoneFillers()}};
        return tableOf(rows, true);
    }();
    // `Fax 0424 000174 – Cell.`: a whole number is no part of a label.
    static const QRegularExpression number(QStringLiteral("\\d{3}"));
    if (number.match(plain).hasMatch())
        return std::nullopt;
    std::optional<Label> best;
    bool hasPhoneWord = false;
    for (const QString &word : plain.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto known = words.constFind(word);
        if (known == words.constEnd()) {
            if (!fillers.contains(word))
                return std::nullopt;
            continue;
        }
        hasPhoneWord = true;
        if (*known == Label::Other)
            return Label::Other;
        const bool isBetter = !best || *best == Label::Phone || *known == Label::Mobile;
        if (isBetter && !(best && *known == Label::Phone))
            best = *known;
    }
    if (hasPhoneWord)
        return best;
    return isOwnNumber(plain) ? std::optional(Label::Phone) : std::nullopt;
}

/// `Strasse/Nr.` is the street line, `City/State/Zip` the city line, `Vorname, Name` a name.
std::optional<Label> jointLabelOf(QStringView text)
{
    static const QRegularExpression joints(
        QStringLiteral("\\s*[/+&,]\\s*|\\s+(?:and|und|et|y|e|en|i)\\s+"));
    const QStringList halves = text.toString().split(joints, Qt::SkipEmptyParts);
    if (halves.size() < 2 || halves.size() > 4)
        return std::nullopt;
    QList<Label> labels;
    for (const QString &half : halves) {
        const auto label = labelOf(half);
        if (!label)
            return std::nullopt;
        labels.append(*label);
    }
    // `Naam / Nom`: the same in two languages.
    if (std::count(labels.begin(), labels.end(), labels.first()) == labels.size())
        return labels.first();
    const auto has = [&](Label label) { return labels.contains(label); };
    if (has(Label::Street) || has(Label::Address))
        return has(Label::City) ? Label::Address : Label::Street;
    if (has(Label::City) && (has(Label::Zip) || has(Label::State)))
        return Label::City;
    if (has(Label::FirstName) && (has(Label::LastName) || has(Label::AnyName)))
        return Label::AnyName;
    return std::nullopt;
}

/// `Telefon (tagsüber)`: a remark nobody knows leaves the label what it is.
std::optional<Label> remarkedLabelOf(QStringView text)
{
    static const QRegularExpression remark(
        QStringLiteral("\\A(.*\\S)\\s*[(（][^()（）\\d]+[)）]\\s*\\z"));
    const auto match = remark.match(text);
    return match.hasMatch() ? labelOf(match.capturedView(1)) : std::nullopt;
}

/// `E-Mail 1`, `Telefon 2`: the first of a kind; the places of the others are taken by then.
std::optional<Label> numberedLabelOf(QStringView text)
{
    static const QRegularExpression number(
        QStringLiteral("\\A([^\\d:：]{3,}[^\\d:：\\s])\\s?\\d\\s*\\z"));
    const auto match = number.match(text);
    const auto label = match.hasMatch() ? labelOf(match.capturedView(1)) : std::nullopt;
    const bool isCounted = label == Label::Email || label == Label::Address
        || (label && isPhoneLabel(*label)); // `Apt 4` is no label
    return isCounted ? label : std::nullopt;
}

QString civilityKey(QStringView word)
{
    return plainForm(word).remove(QLatin1Char(' '));
}

QStringList civilityKeys(const char *words)
{
    QStringList keys;
    for (const QString &word : QString::fromUtf8(words).split(QLatin1Char('|')))
        keys.append(civilityKey(word));
    return keys;
}

} // namespace

QString plainForm(QStringView text)
{
    QString plain;
    for (const QChar c : text.toString().toCaseFolded().normalized(QString::NormalizationForm_KD)) {
        if (c.isMark())
            continue;
        plain += c.isLetterOrNumber() || c.isSurrogate() || c.unicode() == 0x3012
            ? c
            : QLatin1Char(' ');
    }
    return plain.simplified();
}

std::optional<Label> labelOf(QStringView text, bool withLetters)
{
    static const Table words = tableOf(labelWords(), true);
    static const Table letters = tableOf(labelLetters(), false);
    const QString plain = plainForm(text);
    if (const auto found = words.constFind(plain); found != words.constEnd())
        return *found;
    if (const auto phone = phoneLabelOf(plain))
        return phone;
    if (withLetters) {
        QString letter = text.trimmed().toString().toLower();
        if (letter.endsWith(QLatin1Char('.')))
            letter.chop(1);
        if (const auto found = letters.constFind(letter); found != letters.constEnd())
            return *found;
    }
    if (const auto joint = jointLabelOf(text))
        return joint;
    if (const auto remarked = remarkedLabelOf(text))
        return remarked;
    return numberedLabelOf(text);
}

bool isPhoneLabel(Label label)
{
    return label >= Label::Phone && label <= Label::OfficePhone;
}

bool isIdentityLabel(Label label)
{
    return label >= Label::Cpf && label <= Label::Nif;
}

QString phoneTypeOf(Label label)
{
    switch (label) {
    case Label::Mobile:
        return QStringLiteral("MOBILE");
    case Label::HomePhone:
        return QStringLiteral("HOME");
    case Label::OfficePhone:
        return QStringLiteral("OFFICE");
    default:
        return {};
    }
}

QString identityTypeOf(Label label)
{
    switch (label) {
    case Label::Cpf:
        return QStringLiteral("CPF");
    case Label::Cuil:
        return QStringLiteral("CUIL");
    case Label::TaxNumber:
        return QStringLiteral("TAX_NUMBER");
    case Label::SecurityNumber:
        return QStringLiteral("SECURITY_NUMBER");
    case Label::IdNumber:
        return QStringLiteral("ID_NUMBER");
    case Label::NationalRegister:
        return QStringLiteral("NATIONAL_REGISTER");
    case Label::Dni:
    case Label::Nif:
        return QStringLiteral("DNI");
    default:
        return {};
    }
}

QString civilityOf(QStringView word)
{
    static const QStringList misters = civilityKeys(misterWords());
    static const QStringList misses = civilityKeys(missWords());
    const QString key = civilityKey(word);
    if (misters.contains(key))
        return QStringLiteral("MR");
    return misses.contains(key) ? QStringLiteral("MS") : QString();
}

} // namespace desk
