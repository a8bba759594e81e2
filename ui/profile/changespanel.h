// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/customersapi.h"
#include "app/profile/field.h"
#include "ui/profile/seentotheend.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace desk {

class ChangeLists;
class ProfileEditor;
class RequestFold;
class ReferenceData;

/// What will be sent, always as the editor has it at the moment: choices that are needed first,
/// then what will be erased, then what will be changed, and to the byte how it leaves. Asks for the
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
    /// The agent was led to what sends, and is there still: pressing the key again sends.
    [[nodiscard]] bool isArmed() const;
    /// As if what sends were pressed.
    void goOn();
    /// The first choice that is needed gets the focus; false when there is none.
    bool focusConflict();

Q_SIGNALS:
    void sendRequested();
    void textIgnored(); ///< somebody typed where nothing can be typed
    void discardRequested();
    void closeRequested();
    void fieldRequested(const desk::Field *field);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QScrollArea *makeScroll();
    void makeFoot(QVBoxLayout &column);
    void showRequest();
    void focusNext();
    void showSendText();
    [[nodiscard]] QString titleText() const;

    ProfileEditor &m_editor;
    const ReferenceData &m_reference;
    QVBoxLayout *m_column = nullptr; ///< head, lists, foot
    ChangeLists *m_lists = nullptr; ///< what scrolls
    QWidget *m_head = nullptr;
    QVBoxLayout *m_footRows = nullptr;
    QBoxLayout *m_buttons = nullptr;
    QPushButton *m_title = nullptr;
    QToolButton *m_close = nullptr; ///< of the sheet
    QLabel *m_subtitle = nullptr;
    QPushButton *m_problem = nullptr; ///< leads to the first
    RequestFold *m_request = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_discard = nullptr;
    Terms m_terms;
    QString m_acceptLanguage;
    bool m_isSending = false;
    bool m_isLow = false;
    bool m_isArmed = false;
    SeenToTheEnd m_seen; ///< of the lists
};

} // namespace desk
