// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/field.h"
#include "ui/fields/spokensource.h"

#include <QJsonValue>
#include <QWidget>

#include <memory>

namespace desk {

class ReferenceData;

/// The input of one catalogue field, shared by the wizard and the in-place editor. Its main input
/// is the focus proxy; its accessible name is the field's label. Parts of composite inputs are
/// named after the field too (`Phone number 1`, `Phone type 1`).
class FieldWidget : public QWidget, public SpokenSource {
    Q_OBJECT

public:
    explicit FieldWidget(const Field &field, QWidget *parent = nullptr);

    [[nodiscard]] const Field &field() const override { return m_field; }
    /// The part that has the focus first. It is no focus proxy: Tab would stop at the whole too,
    /// and go from there to the part, in the order in which the fields were once made.
    [[nodiscard]] QWidget *mainInput() const { return m_mainInput; }
    void setMainInput(QWidget *input) { m_mainInput = input; }
    /// Gives the main input the focus, with all of its text selected: what is typed replaces it.
    void takeFocus();
    /// What is wrong or worth knowing about the value, "" for nothing: the description of every
    /// input of the field, which a screen reader says at once where the focus is.
    void describe(const QString &text);
    /// The line or list entry in which the focus is, else the whole value.
    [[nodiscard]] QString spokenValue() const override;
    /// The typed value in the JSON shape of the field's kind; an empty one when nothing is typed.
    /// Not normalised: what the agent typed.
    [[nodiscard]] virtual QJsonValue value() const = 0;
    /// Shows a value; emits nothing. Values no choice offers are shown as they are. Does nothing
    /// when value() is already equal, so that a cursor stays where it is.
    virtual void setValue(const QJsonValue &value) = 0;
    /// What the agent has said in it that value() does not tell; Null where value() tells all, but
    /// for the text of lines.
    [[nodiscard]] virtual QJsonValue typedState() const { return QJsonValue::Null; }
    /// What typedState() has given, into a field that has the same value.
    virtual void putBackTyped(const QJsonValue &) { }
    /// What the customer has; parts of the value that are not among it were typed by an agent.
    virtual void setStored(const QJsonValue &) { }
    /// The customer's country (ISO 3166-1 alpha-2, "" when unknown): how phone numbers are read,
    /// which identifier is usual. May change value() of what the agent has typed, then edited() is
    /// emitted; what was only set stays as it is.
    virtual void setCountry(const QString &) { }

Q_SIGNALS:
    /// The agent changed the value (every key stroke).
    void edited();

private:
    const Field &m_field;
    QWidget *m_mainInput = nullptr;
};

/// Makes the input for a field, by its kind. `reference` must outlive it.
[[nodiscard]] FieldWidget *makeFieldWidget(const Field &field, ReferenceData &reference,
                                           QWidget *parent);

} // namespace desk
