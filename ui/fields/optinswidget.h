// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/consent.h"
#include "ui/fields/fieldwidget.h"

#include <QJsonArray>
#include <QList>

#include <optional>

namespace desk {

class Segments;

/// The contact consents, one answer a channel (contract, section 6.4). What the agent did not touch
/// stays as it came, in its order; a new channel is appended; "Not asked" removes the channel.
class OptInsWidget final : public FieldWidget {
    Q_OBJECT

public:
    explicit OptInsWidget(const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    void addChannel(const QString &channel);
    [[nodiscard]] Segments *addAnswer(const QString &label, const QString &name,
                                      const QString &objectName);
    [[nodiscard]] qsizetype indexOf(const QString &channel) const;
    [[nodiscard]] std::optional<Consent> baseItem(const QString &channel) const;
    [[nodiscard]] QJsonValue editedItem(const QJsonValue &item) const;
    void onAnswered();
    void enablePartners();

    struct Row {
        QString channel;
        Segments *answer;
        Segments *partners; ///< of e-mail only, else nullptr
    };
    QList<Row> m_rows;
    QJsonArray m_base; ///< as set; the value is computed from it and the answers
};

} // namespace desk
