// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace desk {

class Session;

/// A core dump would leave personal data and the token readable on the disk (design, section 7).
void forbidCoreDumps();

/// Freed memory is wiped from the first secret on: what is typed or pasted, what the keychain
/// gives, who signs in. A start pays nothing for it; neither does Training before the agent does
/// something. The session must outlive the window.
void wipeFromFirstSecret(const QWidget &window, const Session &session);

} // namespace desk
