// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/senttext.h"

#include "app/text/folding.h"
#include "ui/words/fieldlabel.h"

#include <QCoreApplication>
#include <QLocale>

namespace desk {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(SentText)
};

} // namespace

StateText stateText(SentChange::State state)
{
    switch (state) {
    case SentChange::State::NotKnown:
        return {Words::tr("Outcome not known"), Colour::Warning, Colour::WarningSoft};
    case SentChange::State::Stored:
        return {Words::tr("Stored"), Colour::Good, Colour::GoodSoft};
    case SentChange::State::NotStored:
        return {Words::tr("Not stored"), Colour::Muted, Colour::Raised};
    }
    Q_UNREACHABLE();
}

QString nameText(const SentChange &change)
{
    return change.title.isEmpty() ? Words::tr("No name") : change.title;
}

QString idText(const SentChange &change)
{
    return change.customerId.isEmpty() ? QString() : Words::tr("id %1").arg(change.customerId);
}

QString fieldsText(const SentChange &change)
{
    if (change.kind == WorkKind::Create)
        return Words::tr("New customer");
    QStringList labels;
    for (const Change &each : change.changes)
        labels.append(labelOf(*each.field));
    return labels.join(QStringLiteral(", "));
}

QString timeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().time(), QLocale::ShortFormat);
}

QString dayText(QDate day, QDate today)
{
    if (day == today)
        return Words::tr("Today");
    if (day == today.addDays(-1))
        return Words::tr("Yesterday");
    return QLocale().toString(day, QLocale::LongFormat);
}

QString spokenText(const SentChange &change)
{
    QStringList parts{nameText(change)};
    if (!change.customerId.isEmpty())
        parts.append(Words::tr("customer id %1").arg(change.customerId));
    parts.append({timeText(change.sentAt), fieldsText(change), stateText(change.state).text});
    return parts.join(QStringLiteral(", "));
}

QString searchedText(const SentChange &change)
{
    return foldedName(change.title + u' ' + change.customerId + u' ' + fieldsText(change));
}

} // namespace desk
