// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/labels.h"

#include <QPushButton>
#include <QTest>

using namespace desk;

class TestLabels final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void buttonText_ampersand_isShownAndNoMnemonic()
    {
        const QPushButton button(plainButtonText(QStringLiteral("Smith & Sons &Co")));
        QCOMPARE(button.text(), QStringLiteral("Smith && Sons &&Co"));
        QVERIFY(button.shortcut().isEmpty());
        const QPushButton other(QStringLiteral("Smith &Sons"));
        QVERIFY(!other.shortcut().isEmpty()); // what happens without
    }
};

QTEST_MAIN(TestLabels)
#include "tst_labels.moc"
