// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/customersapi.h"
#include "app/profile/field.h"

#include <QFrame>
#include <QHash>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace desk {

class ChangeRow;
class ConflictRow;
class ProfileEditor;
class RequestFold;
class ReferenceData;

/// What will be sent, always as the editor has it at the moment: choices that are needed first,
/// then what will be changed, then what will be erased, and to the byte how it leaves. Asks for the
/// decision; it decides nothing about a write itself.
class ChangesPanel final : public QFrame {
    Q_OBJECT

public:
    /// The references must outlive it.
    ChangesPanel(ProfileEditor &editor, const ReferenceData &reference, QWidget *parent = nullptr);

    /// What the next request is like, beside its changes.
    struct Terms {
        AddressCheck check = AddressCheck::Normal;
        QString note = {}; ///< said above the changes: why they are shown again
    };
    void setTerms(const Terms &terms);
    void setAcceptLanguage(const QString &language) { m_acceptLanguage = language; }
    /// Follows the editor.
    void refresh();
    void showState(bool isSending, bool canSend);
    /// There is something to see.
    [[nodiscard]] bool hasContent() const;
    /// Little height: all but what sends and discards scrolls.
    void setLow(bool isLow);
    /// It covers something: it can be closed.
    void setSheet(bool isSheet);
    void focusSend();
    /// In sight, with the focus.
    [[nodiscard]] bool isSendFocused() const;
    /// The first choice that is needed gets the focus; false when there is none.
    bool focusConflict();

Q_SIGNALS:
    void sendRequested();
    void discardRequested();
    void closeRequested();
    void fieldRequested(const desk::Field *field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QScrollArea *makeLists();
    void makeFoot(QVBoxLayout &column);
    void showConflicts();
    void showChanges();
    void showRequest();
    [[nodiscard]] QString titleText() const;
    [[nodiscard]] QLabel *makeCaption(const QString &text);

    ProfileEditor &m_editor;
    const ReferenceData &m_reference;
    QVBoxLayout *m_column = nullptr; ///< head, lists, foot
    QVBoxLayout *m_lists = nullptr; ///< what scrolls
    QWidget *m_head = nullptr;
    QVBoxLayout *m_footRows = nullptr;
    QBoxLayout *m_buttons = nullptr;
    QPushButton *m_title = nullptr;
    QToolButton *m_close = nullptr; ///< of the sheet
    QLabel *m_subtitle = nullptr;
    QVBoxLayout *m_conflictList = nullptr;
    QVBoxLayout *m_changedList = nullptr;
    QVBoxLayout *m_clearedList = nullptr;
    QLabel *m_conflictCaption = nullptr;
    QLabel *m_changedCaption = nullptr;
    QLabel *m_clearedCaption = nullptr;
    QLabel *m_whole = nullptr;
    QPushButton *m_problem = nullptr; ///< leads to the first
    RequestFold *m_request = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_discard = nullptr;
    QHash<const Field *, ConflictRow *> m_conflicts;
    QHash<const Field *, ChangeRow *> m_changes;
    Terms m_terms;
    QString m_acceptLanguage;
    bool m_isSending = false;
    bool m_isLow = false;
};

} // namespace desk
