// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/poptext.h"

#include <QCoreApplication>

namespace desk {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("ScreenPop", text);
}

} // namespace

QString popProblemText(PopProblem problem)
{
    switch (problem) {
    case PopProblem::NotALink:
        return said(QT_TRANSLATE_NOOP("ScreenPop", "This is no link of Customer Desk."));
    case PopProblem::TooLong:
        return said(QT_TRANSLATE_NOOP("ScreenPop", "The link is too long."));
    case PopProblem::BadEncoding:
        return said(QT_TRANSLATE_NOOP("ScreenPop", "The link is damaged: its text is not UTF-8."));
    case PopProblem::UnknownAction:
        return said(
            QT_TRANSLATE_NOOP("ScreenPop", "The link asks for something Customer Desk can't do."));
    case PopProblem::UnknownValue:
        return said(QT_TRANSLATE_NOOP("ScreenPop", "There is a value that does not belong there."));
    case PopProblem::DoubleValue:
        return said(QT_TRANSLATE_NOOP("ScreenPop", "A value is given twice."));
    case PopProblem::ForbiddenCharacter:
        return said(QT_TRANSLATE_NOOP("ScreenPop",
                                      "There is a character that may not be in such a value."));
    case PopProblem::ValueTooLong:
        return said(QT_TRANSLATE_NOOP("ScreenPop", "There is a value that is too long."));
    case PopProblem::BadCustomerId:
        return said(QT_TRANSLATE_NOOP("ScreenPop", "A customer id has digits only."));
    case PopProblem::BadPhone:
        return said(QT_TRANSLATE_NOOP("ScreenPop", "The phone number is not one."));
    case PopProblem::BadEmail:
        return said(QT_TRANSLATE_NOOP("ScreenPop", "The e-mail address is not one."));
    case PopProblem::NothingToFind:
        return said(QT_TRANSLATE_NOOP("ScreenPop", "It does not say whom to find."));
    case PopProblem::OtherUser:
        return said(QT_TRANSLATE_NOOP("ScreenPop", "It comes from another user of this computer."));
    }
    Q_UNREACHABLE();
}

QString callerText(const ScreenPop &pop)
{
    if (const QString phone = pop.value(PopValue::Phone); !phone.isEmpty())
        return said(QT_TRANSLATE_NOOP("ScreenPop", "Call from %1")).arg(phone);
    if (const QString id = pop.value(PopValue::CallId); !id.isEmpty())
        return said(QT_TRANSLATE_NOOP("ScreenPop", "Call %1")).arg(id);
    return said(QT_TRANSLATE_NOOP("ScreenPop", "Call"));
}

QString callTimeText(qint64 seconds)
{
    const auto two
        = [](qint64 number) { return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0')); };
    const qint64 minutes = seconds / 60;
    const QString behind = u':' + two(seconds % 60);
    return minutes < 60 ? two(minutes) + behind
                        : QString::number(minutes / 60) + u':' + two(minutes % 60) + behind;
}

} // namespace desk
