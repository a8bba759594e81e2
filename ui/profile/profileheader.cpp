// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/profileheader.h"

#include "app/profile/profile.h"
#include "app/profile/value.h"
#include "app/reference/referencedata.h"
#include "ui/look/chip.h"
#include "ui/look/copybutton.h"
#include "ui/look/theme.h"
#include "ui/words/valuetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace desk {

namespace {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QString textOf(const Profile &profile, const char *path)
{
    return plainText(profile.value(field(path)));
}

} // namespace

ProfileHeader::ProfileHeader(QWidget *parent)
    : QFrame(parent)
    , m_name(plainLabel(this))
    , m_id(plainLabel(this))
    , m_copyId(new CopyButton(tr("Copy customer id"), this))
    , m_gmNumber(plainLabel(this))
    , m_copyGmNumber(new CopyButton(tr("Copy GM number"), this))
    , m_loyalty(new Chip(this))
    , m_blacklisted(new Chip(this))
    , m_readAt(plainLabel(this))
{
    m_name->setObjectName(QStringLiteral("profileName"));
    setType(*m_name, Type::Name);
    m_name->setWordWrap(true);
    m_blacklisted->setText(tr("Blacklisted"));
    m_blacklisted->setTone(Colour::Problem, Colour::ProblemSoft);
    m_loyalty->setTone(Colour::Gold, Colour::GoldSoft, QStringLiteral("membership"));
    for (QLabel *label : {m_id, m_gmNumber, m_readAt})
        setColour(*label, Colour::Muted);

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_name, 1);
    top->addWidget(m_blacklisted);
    top->addWidget(m_loyalty);
    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(4);
    numbers->addWidget(m_id);
    numbers->addWidget(m_copyId);
    numbers->addSpacing(12);
    numbers->addWidget(m_gmNumber);
    numbers->addWidget(m_copyGmNumber);
    numbers->addStretch(1);
    numbers->addWidget(m_readAt);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 14, 24, 10);
    column->setSpacing(2);
    column->addLayout(top);
    column->addLayout(numbers);
}

QString ProfileHeader::nameOf(const Profile &profile)
{
    const auto joined = [&profile](const char *first, const char *last) {
        return (textOf(profile, first) + QLatin1Char(' ') + textOf(profile, last)).trimmed();
    };
    const QString name = joined("first_name", "last_name");
    return name.isEmpty() ? joined("unicode_first_name", "unicode_last_name") : name;
}

void ProfileHeader::showProfile(const Profile &profile, const ReferenceData &reference)
{
    const QString name = nameOf(profile);
    const QString civility = textOf(profile, "civility");
    const QString label = reference.civilityName(civility);
    const QString title = label.isEmpty() ? civility : label;
    m_name->setText(name.isEmpty() ? tr("Customer %1").arg(profile.customerId())
                                   : (title + QLatin1Char(' ') + name).trimmed());
    m_id->setText(tr("Customer id %1").arg(profile.customerId()));
    m_copyId->setTextToCopy(profile.customerId());
    const QString gmNumber = textOf(profile, "gm_number");
    m_gmNumber->setText(tr("GM number %1").arg(gmNumber));
    m_gmNumber->setVisible(!gmNumber.isEmpty());
    m_copyGmNumber->setTextToCopy(gmNumber);
    m_copyGmNumber->setVisible(!gmNumber.isEmpty());

    const Field &statusField = field("loyalty_program.status");
    const QString status = valueText(statusField, profile.value(statusField), reference);
    const QString points = textOf(profile, "loyalty_program.points");
    m_loyalty->setText(points.isEmpty() ? status : tr("%1 · %2 points").arg(status, points));
    m_loyalty->setVisible(!status.isEmpty());
    m_blacklisted->setVisible(profile.value(field("blacklisted")).toBool());
    m_readAt->setText(
        tr("Read at %1")
            .arg(QLocale().toString(profile.readAt().toLocalTime().time(), QLocale::ShortFormat)));
}

} // namespace desk
