// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/ids.h"
#include "tests/support/uibench.h"
#include "ui/find/findline.h"

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

/// The line on screen at the top of a window, the agent's market France.
class FindBench : public UiBench {
public:
    FindBench()
    {
        Endpoint endpoint = bench.transport.endpoint();
        endpoint.acceptLanguage = QStringLiteral("fr-FR");
        bench.transport.setEndpoint(endpoint);
        window = std::make_unique<QWidget>();
        window->resize(1000, 700);
        elsewhere = new QLineEdit(window.get());
        elsewhere->move(10, 600);
        line = new FindLine(bench.api, reference, *window, window.get());
        line->setGeometry(20, 20, 480, 34);
        input = part<QLineEdit>(*window, "openInput");
        chosen = std::make_unique<QSignalSpy>(line, &FindLine::customerChosen);
        read = std::make_unique<QSignalSpy>(line, &FindLine::profileRead);
        window->show();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("The window does not become active");
        line->activate();
    }

    void type(const QString &text) const { typeInto(*window, "openInput", text); }
    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }
    void press(const char *button) const { part<QPushButton>(*window, button)->click(); }
    [[nodiscard]] QListWidget *results() const { return part<QListWidget>(*window, "openResults"); }
    [[nodiscard]] QString label(const char *name) const
    {
        return part<QLabel>(*window, name)->text();
    }
    /// What is not even made is not on screen.
    [[nodiscard]] bool shows(const char *name) const
    {
        const auto *found = window->findChild<QWidget *>(QString::fromLatin1(name));
        return found && found->isVisible();
    }
    [[nodiscard]] bool isOpen() const { return shows("findPanel"); }
    [[nodiscard]] QString chosenId() const
    {
        return chosen->count() == 1 ? idText(chosen->constFirst().constFirst()) : QString();
    }
    [[nodiscard]] QString spoken(int row) const
    {
        return results()->item(row)->data(Qt::AccessibleTextRole).toString();
    }

    std::unique_ptr<QWidget> window;
    QLineEdit *elsewhere = nullptr; ///< something else that takes the focus
    FindLine *line = nullptr;
    QLineEdit *input = nullptr;
    std::unique_ptr<QSignalSpy> chosen;
    std::unique_ptr<QSignalSpy> read;
};

} // namespace desk::test
