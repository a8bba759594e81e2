// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/create/creationwords.h"

#include "ui/words/errortext.h"
#include "ui/words/fieldlabel.h"

#include <QCoreApplication>
#include <QLocale>

namespace desk {

namespace {

/// Everything is worded in one translation context.
struct CreationWords {
    Q_DECLARE_TR_FUNCTIONS(CreationView)
};

} // namespace

QString whenText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString troubleText(DuplicateWatch::Trouble trouble)
{
    switch (trouble) {
    case DuplicateWatch::Trouble::None:
        return {};
    case DuplicateWatch::Trouble::Failed:
        return CreationWords::tr(
            "The search for existing customers got no answer, so it is not known whether "
            "this customer exists already. Creating goes on all the same.");
    case DuplicateWatch::Trouble::SignedOut:
        return CreationWords::tr(
            "The search was refused: the sign-in may have ended. It is not known whether "
            "this customer exists already. Creating goes on all the same.");
    case DuplicateWatch::Trouble::Forbidden:
        return CreationWords::tr(
            "You may not search, so it is not known whether this customer exists already. "
            "Creating goes on all the same.");
    }
    Q_UNREACHABLE();
}

QString notShownText(int count)
{
    return CreationWords::tr(
        "%n customer(s) with this e-mail, phone or name can't be shown: the server gave ids "
        "that are none.",
        nullptr, count);
}

QString unknownText(const CreateAttempt::Unknown &unknown, const Edits &typed)
{
    const QString typedName = nameIn({}, typed);
    const auto namedUnlessTyped = [&typedName](const Edits &person, const QString &text) {
        const QString name = nameIn({}, person);
        return name.isEmpty() || name == typedName ? text : labelled(name, text);
    };
    if (const auto *lost = std::get_if<CreateAttempt::LostAnswer>(&unknown.why))
        return namedUnlessTyped(unknown.sent, errorText(lost->error, Doing::Create).summary);
    if (const auto *before = std::get_if<CreateAttempt::FromBefore>(&unknown.why))
        return namedUnlessTyped(
            unknown.sent,
            CreationWords::tr("It is not known whether this customer was created on %1.")
                .arg(whenText(before->startedAt)));
    const auto &other = std::get<CreateAttempt::SentAlready>(unknown.why);
    const QString name = nameIn({}, other.attempt.edits);
    const QString when = whenText(other.attempt.startedAt);
    const QString &computer = other.holder.computer;
    if (!unknown.isOfPersonSent())
        return CreationWords::
            tr("Nothing was sent: somebody with the same e-mail or phone, %1, was sent already, "
               "on %2, and it is not known whether that attempt created them.")
                .arg(name, when);
    return namedUnlessTyped(
        other.attempt.edits,
        computer.isEmpty()
            ? CreationWords::tr(
                  "Nothing was sent: this customer was sent already, on %1, and it is not known "
                  "whether that attempt created them.")
                  .arg(when)
            : CreationWords::tr(
                  "Nothing was sent: this customer was sent already, from the computer %1 on %2, "
                  "and it is not known whether that attempt created them.")
                  .arg(computer, when));
}

} // namespace desk
