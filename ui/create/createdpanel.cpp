// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/create/createdpanel.h"

#include "app/profile/patch.h"
#include "ui/fields/fieldwidget.h"
#include "ui/look/copybutton.h"
#include "ui/look/labels.h"
#include "ui/look/symbol.h"
#include "ui/look/theme.h"
#include "ui/words/errortext.h"
#include "ui/words/storedtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace desk {

CreatedPanel::CreatedPanel(QWidget *parent)
    : QWidget(parent)
    , m_id(plainLabel({}, this))
    , m_copyId(new CopyButton(tr("Copy customer id"), this))
    , m_gmNumber(plainLabel({}, this))
    , m_copyGmNumber(new CopyButton(tr("Copy GM number"), this))
    , m_stored(plainLabel(tr("Reading the profile back…"), this))
{
    setGround(*this, Colour::GoodSoft);
    auto *picture = new Symbol(QStringLiteral("check"), Colour::Good, this);
    QLabel *title = plainLabel(tr("Created"), this);
    title->setWordWrap(false);
    setType(*title, Type::Section, Colour::Good);
    m_id->setObjectName(QStringLiteral("createdId"));
    m_gmNumber->setObjectName(QStringLiteral("createdGmNumber"));
    m_stored->setObjectName(QStringLiteral("createdStored"));
    setColour(*m_stored, Colour::Muted);
    for (QLabel *number : {m_id, m_gmNumber}) {
        setType(*number, Type::Section);
        number->setWordWrap(false);
        number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *close = new QToolButton(this);
    close->setIcon(icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Hide what was created"));
    close->setToolTip(close->accessibleName());
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    const auto caption = [this](const QString &text) {
        QLabel *label = plainLabel(text, this);
        label->setWordWrap(false);
        setColour(*label, Colour::Muted);
        return label;
    };
    auto *numbers = new QHBoxLayout;
    setSpaces(*numbers, {0, 0, 0, 0}, 8);
    numbers->addWidget(picture);
    numbers->addWidget(title);
    numbers->addSpacing(8);
    numbers->addWidget(caption(tr("Customer id")));
    numbers->addWidget(m_id);
    numbers->addWidget(m_copyId);
    numbers->addWidget(caption(tr("GM number")));
    numbers->addWidget(m_gmNumber);
    numbers->addWidget(m_copyGmNumber);
    numbers->addStretch(1);
    numbers->addWidget(close);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, {24, 8, 16, 8}, 2);
    column->addLayout(numbers);
    column->addWidget(m_stored);
}

void CreatedPanel::showCreated(const QString &id, const QString &gmNumber)
{
    m_id->setText(id);
    m_copyId->setTextToCopy(id);
    m_gmNumber->setText(gmNumber.isEmpty() ? tr("none yet") : gmNumber);
    m_copyGmNumber->setTextToCopy(gmNumber);
    m_copyGmNumber->setEnabled(!gmNumber.isEmpty());
}

void CreatedPanel::showStored(const Edits &sent, const Profile &stored,
                              const ReferenceData &reference)
{
    QStringList lines = differencesText(sent, stored, reference);
    if (lines.isEmpty()) {
        m_stored->setText(tr("The profile was read back: everything is stored as typed."));
        return;
    }
    lines.prepend(tr("The profile was read back:"));
    lines.append(tr("Everything else is stored as typed."));
    m_stored->setText(lines.join(QLatin1Char('\n')));
}

void CreatedPanel::showReadBackFailed(const ApiError &error)
{
    m_stored->setText(tr("The customer is created, but the profile could not be read back.")
                      + QLatin1Char('\n') + errorText(error, Doing::ReadBack).summary);
}

} // namespace desk
