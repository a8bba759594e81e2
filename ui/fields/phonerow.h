// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QAbstractItemModel;
class QComboBox;
class QLineEdit;
class QToolButton;
class QWidget;

namespace desk {

/// The inputs of one telephone, and the button that takes it away; owned by `box`.
struct PhoneRow {
    QWidget *box;
    QLineEdit *number;
    QComboBox *country; ///< in which a number without `+` is dialled
    QComboBox *type;
    QToolButton *remove;
};

/// Empty inputs. `countries`, by code with none first, must outlive the row.
[[nodiscard]] PhoneRow makePhoneRow(QWidget &parent, QAbstractItemModel &countries);

/// Names the inputs after their place in the list (from 0): people count from 1. `path`: the
/// object name of the list.
void namePhoneRow(const PhoneRow &row, const QString &path, qsizetype entry);

} // namespace desk
