// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/sentchange.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace desk {

class Chip;
class ReferenceData;

/// One sent change: who, when, what became of it, from what to what; and how to take it back.
class SentDetails final : public QWidget {
    Q_OBJECT

public:
    explicit SentDetails(const ReferenceData &reference, QWidget *parent = nullptr);

    /// nullopt shows nothing.
    void showChange(const std::optional<SentChange> &change);

Q_SIGNALS:
    /// `only`: one field, nullptr for all.
    void takeBackWanted(const desk::Field *only);
    void openWanted();

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *rowOf(const Change &change, bool canTakeBack);
    void showFields(const SentChange &change, bool canTakeBack);
    void showNotes(const SentChange &change);

    const ReferenceData &m_reference;
    QLabel *m_name = nullptr;
    QLabel *m_when = nullptr;
    Chip *m_state = nullptr;
    QLabel *m_note = nullptr;
    QPushButton *m_takeBack = nullptr;
    QPushButton *m_open = nullptr;
    QWidget *m_fields = nullptr; ///< made anew for each change
    QVBoxLayout *m_place = nullptr; ///< of all of it
};

} // namespace desk
