// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/field.h"

#include <QList>
#include <QString>

namespace desk {

class Profile;
class ReferenceData;

// A profile as plain text, to be pasted or printed: what is not there is left out, and no line
// holds control or direction characters.

/// One thing a profile says: `Label: text`.
struct ProfileEntry {
    QString key; ///< path of the field, `address` for the whole address
    QString label;
    QString text; ///< lines; never empty
};

struct ProfileSection {
    Section section = Section::Identity;
    QList<ProfileEntry> entries; ///< never empty
};

/// What a profile says, in the order of the page. The address is one entry, a block in the order of
/// its country. Of keys the catalogue has no row for, the first forty; links are left out.
[[nodiscard]] QList<ProfileSection> profileSections(const Profile &profile,
                                                    const ReferenceData &reference);

/// `Label: text`, or the label and the lines indented below it.
[[nodiscard]] QString entryText(const ProfileEntry &entry);

/// The address as a block; the country in the last line where it isn't the agent's own.
[[nodiscard]] QString addressText(const Profile &profile, const ReferenceData &reference);

/// What an agent copies with one key.
enum class CopyKind { Email, Phone, Address, CustomerId, GmNumber, Name, Profile };

/// The text to copy, "" where the profile has none. The first phone's number, the name without the
/// civility.
[[nodiscard]] QString copyText(CopyKind kind, const Profile &profile,
                               const ReferenceData &reference);
/// What is said once it is copied, or that there is nothing to copy: a sentence.
[[nodiscard]] QString copiedNote(CopyKind kind);
[[nodiscard]] QString nothingToCopyNote(CopyKind kind);

} // namespace desk
