// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/numbereditem.h"
#include "ui/fields/fieldwidget.h"

class QComboBox;
class QLineEdit;

namespace desk {

/// A national identifier: its number and its type (contract, section 6.3). Null when both are
/// empty; keys the API added to the object stay in the value. The first key of a number chooses the
/// type that is usual in the customer's country, where there is none yet.
class NationalIdWidget final : public FieldWidget {
    Q_OBJECT

public:
    explicit NationalIdWidget(const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setCountry(const QString &country) override { m_country = country; }

private:
    void onNumberTyped();

    QString m_country; ///< the customer's
    NumberedItem m_base; ///< as set
    QLineEdit *m_number = nullptr;
    QComboBox *m_type = nullptr;
};

} // namespace desk
