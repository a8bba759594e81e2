// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/fields/fieldwidget.h"

class QLineEdit;

namespace desk {

/// One line of text: names, texts, e-mail addresses, numbers. Never cuts a text: a text that is too
/// long is said to be so by the validation.
class TextWidget final : public FieldWidget {
    Q_OBJECT

public:
    /// A longer text is not shown: it stays the value until something is typed in its place.
    static constexpr qsizetype longestText = 4096;

    explicit TextWidget(const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    QLineEdit *m_edit = nullptr;
    QString m_long; ///< a text that is too long for the line
};

/// A date: shown as `1984-01-01`, taken in the forms people type (readTypedDate, in the order of
/// the agent's language), `YYYYMMDD` in the value. A text that is no date is the value as typed.
class DateWidget final : public FieldWidget {
    Q_OBJECT

public:
    explicit DateWidget(const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    void showAsUnderstood();

    QLineEdit *m_edit = nullptr;
};

/// A value that is only shown (`_links`); value() is what was set.
class ShownWidget final : public FieldWidget {
    Q_OBJECT

public:
    explicit ShownWidget(const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] QJsonValue value() const override { return m_value; }
    void setValue(const QJsonValue &value) override;

private:
    QJsonValue m_value;
    QLineEdit *m_edit = nullptr;
};

} // namespace desk
