// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace desk {

class ProxySignIn;
class ProxySignInDialog;

/// Asks the agent to sign in to the proxy whenever a request waits for that. Owned by the window.
class ProxySignInFlow final : public QObject {
    Q_OBJECT

public:
    /// `signIn` must outlive it; not owned. `window`: what the question is put over.
    ProxySignInFlow(ProxySignIn &signIn, QWidget &window);

    /// Takes the question away unanswered, as at a sign-out.
    void close();

private:
    void askFor(const QString &proxy, bool wasRefused);

    ProxySignIn &m_signIn;
    QWidget &m_window;
    /// The question that is not answered yet; null before its dialog goes. No QPointer: that one
    /// still points to a dialog which is being deleted.
    ProxySignInDialog *m_dialog = nullptr;
};

} // namespace desk
