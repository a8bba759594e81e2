// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/edits.h"
#include "tests/profile/profilebench.h"

#include <QTest>

using namespace desk;
using namespace desk::test;

class TestEdits final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stateOf_typed_isComputed_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("typed");
        QTest::addColumn<FieldState>("state");
        const auto row = [](const char *path, const char *typed, FieldState state) {
            QTest::addRow("%s %s", path, typed) << QByteArray(path) << QByteArray(typed) << state;
        };
        row("first_name", R"("MARCO")", FieldState::Untouched);
        row("first_name", R"(" MARCO ")", FieldState::Untouched);
        row("first_name", R"("Marco")", FieldState::Changed);
        row("first_name", R"("")", FieldState::ToBeCleared);
        row("first_name", "null", FieldState::ToBeCleared);
        row("third_name", R"("")", FieldState::Untouched);
        row("third_name", R"("X")", FieldState::Changed);
        row("birthdate", R"("1979-03-14")", FieldState::Untouched);
        row("phones", "[]", FieldState::ToBeCleared);
        row("phones", R"([{"number":"3331234567","type":"MOBILE"}])", FieldState::Untouched);
        row("identity", R"({"number":"","type":""})", FieldState::ToBeCleared);
        row("personal_data_usage_allowed", "false", FieldState::Changed);
        row("address.city", R"(" ")", FieldState::ToBeCleared);
    }

    void stateOf_typed_isComputed()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, typed);
        Edits edits;
        edits.set(field(path.constData()), json(typed));
        QTEST(stateOf(fullProfile(), edits, field(path.constData())), "state");
    }

    void stateOf_nothingTyped_isUntouched()
    {
        for (const Field &row : fields())
            QCOMPARE(stateOf(fullProfile(), Edits(), row), FieldState::Untouched);
    }

    void typed_setClearRevert_followEachOther()
    {
        const Field &email = field("email");
        Edits edits;
        QVERIFY(edits.isEmpty());
        QVERIFY(!edits.typed(email));
        edits.set(email, json(R"(" a@b.c")"));
        QCOMPARE(edits.typed(email).value_or(QJsonValue()), json(R"(" a@b.c")"));
        edits.clear(email);
        QVERIFY(edits.contains(email));
        QVERIFY(edits.typed(email).value_or(QJsonValue(1)).isNull());
        edits.revert(email);
        QVERIFY(!edits.contains(email));
        QCOMPARE(edits, Edits());
    }

    void touched_anyOrder_isCatalogueOrder()
    {
        Edits edits;
        edits.clear(field("optins"));
        edits.clear(field("email"));
        edits.clear(field("civility"));
        QCOMPARE(edits.touched(),
                 QList<const Field *>({&field("civility"), &field("email"), &field("optins")}));
    }

    void editedValue_typed_isCanonical()
    {
        Edits edits;
        edits.set(field("email"), json(R"("  a@b.c ")"));
        QCOMPARE(editedValue(fullProfile(), edits, field("email")), json(R"("a@b.c")"));
        QCOMPARE(editedValue(fullProfile(), edits, field("last_name")), json(R"("BELLINI")"));
    }
};

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
