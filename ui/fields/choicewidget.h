// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/fields/fieldwidget.h"

#include <QList>

class QComboBox;

namespace desk {

class ChoiceCompleter;
class Segments;
struct Choice;

/// A code out of a list: civilities, countries, languages, enumerations, yes and no. Up to three
/// choices are segments, more are a list whose first entry is empty. Countries and languages can be
/// typed: a part of the name finds them, and a text that is neither an entry nor a code is the
/// value as typed.
class ChoiceWidget final : public FieldWidget {
    Q_OBJECT

public:
    ChoiceWidget(const Field &field, ReferenceData &reference, QWidget *parent = nullptr);

    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    /// What the customer has stays a choice, whatever the list says and else is chosen.
    void setStored(const QJsonValue &value) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// Whether the list has entries that only the API knows.
    [[nodiscard]] bool isPartlyOfTheApi() const;
    [[nodiscard]] bool isTypeable() const;
    [[nodiscard]] bool isShort() const;
    void build();
    void buildSegments();
    void buildList();
    void putInPlace(QWidget *input);
    void fillSegments(const QString &shown);
    void fill();
    void fillAgain();
    void fillTypedAgain();
    /// The place of a code, which is added when no entry has it.
    int indexOf(const QString &code);
    void makeTypeable();
    void fillCompleter();
    void show(const QString &code);
    [[nodiscard]] QList<Choice> choices() const;
    [[nodiscard]] QString code() const;
    [[nodiscard]] QString typedCode() const;

    ReferenceData &m_reference;
    Segments *m_segments = nullptr; ///< of few choices
    QComboBox *m_combo = nullptr; ///< of many
    QString m_stored; ///< the customer's code, "" for none
    ChoiceCompleter *m_completer = nullptr; ///< of those that can be typed
};

} // namespace desk
