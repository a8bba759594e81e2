// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/pinsetting.h"

#include "ui/lock/pindialog.h"

#include <QAction>

namespace desk {

PinSetting::PinSetting(const Desk &desk, QAction &command, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_window(window)
{
    connect(&command, &QAction::triggered, this, &PinSetting::open);
}

void PinSetting::open()
{
    const Session &session = m_desk.session;
    if (!isAllowed() || m_dialog || !session.isSignedIn() || session.isLocked()
        || !session.environment().needsCredentials())
        return;
    m_desk.pins->look(session.agent(), this, [this, &session](PinKeeper::Answer answer) {
        if (session.isSignedIn() && !session.isLocked() && !m_dialog)
            show(answer == PinKeeper::Answer::Right);
    });
}

void PinSetting::show(bool hasPin)
{
    m_dialog = new PinDialog(hasPin, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString agent = m_desk.session.agent();
    PinKeeper *pins = m_desk.pins;
    const auto onDone = [dialog = m_dialog](SecretStore::Status status) {
        if (dialog && status == SecretStore::Status::Ok)
            dialog->accept();
        else if (dialog)
            dialog->showProblem(tr("The keychain did not take it. Is it locked?"));
    };
    connect(m_dialog, &PinDialog::pinChosen, pins,
            [pins, agent, onDone, dialog = m_dialog.data()](const QString &pin) {
                pins->set(agent, pin, dialog, onDone);
            });
    connect(
        m_dialog, &PinDialog::removeWanted, pins,
        [pins, agent, onDone, dialog = m_dialog.data()] { pins->remove(agent, dialog, onDone); });
    m_dialog->open();
}

} // namespace desk
