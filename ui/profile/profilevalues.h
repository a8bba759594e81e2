// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/words/profiletext.h"

#include <QObject>

namespace desk {

class PatchAttempt;
class ProfileCards;
class ProfileEditor;
class ProfilePage;
class ReferenceData;

/// What the agent does with the values of a profile page beside editing them one by one: copies
/// them, says one back, fills several in from a text. A child of its page.
class ProfileValues final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        ProfileEditor &editor;
        ProfileCards &cards;
        const PatchAttempt &attempt;
        ReferenceData &reference;
    };
    /// The parts must outlive it, but for the moment in which the page goes.
    ProfileValues(const Parts &parts, ProfilePage &page);
    [[nodiscard]] static ProfileValues &of(const ProfilePage &page);

    /// Puts a part of the profile, or all of it, on the clipboard as it is on screen, and says so.
    void copy(CopyKind kind);
    /// The value in which the focus is.
    void say();
    /// Opens the preview of what a pasted text holds.
    void pasteToFill();

Q_SIGNALS:
    void statusMessage(const QString &text); ///< for the status bar

private:
    Parts m_parts;
    ProfilePage &m_page;
};

} // namespace desk
