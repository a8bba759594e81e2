// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/ids.h"
#include "tests/support/uibench.h"
#include "ui/create/creationpage.h"

#include <QComboBox>
#include <QPushButton>

namespace desk::test {

inline void open(CreationPage &page)
{
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.setFocus();
}

inline QAbstractButton *createButton(const CreationPage &page)
{
    return part<QAbstractButton>(page, "create");
}

/// Where the keys go.
inline QWidget *focus()
{
    return QApplication::focusWidget();
}

inline void chooseCivility(const CreationPage &page)
{
    auto *civility = part<QWidget>(page, "civility");
    civility->setFocus();
    QTest::keyClick(civility, Qt::Key_M);
}

inline void fillRequired(CreationPage &page)
{
    open(page);
    chooseCivility(page);
    typeInto(page, "first_name", QStringLiteral("Tom"));
    typeInto(page, "last_name", QStringLiteral("Smith"));
}

/// Types into a field wherever it is: an agent goes to its step first.
inline void typeAt(CreationPage &page, Step step, const char *objectName, const QString &text)
{
    page.goTo(step);
    typeInto(page, objectName, text);
}

inline void goToReview(const CreationPage &page)
{
    QTest::keyClick(focus(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(createButton(page)->isVisible());
}

/// To the review and there the press.
inline void pressCreate(CreationPage &page)
{
    page.goTo(Step::Review);
    createButton(page)->click();
}

/// Whether it is asked why the customers shown are somebody else, and the focus is there.
inline bool isReasonAsked(const CreationPage &page)
{
    const auto *reason = page.findChild<QWidget *>(QStringLiteral("reason_1"));
    return reason && reason->isVisible() && reason->hasFocus();
}

/// Why the customers shown are somebody else.
inline void giveReason(const CreationPage &page, const QString &reason)
{
    QTRY_VERIFY(page.findChild<QWidget *>(QStringLiteral("reason")));
    typeInto(page, "reason", reason);
}

} // namespace desk::test
