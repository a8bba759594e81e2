// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/sender.h"
#include "app/api/transport.h"
#include "app/attempts/patchattempt.h"
#include "app/profile/value.h"
#include "tests/support/ids.h"
#include "ui/profile/profileeditor.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

namespace desk::test {

inline const CustomerId customerId = idOf(QStringLiteral("700"));

inline const QByteArray start
    = R"({"email":"a@example.org","second_name":"Anna","birthdate":"19840101","identity":null,)"
      R"("birth_city":null,"personal_data_usage_allowed":true,)"
      R"("phones":[{"number":"1","type":"HOME"}],"optins":[{"channel":"SMS","optin":true}],)"
      R"("address":{"city":"Lucca","zip_code":"55100","street":"Via Roma"}})";

/// The contract leaves open whether a unit is merged or replaced; both must come out right.
enum class Units { Merged, Replaced };

struct Server {
    Units units = Units::Merged;
    QJsonObject json = QJsonDocument::fromJson(start).object();
    QJsonObject before = {}; ///< the last PATCH
    QByteArray body = {}; ///< of the last PATCH

    [[nodiscard]] static Profile profileOf(const QJsonObject &json)
    {
        return Profile(customerId.text(), json, QDateTime::currentDateTimeUtc());
    }
    [[nodiscard]] Profile read() const { return profileOf(json); }
    void patch(const QByteArray &sent)
    {
        before = json;
        body = sent;
        carryOut(QJsonDocument::fromJson(sent).object());
    }
    void carryOut(const QJsonObject &changes)
    {
        for (auto it = changes.begin(); it != changes.end(); ++it) {
            if (!it.value().isObject() || units == Units::Replaced) {
                json.insert(it.key(), it.value());
                continue;
            }
            QJsonObject merged = json.value(it.key()).toObject();
            const QJsonObject parts = it.value().toObject();
            for (auto part = parts.begin(); part != parts.end(); ++part)
                merged.insert(part.key(), part.value());
            json.insert(it.key(), merged);
        }
    }
};

/// Answers from memory, later, as a Sender does.
class MemorySender final : public Sender {
public:
    MemorySender(Server &server, Clock &clock)
        : m_server(server)
        , m_clock(clock)
    {
    }
    void send(const ApiRequest &request, ApiCallBase *, Answered answered, Failed) override
    {
        ApiAnswer answer;
        answer.status = request.body ? 204 : 200;
        if (request.body)
            m_server.patch(*request.body);
        else
            answer.body = toWire(m_server.json);
        m_clock.later(this, [answered = std::move(answered), answer] { answered(answer); });
    }
    [[nodiscard]] QString acceptLanguage() const override { return QStringLiteral("en-US"); }

private:
    Server &m_server;
    Clock &m_clock;
};

class Agent {
public:
    /// `goOn` is called each time something that was sent has ended.
    Agent(Server &server, CustomersApi &api, Journal &journal, Clock &clock,
          QRandomGenerator &random, const std::function<void()> &goOn)
        : m_server(server)
        , m_random(random)
        , m_attempt(customerId, api, journal, clock)
    {
        m_editor.setProfile(server.read());
        QObject::connect(&m_attempt, &PatchAttempt::ended, &m_attempt,
                         [this, goOn](const patch::Outcome &outcome) {
                             onEnded(outcome);
                             goOn();
                         });
    }

    [[nodiscard]] bool isWaiting() const { return m_attempt.isSending(); }

    void step()
    {
        const int what = m_random.bounded(10);
        if (what < 6)
            edit();
        else if (what < 7)
            m_editor.setProfile(m_server.read()); // F5
        else if (what < 8 && m_editor.undoStack().canUndo())
            m_editor.undo();
        else
            send();
    }

    int writes = 0;
    int choices = 0;
    int reviewedAgain = 0;

private:
    const char *any(std::initializer_list<const char *> from)
    {
        return *(from.begin() + m_random.bounded(static_cast<int>(from.size())));
    }
    QString anyText(std::initializer_list<const char *> from)
    {
        return QString::fromLatin1(any(from));
    }
    QString text() { return anyText({"x", "y", "z", ""}); }

