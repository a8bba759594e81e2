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
class ProfileRows;
class ReferenceData;
struct ErrorText;

/// What a profile page shows above its bar: that the profile is being read, why it can't be, or
/// the profile with its header.
class ProfileView final : public QWidget {
    Q_OBJECT

public:
    /// The references must outlive it.
    ProfileView(ProfileEditor &editor, ReferenceData &reference, QWidget *parent = nullptr);

    [[nodiscard]] ProfileRows *rows() const { return m_rows; }

    void showTrouble(const ErrorText &text);
    void showProfile(const Profile &profile);
    void refreshHeader(const Profile &profile);

Q_SIGNALS:
    void tryAgainRequested();

private:
    QWidget *makeTroublePage();

    const ReferenceData &m_reference;
    ProfileHeader *m_header = nullptr;
    ProfileRows *m_rows = nullptr;
    QStackedWidget *m_stack = nullptr; ///< reading, trouble, profile
    QLabel *m_trouble = nullptr;
    QPushButton *m_tryAgain = nullptr;
};

} // namespace desk
