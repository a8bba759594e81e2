// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/fieldwidget.h"

#include <QJsonObject>
#include <QList>

class QComboBox;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace desk {

/// The telephones, one row each. A row without a number stays on screen; canonical() drops it.
class PhonesWidget final : public FieldWidget {
    Q_OBJECT

public:
    explicit PhonesWidget(const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    struct Row {
        QWidget *box;
        QLineEdit *number;
        QComboBox *type;
        QToolButton *remove;
        QJsonObject base; ///< the item as it came: keys the API added stay in the value
    };

    Row &appendRow();
    void dropRow(qsizetype index);
    void showRow(Row &row, const QJsonObject &phone);
    void renumber();
    void addPhone();
    void removePhone(const QWidget *box);

    QList<Row> m_rows;
    QVBoxLayout *m_layout;
    QPushButton *m_add;
};

} // namespace desk
