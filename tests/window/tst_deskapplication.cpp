// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/deskapplication.h"

#include "ui/window/about.h"

#include <QEventLoop>
#include <QLabel>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QWidget>

#include <chrono>

using namespace desk;

namespace {

/// Keeps the thread for longer than a stall takes, on the clock that the application reads.
void stall()
{
    const auto begun = std::chrono::steady_clock::now();
    while (std::chrono::steady_clock::now() - begun < std::chrono::milliseconds(60)) { }
}

const StallWatch &stalls()
{
    return static_cast<DeskApplication *>(qApp)->stalls();
}

/// Runs the event loop until it is told to end from inside it.
template <typename Start> void runLoop(Start start)
{
    QEventLoop loop;
    start(loop);
    loop.exec();
}

QStringList namesSince(qint64 count)
{
    QStringList names;
    const QList<Stall> &all = stalls().stalls();
    for (qsizetype i = all.size() - (stalls().count() - count); i < all.size(); ++i)
        names.append(all.at(i).what);
    return names;
}

class SlowPicture final : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

Q_SIGNALS:
    void painted();

protected:
    void paintEvent(QPaintEvent *) override
    {
        stall();
        Q_EMIT painted();
    }
};

} // namespace

class TestDeskApplication final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void queuedSlot_blocks_recorded()
    {
        const qint64 before = stalls().count();
        QObject worker;
        worker.setObjectName(QStringLiteral("slowWorker"));
        runLoop([&worker](QEventLoop &loop) {
            QMetaObject::invokeMethod(
                &worker,
                [&loop] {
                    stall();
                    loop.quit();
                },
                Qt::QueuedConnection);
        });
        QVERIFY(namesSince(before).contains(QStringLiteral("QObject slowWorker, MetaCall")));
        QVERIFY(stalls().longest()->duration >= std::chrono::milliseconds(60));
    }

    void timer_blocks_recorded()
    {
        const qint64 before = stalls().count();
        QTimer timer(this);
        runLoop([&timer](QEventLoop &loop) {
            connect(&timer, &QTimer::timeout, &loop, [&loop] {
                stall();
                loop.quit();
            });
            timer.start(0);
        });
        QVERIFY(
            namesSince(before).contains(QStringLiteral("QTimer of TestDeskApplication, Timer")));
    }

    void painting_blocks_recorded()
    {
        const qint64 before = stalls().count();
        SlowPicture picture;
        runLoop([&picture](QEventLoop &loop) {
            connect(&picture, &SlowPicture::painted, &loop, &QEventLoop::quit);
            picture.show();
        });
        // Which of Qt's windows the painting comes through is Qt's affair.
        QVERIFY(stalls().count() > before);
    }

    void deadReceiver_recorded()
    {
        const qint64 before = stalls().count();
        auto *worker = new QObject;
        worker->setObjectName(QStringLiteral("shortLived"));
        runLoop([worker](QEventLoop &loop) {
            connect(worker, &QObject::destroyed, &loop, [&loop] {
                stall();
                loop.quit();
            });
            worker->deleteLater();
        });
        QVERIFY(namesSince(before).contains(QStringLiteral("QObject shortLived, DeferredDelete")));
    }

    void loopInside_noStallOfTheOuterOne()
    {
        const qint64 before = stalls().count();
        QObject outer;
        outer.setObjectName(QStringLiteral("outer"));
        QObject inner;
        inner.setObjectName(QStringLiteral("inner"));
        QObject after;
        after.setObjectName(QStringLiteral("after"));
        runLoop([&](QEventLoop &loop) {
            const auto openLoop = [&] {
                runLoop([&](QEventLoop &inside) {
                    QMetaObject::invokeMethod(
                        &inner,
                        [&inside] {
                            stall();
                            inside.quit();
                        },
                        Qt::QueuedConnection);
                });
            };
            QMetaObject::invokeMethod(&outer, openLoop, Qt::QueuedConnection);
            QTimer::singleShot(0, &after, [&] {
                QMetaObject::invokeMethod(
                    &after,
                    [&loop] {
                        stall();
                        loop.quit();
                    },
                    Qt::QueuedConnection);
            });
        });
        const QStringList names = namesSince(before);
        QVERIFY(names.contains(QStringLiteral("QObject inner, MetaCall")));
        QVERIFY(names.contains(QStringLiteral("QObject after, MetaCall")));
        QVERIFY(!names.contains(QStringLiteral("QObject outer, MetaCall")));
    }

    void sentFromInside_onlyTheOuterOne()
    {
        const qint64 before = stalls().count();
        QObject outer;
        outer.setObjectName(QStringLiteral("sender"));
        QObject inner;
        inner.setObjectName(QStringLiteral("receiver"));
        connect(&inner, &QObject::objectNameChanged, this, [] { stall(); });
        runLoop([&](QEventLoop &loop) {
            QMetaObject::invokeMethod(
                &outer,
                [&] {
                    QEvent event(QEvent::User);
                    QCoreApplication::sendEvent(&inner, &event);
                    inner.setObjectName(QStringLiteral("renamed"));
                    QCoreApplication::sendEvent(&inner, &event);
                    loop.quit();
                },
                Qt::QueuedConnection);
        });
        QCOMPARE(namesSince(before), QStringList(QStringLiteral("QObject sender, MetaCall")));
    }

    void about_saysTheLongest()
    {
        QWidget window;
        showAbout(window,
                  Stall{QDateTime::currentDateTimeUtc(), std::chrono::milliseconds(88),
                        QStringLiteral("QTimer, Timer")});
        const auto *line = window.findChild<QLabel *>(QStringLiteral("longestStall"));
        QVERIFY(line);
        QCOMPARE(line->text(),
                 QStringLiteral("Longest stall of the window in this run: 88 ms (QTimer, Timer)"));
        QCOMPARE(line->textFormat(), Qt::PlainText);
    }

    void otherThread_blocks_notTheWindow()
    {
        const qint64 before = stalls().count();
        QThread thread;
        auto *worker = new QObject;
        worker->moveToThread(&thread);
        connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
        thread.start();
        runLoop([worker](QEventLoop &loop) {
            QMetaObject::invokeMethod(
                worker,
                [&loop] {
                    stall();
                    loop.quit();
                },
                Qt::QueuedConnection);
        });
        thread.quit();
        thread.wait();
        QVERIFY(!namesSince(before).contains(QStringLiteral("QObject, MetaCall")));
    }
};

int main(int argc, char *argv[])
{
    DeskApplication app(argc, argv);
    TestDeskApplication test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_deskapplication.moc"
