// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/fields/pagefields.h"

namespace desk {

class PatchAttempt;
class ProfileCards;
class ProfileEditor;
class ProfileFrame;

/// The fields of a profile page.
class ProfileFields final : public PageFields {
    Q_OBJECT

public:
    struct Parts {
        ProfileEditor &editor;
        ProfileCards &cards;
        ProfileFrame &frame;
        const PatchAttempt &attempt;
    };
    /// The parts must outlive it, but for the moment in which the page goes.
    ProfileFields(const Parts &parts, QWidget *page);

    bool putIn(const Edits &typed) override;
    [[nodiscard]] bool hasPlaceFor(const Field &field) const override;
    bool goTo(const Field &field) override;
    [[nodiscard]] AdviceSource values() const override;

private:
    [[nodiscard]] bool isRead() const;

    Parts m_parts;
};

} // namespace desk
