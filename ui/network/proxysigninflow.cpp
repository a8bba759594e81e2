// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/network/proxysigninflow.h"

#include "app/network/proxysignin.h"
#include "ui/network/proxysignindialog.h"

#include <QWidget>

namespace desk {

ProxySignInFlow::ProxySignInFlow(ProxySignIn &signIn, QWidget &window)
    : QObject(&window)
    , m_signIn(signIn)
    , m_window(window)
{
    connect(&m_signIn, &ProxySignIn::signInNeeded, this, &ProxySignInFlow::askFor);
}

void ProxySignInFlow::askFor(const QString &proxy, bool wasRefused)
{
    if (m_dialog)
        return;
    m_dialog = new ProxySignInDialog(proxy, wasRefused, &m_window);
    connect(m_dialog, &ProxySignInDialog::entered, this,
            [this, proxy](const ProxySignIn::Credentials &credentials, bool remember) {
                m_dialog = nullptr; // the next question may come before this dialog is deleted
                m_signIn.take(proxy, credentials, remember);
            });
    connect(m_dialog, &QDialog::rejected, this, [this] {
        m_dialog = nullptr;
        m_signIn.decline();
    });
    // Locking the window deletes what is open in it.
    connect(m_dialog, &QObject::destroyed, this, [this, gone = m_dialog] {
        if (m_dialog != gone)
            return;
        m_dialog = nullptr;
        m_signIn.decline();
    });
    m_dialog->open();
}

void ProxySignInFlow::close()
{
    if (m_dialog)
        m_dialog->reject();
}

} // namespace desk
