// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/field.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QPushButton;

namespace desk {

class Card;
class CardCell;
class EmptyFields;
class ProfileEditor;
class ReferenceData;

/// One section of a profile as a card: fields with a value as cells, empty ones as buttons that
/// open them; more than four of these are folded. The address opens and closes as one form.
class ProfileCard final : public QWidget {
    Q_OBJECT

public:
    /// The references must outlive it.
    ProfileCard(Section section, ProfileEditor &editor, ReferenceData &reference,
                QWidget *parent = nullptr);

    [[nodiscard]] Section section() const { return m_section; }
    /// The field's cell; made when it is first needed. nullptr for a field of another card.
    CardCell *cell(const Field &field);
    [[nodiscard]] QList<CardCell *> cells() const;
    /// What the Tab key comes to behind the cells, in order: the buttons of empty fields that are
    /// in sight, what the catalogue has no row for.
    [[nodiscard]] QList<QWidget *> stopsBehindCells() const;
    /// The fields in the order in which they stand.
    void setOrder(const QList<const Field *> &order, const QString &country);
    /// Opens a field, the whole address if it is a part of it, and puts the focus in it.
    void edit(const Field &field);
    void editAll();
    /// Closes what was opened and not changed, but for the cell that has the focus; all of the
    /// address stays open as long as the focus is in it.
    void closeUnchanged(const QWidget *focus);
    void focusFirst();
    /// A cell that is shown, or the button of an empty field.
    [[nodiscard]] bool hasPlaceFor(const Field &field) const;
    /// The focus to that.
    void focusField(const Field &field);
    /// Computes anew what is a cell and what a button.
    void arrange();
    void refresh();
    void setLocked(bool isLocked);
    /// What the catalogue has no row for, under Other.
    void showUnlisted();
    [[nodiscard]] bool isEmpty() const;

Q_SIGNALS:
    void cellMade(desk::CardCell *cell);
    void arranged();
    void copied(const QString &label); ///< a value of it is on the clipboard

private:
    void makeTitle();
    void addCopyButton();
    void arrangeCells();
    void arrangeEmpty();
    [[nodiscard]] QList<const Field *> formFields() const;
    [[nodiscard]] int columns() const;

    const Section m_section;
    ProfileEditor &m_editor;
    ReferenceData &m_reference;
    Card *m_card = nullptr;
    QGridLayout *m_grid = nullptr;
    EmptyFields *m_empty = nullptr;
    QPushButton *m_copy = nullptr; ///< of the address
    QWidget *m_unlisted = nullptr;
    QHash<const Field *, CardCell *> m_cells;
    QList<const Field *> m_order;
    QString m_country;
    bool m_isLocked = false;
    bool m_isArranging = false;
};

} // namespace desk
