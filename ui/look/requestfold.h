// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace desk {

/// "Show the exact request": a button, and below it the text of the request while it is open.
class RequestFold : public QWidget {
    Q_OBJECT

public:
    explicit RequestFold(QWidget *parent = nullptr);

    [[nodiscard]] bool isOpen() const;
    void showRequest(const QString &text);
    /// In the order of Tab.
    [[nodiscard]] QList<QWidget *> stops() const;

Q_SIGNALS:
    /// The text is about to be seen.
    void opened();

private:
    QPushButton *m_toggle = nullptr;
    QPlainTextEdit *m_text = nullptr;
};

} // namespace desk
