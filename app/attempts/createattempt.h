// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/customersapi.h"
#include "app/attempts/creationdraft.h"
#include "app/attempts/idempotencykey.h"
#include "app/attempts/identityanswers.h"
#include "app/find/customersearch.h"
#include "app/find/duplicatewatch.h"
#include "app/journal/journal.h"
#include "app/profile/edits.h"
#include "app/time/clock.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <optional>
#include <variant>

namespace desk {

/// One new customer, from the first letter typed to the customer that is there: every decision of a
/// creation, without a widget and without a sentence (design, section 3, rules 4 and 5). The
/// agent's acts are functions here; each is ignored in a state that does not offer it. One POST
/// leaves at most for one press of the agent's. Owned by whoever shows it; main thread.
class CreateAttempt final : public QObject {
    Q_OBJECT

public:
    /// The server has clearly not created the customer.
    struct Refused {
        ApiError error;
        Edits sent;
    };
    /// The disk took no note of the creation, so that a lost answer could not be looked up after a
    /// crash; nothing was sent.
    struct NotNoted {
        AddressCheck check = AddressCheck::Normal;
        Edits sent; ///< what was to be sent
    };
    /// There are customers who may be the one typed; nothing was sent.
    struct LooksAlike {
        /// By the search: strong ones the agent has not explained; with `earlier` all there are.
        QList<Likeness> found;
        std::optional<Attempt> earlier; ///< created or found on this computer within a day
        /// Of customers found whom nobody can look at, and whom the agent has not explained.
        QStringList unusableIds = {};
        Edits sent = {}; ///< what was to be sent
        AddressCheck check = AddressCheck::Normal; ///< with which check of the address
    };
    /// An earlier attempt for the same customer has ended, and no customer is known from it.
    struct EarlierEnded { };
    /// What the last press of the agent's came to, if not to a creation.
    using Obstacle = std::variant<std::monostate, Refused, NotNoted, LooksAlike, EarlierEnded>;

    /// The agent types; nothing is on its way.
    struct Typing {
        Obstacle obstacle;
    };
    /// Whether the creation may go without a note on the disk.
    enum class Note { Required, Forgone };
    /// The agent wants the customer created; who may be the same is looked for first.
    struct WaitingForSearch {
        AddressCheck check = AddressCheck::Normal;
        Note note = Note::Required;
    };
    /// The POST is noted, or on its way.
    struct Sending {
        AddressCheck check = AddressCheck::Normal;
        Note note = Note::Required;
        Edits sent; ///< what goes, whatever is typed meanwhile
        bool isCalledOff = false; ///< before it was noted
    };
    /// Why an outcome is unknown: no clear answer came to this POST.
    struct LostAnswer {
        ApiError error;
    };
    /// The same, for a POST of an earlier run of the program.
    struct FromBefore {
        QDateTime startedAt; ///< UTC
    };
    /// The customer, or somebody with the same e-mail or phone, was sent already, by another
    /// attempt; nothing was sent by this one.
    struct SentAlready {
        Attempt attempt;
        RecordStore::Holder holder = {};

        /// Another window is at work on it, and only that one settles it. Of a run on another
        /// computer nobody can know from here whether it has ended: the agent may decide.
        [[nodiscard]] bool isHeldHere() const
        {
            return holder.who == RecordStore::Holder::Who::LiveRun;
        }
    };
    /// A POST may have been carried out; nothing is sent before the agent has looked.
    struct Unknown {
        QString attemptId;
        std::variant<LostAnswer, FromBefore, SentAlready> why;
        AddressCheck check = AddressCheck::Normal; ///< with which it was sent
        Edits sent = {}; ///< whom to look for
        bool isLooking = true; ///< the search for the customer has not ended
        QList<FoundCustomer> found = {}; ///< likest first
        QStringList unusableIds = {}; ///< of others found, whom nobody can look at
        std::optional<ApiError> searchError = {}; ///< `found` may lack somebody then

        /// Not when it is the attempt of somebody else who has the same e-mail or phone. What
        /// another agent has sent (AttemptMarks) tells no name, and may be this person.
        [[nodiscard]] bool isOfPersonSent() const
        {
            const auto *already = std::get_if<SentAlready>(&why);
            return !already || already->attempt.edits.isEmpty()
                || mayBeOnePerson(already->attempt.edits, sent);
        }
    };
    /// The customer is there.
    struct Created {
        CustomerId id;
        QString gmNumber = {}; ///< may be empty
        bool isFound = false; ///< the agent took one who was there; nothing was created now
        /// The profile read back; nothing yet while it is being read. Of a found one it is not
        /// read.
        std::variant<std::monostate, Profile, ApiError> stored = {};
    };
    using State = std::variant<Typing, WaitingForSearch, Sending, Unknown, Created>;

