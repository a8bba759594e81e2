// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// Which PINs may be used, and that a hash knows its own.
#include "app/lock/pin.h"

#include <QTest>

using namespace desk;

Q_DECLARE_METATYPE(std::optional<PinProblem>)

class TestPin final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pinProblem_data();
    void pinProblem();
    void hash_isArgon2id_saltedAndWithoutThePin();
    void hash_knowsItsPin_andNoOther();
    void isPinOf_noHash_false_data();
    void isPinOf_noHash_false();
};

void TestPin::pinProblem_data()
{
    QTest::addColumn<QString>("pin");
    QTest::addColumn<std::optional<PinProblem>>("problem");
    const auto row = [](const char *pin, std::optional<PinProblem> problem) {
        QTest::newRow(pin) << QString::fromUtf8(pin) << problem;
    };
    row("273915", std::nullopt);
    row("112358", std::nullopt);
    row("2739152739151", std::nullopt);
    row("27391", PinProblem::TooShort);
    row("", PinProblem::TooShort);
    row("27391a", PinProblem::NotDigits);
    row("27 391", PinProblem::NotDigits);
    row("\u0662\u0667\u0663\u0669\u0661\u0665", PinProblem::NotDigits); // Arabic digits
    row("000000", PinProblem::TooSimple);
    row("777777777", PinProblem::TooSimple);
    row("121212", PinProblem::TooSimple);
    row("112211", PinProblem::TooSimple);
    row("123123", PinProblem::TooSimple);
    row("27392739", PinProblem::TooSimple);
    row("123456", PinProblem::TooSimple);
    row("654321", PinProblem::TooSimple);
    row("890123", PinProblem::TooSimple);
    row("210987", PinProblem::TooSimple);
    QTest::newRow("longest") << QStringLiteral("273915") + QString(29, u'4') + QString(29, u'8')
                             << std::optional<PinProblem>();
    QTest::newRow("too long") << QStringLiteral("273915") + QString(59, u'4')
                              << std::optional(PinProblem::TooLong);
}

void TestPin::pinProblem()
{
    QFETCH(QString, pin);
    QFETCH(std::optional<PinProblem>, problem);
    QVERIFY(desk::pinProblem(pin) == problem);
}

void TestPin::hash_isArgon2id_saltedAndWithoutThePin()
{
    const QByteArray first = pinHash("273915");
    const QByteArray second = pinHash("273915");
    QVERIFY(first.startsWith("$argon2id$v=19$m=65536,t=2,p=1$"));
    QVERIFY(first != second);
    QVERIFY(!first.contains("273915"));
}

void TestPin::hash_knowsItsPin_andNoOther()
{
    const QByteArray hash = pinHash("273915");
    QVERIFY(isPinOf(hash, "273915"));
    QVERIFY(!isPinOf(hash, "273916"));
    QVERIFY(!isPinOf(hash, "27391"));
    QVERIFY(!isPinOf(hash, ""));
}

void TestPin::isPinOf_noHash_false_data()
{
    QTest::addColumn<QByteArray>("hash");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("273915");
    QTest::newRow("cut") << pinHash("273915").chopped(4);
    QTest::newRow("long") << QByteArray(10'000, '$');
}

void TestPin::isPinOf_noHash_false()
{
    QFETCH(QByteArray, hash);
    QVERIFY(!isPinOf(hash, "273915"));
}

QTEST_GUILESS_MAIN(TestPin)
#include "tst_pin.moc"
