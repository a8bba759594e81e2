// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QClipboard>
#include <QString>

class QMimeData;

namespace desk {

/// Puts a text about a person on the clipboard, marked so that clipboard managers on Linux keep it
/// in no history (`x-kde-passwordManagerHint`, as password managers mark their secrets).
void copyPersonal(const QString &text);

/// For PersonalClipboard: gives the mark to what this program has put there without it, as Qt does
/// for Ctrl+C; its text alone is kept. Whether what is there now is this program's.
bool markOwn(QClipboard::Mode mode);

/// Whether this program has copied something that was not taken away again, be it there or not.
[[nodiscard]] bool hasCopied();

/// Takes away what this program has copied, from the clipboard and from the selection of X11, if it
/// is still there: the next agent must not find it. Still there is also what another program has
/// taken over word by word, as keepers of clipboards do.
void clearPersonal();

/// Whether what is on a clipboard was marked for no history by somebody else: a secret that is not
/// to be shown. What this program has copied is not.
[[nodiscard]] bool isForeignSecret(const QMimeData &data);

} // namespace desk
