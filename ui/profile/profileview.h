// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace desk {

class Profile;
class ProfileEditor;
class ProfileHeader;
class ProfileCards;
class ReferenceData;
struct ErrorText;

/// What a profile page shows above its bar: that the profile is being read, why it can't be, or
/// the profile with its header.
class ProfileView final : public QWidget {
    Q_OBJECT

public:
    /// The references must outlive it.
    ProfileView(ProfileEditor &editor, ReferenceData &reference, QWidget *parent = nullptr);

    [[nodiscard]] ProfileCards *cards() const { return m_cards; }

    void showTrouble(const ErrorText &text, bool takesFocus);
    void showProfile(const Profile &profile);
    void refreshHeader(const Profile &profile);
    /// Little room: the header keeps to one line.
    void setLow(bool isLow);
    [[nodiscard]] ProfileHeader *header() const { return m_header; }

Q_SIGNALS:
    void tryAgainRequested();

private:
    QWidget *makeTroublePage();
    void shapeHeader();

    const ReferenceData &m_reference;
    ProfileHeader *m_header = nullptr;
    ProfileCards *m_cards = nullptr;
    QStackedWidget *m_stack = nullptr; ///< reading, trouble, profile
    QLabel *m_trouble = nullptr;
    QPushButton *m_tryAgain = nullptr;
    bool m_isLow = false;
    int m_scrolled = 0;
};

} // namespace desk
