// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/pop/handoverplace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace desk;
using namespace Qt::Literals::StringLiterals;

class TestHandoverPlace final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPrivateRuntimeFolder_isUsed()
    {
        const QTemporaryDir dir;
        const auto place = handoverPlace(dir.path(), dir.filePath(u"data"_s));
        QVERIFY(place);
        QVERIFY(place->socket.startsWith(dir.path() + u"/customer-desk-"_s));
        // Another home, another place.
        QVERIFY(handoverPlace(dir.path(), dir.filePath(u"other"_s))->socket != place->socket);
        QCOMPARE(handoverPlace(dir.path(), dir.filePath(u"data"_s))->socket, place->socket);
    }

    void aFolderOpenToOthers_isNot_data()
    {
        QTest::addColumn<uint>("mode");
        QTest::newRow("everybody") << 0777u;
        QTest::newRow("the group reads") << 0740u;
        QTest::newRow("others enter") << 0701u;
    }

    void aFolderOpenToOthers_isNot()
    {
        QFETCH(uint, mode);
        const QTemporaryDir dir;
        const QString runtime = dir.filePath(u"runtime"_s);
        QVERIFY(QDir().mkdir(runtime));
        QCOMPARE(chmod(QFile::encodeName(runtime).constData(), mode), 0);
        const auto place = handoverPlace(runtime, dir.filePath(u"data"_s));
        QVERIFY(place);
        const QString own = dir.filePath(u"data/run"_s);
        QCOMPARE(QFileInfo(place->socket).path(), own);
        struct stat found = {};
        QCOMPARE(stat(QFile::encodeName(own).constData(), &found), 0);
        QCOMPARE(found.st_mode & 0777, 0700u);
    }

    void aLinkToAFolder_isNot()
    {
        const QTemporaryDir dir;
        const QString link = dir.filePath(u"link"_s);
        QVERIFY(QFile::link(dir.path(), link));
        QCOMPARE(QFileInfo(handoverPlace(link, dir.filePath(u"data"_s))->socket).path(),
                 dir.filePath(u"data/run"_s));
    }

    void noPrivateFolder_noPlace()
    {
        const QTemporaryDir dir;
        QVERIFY(QDir(dir.path()).mkpath(u"data/run"_s));
        QCOMPARE(chmod(QFile::encodeName(dir.filePath(u"data/run"_s)).constData(), 0755), 0);
        QVERIFY(!handoverPlace({}, dir.filePath(u"data"_s)));
        QVERIFY(!handoverPlace({}, {}));
        QVERIFY(!handoverPlace(dir.filePath(u"missing"_s), {}));
    }

    void aPathTooLongForASocket_noPlace()
    {
        const QTemporaryDir dir;
        QVERIFY(!handoverPlace({}, dir.filePath(QString(90, u'a'))));
    }
};

QTEST_GUILESS_MAIN(TestHandoverPlace)
#include "tst_handoverplace.moc"
