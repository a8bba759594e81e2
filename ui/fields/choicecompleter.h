// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/field.h"

#include <QCompleter>

namespace desk {

class ChoiceNames;
class ReferenceData;

/// Suggests countries or languages for what is typed: those whose name in the agent's language or
/// code contains it, accents ignored; where there are none, those whose name in another language
/// starts with it. Belongs to its line edit.
class ChoiceCompleter final : public QCompleter {
    Q_OBJECT

public:
    ChoiceCompleter(FieldKind kind, const ReferenceData &reference, QObject *parent);

    /// Takes an entry in; it is suggested and completed as this text.
    void add(const QString &code, const QString &text);
    void removeAll();

    [[nodiscard]] QStringList splitPath(const QString &typed) const override;
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override;

private:
    const FieldKind m_kind;
    const ReferenceData &m_reference;
    ChoiceNames *m_names = nullptr;
};

} // namespace desk
