// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

namespace desk {

/// Copies a text to the clipboard. Its name says what: `Copy customer id`.
class CopyButton final : public QToolButton {
    Q_OBJECT

public:
    explicit CopyButton(const QString &accessibleName, QWidget *parent = nullptr);

    void setTextToCopy(const QString &text);

private:
    void copy();

    QString m_textToCopy;
};

} // namespace desk
