// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/personalclipboard.h"

#include "ui/look/clipboard.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>
#include <chrono>

namespace desk {

PersonalClipboard::PersonalClipboard(QObject *parent)
    : QObject(parent)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &PersonalClipboard::clear);
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this,
            &PersonalClipboard::onChanged);
    // Before Qt hands what it has copied to the desktop's keeper of clipboards.
    connect(qApp, &QCoreApplication::aboutToQuit, this, &PersonalClipboard::clear);
}

PersonalClipboard::~PersonalClipboard()
{
    if (qGuiApp)
        clear();
}

void PersonalClipboard::setClearSeconds(int seconds)
{
    m_clearSeconds = std::max(0, seconds);
    if (m_clearSeconds == 0)
        m_limit.stop();
    else if (hasCopied())
        m_limit.start(std::chrono::seconds(m_clearSeconds));
}

void PersonalClipboard::clear()
{
    m_limit.stop();
    clearPersonal();
}

/// Called from inside the copying, before any other program can ask for what was copied: marked
/// here, it was never there without the mark.
void PersonalClipboard::onChanged(QClipboard::Mode mode)
{
    if (!markOwn(mode) || m_clearSeconds == 0)
        return;
    m_limit.start(std::chrono::seconds(m_clearSeconds));
}

} // namespace desk
