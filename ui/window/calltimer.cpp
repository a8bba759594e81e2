// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/calltimer.h"

#include "ui/look/clipboard.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"
#include "ui/words/poptext.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace desk {

CallTimer::CallTimer(Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_second(clock, std::chrono::seconds(1))
    , m_time(plainLabel({}, this))
    , m_copy(new QToolButton(this))
{
    m_time->setObjectName(QStringLiteral("callTime"));
    m_time->setWordWrap(false);
    m_time->setToolTip(tr("How long the call has lasted"));
    setType(*m_time, Type::Section);
    m_copy->setObjectName(QStringLiteral("copyCall"));
    m_copy->setText(tr("Copy call"));
    m_copy->setAccessibleName(m_copy->text());
    m_copy->setToolTip(tr("Copy the call's id, its start and how long it has lasted"));
    m_copy->setIcon(icon(QStringLiteral("copy")));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setAutoRaise(true);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    auto *line = new QHBoxLayout(this);
    setSpaces(*line, {}, 8);
    line->addWidget(m_time);
    line->addWidget(m_copy);
    connect(m_copy, &QToolButton::clicked, this, [this] { copyPersonal(text()); });
    connect(&m_second, &Alarm::rang, this, &CallTimer::show);
}

void CallTimer::start(const QString &callId)
{
    m_callId = callId;
    m_startedAt = m_clock.now();
    m_started = m_clock.elapsed();
    show();
}

void CallTimer::stop()
{
    m_second.stop();
}

std::chrono::milliseconds CallTimer::lasted() const
{
    return m_clock.elapsed() - m_started;
}

void CallTimer::show()
{
    const auto time = lasted();
    m_time->setText(callTimeText(time / std::chrono::seconds(1)));
    m_second.start(std::chrono::milliseconds(1000) - time % std::chrono::milliseconds(1000));
}

QString CallTimer::text() const
{
    QStringList lines;
    if (!m_callId.isEmpty())
        lines.append(tr("Call: %1").arg(m_callId));
    lines.append(tr("Start: %1")
                     .arg(QLocale().toString(m_startedAt.toLocalTime(),
                                             QStringLiteral("yyyy-MM-dd HH:mm:ss"))));
    lines.append(tr("Duration: %1").arg(callTimeText(lasted() / std::chrono::seconds(1))));
    return lines.join(u'\n');
}

} // namespace desk
