// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/labels.h"

#include "app/paste/addressparts.h"
#include "app/paste/textlines.h"
#include "app/paste/words.h"

#include <QHash>

#include <algorithm>

namespace desk {

namespace {

/// The rows of labels.tab, in the order of the enumeration.
const QList<QStringList> &rows()
{
    static const QList<QStringList> all = tableRows(QStringLiteral("labels.tab"));
    return all;
}

using Table = QHash<QString, Label>;

/// The words under `[label email]`, `[label phone]` and so on, for the beginning `label `.
Table tableOf(const QString &beginning, bool isPlain)
{
    Table table;
    for (qsizetype i = 0; i < rows().size(); ++i) {
        const QString heading = beginning + QString(rows().at(i).first()).replace(u'-', u' ');
        for (const QString &word : words(heading.toLatin1().constData()))
            table.insert(isPlain ? plainForm(word) : word, static_cast<Label>(i));
    }
    return table;
}

std::optional<Label> known(const Table &table, const QString &key)
{
    const auto found = table.constFind(key);
    return found == table.constEnd() ? std::nullopt : std::optional(*found);
}

/// The label a set of telephone words makes; the most telling word wins, fax over all.
std::optional<Label> phoneLabelOf(const QString &plain)
{
    static const Table phones = tableOf(QStringLiteral("phone "), true);
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
    // `my number`, `mon numéro c'est le`: no word for a telephone, and nothing else is meant.
    static const auto own = rule(R"((?:^| )(?:%1)(?: \S+)? (?:%2)(?: |$))", {"own", "number"});
    return best || !own.match(plain).hasMatch() ? best : Label::Phone;
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

/// `Telefon (tagsüber)`: a remark nobody knows leaves the label what it is. `E-Mail 1`, `Telefon
/// 2`: the first of a kind; the places of the others are taken by then.
std::optional<Label> remarkedLabelOf(QStringView text)
{
    static const auto remark = rule(R"(\A(.*\S)\s*[(（][^()（）\d]+[)）]\s*\z)");
    static const auto number = rule(R"(\A([^\d:：]{3,}[^\d:：\s])\s?\d\s*\z)");
    const auto remarked = labelOf(remark.match(text).capturedView(1));
    const auto label = labelOf(number.match(text).capturedView(1));
    const bool isCounted = label == Label::Email || label == Label::Address
        || (label && isPhoneLabel(*label)); // `Apt 4` is no label
    return isCounted ? label : remarked;
}

} // namespace

std::optional<Label> labelOf(QStringView text, bool withLetters)
{
    static const Table labels = tableOf(QStringLiteral("label "), true);
    static const Table letters = tableOf(QStringLiteral("letter "), false);
    if (text.isEmpty())
        return std::nullopt;
    const QString plain = plainForm(text);
    std::optional<Label> label = known(labels, plain);
    if (!label)
        label = phoneLabelOf(plain);
    if (!label && withLetters) {
        const QString letter = text.trimmed().toString().toLower();
        label = known(letters, letter.endsWith(QLatin1Char('.')) ? letter.chopped(1) : letter);
    }
    if (!label)
        label = jointLabelOf(text);
    return label ? label : remarkedLabelOf(text);
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
    if (const auto label = labelOf(phrase, withLetters))
        return label;
    const auto match = copula.match(phrase);
    return match.hasMatch() ? labelOf(phrase.left(match.capturedStart())) : std::nullopt;
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
    const QString type = rows().at(static_cast<qsizetype>(label)).last();
    return type == QLatin1String("-") ? QString() : type;
}

QString civilityOf(QStringView word)
{
    return isWordOf("civility mr", word) ? QStringLiteral("MR")
        : isWordOf("civility ms", word)  ? QStringLiteral("MS")
                                         : QString();
}

} // namespace desk
