// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QBoxLayout;
class QLabel;

namespace desk {

class Avatar;
class Chip;
class FlowLayout;
class HeaderFact;
class Profile;
class ReferenceData;

/// Answers the call at a glance: who it is, how to reach them, where they live, their numbers, and
/// what must be known about them. Shrinks to one line.
class ProfileHeader final : public QFrame {
    Q_OBJECT

public:
    explicit ProfileHeader(QWidget *parent = nullptr);

    void showProfile(const Profile &profile, const ReferenceData &reference);
    void setCompact(bool isCompact);
    [[nodiscard]] bool isCompact() const { return m_isCompact; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    /// In one line there stands what has room, the most important first.
    void fit();
    void showFacts(const Profile &profile, const ReferenceData &reference);
    void showChips(const Profile &profile, const ReferenceData &reference);

    Avatar *m_avatar = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_originalName = nullptr;
    QBoxLayout *m_lines = nullptr; ///< name and facts: above each other, or in one line
    QBoxLayout *m_frame = nullptr;
    QBoxLayout *m_nameRow = nullptr;
    QWidget *m_factRow = nullptr;
    HeaderFact *m_email = nullptr;
    HeaderFact *m_phone = nullptr;
    HeaderFact *m_place = nullptr;
    HeaderFact *m_id = nullptr;
    HeaderFact *m_gmNumber = nullptr;
    QWidget *m_chipRow = nullptr;
    Chip *m_blacklisted = nullptr;
    Chip *m_age = nullptr;
    Chip *m_language = nullptr;
    Chip *m_status = nullptr;
    Chip *m_loyalty = nullptr;
    QString m_fullName;
    bool m_isBlacklisted = false;
    bool m_isCompact = false;
};

} // namespace desk
