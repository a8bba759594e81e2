// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/reference/advice.h"

#include <QWidget>

class QLayout;
class QVBoxLayout;

namespace desk {

class ReferenceData;

/// What the program has to say about a value, under its input: a line each, with a button where
/// there is a suggestion to accept. Hidden while there is nothing. Advice never blocks.
class AdviceBox final : public QWidget {
    Q_OBJECT

public:
    /// `reference` must outlive the box.
    explicit AdviceBox(const ReferenceData &reference, QWidget *parent = nullptr);

    void showAdvice(const QList<Advice> &advice);
    /// All lines, for a screen reader; "" for none.
    [[nodiscard]] QString text() const;
    /// Accepts the first suggestion, as its button would; false when there is none.
    bool acceptFirst();

Q_SIGNALS:
    /// The agent has accepted a suggestion.
    void suggestionAccepted(const desk::Advice &advice);

private:
    void addLine(const Advice &advice);
    void addAccept(const Advice &advice, QLayout &row);

    const ReferenceData &m_reference;
    QList<Advice> m_advice;
    QVBoxLayout *m_lines = nullptr;
};

} // namespace desk
