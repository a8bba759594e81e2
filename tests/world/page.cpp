// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/world/page.h"

#include "app/profile/customerid.h"
#include "app/profile/value.h"

#include <QJsonArray>

#include <algorithm>

namespace desk::world {

namespace {

QStringList numbersIn(const QJsonValue &phones)
{
    QStringList numbers;
    for (const QJsonValue &phone : phones.toArray())
        numbers.append(phone.toObject().value(QStringLiteral("number")).toString());
    return numbers;
}

} // namespace

Page::Page(const CustomerId &customerId, CustomersApi &api, Journal &journal, Clock &clock,
           PatchWitness &witness)
    : m_customerId(customerId)
    , m_api(api)
    , m_journal(journal)
    , m_clock(clock)
    , m_witness(witness)
    , m_attempt(customerId, api, journal, clock)
    , m_draftId(Journal::newId())
{
    m_attempt.setDraftId(m_draftId);
    connect(&m_attempt, &PatchAttempt::ended, this, &Page::onEnded);
    connect(&m_attempt, &PatchAttempt::stateChanged, this, [this] {
        if (const auto *writing = std::get_if<patch::Writing>(&m_attempt.state()))
            m_pressByAttempt.insert(writing->write.attemptId, m_press);
    });
    read();
}

void Page::read()
{
    m_api.profile(m_customerId)->then(this, [this](const ApiCall<Profile>::Outcome &outcome) {
        if (!outcome)
            return;
        if (const auto draft = std::exchange(m_restored, std::nullopt))
            m_copy.restore(draft->base, draft->edits);
        m_copy.setProfile(outcome.value());
        if (!m_copy.edits().isEmpty())
            save(); // lists are combined
    });
}

void Page::save()
{
    if (m_restored)
        return;
    if (m_copy.changes().isEmpty()) {
        m_journal.discardDraft(m_draftId);
        return;
    }
    Draft draft{.id = m_draftId, .kind = WorkKind::Edit};
    draft.edits = m_copy.edits();
    draft.base = m_copy.baseOfEdits();
    m_journal.saveDraft(draft);
}

/// The list with another number in place of the first one, or with one more.
QJsonValue Page::typedPhones(Choices &choices) const
{
    QJsonArray phones = m_copy.shown(field("phones")).toArray();
    QJsonObject phone{{QStringLiteral("type"), QStringLiteral("MOBILE")}};
    const bool isReplaced = !phones.isEmpty() && choices.chance(60);
    if (isReplaced)
        phone = phones.first().toObject();
    phone.insert(QStringLiteral("number"),
                 QStringLiteral("+4930%1%2").arg(m_typed).arg(m_clock.elapsed().count()));
    if (isReplaced)
        phones.replace(0, phone);
    else
        phones.append(phone);
    return phones;
}

/// Stored numbers in whose place others were typed.
QStringList Page::replacedPhones() const
{
    const QStringList stored = numbersIn(m_copy.profile().value(field("phones")));
    const QStringList typed = numbersIn(m_copy.shown(field("phones")));
    const bool hasNew = std::any_of(typed.begin(), typed.end(), [&stored](const QString &number) {
        return !stored.contains(number);
    });
    QStringList replaced;
    for (const QString &number : stored) {
        if (hasNew && !typed.contains(number))
            replaced.append(number);
    }
    return replaced;
}

void Page::type(Choices &choices)
{
    if (m_typed == 0 || choices.chance(m_attempt.hasOpenWrites() ? 20 : 50))
        m_field = choices.draw(typedPaths.size());
    const Field &row = field(typedPaths.at(m_field));
    if (row.kind == FieldKind::Phones) {
        ++m_typed;
        m_copy.apply(row, typedPhones(choices));
        m_typedAt = m_clock.elapsed();
        save();
        return;
    }
    const bool isCleared = row.clearWith != ClearWith::Never && choices.chance(15);
    // A change of case only, now and then; else a value nobody has had.
    const QString now = m_copy.profile().value(row).toString();
    QString value = choices.chance(20) && !now.isEmpty()
        ? (now == now.toUpper() ? now.toLower() : now.toUpper())
        : QStringLiteral("v%1%2").arg(++m_typed).arg(m_clock.elapsed().count());
    if (row.kind == FieldKind::Email && !value.contains(QLatin1Char('@')))
        value += QStringLiteral("@example.org");
    m_copy.apply(row, isCleared ? QJsonValue(QJsonValue::Null) : QJsonValue(value));
    m_typedAt = m_clock.elapsed();
    save();
}

void Page::send(Choices &choices)
{
    if (!m_copy.canSend(QDate(2026, 1, 5)) || !m_attempt.mayStart())
        return;
    PatchAttempt::Wish wish{m_copy.profile(), m_copy.edits()};
    if (m_isUnnoted && choices.chance(50))
        wish.note = PatchAttempt::Note::Forgone;
    m_notYet.clear();
    m_sentOn = wish.was;
    m_press = m_witness.pressed(customerId(), toWire(patchBody(wish.was, wish.edits)),
                                replacedPhones());
    m_attempt.start(wish);
}

void Page::keepOrTakeTheirs(Choices &choices)
{
    for (const Conflict &conflict : m_copy.conflicts()) {
        if (choices.chance(50))
            m_copy.apply(*conflict.field, std::nullopt);
        else
            m_copy.keepMine(*conflict.field);
    }
    save();
}

void Page::discard()
{
    m_copy.discardEdits();
    m_journal.discardDraft(m_draftId);
}

void Page::restore(const Draft &draft)
{
    m_restored = draft;
    m_draftId = draft.id;
    m_attempt.setDraftId(draft.id);
    m_journal.saveDraft(draft);
}

void Page::adopt(const Attempt &attempt, const std::optional<Draft> &later)
{
    Draft draft{.id = attempt.draftId, .kind = WorkKind::Edit};
    draft.edits = attempt.edits;
    draft.base = attempt.base;
    restore(later.value_or(draft));
    m_attempt.adopt(attempt);
    m_attempt.readAgain();
}

void Page::take(const Seen &seen)
{
    for (const Field *row : seen.done) {
        // A third value is shown as what is stored; whose it is nobody can tell, unless the value
        // from before was seen first.
        const QJsonValue sent = seen.sent.typed(*row).value();
        const QJsonValue now = seen.stored.value(*row);
        const bool isThird = now != canonical(*row, sent) && now != m_sentOn.value(*row);
        if (!isThird || m_notYet.contains(row))
            m_witness.saidStored(customerId(), *row, sent);
        m_copy.acknowledge(*row, seen.sent.typed(*row), seen.stored.value(*row));
    }
    m_notYet = seen.notYet;
    for (const Edits &own : {seen.newer, seen.arrived}) {
        for (const Field *row : own.touched())
            m_copy.acknowledge(*row, std::nullopt, seen.stored.value(*row));
    }
    if (const auto draft = std::exchange(m_restored, std::nullopt))
        m_copy.restore(draft->base, draft->edits);
    m_copy.setProfile(seen.stored);
    m_witness.saidOtherValues(customerId(), seen.newer.touched() + seen.different);
    for (const Field *row : seen.newer.touched()) {
        if (!m_copy.edits().contains(*row))
            m_copy.apply(*row, seen.newer.typed(*row));
    }
    save();
}

void Page::onEnded(const patch::Outcome &outcome)
{
    m_isUnnoted = false;
    if (const auto *conflicted = std::get_if<patch::Conflicted>(&outcome)) {
        m_said = QStringLiteral("conflict");
        m_copy.setProfile(conflicted->theirs);
        save();
    } else if (const auto *rebased = std::get_if<patch::Rebased>(&outcome)) {
        m_said = QStringLiteral("to be reviewed again");
        m_copy.setProfile(rebased->theirs); // lists are combined
        save();
    } else if (const auto *nothing = std::get_if<patch::NothingToSend>(&outcome)) {
        m_said = QStringLiteral("nothing to send");
        m_copy.discardEdits();
        m_copy.setProfile(nothing->theirs);
        save();
    } else if (std::get_if<patch::NotNoted>(&outcome)) {
        m_said = QStringLiteral("could not be noted");
        m_isUnnoted = true;
    } else if (std::get_if<patch::Refused>(&outcome)) {
        m_said = QStringLiteral("refused");
        m_witness.saidRefused(m_press);
    } else if (const auto *stored = std::get_if<patch::Stored>(&outcome)) {
        m_said = QStringLiteral("stored");
        take(stored->seen);
    } else if (const auto *notYet = std::get_if<patch::NotYetStored>(&outcome)) {
        m_said = QStringLiteral("not stored, or not yet");
        take(notYet->seen);
    } else if (const auto *overtaken = std::get_if<patch::Overtaken>(&outcome)) {
        m_said = QStringLiteral("an older change has arrived over it");
        take(overtaken->seen);
    } else if (const auto *checked = std::get_if<patch::Checked>(&outcome)) {
        m_said = checked->seen.notStored.isEmpty() ? QStringLiteral("looked at")
                                                   : QStringLiteral("not stored");
        if (!checked->seen.notStored.isEmpty() && checked->seen.done.isEmpty())
            m_witness.saidNotStored(m_press);
        take(checked->seen);
    } else {
        m_said = QStringLiteral("not known");
    }
}

} // namespace desk::world
