// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QList>
#include <QWidget>

class QVBoxLayout;

namespace desk {

/// What something does, and its keys as caps at the end of the line. A list item to a screen
/// reader, the keys in its name.
class KeysLine final : public QWidget {
    Q_OBJECT

public:
    KeysLine(const QString &text, const QList<QKeySequence> &keys, QWidget *parent);
};

/// A heading and its lines; a list to a screen reader.
class KeysGroup final : public QWidget {
    Q_OBJECT

public:
    KeysGroup(const QString &title, QWidget *parent);

    void add(qsizetype place, const QString &text, const QList<QKeySequence> &keys);
    /// Shows the lines with these places, and hides itself where there is none.
    void showOnly(const QList<qsizetype> &places);
    [[nodiscard]] int shownCount() const { return m_shown; }

private:
    QVBoxLayout *m_column = nullptr;
    QList<std::pair<qsizetype, KeysLine *>> m_lines;
    int m_shown = 0;
};

/// Once, before the first of them: their roles.
void installKeysAccess();

} // namespace desk
