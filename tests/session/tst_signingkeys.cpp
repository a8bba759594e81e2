// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/signingkeys.h"

#include "tests/session/tokenforge.h"

#include <QTest>

using namespace desk;
using namespace desk::test;
using Verdict = SigningKeys::Verdict;

namespace {

const QJsonObject anything{{QStringLiteral("sub"), QStringLiteral("tom")}};

QJsonObject with(QJsonObject key, const char *name, const QString &value)
{
    key.insert(QString::fromLatin1(name), value);
    return key;
}

Verdict verdict(const QByteArray &keySet, const QByteArray &token, const TokenHead &head)
{
    const auto keys = SigningKeys::fromJson(keySet);
    return keys ? keys->verify(token, head) : Verdict::NoKey;
}

} // namespace

class TestSigningKeys final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verify_eachAlgorithm_data()
    {
        QTest::addColumn<QByteArray>("algorithm");
        QTest::addColumn<int>("kind");
        for (const char *name : {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512"})
            QTest::newRow(name) << QByteArray(name) << int(TokenForge::Kind::Rsa);
        QTest::newRow("ES256") << QByteArray("ES256") << int(TokenForge::Kind::P256);
        QTest::newRow("ES384") << QByteArray("ES384") << int(TokenForge::Kind::P384);
    }
    void verify_eachAlgorithm()
    {
        QFETCH(QByteArray, algorithm);
        QFETCH(int, kind);
        const TokenForge forge("one", static_cast<TokenForge::Kind>(kind));
        const QByteArray token = forge.sign(anything, algorithm.constData());
        QCOMPARE(verdict(forge.keySet(), token, {algorithm, "one"}), Verdict::Signed);
        QCOMPARE(verdict(forge.keySet(), token.chopped(8) + "AAAAAAAA", {algorithm, "one"}),
                 Verdict::BadSignature);
    }

    void verify_noName_triesEachOfTheKind()
    {
        const TokenForge one("one");
        const TokenForge two("two");
        const TokenForge curve("three", TokenForge::Kind::P256);
        const QByteArray token = one.sign(anything);
        QCOMPARE(
            verdict(TokenForge::keySet({one.publicKey(), curve.publicKey()}), token, {"RS256", {}}),
            Verdict::Signed);
        QCOMPARE(
            verdict(TokenForge::keySet({two.publicKey(), one.publicKey()}), token, {"RS256", {}}),
            Verdict::Signed);
        QCOMPARE(
            verdict(TokenForge::keySet({two.publicKey(), curve.publicKey()}), token, {"RS256", {}}),
            Verdict::BadSignature);
        QCOMPARE(verdict(TokenForge::keySet({curve.publicKey()}), token, {"RS256", {}}),
                 Verdict::NoKey);
        // For another algorithm alone.
        QCOMPARE(
            verdict(TokenForge::keySet({with(one.publicKey(), "alg", QStringLiteral("RS512"))}),
                    token, {"RS256", {}}),
            Verdict::NoKey);
    }

    void verify_named_onlyThatOneIsTried()
    {
        const TokenForge one("one");
        const TokenForge two("two");
        const QByteArray keys = TokenForge::keySet({one.publicKey(), two.publicKey()});
        QCOMPARE(verdict(keys, one.sign(anything), {"RS256", "two"}), Verdict::BadSignature);
        const QByteArray nameless = TokenForge::keySet({with(one.publicKey(), "kid", QString())});
        QCOMPARE(verdict(nameless, one.sign(anything), {"RS256", "one"}), Verdict::NoKey);
    }

    void verify_keyForSomethingElse_isNotUsed()
    {
        const TokenForge one("one");
        const QByteArray token = one.sign(anything);
        const auto of = [&token](const QJsonObject &key) {
            return verdict(TokenForge::keySet({key}), token, {"RS256", "one"});
        };
        QCOMPARE(of(one.publicKey()), Verdict::Signed);
        QCOMPARE(of(with(one.publicKey(), "alg", QStringLiteral("RS256"))), Verdict::Signed);
        QCOMPARE(of(with(one.publicKey(), "alg", QStringLiteral("PS256"))), Verdict::NoKey);
        QCOMPARE(of(with(one.publicKey(), "use", QStringLiteral("enc"))), Verdict::NoKey);
        QCOMPARE(of(with(one.publicKey(), "kty", QStringLiteral("oct"))), Verdict::NoKey);
        QCOMPARE(of(with(one.publicKey(), "n", QStringLiteral("AQAB"))), Verdict::NoKey);
    }

    void verify_shortKey_isNotUsed()
    {
        const TokenForge forge("one", TokenForge::Kind::ShortRsa);
        QCOMPARE(verdict(forge.keySet(), forge.sign(anything), {"RS256", "one"}), Verdict::NoKey);
    }

    void fromJson_anyBytes_areNoKeysOrSome_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("isSet");
        const auto row = [](const char *name, const QByteArray &json, bool isSet) {
            QTest::newRow(name) << json << isSet;
        };
        row("empty", "", false);
        row("no JSON", "<html>", false);
        row("a list", "[]", false);
        row("no keys", "{}", false);
        row("keys a text", R"({"keys":"x"})", false);
        row("empty set", R"({"keys":[]})", true);
        row("no objects", R"({"keys":[1,null,"x",[]]})", true);
        row("broken keys", R"({"keys":[{"kty":"RSA"},{"kty":"EC","crv":"P-256","x":"!"}]})", true);
        row("too many", R"({"keys":[)" + QByteArray("{},").repeated(200) + "{}]}", false);
    }
    void fromJson_anyBytes_areNoKeysOrSome()
    {
        QFETCH(QByteArray, json);
        QFETCH(bool, isSet);
        const auto keys = SigningKeys::fromJson(json);
        QCOMPARE(keys.has_value(), isSet);
        if (keys)
            QVERIFY(keys->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSigningKeys)
#include "tst_signingkeys.moc"
