// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/messagebar.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace desk;

class TestMessageBar final : public QObject {
    Q_OBJECT

private:
    static QToolButton *button(const MessageBar &bar, const char *name)
    {
        return bar.findChild<QToolButton *>(QString::fromLatin1(name));
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void new_isHidden()
    {
        const MessageBar bar;
        QVERIFY(bar.isHidden());
        QVERIFY(bar.text().isEmpty());
    }

    void showMessage_isPlainText()
    {
        MessageBar bar;
        bar.showMessage(MessageBar::Tone::Warning, QStringLiteral("<b>no</b>"));
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.text(), QStringLiteral("<b>no</b>"));
        for (const QLabel *label : bar.findChildren<QLabel *>()) {
            if (!label->objectName().isEmpty())
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        QVERIFY(button(bar, "message_details_button")->isHidden());
    }

    void showError_detailsOnDemand()
    {
        MessageBar bar;
        bar.showError({QStringLiteral("It broke."), QStringLiteral("Try again."),
                       QStringLiteral("Request id: 1")});
        QCOMPARE(bar.text(), QStringLiteral("It broke. Try again."));
        auto *details = bar.findChild<QLabel *>(QStringLiteral("message_details"));
        QVERIFY(details->isHidden());
        button(bar, "message_details_button")->click();
        QVERIFY(!details->isHidden());
        QCOMPARE(details->text(), QStringLiteral("Request id: 1"));
    }

    void action_triggers_untilTheNextMessage()
    {
        MessageBar bar;
        QAction action(QStringLiteral("&Use this address anyway"));
        QSignalSpy triggered(&action, &QAction::triggered);
        bar.showMessage(MessageBar::Tone::Error, QStringLiteral("No."));
        bar.addAction(&action);
        auto *shown = bar.findChild<QPushButton *>();
        QCOMPARE(shown->accessibleName(), QStringLiteral("Use this address anyway"));
        shown->click();
        QCOMPARE(triggered.count(), 1);
        bar.showMessage(MessageBar::Tone::Success, QStringLiteral("Done."));
        QVERIFY(shown->isHidden());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!bar.findChild<QPushButton *>());
    }

    void close_dismisses()
    {
        MessageBar bar;
        bar.showMessage(MessageBar::Tone::Information, QStringLiteral("Hello"));
        button(bar, "message_close")->click();
        QVERIFY(bar.isHidden());
        QVERIFY(bar.text().isEmpty());
        QVERIFY(!button(bar, "message_close")->accessibleName().isEmpty());
    }
};

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
