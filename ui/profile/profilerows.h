// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/field.h"

#include <QHash>
#include <QJsonValue>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>

class QVBoxLayout;

namespace desk {

class FieldRow;
class ProfileEditor;
class ReferenceData;

/// The rows of the profile page under the titles of their sections, the address in the order of its
/// country, below them what the catalogue has no row for. Follows the editor by itself.
class ProfileRows final : public QScrollArea {
    Q_OBJECT

public:
    /// The references must outlive it.
    ProfileRows(ProfileEditor &editor, ReferenceData &reference, QWidget *parent = nullptr);
    ~ProfileRows() override;

    /// Nothing can be typed while changes are on their way.
    void setLocked(bool isLocked);
    void editAll();
    /// Fills values in as one step to undo, and shows their inputs.
    void fill(const QList<std::pair<const Field *, QJsonValue>> &values);
    /// Names of values may be known only now: nothing that is open closes.
    void refreshNames();
    /// The server's words under their fields, the first of which is edited. Whether there was one.
    bool markProblems(const QHash<const Field *, QString> &problems);
    void focusOn(const Field &field);
    /// Remembers in which row the agent is, for backToRow().
    void rememberRow();
    /// The rows were locked, and the focus went elsewhere: back, unless a dialog is open.
    void backToRow();

protected:
    /// The address is laid out for its country before the focus goes on from it.
    bool focusNextPrevChild(bool isNext) override;

private:
    void onFieldChanged(const Field *field);
    void onProfileChanged();
    void arrangeAddress();
    void showUnlisted();
    void showWhole(QWidget *part);

    ProfileEditor &m_editor;
    ReferenceData &m_reference;
    QVBoxLayout *m_sections = nullptr;
    QWidget *m_unlisted = nullptr;
    QHash<const Field *, FieldRow *> m_rows;
    QTimer m_pause; ///< runs while an address is typed
    QString m_arrangedFor; ///< the country whose order the address rows stand in
    QPointer<FieldRow> m_rowOfFocus;
    bool m_isLocked = false;
};

} // namespace desk
