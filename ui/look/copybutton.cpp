// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/copybutton.h"

#include "ui/look/clipboard.h"
#include "ui/look/theme.h"

namespace desk {

CopyButton::CopyButton(const QString &accessibleName, QWidget *parent)
    : QToolButton(parent)
{
    setAccessibleName(accessibleName);
    setToolTip(accessibleName);
    setIcon(desk::icon(QStringLiteral("copy")));
    if (QToolButton::icon().isNull())
        setText(tr("Copy"));
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setEnabled(false);
    connect(this, &QToolButton::clicked, this, &CopyButton::copy);
}

void CopyButton::setTextToCopy(const QString &text)
{
    m_textToCopy = text;
    setEnabled(!text.isEmpty());
}

void CopyButton::copy()
{
    copyPersonal(m_textToCopy);
}

} // namespace desk
