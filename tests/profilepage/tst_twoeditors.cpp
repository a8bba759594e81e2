// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// Two editors and one server, interleaved at random: what one of them did not touch he never
// changes, and nothing is overwritten that he has not seen or chosen to overwrite (design, section
// 3, rules 1, 2, 6). Reading before a write and the write itself are one step here; the round trip
// that is left between them in reality is stated in the README.
#include "app/profile/value.h"
#include "ui/profile/profileeditor.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace desk;

namespace {

constexpr int interleavings = 20'000;
constexpr int stepsEach = 9;

const QByteArray start
    = R"({"email":"a@example.org","second_name":"Anna","birthdate":"19840101","identity":null,)"
      R"("birth_city":null,"personal_data_usage_allowed":true,)"
      R"("phones":[{"number":"1","type":"HOME"}],"optins":[{"channel":"SMS","optin":true}],)"
      R"("address":{"city":"Lucca","zip_code":"55100","street":"Via Roma"}})";

/// The contract leaves open whether a unit is merged or replaced; both must come out right.
enum class Units { Merged, Replaced };

struct Server {
    QJsonObject json = QJsonDocument::fromJson(start).object();
    Units units;

    [[nodiscard]] Profile read() const
    {
        return Profile(QStringLiteral("700"), json, QDateTime::currentDateTimeUtc());
    }
    void patch(const QJsonObject &body)
    {
        for (auto it = body.begin(); it != body.end(); ++it) {
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

class Agent {
public:
    Agent(Server &server, QRandomGenerator &random)
        : m_server(server)
        , m_random(random)
    {
        m_editor.setProfile(server.read());
    }

    void step()
    {
        const int what = m_random.bounded(10);
        if (what < 6)
            edit();
        else if (what < 7)
            m_editor.setProfile(m_server.read()); // F5
        else if (what < 8 && m_editor.undoStack().canUndo())
            m_editor.undoStack().undo();
        else
            send();
    }

    int writes = 0;
    int choices = 0;

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

    /// As PatchAttempt does: read, compare, write, read.
    void send()
    {
        if (!m_editor.copy().conflicts().isEmpty()) {
            choose();
            return;
        }
        if (!m_editor.canSend())
            return;
        const Profile seen = m_editor.profile();
        const Profile theirs = m_server.read();
        Edits mine;
        for (const Change &change : m_editor.changes())
            mine.set(*change.field, change.after);
        const Merge merged = merge(seen, theirs, mine);
        if (!merged.conflicts.isEmpty()) {
            m_editor.setProfile(theirs);
            [&] { QVERIFY(!m_editor.copy().conflicts().isEmpty()); }();
            choose();
            return;
        }
        const QJsonObject body = patchBody(theirs, merged.edits);
        if (!body.isEmpty())
            m_server.patch(body);
        check(seen, theirs, mine, m_server.read());
        ++writes;
        m_editor.discardEdits();
        m_editor.setProfile(m_server.read());
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

    static void check(const Profile &seen, const Profile &before, const Edits &mine,
                      const Profile &after)
    {
        for (const Field &row : fields()) {
            const QJsonValue was = before.value(row);
            const QJsonValue now = after.value(row);
            if (was == now)
                continue;
            QVERIFY2(mine.contains(row), row.path); // touched by nobody, changed all the same
            const QJsonValue wanted = editedValue(seen, mine, row);
            if (was == seen.value(row) || now == was) {
                QVERIFY2(now == wanted, row.path);
                continue;
            }
            // Somebody else's value, not seen: only a list may change, and only in my items.
            const auto both = mergeItems(row, seen.value(row), was, wanted);
            QVERIFY2(both && *both == now, row.path);
        }
    }

    Server &m_server;
    QRandomGenerator &m_random;
    ProfileEditor m_editor;
};

} // namespace

class TestTwoEditors final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void interleavings_random_neverOverwriteUnseen_data()
    {
        QTest::addColumn<int>("units");
        QTest::newRow("server merges units") << static_cast<int>(Units::Merged);
        QTest::newRow("server replaces units") << static_cast<int>(Units::Replaced);
    }

    void interleavings_random_neverOverwriteUnseen()
    {
        QFETCH(int, units);
        int writes = 0;
        int choices = 0;
        for (quint32 seed = 0; seed < interleavings / 2; ++seed) {
            QRandomGenerator random(seed + 1);
            Server server{.units = static_cast<Units>(units)};
            Agent one(server, random);
            Agent other(server, random);
            for (int i = 0; i < 2 * stepsEach; ++i)
                (random.bounded(2) == 1 ? one : other).step();
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("seed %1").arg(seed + 1)));
            writes += one.writes + other.writes;
            choices += one.choices + other.choices;
        }
        // It did happen: otherwise this proves nothing.
        qInfo("%d writes, %d choices", writes, choices);
        QVERIFY(writes > interleavings / 4);
        QVERIFY(choices > interleavings / 40);
    }
};

QTEST_GUILESS_MAIN(TestTwoEditors)
#include "tst_twoeditors.moc"
