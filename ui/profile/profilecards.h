// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/field.h"

#include <QHash>
#include <QJsonValue>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>

class QHBoxLayout;
class QVBoxLayout;

namespace desk {

class CardCell;
class ProfileCard;
class ProfileEditor;
class ReferenceData;

/// The cards of the profile page, in two columns where there is room, the address in the order of
/// its country. Follows the editor by itself.
class ProfileCards final : public QScrollArea {
    Q_OBJECT

public:
    /// The references must outlive it.
    ProfileCards(ProfileEditor &editor, ReferenceData &reference, QWidget *parent = nullptr);
    ~ProfileCards() override;

    /// Those that have been made.
    [[nodiscard]] QList<CardCell *> cells() const;
    /// nullptr for a field that has none; made when it is first needed.
    [[nodiscard]] CardCell *cell(const Field &field) const;
    void setTwoColumns(bool areTwo);
    /// Nothing can be typed while changes are on their way.
    void setLocked(bool isLocked);
    void editAll();
    /// Fills values in as one step to undo, and shows their inputs.
    void fill(const QList<std::pair<const Field *, QJsonValue>> &values);
    /// Names of values may be known only now: nothing that is open closes.
    void refreshNames();
    /// The server's words under their fields; the first of them is edited, with the focus where the
    /// agent waits for that. Whether there was one.
    bool markProblems(const QHash<const Field *, QString> &problems, bool takesFocus);
    void focusOn(const Field &field);
    /// A cell with something in it, or the button of an empty field.
    [[nodiscard]] bool hasPlaceFor(const Field &field) const;
    /// The focus to that, in sight, unfolded where it is folded.
    void goTo(const Field &field);
    /// Opens a field with the focus in it.
    void edit(const Field &field);
    /// To the cell in which the agent was last, unless a dialog is open.
    void backToCell();

Q_SIGNALS:
    void scrolled(int y);
    void copied(const QString &label); ///< a value is on the clipboard

protected:
    /// The address is laid out for its country before the focus goes on from it.
    bool focusNextPrevChild(bool isNext) override;

private:
    void makeCards();
    [[nodiscard]] ProfileCard *cardOf(const Field &field) const;
    void onCellMade(CardCell *cell);
    void onFieldChanged(const Field *field);
    void onProfileChanged();
    void onFocusChanged(QWidget *now);
    void arrangeAddress();
    void chain();
    void showWhole(QWidget *part);

    ProfileEditor &m_editor;
    ReferenceData &m_reference;
    QHBoxLayout *m_columns = nullptr;
    QVBoxLayout *m_left = nullptr;
    QVBoxLayout *m_right = nullptr;
    QWidget *m_rightSide = nullptr;
    QList<ProfileCard *> m_cards;
    QTimer m_pause; ///< runs while an address is typed
    QString m_arrangedFor = QStringLiteral("?"); ///< the country whose order the address has
    QPointer<CardCell> m_cellOfFocus;
    bool m_isLocked = false;
    bool m_isMoving = false; ///< cards change sides
    bool m_areTwo = true;
};

} // namespace desk
