// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/world/agent.h"

#include <array>

namespace desk::world {

/// One story: an agent at two windows of one computer, a server, a network and a disk, all of whose
/// decisions are drawn from one list of choices.
class Story {
public:
    /// `log`, if not null, is told what happens.
    explicit Story(Choices &choices, QStringList *log = nullptr);
    ~Story();
    Q_DISABLE_COPY_MOVE(Story)

    /// Plays it to its end; the first violated promise, or an empty text.
    QString play();

private:
    void step();
    void nature();
    void fillDisk();
    void letTimePass();
    void someoneElse();
    void someoneElseCreates();
    void someoneElseChanges(ModelServer::Customer &customer);
    void forgiveWhatIsOpen();
    void makeWindow(std::size_t which);
    void end();

    Choices &m_choices;
    QStringList *m_log;
    VirtualClock m_clock;
    ModelDisk m_disk;
    ModelServer m_server;
    Witness m_witness;
    PatchWitness m_patches;
    Agent m_agent;
    std::size_t m_atWindow = 0;
    std::array<std::unique_ptr<Window>, 2> m_windows;
};

} // namespace desk::world
