// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/profileview.h"

#include "ui/look/labels.h"
#include "ui/look/theme.h"
#include "ui/profile/profilecards.h"
#include "ui/profile/profileheader.h"
#include "ui/words/errortext.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace desk {

ProfileView::ProfileView(ProfileEditor &editor, ReferenceData &reference, QWidget *parent)
    : QWidget(parent)
    , m_reference(reference)
    , m_header(new ProfileHeader(this))
    , m_cards(new ProfileCards(editor, reference, this))
    , m_stack(new QStackedWidget(this))
{
    m_header->hide();
    auto *reading = plainLabel(tr("Reading the profile…"), this);
    reading->setAlignment(Qt::AlignCenter);
    setColour(*reading, Colour::Muted);
    m_stack->addWidget(reading);
    m_stack->addWidget(makeTroublePage());
    m_stack->addWidget(m_cards);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    // The page puts the header above the panel too.
    connect(m_cards, &ProfileCards::scrolled, this, [this](int y) {
        m_scrolled = y;
        // Later: it may scroll because the page is being laid out.
        QMetaObject::invokeMethod(this, &ProfileView::shapeHeader, Qt::QueuedConnection);
    });
}

void ProfileView::setLow(bool isLow)
{
    m_isLow = isLow;
    shapeHeader();
}

/// One line while the page is scrolled; it grows again only at the top, so that the two never chase
/// each other.
void ProfileView::shapeHeader()
{
    m_header->setCompact(m_isLow || m_scrolled > px(48)
                         || (m_scrolled > 0 && m_header->isCompact()));
}

QWidget *ProfileView::makeTroublePage()
{
    auto *page = new QWidget(this);
    m_trouble = plainLabel({}, page);
    m_trouble->setObjectName(QStringLiteral("readTrouble"));
    m_trouble->setAlignment(Qt::AlignCenter);
    m_tryAgain = new QPushButton(tr("Try again"), page);
    connect(m_tryAgain, &QPushButton::clicked, this, &ProfileView::tryAgainRequested);
    auto *column = new QVBoxLayout(page);
    column->addStretch(1);
    column->addWidget(m_trouble);
    column->addSpacing(12);
    column->addWidget(m_tryAgain, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return page;
}

void ProfileView::showTrouble(const ErrorText &text, bool takesFocus)
{
    m_trouble->setText(text.summary + QLatin1Char('\n') + text.nextStep + QStringLiteral("\n\n")
                       + text.details);
    m_stack->setCurrentIndex(1);
    if (takesFocus)
        m_tryAgain->setFocus();
}

void ProfileView::showProfile(const Profile &profile)
{
    refreshHeader(profile);
    m_stack->setCurrentIndex(2);
    m_header->setVisible(true);
}

void ProfileView::refreshHeader(const Profile &profile)
{
    m_header->showProfile(profile, m_reference);
}

} // namespace desk
