// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/profiletext.h"

#include "app/profile/numbereditem.h"
#include "app/profile/profile.h"
#include "app/profile/value.h"
#include "app/reference/addressblock.h"
#include "app/reference/referencedata.h"
#include "app/text/plainline.h"
#include "ui/words/customername.h"
#include "ui/words/fieldlabel.h"
#include "ui/words/readingtext.h"
#include "ui/words/sectiontext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <array>

namespace desk {

namespace {

constexpr std::array sections{Section::Identity, Section::Contact,    Section::Address,
                              Section::Consent,  Section::Membership, Section::Other};
constexpr qsizetype mostUnlisted = 40;
constexpr qsizetype longestUnlisted = 2000;

QString textOf(const Profile &profile, const char *path)
{
    return plainLine(plainText(profile.value(field(path))));
}

/// The two numbers stand at the top, as in the header.
bool isInHeading(const Field &field)
{
    return field.path == desk::field(customerIdPath).path
        || field.path == desk::field("gm_number").path;
}

/// A flag nobody can change that is not set says nothing.
bool isIdle(const Field &field, const QJsonValue &value)
{
    return field.kind == FieldKind::Boolean && !field.isEditable() && !value.toBool();
}

QList<ProfileEntry> entriesOf(Section section, const Profile &profile,
                              const ReferenceData &reference)
{
    QList<ProfileEntry> entries;
    if (section == Section::Address) {
        const QString block = addressText(profile, reference);
        if (!block.isEmpty())
            entries.append({QStringLiteral("address"), sectionTitle(section), block});
        return entries;
    }
    const QList<const Field *> rows = fieldsOf(section);
    for (const Field *row : rows) {
        const QJsonValue value = profile.value(*row);
        if (row->kind == FieldKind::Links || isInHeading(*row) || isIdle(*row, value))
            continue;
        const QString text = plainLines(readingText(*row, value, reference));
        if (!text.isEmpty())
            entries.append({row->pathText(), labelOf(*row), text});
    }
    return entries;
}

QList<ProfileEntry> unlistedEntries(const Profile &profile)
{
    QList<ProfileEntry> entries;
    const QList<Profile::Unlisted> all = profile.unlisted();
    for (const Profile::Unlisted &item : all) {
        const QString path = plainLine(item.path);
        const QString text = plainLine(item.text.left(longestUnlisted));
        if (entries.size() < mostUnlisted && !text.isEmpty()
            && !path.startsWith(QLatin1String("_links")))
            entries.append({path, path, text});
    }
    return entries;
}

QString countryOf(const Profile &profile, const ReferenceData &reference)
{
    const QString code = textOf(profile, "address.country_code");
    const QString named = textOf(profile, "address.country");
    if (code.compare(QLocale::territoryToCode(QLocale().territory()), Qt::CaseInsensitive) == 0)
        return {};
    const QString known = reference.countryName(code);
    return !known.isEmpty() ? known : named.isEmpty() ? code : named;
}

QString wholeText(const Profile &profile, const ReferenceData &reference)
{
    QStringList heading{plainLine(customerName(profile))};
    for (const auto &[path, text] : {std::pair(customerIdPath, plainLine(profile.customerId())),
                                     std::pair("gm_number", textOf(profile, "gm_number"))}) {
        if (!text.isEmpty())
            heading.append(labelled(labelOf(field(path)), text));
    }
    heading.removeAll(QString());
    QStringList parts{heading.join(u'\n')};
    const QList<ProfileSection> all = profileSections(profile, reference);
    for (const ProfileSection &each : all) {
        QStringList lines{sectionTitle(each.section)};
        for (const ProfileEntry &entry : each.entries)
            lines.append(each.section == Section::Address ? entry.text : entryText(entry));
        parts.append(lines.join(u'\n'));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral("\n\n"));
}

} // namespace

QList<ProfileSection> profileSections(const Profile &profile, const ReferenceData &reference)
{
    QList<ProfileSection> all;
    for (const Section section : sections) {
        QList<ProfileEntry> entries = entriesOf(section, profile, reference);
        if (section == Section::Other)
            entries.append(unlistedEntries(profile));
        if (!entries.isEmpty())
            all.append({section, entries});
    }
    return all;
}

QString entryText(const ProfileEntry &entry)
{
    if (!entry.text.contains(u'\n'))
        return labelled(entry.label, entry.text);
    QString below = entry.text;
    below.replace(u'\n', QStringLiteral("\n  "));
    return labelled(entry.label, {}).trimmed() + QStringLiteral("\n  ") + below;
}

QString addressText(const Profile &profile, const ReferenceData &reference)
{
    const auto valueOf
        = [&profile](const char *path) { return plainText(profile.value(field(path))); };
    return addressLines(valueOf, countryOf(profile, reference)).join(u'\n');
}

QString copyText(CopyKind kind, const Profile &profile, const ReferenceData &reference)
{
    switch (kind) {
    case CopyKind::Email:
        return textOf(profile, "email");
    case CopyKind::Phone:
        return plainLine(NumberedItem(profile.value(field("phones")).toArray().at(0)).number());
    case CopyKind::Address:
        return addressText(profile, reference);
    case CopyKind::CustomerId:
        return plainLine(profile.customerId());
    case CopyKind::GmNumber:
        return textOf(profile, "gm_number");
    case CopyKind::Name:
        return plainLine(customerName(profile));
    case CopyKind::Profile:
        return wholeText(profile, reference);
    }
    Q_UNREACHABLE();
}

QString copiedNote(CopyKind kind)
{
    const auto say
        = [](const char *english) { return QCoreApplication::translate("CopyNote", english); };
    switch (kind) {
    case CopyKind::Email:
        return say(QT_TRANSLATE_NOOP("CopyNote", "E-mail copied."));
    case CopyKind::Phone:
        return say(QT_TRANSLATE_NOOP("CopyNote", "Phone copied."));
    case CopyKind::Address:
        return say(QT_TRANSLATE_NOOP("CopyNote", "Address copied."));
    case CopyKind::CustomerId:
        return say(QT_TRANSLATE_NOOP("CopyNote", "Customer id copied."));
    case CopyKind::GmNumber:
        return say(QT_TRANSLATE_NOOP("CopyNote", "GM number copied."));
    case CopyKind::Name:
        return say(QT_TRANSLATE_NOOP("CopyNote", "Name copied."));
    case CopyKind::Profile:
        return say(QT_TRANSLATE_NOOP("CopyNote", "Profile copied as text."));
    }
    Q_UNREACHABLE();
}

QString nothingToCopyNote(CopyKind kind)
{
    const auto say
        = [](const char *english) { return QCoreApplication::translate("CopyNote", english); };
    switch (kind) {
    case CopyKind::Email:
        return say(QT_TRANSLATE_NOOP("CopyNote", "There is no e-mail to copy."));
    case CopyKind::Phone:
        return say(QT_TRANSLATE_NOOP("CopyNote", "There is no phone to copy."));
    case CopyKind::Address:
        return say(QT_TRANSLATE_NOOP("CopyNote", "There is no address to copy."));
    case CopyKind::CustomerId:
        return say(QT_TRANSLATE_NOOP("CopyNote", "There is no customer id to copy."));
    case CopyKind::GmNumber:
        return say(QT_TRANSLATE_NOOP("CopyNote", "There is no GM number to copy."));
    case CopyKind::Name:
        return say(QT_TRANSLATE_NOOP("CopyNote", "There is no name to copy."));
    case CopyKind::Profile:
        return say(QT_TRANSLATE_NOOP("CopyNote", "There is no profile to copy."));
    }
    Q_UNREACHABLE();
}

} // namespace desk
