// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/numbereditem.h"
#include "ui/fields/fieldwidget.h"
#include "ui/fields/phonerow.h"

#include <QJsonArray>
#include <QList>
#include <QSet>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStandardItemModel;
class QVBoxLayout;

namespace desk {

class ReferenceData;

/// The telephones, one row each. A row without a number stays on screen; canonical() drops it. A
/// number the agent types is formatted while it is typed and sent as phoneForWire() has it; a
/// number that was only set, or whose digits are typed back, stays as it came.
///
/// Of a long list the first ones have a row, and those that were added at its end; a button shows
/// more. The others are in the value all the same.
class PhonesWidget final : public FieldWidget {
    Q_OBJECT

public:
    static constexpr qsizetype rowsAtFirst = 20;
    static constexpr qsizetype rowsAtATime = 200;

    PhonesWidget(const Field &field, ReferenceData &reference, QWidget *parent = nullptr);

    [[nodiscard]] QJsonValue value() const override { return m_value; }
    void setValue(const QJsonValue &value) override;
    void setStored(const QJsonValue &value) override;
    void setCountry(const QString &country) override;
    /// The entries: how a number stands in its line, where it is dialled.
    [[nodiscard]] QJsonValue typedState() const override;
    void putBackTyped(const QJsonValue &state) override;

private:
    struct Entry {
        NumberedItem base = {}; ///< the item as it came: keys the API added stay in the value
        QString typed = {}; ///< the number as it stands in the line
        QString type = {};
        /// Chosen by the agent, for a number without `+`; else it is dialled in the customer's.
        QString country = {};
        /// The customer's when a typed number was put here: it is a number of that country still
        /// when the customer gets another one. Empty for a stored number.
        QString enteredIn = {};
    };
    void insertRow(qsizetype index);
    void dropRow(qsizetype index);
    void fitRows();
    void showEntry(const PhoneRow &row, const Entry &entry);
    void setEntry(Entry &entry, const NumberedItem &phone) const;
    void renumber();
    void showMore();
    void onNumberTyped(const QLineEdit *number);
    void onCountryChosen(const QComboBox *country);
    void onTypeChosen(const QComboBox *type);
    void updateValue(qsizetype entry);
    [[nodiscard]] qsizetype rowOf(const QWidget *part) const;
    [[nodiscard]] qsizetype entryOf(qsizetype row) const;
    [[nodiscard]] qsizetype hiddenCount() const { return m_entries.size() - m_rows.size(); }
    [[nodiscard]] QString countryOf(const Entry &entry) const;
    [[nodiscard]] QString numberOf(const Entry &entry) const;
    [[nodiscard]] QJsonObject jsonOf(const Entry &entry) const;
    void addCountries();
    void addPhone();
    void removePhone(const QWidget *box);

    QList<Entry> m_entries;
    QJsonArray m_value; ///< of the entries, kept: it is asked for at every key
    QList<PhoneRow> m_rows; ///< of the first entries, then of the last ones
    qsizetype m_head = 0; ///< rows of the first entries
    QString m_country; ///< the customer's
    QSet<QString> m_stored; ///< numbers, as they came
    ReferenceData &m_reference;
    QStandardItemModel *m_countries = nullptr; ///< by code, none first
    QVBoxLayout *m_layout = nullptr;
    QPushButton *m_more = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace desk