    void edit()
    {
        const Field &row
            = field(any({"email", "second_name", "birth_city", "birthdate", "address.city",
                         "address.zip_code", "address.town", "phones", "optins"}));
        if (row.kind == FieldKind::Phones || row.kind == FieldKind::OptIns)
            editList(row);
        else if (row.kind == FieldKind::Date)
            m_editor.type(row, anyText({"19700101", "19710101", ""}));
        else
            m_editor.type(row, text());
    }

    /// Adds, removes or changes one item.
    void editList(const Field &row)
    {
        const bool isPhones = row.kind == FieldKind::Phones;
        const QString key = isPhones ? QStringLiteral("number") : QStringLiteral("channel");
        const QString name
            = isPhones ? anyText({"1", "2", "3"}) : anyText({"SMS", "EMAIL", "MAIL"});
        QJsonArray items;
        for (const QJsonValue &item : canonical(row, m_editor.copy().shown(row)).toArray()) {
            if (item.toObject().value(key).toString() != name)
                items.append(item);
        }
        if (m_random.bounded(3) > 0) {
            QJsonObject item{{key, name}};
            if (isPhones)
                item.insert(QStringLiteral("type"), anyText({"HOME", "MOBILE"}));
            else
                item.insert(QStringLiteral("optin"), m_random.bounded(2) == 1);
            items.append(item);
        }
        m_editor.type(row, items);
    }

    void send()
    {
        if (!m_editor.copy().conflicts().isEmpty()) {
            choose();
            return;
        }
        if (!m_editor.canSend())
            return;
        m_wish = {.was = m_editor.profile(), .edits = m_editor.edits()};
        if (!m_attempt.start(m_wish))
            qFatal("It does not start");
    }

    void onEnded(const patch::Outcome &outcome)
    {
        if (const auto *conflicted = std::get_if<patch::Conflicted>(&outcome)) {
            m_editor.setProfile(conflicted->theirs);
            QVERIFY(!m_editor.copy().conflicts().isEmpty());
            choose();
        } else if (const auto *rebased = std::get_if<patch::Rebased>(&outcome)) {
            m_editor.setProfile(rebased->theirs);
            ++reviewedAgain;
        } else if (const auto *nothing = std::get_if<patch::NothingToSend>(&outcome)) {
            m_editor.discardEdits();
            m_editor.setProfile(nothing->theirs);
        } else if (const auto *stored = std::get_if<patch::Stored>(&outcome)) {
            check(m_wish, stored->seen.stored);
            ++writes;
            m_editor.discardEdits();
            m_editor.setProfile(stored->seen.stored);
        } else {
            QFAIL(qPrintable(QStringLiteral("outcome %1").arg(outcome.index())));
        }
    }

    void choose()
    {
        for (const Conflict &conflict : m_editor.copy().conflicts()) {
            ++choices;
            if (m_random.bounded(2) == 1)
                m_editor.keepMine(*conflict.field);
            else
                m_editor.revert(*conflict.field);
        }
    }

    void check(const PatchAttempt::Wish &wish, const Profile &after) const
    {
        const Profile before = Server::profileOf(m_server.before);
        QCOMPARE(m_server.body, toWire(patchBody(wish.was, wish.edits)));
        for (const Field &row : fields()) {
            const QJsonValue now = after.value(row);
            if (before.value(row) == now)
                continue;
            const bool isChanged = stateOf(wish.was, wish.edits, row) != FieldState::Untouched;
            QVERIFY2(isChanged, row.path); // touched by nobody, changed all the same
            QVERIFY2(now == editedValue(wish.was, wish.edits, row), row.path);
            // Somebody else's value is not overwritten unseen: of a list, what both changed alike
            // may have changed, and then what was reviewed is right still.
            const auto both = mergeItems(row, wish.was.value(row), before.value(row), now);
            const bool isSeen = before.value(row) == wish.was.value(row);
            QVERIFY2(isSeen || (both && *both == now), row.path);
        }
    }

    Server &m_server;
    QRandomGenerator &m_random;
    ProfileEditor m_editor;
    PatchAttempt m_attempt;
    PatchAttempt::Wish m_wish; ///< what was sent last
};

} // namespace desk::test
