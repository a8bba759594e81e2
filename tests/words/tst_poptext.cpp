// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/poptext.h"

#include <QSet>
#include <QTest>

using namespace desk;
using namespace Qt::Literals::StringLiterals;

class TestPopText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyProblem_hasASentenceOfItsOwn()
    {
        QSet<QString> sentences;
        const int last = static_cast<int>(PopProblem::OtherUser);
        for (int problem = 0; problem <= last; ++problem) {
            const QString text = popProblemText(static_cast<PopProblem>(problem));
            QVERIFY(text.endsWith(u'.'));
            sentences.insert(text);
        }
        QCOMPARE(sentences.size(), last + 1);
    }

    void caller_isWhatIsKnownOfTheCall()
    {
        const auto text = [](const ScreenPop::Values &values) {
            return callerText(ScreenPop::make(PopKind::Create, values).value());
        };
        QCOMPARE(text({{PopValue::Phone, u"+33 6 12"_s}, {PopValue::CallId, u"4711"_s}}),
                 u"Call from +33 6 12"_s);
        QCOMPARE(text({{PopValue::CallId, u"4711"_s}}), u"Call 4711"_s);
        QCOMPARE(text({}), u"Call"_s);
    }

    void callTime_growsIntoHours()
    {
        QCOMPARE(callTimeText(0), u"00:00"_s);
        QCOMPARE(callTimeText(252), u"04:12"_s);
        QCOMPARE(callTimeText(3599), u"59:59"_s);
        QCOMPARE(callTimeText(3852), u"1:04:12"_s);
    }
};

QTEST_GUILESS_MAIN(TestPopText)
#include "tst_poptext.moc"
