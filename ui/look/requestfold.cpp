// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/requestfold.h"

#include "ui/look/dress.h"
#include "ui/look/icons.h"
#include "ui/look/tokens.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk {

RequestFold::RequestFold(QWidget *parent)
    : QWidget(parent)
    , m_toggle(new QPushButton(icon(QStringLiteral("chevron-right")), tr("Show the exact request"),
                               this))
    , m_text(new QPlainTextEdit(this))
{
    setLook(*m_toggle, ButtonLook::Quiet);
    m_toggle->setObjectName(QStringLiteral("showRequest"));
    m_toggle->setCheckable(true);
    m_toggle->setAutoDefault(false);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Request"));
    m_text->setObjectName(QStringLiteral("request"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(px(140));
    m_text->hide();
    connect(m_toggle, &QPushButton::toggled, this, [this](bool isOpen) {
        m_toggle->setIcon(
            icon(isOpen ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
        m_text->setVisible(isOpen);
        if (isOpen)
            Q_EMIT opened();
    });
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_toggle, 0, Qt::AlignLeading);
    rows->addWidget(m_text);
    setSpaces(*rows, {0, 0, 0, 0}, 8);
}

bool RequestFold::isOpen() const
{
    return m_toggle->isChecked();
}

void RequestFold::showRequest(const QString &text)
{
    m_text->setPlainText(text);
}

QList<QWidget *> RequestFold::stops() const
{
    return {m_toggle, m_text};
}

} // namespace desk
