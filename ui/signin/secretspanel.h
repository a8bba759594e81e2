// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/session/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace desk {

/// The API key and the access token of a sign-in form, either or both, with what is wrong with them
/// below each.
class SecretsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit SecretsPanel(QWidget *parent);
    ~SecretsPanel() override;

    /// What is asked for; nothing else is shown.
    void setAsks(bool forApiKey, bool forToken);
    /// Of an environment of its own a key may have any shape.
    void setTakesAnyKey(bool takesAnyKey) { m_takesAnyKey = takesAnyKey; }

    void setCredentials(const Credentials &credentials);
    [[nodiscard]] Credentials credentials() const; ///< cleaned
    [[nodiscard]] bool isEmpty() const; ///< nothing has been typed
    [[nodiscard]] bool hasApiKey() const;
    void clear();
    void setTyping(bool isPossible);

    /// False where something is missing that is asked for; that is said, and has the focus.
    [[nodiscard]] bool check(bool needsApiKey);
    void sayTokenRefused();
    void takeFocus(); ///< to the first that is shown

private:
    void checkApiKey();

    QWidget *m_keyRows = nullptr;
    QLineEdit *m_apiKey = nullptr;
    QLabel *m_apiKeyProblem = nullptr;
    QWidget *m_tokenRows = nullptr;
    QLineEdit *m_token = nullptr;
    QLabel *m_tokenProblem = nullptr;
    bool m_takesAnyKey = false;
};

} // namespace desk
