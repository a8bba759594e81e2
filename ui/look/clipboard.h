// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QMimeData;

namespace desk {

/// Puts a text about a person on the clipboard, marked so that clipboard managers on Linux keep it
/// in no history (`x-kde-passwordManagerHint`, as password managers mark their secrets).
void copyPersonal(const QString &text);

/// Takes away what copyPersonal() has put there, if it is still there: the next agent must not find
/// it.
void clearPersonal();

/// Whether what is on a clipboard was marked for no history by somebody else: a secret that is not
/// to be shown. What this program has copied is not.
[[nodiscard]] bool isForeignSecret(const QMimeData &data);

} // namespace desk
