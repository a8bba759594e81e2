// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/attempts/patchattempt.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace desk {

class FieldRow;
class MessageBar;
class ProfileEditor;
class ProfileHeader;
class ReferenceData;

/// The tab of one customer: viewer and in-place editor in one (design, section 1).
class ProfilePage final : public QWidget {
    Q_OBJECT

public:
    /// Reads the profile at once. The references must outlive the page.
    ProfilePage(const QString &customerId, CustomersApi &api, ReferenceData &reference,
                Journal &journal, QWidget *parent = nullptr);
    ~ProfilePage() override;

    [[nodiscard]] const QString &customerId() const { return m_customerId; }
    /// Changes of an earlier run, put on top of the profile once it is read.
    void restore(const Draft &draft);
    /// A patch of unknown outcome of an earlier run: what was stored is looked up at once.
    /// `later`: what had been typed after it was sent.
    void restore(const Attempt &attempt, const std::optional<Draft> &later = {});
    /// Forgets what is kept on the disk for this page.
    void discardDraft();
    /// For the tab: the customer's name once read, `Customer <id>` until then.
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool hasUnsentChanges() const;
    /// A patch was sent of which it is not known whether it was stored.
    [[nodiscard]] bool isOutcomeUnknown() const { return m_mustCheck; }
    /// A request that changes the profile is on its way.
    [[nodiscard]] bool isSending() const;
    [[nodiscard]] bool canReview() const; ///< there are changes, none of them invalid
    /// The profile is on screen.
    [[nodiscard]] bool isRead() const;
    /// What was typed for a new customer who turned out to be this one: unsent changes on top of
    /// the profile; a field that has another value already is the agent's choice.
    void carryOver(const Edits &typed);
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;

public Q_SLOTS:
    void reload(); ///< F5; asks nothing when there are unsent changes: they stay on top
    void editAll(); ///< Ctrl+E
    void review(); ///< Ctrl+S
    void undo();
    void redo();
    void pasteToFill();
    void say(); ///< the value in which the focus is

Q_SIGNALS:
    void titleChanged();
    void stateChanged(); ///< any of the predicates above may have changed
    void statusMessage(const QString &text); ///< for the status bar

protected:
    /// The fields are laid out for the country before the focus goes on from it.
    bool focusNextPrevChild(bool isNext) override;

private:
    void arrange();
    QWidget *makeChangeBar();
    void makeRows();
    void showUnlisted();
    void onRead(const ApiCall<Profile>::Outcome &outcome);
    void showReadError(const ApiError &error);
    void onFieldChanged(const Field &field);
    void refreshRows();
    void updateState();
    void discard();
    void arrangeAddress();
    void fill(const QList<std::pair<const Field *, QJsonValue>> &values);

    void send(AddressCheck check, const QString &reason = {},
              PatchAttempt::Note note = PatchAttempt::Note::Needed);
    void putBack(Profile profile); ///< a copy: what it is put on changes meanwhile
    void putCarried();
    void saveDraft();
    void onConflict(const Profile &theirs);
    void onBlocked();
    void onNotNoted();
    void backToRow();
    void showWhole(QWidget *part);
    void tellConflicts();
    void onNothingToSend(const Profile &theirs);
    void onSent(const Edits &edits, const std::optional<Profile> &stored,
                const QList<const Field *> &takenOver);
    void onSendFailed(const ApiError &error, PatchAttempt::Stage stage);
    void showFieldErrors(const ApiError &error);
    void openReview(AddressCheck check, const QString &reason = {});
    void sendAnyway(const Edits &refused, const QString &reason);
    void sayThatItTakesLong();
    void offerCheck(const ApiError &error);
    void checkWhatWasStored();
    void mustCheck(const QString &text);
    void addCheckAction();
    void onChecked(const Profile &stored);
    [[nodiscard]] QString namesOf(const QList<const Field *> &fields) const;

    QString m_customerId;
    CustomersApi &m_api;
    ReferenceData &m_reference;
    Journal &m_journal;
    QString m_draftId;
    std::optional<Draft> m_restored; ///< until the profile has been read
    Edits m_carried = {}; ///< until the page is at rest
    QString m_carriedDraftId;
    ProfileEditor *m_editor;
    PatchAttempt *m_sender;
    MessageBar *m_messages;
    ProfileHeader *m_header;
    QStackedWidget *m_stack; ///< reading, trouble, profile
    QLabel *m_trouble;
    QPushButton *m_tryAgain;
    QScrollArea *m_scroll;
    QVBoxLayout *m_sections;
    QWidget *m_unlisted = nullptr;
    QLabel *m_changeCount;
    QPushButton *m_review;
    QPushButton *m_discard;
    QHash<const Field *, FieldRow *> m_rows;
    QPointer<ApiCallBase> m_reading;
    QTimer m_slow; ///< runs while something is sent
    QTimer m_pause; ///< runs while an address is typed
    QString m_arrangedFor = {}; ///< the country whose order the address rows stand in
    /// A write of unknown outcome stands open: nothing is sent before it has been looked at.
    bool m_mustCheck = false;
    QString m_attemptId; ///< of that write
    QPointer<FieldRow> m_rowOfFocus; ///< where the agent was before the review
    AddressCheck m_lastCheck = AddressCheck::Normal;
    QString m_conflictText; ///< the last that was said about conflicts
    QString m_lastReason; ///< for that
};

} // namespace desk
