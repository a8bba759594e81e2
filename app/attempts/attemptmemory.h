// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

namespace desk {

class CreateAttempt;
class PatchAttempt;

/// All that an attempt remembers of what the agent has said and of what has left, taken along when
/// its page goes and put into a new one: what the journal does not keep. Nothing may be on its way.
class AttemptMemory final {
public:
    [[nodiscard]] static QJsonObject of(const PatchAttempt &attempt);
    /// Into one that has just been made.
    static void putBack(PatchAttempt &attempt, const QJsonObject &memory);

    /// Of one that is typed, or of unknown outcome.
    [[nodiscard]] static QJsonObject of(const CreateAttempt &attempt);
    /// The same. One of unknown outcome looks for its customer at once.
    static void putBack(CreateAttempt &attempt, const QJsonObject &memory);
};

} // namespace desk
