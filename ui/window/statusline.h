// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStatusBar>

#include <chrono>

class QLabel;

namespace desk {

/// The foot of the window: the last thing that happened at the left, how the program stands at the
/// right. A message stays until the next one.
class StatusLine final : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Somebody is signed in: whether what is typed is sealed on the disk, or in memory alone.
    void showDrafts(bool areSealed);
    /// How long the server took for the last answer.
    void showDuration(std::chrono::milliseconds duration);
    void showLanguage(const QString &acceptLanguage);
    /// Nobody is signed in: the program's version, and whether it is managed.
    void clearFacts();
    /// Whether an administrator's settings are in force.
    void setManaged(bool isManaged);
    /// What stands at the left: the message, or who the program is.
    [[nodiscard]] QString shownText() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *addFact(const char *objectName);
    static void show(QLabel &fact, const QString &text);

    QLabel *m_drafts = nullptr;
    QLabel *m_duration = nullptr;
    QLabel *m_language = nullptr;
    bool m_isSignedOut = true;
    bool m_isManaged = false;
};

} // namespace desk
