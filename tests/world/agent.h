// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/world/window.h"

namespace desk::world {

/// What an agent does at a window: every act that the program offers, sensible or not.
class Agent {
public:
    Agent(Choices &choices, ModelServer &server)
        : m_choices(choices)
        , m_server(server)
    {
    }

    /// In so many of a hundred acts a profile is at hand, if there is one; else a creation.
    std::uint32_t profileShare = 40;
    /// One act.
    void act(Window &window);

private:
    void begin(Window &window);
    void actOn(Window &window, std::size_t index);
    void actWhileTyping(Window &window, Creation &creation);
    void actAtObstacle(Window &window, Creation &creation);
    void actWhileUnknown(Window &window, Creation &creation);
    void actOnPages(Window &window);
    void actOnPage(Window &window, std::size_t index);
    void takeUpOffers(Window &window);
    void takeUpAttempt(Window &window);
    void takeUpDraft(Window &window);

    Choices &m_choices;
    ModelServer &m_server;
    int m_lastPerson = -1;
};

} // namespace desk::world
