// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// Values nobody would type: a line neither cuts them off nor makes the window wait.
#include "tests/support/uibench.h"
#include "ui/fields/lineedits.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace desk;
using namespace desk::test;

class TestLongValues final : public QObject {
    Q_OBJECT

private:
    const QString m_mebibyte = QString(1024 * 1024, u'x');

private Q_SLOTS:
    void text_ofAMebibyte_isKeptWholeAndNotShown()
    {
        TextWidget widget(field("birth_city"));
        QSignalSpy edited(&widget, &FieldWidget::edited);
        widget.setValue(m_mebibyte);
        const auto *line = part<QLineEdit>(widget, "birth_city");
        QVERIFY(widget.value() == QJsonValue(m_mebibyte));
        QVERIFY(line->text().isEmpty());
        QCOMPARE(line->placeholderText(),
                 QStringLiteral("1,048,576 characters. What you type here takes their place."));
        QCOMPARE(edited.count(), 0);
    }

    void text_typedInItsPlace_isTheValueUntilItIsTakenAway()
    {
        TextWidget widget(field("birth_city"));
        widget.setValue(m_mebibyte);
        auto *line = part<QLineEdit>(widget, "birth_city");
        QTest::keyClicks(line, QStringLiteral("Li"));
        QCOMPARE(widget.value(), QJsonValue(QStringLiteral("Li")));
        QTest::keyClick(line, Qt::Key_Backspace);
        QTest::keyClick(line, Qt::Key_Backspace);
        QVERIFY(widget.value() == QJsonValue(m_mebibyte));
        widget.setValue(QJsonValue::Null); // cleared
        QCOMPARE(widget.value(), QJsonValue(QString()));
        QCOMPARE(line->placeholderText(), QString());
    }

    void text_asLongAsALineShows_canBeEdited()
    {
        TextWidget widget(field("birth_city"));
        widget.setValue(m_mebibyte.left(TextWidget::longestText));
        auto *line = part<QLineEdit>(widget, "birth_city");
        QCOMPARE(line->text().size(), TextWidget::longestText);
        QTest::keyClick(line, Qt::Key_End);
        QTest::keyClick(line, Qt::Key_Backspace);
        QCOMPARE(widget.value().toString().size(), TextWidget::longestText - 1);
    }
};

QTEST_MAIN(TestLongValues)
#include "tst_longvalues.moc"
