// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace desk {

/// Asks over `window` whether unsent work may go; returns at once. One of the two is called when
/// the agent has chosen it, neither when the agent cancels. With `keep` there is a third way:
/// everything is offered again at the next start.
void askToDiscard(QWidget &window, const QString &question, std::function<void()> discard,
                  std::function<void()> keep = {});

} // namespace desk
