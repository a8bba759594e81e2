// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/field.h"

#include <QJsonValue>
#include <QWidget>

class QHBoxLayout;

namespace desk {

class ReferenceData;
class RunsLabel;

/// How a value is read in a card: as text, or as chips where it is a list of consents.
class ValueView final : public QWidget {
    Q_OBJECT

public:
    /// `reference` must outlive it.
    ValueView(const Field &field, const ReferenceData &reference, QWidget *parent = nullptr);

    /// `isNew`: typed, not stored yet.
    void showValue(const QJsonValue &value, bool isNew);
    [[nodiscard]] QString text() const { return m_text; }

private:
    void showConsents(const QJsonValue &value);

    const Field &m_field;
    const ReferenceData &m_reference;
    RunsLabel *m_label = nullptr; ///< of what is text
    QWidget *m_chips = nullptr; ///< of consents
    QString m_text;
};

} // namespace desk
