// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/field.h"
#include "ui/look/segments.h"

#include <QComboBox>
#include <QJsonValue>
#include <QString>

#include <span>

namespace desk {

/// A combo box that leaves the wheel to the page around it unless it has the focus, so that
/// scrolling a form never changes a value. No more do the keys that move: up and down open its
/// list, where Enter chooses; the others are the page's. Letters find an entry, and are no command
/// meanwhile.
class QuietComboBox : public QComboBox {
    Q_OBJECT

public:
    explicit QuietComboBox(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

/// Shows the code of what is chosen, and the names in its list.
class CodeComboBox final : public QuietComboBox {
    Q_OBJECT

public:
    using QuietComboBox::QuietComboBox;

protected:
    void initStyleOption(QStyleOptionComboBox *option) const override;
};

/// Whether two inputs fit beside each other, or the letters are too large for that on this screen.
[[nodiscard]] bool hasRoomForTwo(const QWidget &widget);

/// `address.city` as an object name: `address_city`.
[[nodiscard]] QString objectNameOf(const Field &field);

/// Whether two typed values are the same; null, "", [] and {} are all "nothing".
[[nodiscard]] bool sameTyped(const QJsonValue &a, const QJsonValue &b);

/// An empty entry, which a screen reader calls "not chosen".
void addNothing(QComboBox &combo);

/// An empty entry, then the codes with their translated names.
void addEnumeration(QComboBox &combo, std::span<const char *const> codes);

/// How many choices stand side by side; more are a list.
inline constexpr qsizetype mostSegments = 3;

/// The answers to a question, each with its letter: `Not asked` (""), `Yes` and `No` (`true` and
/// `false`).
[[nodiscard]] QList<Segment> answerSegments();

/// Selects a code; a code no entry has is added as it came.
void selectCode(QComboBox &combo, const QString &code);

/// The code of the selected entry, "" for none.
[[nodiscard]] QString selectedCode(const QComboBox &combo);

} // namespace desk
