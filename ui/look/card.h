// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace desk {

class Symbol;

/// A section of a page: a surface with a title, and what belongs to it below.
class Card final : public QFrame {
    Q_OBJECT

public:
    /// `symbol` may be empty. `title` is plain text, and the accessible name of the group.
    Card(const QString &symbol, const QString &title, QWidget *parent = nullptr);

    /// At the right end of the title: a button or a quiet word.
    void addToTitle(QWidget *widget);
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_title = nullptr;
    QVBoxLayout *m_content = nullptr;
};

} // namespace desk
