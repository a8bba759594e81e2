// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/customersapi.h"
#include "app/journal/journal.h"
#include "app/profile/merge.h"
#include "app/profile/patch.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace desk {

/// Carries a change to the server: read, write, read (design, section 3, rule 6). No widgets. Of
/// its signals exactly one ends a run; a run can't be started while another is under way.
class PatchAttempt final : public QObject {
    Q_OBJECT

public:
    enum class Stage { ReadBefore, Write };
    /// Whether a write may leave that could not be noted on the disk.
    enum class Note { Needed, Forgone };

    /// Attempts are noted in the journal as sent from the draft `draftId`.
    PatchAttempt(QString customerId, QString draftId, CustomersApi &api, Journal &journal,
                 QObject *parent = nullptr);

    void setDraftId(const QString &id) { m_draftId = id; }
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Gives the request up that is under way; a write then has an unknown outcome.
    void cancel();
    /// The attempt of unknown outcome after failed() or blocked().
    [[nodiscard]] const QString &attemptId() const { return m_attemptId; }
    /// Sends the edits made on `was`; false when a run is under way.
    /// `reason`, for the journal: why the address goes without the server's check.
    bool start(const Profile &was, const Edits &edits, AddressCheck check,
               const QString &reason = {}, Note note = Note::Needed);

Q_SIGNALS:
    /// Somebody else changed a field the agent changed too; nothing was sent.
    void conflictFound(const desk::Profile &theirs, const QList<desk::Conflict> &conflicts);
    /// The server already has what was to be sent; nothing was sent.
    void nothingToSend(const desk::Profile &theirs);
    /// Stored. `stored` is empty when the profile could not be read back.
    void sent(const desk::Edits &edits, const std::optional<desk::Profile> &stored,
              const QList<const desk::Field *> &takenOver);
    /// An earlier attempt on this customer has an unknown outcome; nothing was sent.
    void blocked();
    /// The disk took no note of the attempt; nothing was sent.
    void notNoted();
    /// A read waits before it is tried again; ends nothing.
    void waitStarted(desk::ApiCallBase *call, int seconds);
    void failed(const desk::ApiError &error, desk::PatchAttempt::Stage stage);

private:
    ApiCall<Profile> *read();
    void readBefore();
    void write(const Profile &theirs);
    void patch(const QJsonObject &body);
    void readBack();

    QString m_customerId;
    QString m_draftId;
    CustomersApi &m_api;
    Journal &m_journal;
    QPointer<ApiCallBase> m_call;
    QString m_attemptId;
    Profile m_was;
    Edits m_edits;
    AddressCheck m_check = AddressCheck::Normal;
    QString m_reason;
    Note m_note = Note::Needed;
    QList<const Field *> m_takenOver;
    bool m_isRunning = false;
};

} // namespace desk
