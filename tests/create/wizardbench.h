// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/ids.h"
#include "tests/support/uibench.h"
#include "ui/create/createwizard.h"

#include <QComboBox>

namespace desk::test {

inline void open(CreateWizard &wizard)
{
    wizard.show();
    QVERIFY(QTest::qWaitForWindowActive(&wizard));
}

inline QAbstractButton *createButton(CreateWizard &wizard)
{
    return wizard.button(QWizard::FinishButton);
}

inline void fillRequired(CreateWizard &wizard)
{
    open(wizard);
    auto *civility = part<QWidget>(wizard, "civility");
    civility->setFocus();
    QTest::keyClick(civility, Qt::Key_M);
    typeInto(wizard, "first_name", QStringLiteral("Tom"));
    typeInto(wizard, "last_name", QStringLiteral("Smith"));
}

inline void goToReview(CreateWizard &wizard)
{
    QTest::keyClick(&wizard, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(createButton(wizard)->isVisible());
}

} // namespace desk::test
