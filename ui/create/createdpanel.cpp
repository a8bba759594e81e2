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

#include <QGridLayout>
#include <QLabel>
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
    auto *picture = new Symbol(this);
    picture->setSymbol(QStringLiteral("check"), Colour::Good, 32);
    QLabel *title = plainLabel(tr("Customer created"), this);
    setType(*title, Type::Name);
    m_id->setObjectName(QStringLiteral("createdId"));
    m_gmNumber->setObjectName(QStringLiteral("createdGmNumber"));
    m_stored->setObjectName(QStringLiteral("createdStored"));
    for (QLabel *number : {m_id, m_gmNumber}) {
        setType(*number, Type::Section);
        number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *numbers = new QGridLayout;
    numbers->setHorizontalSpacing(12);
    numbers->addWidget(plainLabel(tr("Customer id"), this), 0, 0);
    numbers->addWidget(m_id, 0, 1);
    numbers->addWidget(m_copyId, 0, 2);
    numbers->addWidget(plainLabel(tr("GM number"), this), 1, 0);
    numbers->addWidget(m_gmNumber, 1, 1);
    numbers->addWidget(m_copyGmNumber, 1, 2);
    numbers->setColumnStretch(3, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 16, 8, 8);
    column->addWidget(picture);
    column->addWidget(title);
    column->addSpacing(12);
    column->addLayout(numbers);
    column->addSpacing(16);
    column->addWidget(m_stored);
    column->addStretch(1);
}

void CreatedPanel::showCreated(const QString &id, const QString &gmNumber)
{
    m_id->setText(id);
    m_copyId->setTextToCopy(id);
    m_gmNumber->setText(gmNumber.isEmpty() ? tr("none yet") : gmNumber);
    m_copyGmNumber->setTextToCopy(gmNumber);
    m_copyGmNumber->setEnabled(!gmNumber.isEmpty());
    m_copyId->setFocus();
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
