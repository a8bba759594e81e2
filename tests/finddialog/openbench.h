// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/ids.h"
#include "tests/support/uibench.h"
#include "ui/find/opendialog.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

namespace desk::test {

inline const QByteArray tom
    = R"({"id":"700000123","gm_number":"29000456","first_name":"TOM",)"
      R"("last_name":"SMITH","unicode_first_name":"","unicode_last_name":"",)"
      R"("birthdate":"19840101","email":"tom@example.com","type":"CLIENT",)"
      R"("phones":[{"number":"0623456789","type":"MOBILE"}],)"
      R"("address":{"city":"PARIS","zip_code":"75008","country_code":"FR"},)"
      R"("identity":{"number":"CANARYID1","type":"DNI"},)"
      R"("passport":{"document_number":"CANARYPASS1"},"blacklisted":true})";
inline const QByteArray li = R"({"id":"700000124","first_name":"XIAOMING","last_name":"WANG",)"
                             R"("unicode_first_name":"小明","unicode_last_name":"王"})";

inline QByteArray listOf(int first, int count)
{
    QByteArray body = "[";
    for (int i = 0; i < count; ++i)
        body += QByteArray(i > 0 ? "," : "") + R"({"id":")" + QByteArray::number(first + i) + "\"}";
    return body + "]";
}

/// The dialog on screen, the agent's market France.
class OpenBench : public UiBench {
public:
    OpenBench()
    {
        Endpoint endpoint = bench.transport.endpoint();
        endpoint.acceptLanguage = QStringLiteral("fr-FR");
        bench.transport.setEndpoint(endpoint);
        dialog = std::make_unique<OpenDialog>(bench.api, reference);
        input = part<QLineEdit>(*dialog, "openInput");
        results = part<QListWidget>(*dialog, "openResults");
        chosen = std::make_unique<QSignalSpy>(dialog.get(), &OpenDialog::customerChosen);
        dialog->open();
        if (!QTest::qWaitForWindowActive(dialog.get()))
            qFatal("The dialog does not become active");
    }

    void type(const QString &line) const { typeInto(*dialog, "openInput", line); }
    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }
    void press(const char *button) const { part<QPushButton>(*dialog, button)->click(); }
    [[nodiscard]] QString label(const char *name) const
    {
        return part<QLabel>(*dialog, name)->text();
    }
    [[nodiscard]] bool shows(const char *name) const
    {
        return part<QWidget>(*dialog, name)->isVisible();
    }
    [[nodiscard]] QString chosenId() const
    {
        return chosen->count() == 1 ? idText(chosen->constFirst().constFirst()) : QString();
    }
    [[nodiscard]] QString spoken(int row) const
    {
        return results->item(row)->data(Qt::AccessibleTextRole).toString();
    }

    std::unique_ptr<OpenDialog> dialog;
    QLineEdit *input = nullptr;
    QListWidget *results = nullptr;
    std::unique_ptr<QSignalSpy> chosen;
};

} // namespace desk::test
