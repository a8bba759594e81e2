// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/oneshotbody.h"

#include <QTest>

using namespace desk;

class TestOneShotBody final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void device_fresh_isSequentialAndUnread()
    {
        OneShotBody body("{}");
        QVERIFY(body.isOpen());
        QVERIFY(body.isReadable());
        QVERIFY(!body.isWritable());
        QVERIFY(body.isSequential());
        QVERIFY(!body.atEnd());
        QVERIFY(!body.wasRead());
        QCOMPARE(body.bytesAvailable(), 2);
    }

    void read_inPieces_givesEveryByteOnce()
    {
        OneShotBody body("abcdef");
        QCOMPARE(body.read(4), QByteArray("abcd"));
        QVERIFY(body.wasRead());
        QCOMPARE(body.bytesAvailable(), 2);
        QCOMPARE(body.read(100), QByteArray("ef"));
        QVERIFY(body.atEnd());
        QCOMPARE(body.read(1), QByteArray());
    }

    void reset_always_isRefused()
    {
        OneShotBody body("abc");
        QVERIFY(!body.reset());
        QCOMPARE(body.readAll(), QByteArray("abc"));
        QVERIFY(!body.reset());
        QCOMPARE(body.readAll(), QByteArray());
        QCOMPARE(body.bytesAvailable(), 0);
    }

    void read_emptyBody_isAtEnd()
    {
        OneShotBody body{QByteArray()};
        QVERIFY(body.atEnd());
        QCOMPARE(body.readAll(), QByteArray());
        QVERIFY(!body.wasRead());
    }
};

QTEST_GUILESS_MAIN(TestOneShotBody)
#include "tst_oneshotbody.moc"
