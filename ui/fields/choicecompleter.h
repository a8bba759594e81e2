// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/field.h"

#include <QCompleter>

class QAbstractItemView;
class QComboBox;

namespace desk {

class ChoiceNames;
class ReferenceData;

/// Suggests countries or languages for what is typed: the exact code, then names that begin with
/// it, then those used in this session, then those that contain it, accents ignored; where there
/// are none, those whose name in another language starts with it. The first suggestion is marked
/// from the start: Tab and Enter take it, Down enters the list at it, Esc gives the list up and
/// leaves what was typed. Belongs to its combo box.
class ChoiceCompleter final : public QCompleter {
    Q_OBJECT

public:
    ChoiceCompleter(FieldKind kind, const ReferenceData &reference, QComboBox *parent);

    /// Takes an entry in; it is suggested and completed as this text.
    void add(const QString &code, const QString &text);
    void removeAll();

    [[nodiscard]] QStringList splitPath(const QString &typed) const override;
    [[nodiscard]] QString pathFromIndex(const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void closeUnlessTyping();
    void take(QAbstractItemView &list);
    void setText(const QString &text);

    const FieldKind m_kind;
    const ReferenceData &m_reference;
    ChoiceNames *m_names = nullptr;
    bool m_isDressed = false; ///< whether the list, made late, shows its first entry as marked
};

} // namespace desk
