// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/attempts/createattempt.h"
#include "app/journal/journal.h"
#include "tests/world/modeldisk.h"
#include "tests/world/modelserver.h"
#include "tests/world/page.h"
#include "tests/world/witness.h"

#include <memory>
#include <vector>

namespace desk::world {

/// A creation in a window, and what the agent knows of it.
struct Creation {
    Creation(CustomersApi &api, Journal &journal, Clock &clock)
        : attempt(api, journal, clock)
    {
    }

    CreateAttempt attempt;
    int person = 0;
    std::chrono::milliseconds typedAt{0}; ///< the last letter
    std::size_t press = 0; ///< the last one
    bool hasPressed = false;
    int pressedPerson = -1; ///< whom what follows is about
    QSet<QString> acknowledged; ///< customers shown to the agent, who went on in spite of them
    QSet<QByteArray> overruled; ///< keys of attempts shown to be unknown, the same
    bool mayGoUnnoted = false;
    bool hasSkippedSearch = false; ///< since the last press
    bool isSettled = false; ///< by another creation: its customer was found
    QByteArray lastKey; ///< of the last POST
};

/// One run of the program: the real journal and the real attempts on a model of disk and network.
class Window {
public:
    Window(VirtualClock &clock, ModelDisk &disk, ModelServer &server, Witness &witness,
           PatchWitness &patches, QStringList *log, int number);
    ~Window();
    Q_DISABLE_COPY_MOVE(Window)

    /// The process dies at this moment.
    void kill();

    Creation &newCreation(int person);
    Page &newPage(const QString &customerId);
    void remove(std::size_t index);
    void type(Creation &creation, const Edits &edits);
    /// Says to the witness that the agent wants the customer; before the act itself.
    void press(Creation &creation);
    void say(const QString &line);
    /// The customer of that attempt is found: nothing of it is offered any more.
    void expectGone(const Attempt &attempt, const Edits &person);

    [[nodiscard]] Journal &journal() { return m_journal; }
    [[nodiscard]] VirtualClock &clock() { return m_clock; }
    std::vector<std::unique_ptr<Creation>> creations;
    std::vector<std::unique_ptr<Page>> pages;
    std::optional<Journal::Offers> offers;

private:
    void onState(Creation &creation);
    void onPost(const ApiRequest &request, int arrival);
    void onPatch(const ApiRequest &request, int arrival);
    void checkKept() const;
    [[nodiscard]] std::vector<Edits> kept() const;

    class Tap;
    VirtualClock &m_clock;
    ModelDisk &m_disk;
    Witness &m_witness;
    PatchWitness &m_patches;
    QStringList *m_log;
    int m_number;
    int m_run;
    ModelServer &m_server;
    ModelStore m_store;
    std::unique_ptr<Tap> m_sender;
    CustomersApi m_api;
    Journal m_journal;
};

} // namespace desk::world
