// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/labels.h"

#include "app/paste/customs.h"
#include "app/paste/streetparts.h"
#include "app/paste/textlines.h"
#include "app/paste/words.h"

#include <QHash>

#include <algorithm>

namespace desk {

namespace {

/// A label with the end of its headings in the words and the type of what it names (contract, 7.3
/// and 8.5).
struct LabelRow {
    Label label;
    const char *name;
    const char *type = "";
};

constexpr LabelRow rows[]{
    {Label::FirstName, "first name"},
    {Label::LastName, "last name"},
    {Label::LastNameParticle, "last name particle"},
    {Label::LastNameEnd, "last name end"},
    {Label::SecondName, "second name"},
    {Label::AnyName, "any name"},
    {Label::Civility, "civility"},
    {Label::Birthdate, "birthdate"},
    {Label::BirthCity, "birth city"},
    {Label::Email, "email"},
    {Label::Phone, "phone"},
    {Label::Mobile, "mobile", "MOBILE"},
    {Label::HomePhone, "home phone", "HOME"},
    {Label::OfficePhone, "office phone", "OFFICE"},
    {Label::Language, "language"},
    {Label::Address, "address"},
    {Label::Recipient, "recipient"},
    {Label::Street, "street"},
    {Label::HouseNumber, "house number"},
    {Label::AddOn, "add on"},
    {Label::Zip, "zip"},
    {Label::City, "city"},
    {Label::Town, "town"},
    {Label::State, "state"},
    {Label::Country, "country"},
    {Label::Cpf, "cpf", "CPF"},
    {Label::Cuil, "cuil", "CUIL"},
    {Label::TaxNumber, "tax number", "TAX_NUMBER"},
    {Label::SecurityNumber, "security number", "SECURITY_NUMBER"},
    {Label::IdNumber, "id number", "ID_NUMBER"},
    {Label::NationalRegister, "national register", "NATIONAL_REGISTER"},
    {Label::Dni, "dni", "DNI"},
    {Label::Nif, "nif", "DNI"},
    {Label::Other, "other"},
};

using Table = QHash<QString, Label>;

/// The words under `[label email]`, `[label phone]` and so on, for the beginning `label `.
Table tableOf(const char *beginning, bool isPlain)
{
    Table table;
    for (const LabelRow &row : rows) {
        for (const QString &word : words((QByteArray(beginning) + row.name).constData()))
            table.insert(isPlain ? plainForm(word) : word, row.label);
    }
    return table;
}

std::optional<Label> known(const Table &table, const QString &key)
{
    const auto found = table.constFind(key);
    return found == table.constEnd() ? std::nullopt : std::optional(*found);
}

/// `my number`, `mon numéro c'est le`: no word for a telephone, and nothing else is meant.
bool isOwnNumber(const QString &plain)
{
    static const auto form = rule(R"((?:^| )(?:%1)(?: \S+)? (?:%2)(?: |$))", {"own", "number"});
    return form.match(plain).hasMatch();
}

/// The label a set of telephone words makes; the most telling word wins, fax over all.
std::optional<Label> phoneLabelOf(const QString &plain)
{
    static const Table phones = tableOf("phone ", true);
    // `Fax 0424 000174 – Cell.`: a whole number is no part of a label.
    static const auto number = rule(R"(\d{3})");
    if (number.match(plain).hasMatch())
        return std::nullopt;
    std::optional<Label> best;
    for (const QString &word : plain.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto label = known(phones, word);
        if (!label && !isWordOf("phone filler", word))
            return std::nullopt;
        if (label == Label::Other)
            return label;
        const bool isBetter = !best || *best == Label::Phone || label == Label::Mobile;
        if (label && isBetter && !(best && label == Label::Phone))
            best = label;
    }
    return best || !isOwnNumber(plain) ? best : Label::Phone;
}

/// `Strasse/Nr.` is the street line, `City/State/Zip` the city line, `Vorname, Name` a name.
std::optional<Label> jointLabelOf(QStringView text)
{
    static const auto joints = rule(R"(\s*[/+&,]\s*|\s+(?:and|und|et|y|e|en|i)\s+)");
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
    static const auto remark = rule(R"(\A(.*\S)\s*[(（][^()（）\d]+[)）]\s*\z)");
    const auto match = remark.match(text);
    return match.hasMatch() ? labelOf(match.capturedView(1)) : std::nullopt;
}

/// `E-Mail 1`, `Telefon 2`: the first of a kind; the places of the others are taken by then.
std::optional<Label> numberedLabelOf(QStringView text)
{
    static const auto number = rule(R"(\A([^\d:：]{3,}[^\d:：\s])\s?\d\s*\z)");
    const auto match = number.match(text);
    const auto label = match.hasMatch() ? labelOf(match.capturedView(1)) : std::nullopt;
    const bool isCounted = label == Label::Email || label == Label::Address
        || (label && isPhoneLabel(*label)); // `Apt 4` is no label
    return isCounted ? label : std::nullopt;
}

} // namespace

std::optional<Label> labelOf(QStringView text, bool withLetters)
{
    static const Table labels = tableOf("label ", true);
    static const Table letters = tableOf("letter ", false);
    const QString plain = plainForm(text);
    std::optional<Label> label = known(labels, plain);
    if (!label)
        label = phoneLabelOf(plain);
    if (!label && withLetters) {
        QString letter = text.trimmed().toString().toLower();
        if (letter.endsWith(QLatin1Char('.')))
            letter.chop(1);
        label = known(letters, letter);
    }
    for (const auto &shape : {jointLabelOf, remarkedLabelOf, numberedLabelOf})
        label = label ? label : shape(text);
    return label;
}

Label meant(Label label, QStringView written, const QString &country)
{
    static const auto letterP = rule(R"((?i)\Ap(?!\p{L}))");
    const bool isMobile = label == Label::Phone && hasCustom(country, Custom::PIsMobile)
        && letterP.match(written).hasMatch();
    return isMobile ? Label::Mobile : label;
}

LabelledSpot labelBefore(QStringView text, qsizetype from, qsizetype colon, const QString &country)
{
    const QStringView head = text.mid(from, colon - from);
    const QList<QStringView> words = wordsIn(head);
    for (qsizetype i = std::max<qsizetype>(0, words.size() - mostLabelWords); i < words.size();
         ++i) {
        const qsizetype start = words.at(i).data() - text.data();
        const QStringView written = text.mid(start, colon - start);
        const auto label = labelOf(written, true);
        // `Invoice no:` is no house number; `Gartenweg, Nr.:` and `İstiklal Caddesi No:` are.
        const bool isOtherNumber = label == Label::HouseNumber && i > 0 && !hasStreetWord(head)
            && words.at(i - 1).back().isLetterOrNumber();
        if (label && !isOtherNumber)
            return {start, colon + 1, meant(*label, written, country)};
    }
    const bool isShort = words.size() <= 4 && head.trimmed().size() <= 40;
    return {isShort ? from : colon + 1, colon + 1, std::nullopt};
}

std::optional<Label> spokenLabel(QStringView phrase, bool withLetters)
{
    static const auto copula = rule(R"((?i)\s+(?:%1)\z)", {"copula"});
    const auto label = labelOf(phrase, withLetters);
    const auto match = copula.match(phrase);
    return label || !match.hasMatch() ? label : labelOf(phrase.left(match.capturedStart()));
}

bool isPhoneLabel(Label label)
{
    return label >= Label::Phone && label <= Label::OfficePhone;
}

bool isIdentityLabel(Label label)
{
    return label >= Label::Cpf && label <= Label::Nif;
}

QString typeOf(Label label)
{
    const auto row = std::find_if(std::begin(rows), std::end(rows),
                                  [=](const LabelRow &known) { return known.label == label; });
    return row == std::end(rows) ? QString() : QString::fromLatin1(row->type);
}

QString civilityOf(QStringView word)
{
    if (isWordOf("civility mr", word))
        return QStringLiteral("MR");
    return isWordOf("civility ms", word) ? QStringLiteral("MS") : QString();
}

} // namespace desk
