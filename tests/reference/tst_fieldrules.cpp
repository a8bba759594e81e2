// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// The kinds of field that have no test of advice of their own: what is refused, and what is sent.
#include "app/profile/validation.h"
#include "app/profile/value.h"
#include "tests/reference/fieldrulerows.h"

#include <QJsonDocument>
#include <QTest>

using namespace desk;
using namespace desk::test;

namespace {

QString nameOf(const std::optional<Problem> &problem)
{
    if (!problem)
        return {};
    switch (problem->key) {
    case ProblemKey::Required:
        return QStringLiteral("Required");
    case ProblemKey::CannotBeCleared:
        return QStringLiteral("CannotBeCleared");
    case ProblemKey::TooLong:
        return QStringLiteral("TooLong");
    case ProblemKey::ControlCharacter:
        return QStringLiteral("ControlCharacter");
    case ProblemKey::NotACountry:
        return QStringLiteral("NotACountry");
    case ProblemKey::NotALanguage:
        return QStringLiteral("NotALanguage");
    case ProblemKey::ConsentWithoutAnswer:
        return QStringLiteral("ConsentWithoutAnswer");
    default:
        return QStringLiteral("another problem");
    }
}

} // namespace

class TestFieldRules final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void validate_typed_isRefusedOrSentAsItIs_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < fieldRules.size(); ++i)
            QTest::addRow("%d %s", i, fieldRules.at(i).path) << i;
    }

    void validate_typed_isRefusedOrSentAsItIs()
    {
        QFETCH(int, number);
        const FieldRule &rule = fieldRules.at(number);
        const Field &row = field(rule.path);
        const QJsonValue typed = QJsonDocument::fromJson(rule.typed).array().at(0);
        const Purpose purpose = row.isCreatable() ? Purpose::Create : Purpose::Patch;
        const auto problem = validate(row, typed, purpose, QDate(2026, 11, 24));
        QCOMPARE(nameOf(problem), QString::fromLatin1(rule.problem));
        const QJsonArray wire{canonical(row, typed)};
        QCOMPARE(wire, QJsonDocument::fromJson(rule.wire).array());
    }

    void rows_everyKind_hasFortyAtLeast()
    {
        QHash<FieldKind, int> counts;
        for (const FieldRule &rule : fieldRules)
            ++counts[field(rule.path).kind];
        for (const FieldKind kind :
             {FieldKind::Civility, FieldKind::Text, FieldKind::Country, FieldKind::Language,
              FieldKind::Boolean, FieldKind::Enumeration, FieldKind::OptIns})
            QVERIFY2(counts.value(kind) >= 40, qPrintable(QString::number(counts.value(kind))));
    }
};

QTEST_GUILESS_MAIN(TestFieldRules)
#include "tst_fieldrules.moc"
