// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace desk {

/// Whether the agent is at this page, so that an answer that comes in may move the focus in it:
/// the page is on screen, nothing is asked over it, and the focus is in no other part of the
/// window. Who types elsewhere would type the rest into the page.
[[nodiscard]] bool isAttended(const QWidget &page);

/// Whether something lies over the window that wants an answer, or is in the middle of one: a
/// dialog, a menu, a list of choices. Nothing that comes from outside may push it aside.
[[nodiscard]] bool isAsked(const QWidget &window);
/// Marks what lies over a window for a moment and gives the focus back where it was: who is in it
/// has not left what is below.
void setPassing(QWidget &overlay);
/// Whether a widget is a part of such a one.
[[nodiscard]] bool isPassing(const QWidget &part);

} // namespace desk
