// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/security/sealedbox.h"

#include <QSet>
#include <QTest>

using namespace desk;

class TestSealedBox final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unseal_sameKeyAndPurpose_givesTheContent_data()
    {
        QTest::addColumn<QByteArray>("content");
        for (const int size : {0, 1, 255, 256, 257, 100'000})
            QTest::addRow("%d bytes", size) << QByteArray(size, 'x');
        QTest::newRow("zeros") << QByteArray(300, '\0');
    }

    void unseal_sameKeyAndPurpose_givesTheContent()
    {
        QFETCH(QByteArray, content);
        const SealKey key = SealKey::generate();
        const QByteArray box = seal(key, content, "draft");
        const Unsealed opened = unseal(key, box, "draft");
        QVERIFY(!opened.error);
        QCOMPARE(opened.content, content);
    }

    void seal_sameContentTwice_looksDifferentAndShowsNothing()
    {
        const SealKey key = SealKey::generate();
        const QByteArray content = "Canaryname canary@example.org";
        const QByteArray one = seal(key, content, "draft");
        QVERIFY(one != seal(key, content, "draft"));
        QVERIFY(!one.contains("Canary") && !one.contains(key.toBytes()));
        // The length says nothing, up to a step.
        QCOMPARE(one.size(), seal(key, "x", "draft").size());
    }

    void unseal_anythingElse_saysWhy()
    {
        const SealKey key = SealKey::generate();
        const QByteArray box = seal(key, "content", "draft");
        const auto error = [&key](const QByteArray &bytes, const char *purpose = "draft") {
            return unseal(key, bytes, purpose).error;
        };
        QCOMPARE(error({}), SealError::Damaged);
        QCOMPARE(error("hello, this is no box at all"), SealError::NotSealed);
        QCOMPARE(error(box, "attempt"), SealError::Damaged);
        QCOMPARE(unseal(SealKey::generate(), box, "draft").error, SealError::OtherKey);
        QByteArray newer = box;
        newer[4] = 2;
        QCOMPARE(error(newer), SealError::NewerVersion);
        for (qsizetype size = 0; size < box.size(); ++size)
            QVERIFY(error(box.left(size)).has_value());
        for (qsizetype i = 0; i < box.size(); ++i) {
            QByteArray changed = box;
            changed[i] = static_cast<char>(changed.at(i) ^ 1);
            QVERIFY2(error(changed).has_value(), qPrintable(QString::number(i)));
        }
    }

    void keyedHash_text_dependsOnTextAndKey()
    {
        const SealKey key = SealKey::generate();
        QCOMPARE(keyedHash(key, "a"), keyedHash(key, "a"));
        QVERIFY(keyedHash(key, "a") != keyedHash(key, "b"));
        QVERIFY(keyedHash(key, "a") != keyedHash(SealKey::generate(), "a"));
        QCOMPARE(keyedHash(key, "a").size(), 32);
    }

    void fromBytes_wrongSize_isRefused()
    {
        QVERIFY(!SealKey::fromBytes(QByteArray(31, 'x')));
        const SealKey key = SealKey::generate();
        QCOMPARE(SealKey::fromBytes(key.toBytes())->id(), key.id());
    }
};

QTEST_GUILESS_MAIN(TestSealedBox)
#include "tst_sealedbox.moc"