    /// All must outlive the attempt.
    CreateAttempt(CustomersApi &api, Journal &journal, Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const State &state() const { return m_state; }
    template <typename S> [[nodiscard]] const S *as() const { return std::get_if<S>(&m_state); }
    /// The obstacle of this type that the last press has met, or nullptr.
    template <typename O> [[nodiscard]] const O *obstacle() const
    {
        const auto *typing = as<Typing>();
        return typing ? std::get_if<O>(&typing->obstacle) : nullptr;
    }

    [[nodiscard]] const Edits &edits() const { return m_edits; }
    /// Something typed would be lost with this attempt.
    [[nodiscard]] bool hasUnsentWork() const { return !as<Created>() && !m_body.isEmpty(); }
    /// Nothing is invalid or missing, and nothing is on its way.
    [[nodiscard]] bool canCreate() const;
    /// With which check of the address the next or present request goes.
    [[nodiscard]] AddressCheck check() const;
    /// Customers like the one typed, and why the search for them fails, if it does.
    [[nodiscard]] const DuplicateWatch &watch() const { return m_watch; }
    /// Of the customers found so far those in spite of whom nothing is sent before the agent has
    /// said why they are somebody else.
    [[nodiscard]] QList<Likeness> unexplained() const
    {
        return m_answers.unexplained(m_watch.matches());
    }
    /// The same of those nobody can look at.
    [[nodiscard]] QStringList unexplainedIds() const
    {
        return m_answers.unexplained(m_watch.unusableIds());
    }

    /// What is typed now; ends a wait for the search.
    void setEdits(const Edits &edits);
    /// What was typed in an earlier run.
    void restore(const Draft &draft);
    /// An attempt of unknown outcome of an earlier run: the customer is looked for at once.
    /// `later`: what had been typed after it was sent.
    void restore(const Attempt &attempt, const std::optional<Draft> &later);
    /// The agent gives up what is typed here. An attempt of unknown outcome stays in the journal.
    void discard()
    {
        stopWaiting();
        m_draft.forget();
    }
    /// The agent reads what is typed once more: time to look for who may be the same.
    void lookForDuplicates()
    {
        if (as<Typing>())
            m_watch.lookNow();
    }

    /// What the agent says with the press; both may be empty.
    struct Said {
        QString notTheSame = {}; ///< why unexplained() are somebody else
        QString addressUnchecked = {}; ///< why the server need not check the address, this once
    };
    /// The press: looks for who may be the same, then notes the attempt, then sends it.
    void create(const Said &said);
    void create() { create({}); }
    /// The server has refused the address: the same once more without its check of it.
    /// `refusal`: the server's words, for the journal. Anything typed since goes its usual way.
    void createForced(const QString &refusal);
    /// WaitingForSearch: does not wait.
    void createWithoutSearch() { onLooked(); }
    /// WaitingForSearch: the agent has turned to something else.
    void stopWaiting()
    {
        if (as<WaitingForSearch>())
            enter(Typing{});
    }
    /// LooksAlike: it is somebody else, and why; never empty.
    void createInSpite(const QString &reason);
    /// NotNoted: a lost answer is remembered until the end of the program only. Anything typed
    /// since goes its usual way.
    void createWithoutNote();
    /// Sending: nothing is sent if nothing has left; else the outcome is unknown after this.
    void cancel();
    /// Sending: what has not been noted yet does not leave.
    void callOff()
    {
        if (as<Sending>() && !m_call)
            cancel();
    }
    /// Unknown: searches again, and asks what has become of another window's attempt.
    void lookAgain();
    /// Unknown: sends again, with the same idempotency key for the same request.
    void createAnyway(const QString &reason);
    /// Unknown: this customer is the one. Back to typing where somebody else was typed since.
    void takeFound(const desk::CustomerId &customerId);
    /// Unknown, SentAlready: back to typing; the other attempt stays as it is.
    void changeTyped()
    {
        const auto *unknown = as<Unknown>();
        if (unknown && std::holds_alternative<SentAlready>(unknown->why))
            enter(Typing{});
    }

Q_SIGNALS:
    void stateChanged();
    /// Or what stands against searching.
    void matchesChanged();
    /// The customer is there; once.
    void customerReady(const desk::CustomerId &customerId);
    /// The agent took one who was there; `typed`: all that was typed for that customer. It is
    /// forgotten here after this signal, so whoever is to keep it seals it at once.
    void foundTaken(const desk::CustomerId &customerId, const desk::Edits &typed);

private:
    friend class AttemptMemory;
    void enter(State state);
    void look(AddressCheck check, Note note = Note::Required);
    void onLooked();
    AddressCheck overrule(const LooksAlike &alike, const QString &reason);
    void begin(AddressCheck check, Note note);
    [[nodiscard]] Attempt newAttempt(AddressCheck check);
    void onBegun(const Journal::Begun &begun);
    void post(const Sending &sending);
    void onCreated(const CreatedCustomer &created);
    void onEarlierSeen(const std::optional<Attempt> &attempt);
    void settleSuperseded(const Edits &person, const CustomerId &customerId);
    void onFailed(const ApiError &error);
    void search();
    void onSearched(const std::optional<ApiError> &error);
    void readBack(const CustomerId &id);

    CustomersApi &m_api;
    Journal &m_journal;
    DuplicateWatch m_watch;
    CustomerSearch m_search; ///< after an unknown outcome
    Alarm m_searchPatience; ///< runs while a creation waits for the search
    QPointer<ApiCallBase> m_call; ///< the POST
    State m_state = Typing{};
    Edits m_edits;
    QJsonObject m_body; ///< of a POST of what is typed
    CreationDraft m_draft;
    QString m_attemptId; ///< in the journal, while one is open
    IdempotencyKey m_key;
    IdentityAnswers m_answers;
    QString m_addressWords; ///< why an address goes without the server's check of it
};

} // namespace desk
