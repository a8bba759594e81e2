// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/sendwords.h"

#include "ui/words/fieldlabel.h"
#include "ui/words/storedtext.h"
#include "ui/words/valuetext.h"

#include <QCoreApplication>

namespace desk {

namespace {

using Tone = MessageBar::Tone;

/// Everything is worded in one translation context.
class Words {
    Q_DECLARE_TR_FUNCTIONS(SendWords)

public:
    [[nodiscard]] static QString checked(const Seen &seen);
    [[nodiscard]] static QString nothingSentYet();
    [[nodiscard]] static QString stored() { return tr("Changes stored."); }
    [[nodiscard]] static QString takenOver(const QList<const Field *> &fields);
    [[nodiscard]] static QString notYet(const Seen &seen);
    [[nodiscard]] static QString overtaken(const Seen &seen);
    [[nodiscard]] static QString blocked(const patch::Blocked &blocked);
    [[nodiscard]] static QString rebased(const patch::Rebased &rebased);
    [[nodiscard]] static QString conflicts(const QString &names, bool isOffered);
    [[nodiscard]] static QString notCarriedOver();
    [[nodiscard]] static QString leftValue(const QString &label, const QString &value);
    [[nodiscard]] static QStringList takenBack(const TakeBack &result);
    [[nodiscard]] static QString nothingMarked();
    [[nodiscard]] static QString nothingSent();
    [[nodiscard]] static ErrorText storedUnread();

private:
    [[nodiscard]] static QString arrived(const Seen &seen);
};

QString namesOf(const QList<const Field *> &fields)
{
    QStringList names;
    for (const Field *row : fields)
        names.append(labelOf(*row));
    return names.join(QStringLiteral(", "));
}

/// The part of the edits that is about these fields.
Edits only(const Edits &edits, const QList<const Field *> &fields)
{
    Edits part;
    for (const Field *row : fields)
        part.set(*row, edits.typed(*row).value_or(QJsonValue::Null));
    return part;
}

QStringList differences(const Seen &seen, const ReferenceData &reference)
{
    return differencesText(only(seen.sent, seen.done), seen.stored, reference);
}

SendWords joined(Tone tone, QStringList lines)
{
    lines.removeAll(QString());
    return {tone, lines.join(QLatin1Char('\n'))};
}

QString Words::checked(const Seen &seen)
{
    QStringList parts;
    if (!seen.done.isEmpty())
        parts.append(tr("Stored: %1.").arg(namesOf(seen.done)));
    if (!seen.notStored.isEmpty())
        parts.append(tr("Not stored: %1. Review and send again if you still want it.")
                         .arg(namesOf(seen.notStored)));
    if (!seen.notYet.isEmpty())
        parts.append(tr("Not seen stored: %1. As far as can be seen it is not stored, but the "
                        "request may still arrive; the profile is read again by itself within two "
                        "minutes.")
                         .arg(namesOf(seen.notYet)));
    if (!seen.different.isEmpty())
        parts.append(tr("Another value than yours is stored: %1. Choose which one stays.")
                         .arg(namesOf(seen.different)));
    parts.append(arrived(seen));
    parts.removeAll(QString());
    return parts.isEmpty() ? tr("The profile was read again.") : parts.join(QLatin1Char(' '));
}

QString Words::arrived(const Seen &seen)
{
    return seen.arrived.isEmpty() ? QString()
                                  : tr("An earlier change has arrived late, and is stored: %1.")
                                        .arg(namesOf(seen.arrived.touched()));
}

QString Words::takenOver(const QList<const Field *> &fields)
{
    return fields.isEmpty()
        ? QString()
        : tr("Somebody else has changed in the meantime: %1. Their values were kept.")
              .arg(namesOf(fields));
}

QString Words::notYet(const Seen &seen)
{
    if (!seen.notStored.isEmpty())
        return tr("Not stored, though the server has accepted it: %1. Review and send again if you "
                  "still want it.")
            .arg(namesOf(seen.notStored));
    return tr("Not stored, or not yet: %1. The server has accepted it, but the profile has the "
              "value from before. Your change is kept, and the profile is read again by itself.")
        .arg(namesOf(seen.notYet));
}

QString Words::overtaken(const Seen &seen)
{
    return tr("An earlier change has arrived late, over what you sent after it: %1. Your newer "
              "values are here as changes again; review and send them if you still want them.")
        .arg(namesOf(seen.newer.touched()));
}

QString Words::blocked(const patch::Blocked &blocked)
{
    if (!blocked.computer.isEmpty())
        return tr("Nothing was sent: a change of this customer was sent from the computer %1, "
                  "which "
                  "may have been carried out or not. Check that first.")
            .arg(blocked.computer);
    return blocked.isHeldElsewhere
        ? tr("Nothing was sent: another window has sent a change of this customer that may have "
             "been carried out or not. Check that first.")
        : tr("Nothing was sent: an earlier change of this customer may have been carried out or "
             "not. Check that first.");
}

QString Words::rebased(const patch::Rebased &rebased)
{
    QStringList parts{tr("Nothing was sent yet: this customer has been changed in the meantime. "
                         "This is what would be sent now.")};
    if (!rebased.takenOver.isEmpty())
        parts.append(tr("Changed by somebody else: %1.").arg(namesOf(rebased.takenOver)));
    if (!rebased.combined.isEmpty())
        parts.append(
            tr("Combined, with their entries and yours: %1.").arg(namesOf(rebased.combined)));
    return parts.join(QLatin1Char(' '));
}

QString Words::conflicts(const QString &names, bool isOffered)
{
    const QString words = isOffered
        ? tr("This customer has other values than you typed. Choose which stay: %1.")
        : tr("Nothing was sent: somebody else has changed the same in the meantime. Choose whose "
             "value stays: %1.");
    return words.arg(names);
}

QString Words::notCarriedOver()
{
    return tr("Not carried over, because it can't be changed here or this page has a change of its "
              "own:");
}

QString Words::leftValue(const QString &label, const QString &value)
{
    return tr("%1: “%2”").arg(label, value);
}

QStringList Words::takenBack(const TakeBack &result)
{
    QList<const Field *> back;
    for (const TakeBack::Step &step : result.steps)
        back.append(step.field);
    QStringList lines;
    if (!back.isEmpty())
        lines.append(tr("The values from before are back as changes: %1. Nothing was sent yet.")
                         .arg(namesOf(back)));
    if (!result.edited.isEmpty())
        lines.append(tr("Not taken back, because you have typed something else since: %1.")
                         .arg(namesOf(result.edited)));
    if (!result.fixed.isEmpty())
        lines.append(tr("Not taken back, because it had no value and can't be cleared: %1.")
                         .arg(namesOf(result.fixed)));
    if (!result.done.isEmpty())
        lines.append(tr("Nothing to take back, the values from before are there already: %1.")
                         .arg(namesOf(result.done)));
    return lines;
}

QString Words::nothingMarked()
{
    return tr("The server names no field. Check your changes, then try again.");
}

QString Words::nothingSentYet()
{
    return tr("Nothing was sent yet: an earlier change has arrived. Review what is left, and send "
              "it.");
}

QString Words::nothingSent()
{
    return tr("Nothing was sent; your changes are kept.");
}

ErrorText Words::storedUnread()
{
    return {tr("The server has accepted the changes, but the profile could not be read back: it is "
               "not known what is stored. What you typed is kept."),
            tr("Read the profile again to see what is stored."),
            {}};
}

} // namespace

SendWords wordsOf(const patch::Stored &stored, const ReferenceData &reference)
{
    return joined(Tone::Success,
                  QStringList{Words::stored()} + differences(stored.seen, reference)
                      + QStringList{Words::takenOver(stored.takenOver)});
}

SendWords wordsOf(const patch::NotYetStored &notYet, const ReferenceData &reference)
{
    return joined(Tone::Warning,
                  QStringList{Words::notYet(notYet.seen)} + differences(notYet.seen, reference)
                      + QStringList{Words::takenOver(notYet.takenOver)});
}

SendWords wordsOf(const patch::Overtaken &overtaken, const ReferenceData &reference)
{
    return joined(Tone::Warning,
                  QStringList{Words::overtaken(overtaken.seen)}
                      + differences(overtaken.seen, reference));
}

SendWords wordsOf(const patch::Checked &checked, const ReferenceData &reference)
{
    const Seen &seen = checked.seen;
    const bool isGood = seen.notStored.isEmpty() && seen.notYet.isEmpty()
        && seen.different.isEmpty() && seen.arrived.isEmpty() && !checked.isInsteadOfSending;
    const QString first = checked.isInsteadOfSending ? Words::nothingSentYet() : QString();
    return joined(isGood ? Tone::Success : Tone::Warning,
                  QStringList{first, Words::checked(seen)} + differences(seen, reference));
}

SendWords wordsOf(const patch::Blocked &blocked)
{
    return {Tone::Warning, Words::blocked(blocked)};
}

SendWords wordsOf(const TakeBack &result)
{
    const bool isPartial = !result.edited.isEmpty() || !result.fixed.isEmpty();
    return joined(isPartial ? Tone::Warning : Tone::Information, Words::takenBack(result));
}

QString wordsOf(const patch::Rebased &rebased)
{
    return Words::rebased(rebased);
}

QString conflictWords(const QList<Conflict> &conflicts, bool isOffered)
{
    QList<const Field *> fields;
    for (const Conflict &conflict : conflicts)
        fields.append(conflict.field);
    return Words::conflicts(namesOf(fields), isOffered);
}

QString notCarriedOverWords(const CarryOver::Values &left, const ReferenceData &reference)
{
    QStringList lines{Words::notCarriedOver()};
    for (const auto &[row, value] : left)
        lines.append(Words::leftValue(labelOf(*row), valueText(*row, value, reference)));
    return lines.join(QLatin1Char('\n'));
}

ErrorText refusedWords(const ApiError &error, const QStringList &rest, bool isMarked)
{
    ErrorText text = errorText(error, Doing::Patch);
    if (!rest.isEmpty())
        text.summary += QLatin1Char('\n') + rest.join(QLatin1Char('\n'));
    if (!isMarked && error.kind == ApiError::Kind::BadRequest)
        text.nextStep = Words::nothingMarked();
    return text;
}

ErrorText readFailedWords(const ApiError &error)
{
    ErrorText text = errorText(error, Doing::ReadBack);
    text.summary = Words::nothingSent() + QLatin1Char(' ') + text.summary;
    return text;
}

ErrorText storedUnreadWords(const ApiError &error)
{
    ErrorText text = Words::storedUnread();
    text.details = errorText(error, Doing::ReadBack).details;
    return text;
}

} // namespace desk
