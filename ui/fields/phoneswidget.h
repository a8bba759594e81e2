// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/numbereditem.h"
#include "ui/fields/fieldwidget.h"

#include <QList>

class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;
class QStandardItemModel;
class QVBoxLayout;

namespace desk {

class ReferenceData;

/// The telephones, one row each. A row without a number stays on screen; canonical() drops it. A
/// number the agent types is formatted while it is typed and sent as phoneForWire() has it; a
/// number that was only set, or whose digits are typed back, stays as it came.
class PhonesWidget final : public FieldWidget {
    Q_OBJECT

public:
    PhonesWidget(const Field &field, ReferenceData &reference, QWidget *parent = nullptr);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setStored(const QJsonValue &value) override;
    void setCountry(const QString &country) override;

private:
    struct Row {
        QWidget *box;
        QLineEdit *number;
        QComboBox *country; ///< in which a number without `+` is dialled
        QComboBox *type;
        QToolButton *remove;
        NumberedItem base; ///< the item as it came: keys the API added stay in the value
        bool isCountryChosen; ///< by the agent; else it follows the customer's
        /// The customer's when a typed number was put here: it is a number of that country still
        /// when the customer gets another one. Empty for a stored number.
        QString enteredIn;
    };

    Row &appendRow();
    void dropRow(qsizetype index);
    void showRow(Row &row, const NumberedItem &phone);
    void renumber();
    void onNumberTyped(const QLineEdit *number);
    void onCountryChosen(const QComboBox *country);
    [[nodiscard]] Row *rowOf(const QWidget *part);
    [[nodiscard]] QString countryOf(const Row &row) const;
    [[nodiscard]] QString numberOf(const Row &row) const;
    void addCountries();
    void addPhone();
    void removePhone(const QWidget *box);

    QList<Row> m_rows;
    QString m_country; ///< the customer's
    QStringList m_stored; ///< numbers, as they came
    ReferenceData &m_reference;
    QStandardItemModel *m_countries = nullptr; ///< by code, none first
    QVBoxLayout *m_layout = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace desk
