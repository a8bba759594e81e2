// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/ids.h"
#include "tests/support/uibench.h"
#include "ui/profile/profilepage.h"
#include "ui/profile/profilevalues.h"

#include <QPushButton>
#include <QToolButton>

namespace desk::test {

inline void open(ProfilePage &page)
{
    page.resize(1000, 700);
    page.show();
    QTRY_VERIFY(page.isRead());
    QTRY_VERIFY(part<QWidget>(page, "card_identity")->isVisible());
}

inline void startEditing(ProfilePage &page, const QByteArray &name)
{
    part<QToolButton>(page, ("edit_" + name).constData())->click();
}

inline void edit(ProfilePage &page, const QByteArray &name, const QString &text)
{
    startEditing(page, name);
    typeInto(page, name.constData(), text);
}

inline void send(ProfilePage &page)
{
    QVERIFY(page.canReview());
    page.review();
    QVERIFY(part<QPushButton>(page, "sendChanges")->isVisibleTo(&page));
    part<QPushButton>(page, "sendChanges")->click();
}

inline const QByteArray fullProfile
    = R"({"email":"old@example.org","first_name":"TOM","last_name":"SMITH","civility":"MR",)"
      R"("second_name":"Anna","birthdate":"19840101","personal_data_usage_allowed":true,)"
      R"("phones":[{"number":"06 23-45.67.89","type":"MOBILE"}],"identity":null,)"
      R"("address":{"city":"Lucca","country":null,"country_code":"IT","number":"12",)"
      R"("street":"Via delle Rose","zip_code":"55100"}})";
inline const CustomerId customerId = idOf(QStringLiteral("700"));

} // namespace desk::test
