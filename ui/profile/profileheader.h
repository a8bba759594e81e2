// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;

namespace desk {

class Chip;
class CopyButton;
class Profile;
class ReferenceData;

/// The typographic head of a profile: name, numbers, loyalty, when it was read.
class ProfileHeader final : public QFrame {
    Q_OBJECT

public:
    explicit ProfileHeader(QWidget *parent = nullptr);

    void showProfile(const Profile &profile, const ReferenceData &reference);
    /// The full name, or an empty text.
    [[nodiscard]] static QString nameOf(const Profile &profile);

private:
    QLabel *m_name = nullptr;
    QLabel *m_id = nullptr;
    CopyButton *m_copyId = nullptr;
    QLabel *m_gmNumber = nullptr;
    CopyButton *m_copyGmNumber = nullptr;
    Chip *m_loyalty = nullptr;
    Chip *m_blacklisted = nullptr;
    QLabel *m_readAt = nullptr;
};

} // namespace desk
