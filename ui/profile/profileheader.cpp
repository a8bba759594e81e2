// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/profileheader.h"

#include "app/profile/numbereditem.h"
#include "app/profile/profile.h"
#include "app/profile/value.h"
#include "app/reference/referencedata.h"
#include "ui/look/avatar.h"
#include "ui/look/chip.h"
#include "ui/look/dress.h"
#include "ui/look/flowlayout.h"
#include "ui/look/labels.h"
#include "ui/profile/headerfact.h"
#include "ui/words/customername.h"
#include "ui/words/readingtext.h"

#include <QDate>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QPainter>
#include <QVBoxLayout>

namespace desk {

namespace {

QString textOf(const Profile &profile, const char *path)
{
    return plainText(profile.value(field(path)));
}

QString readingOf(const Profile &profile, const char *path, const ReferenceData &reference)
{
    return readingText(field(path), profile.value(field(path)), reference);
}

struct Tier {
    const char *code;
    Colour text, soft;
};

constexpr Tier tiers[]{{"TURQUOISE", Colour::Turquoise, Colour::TurquoiseSoft},
                       {"SILVER", Colour::Silver, Colour::SilverSoft},
                       {"GOLD", Colour::Gold, Colour::GoldSoft},
                       {"PLATINUM", Colour::Platinum, Colour::PlatinumSoft}};

} // namespace

ProfileHeader::ProfileHeader(QWidget *parent)
    : QFrame(parent)
    , m_avatar(new Avatar(52, this))
    , m_name(plainLabel({}, this))
    , m_originalName(plainLabel({}, this))
    , m_lines(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_frame(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_nameRow(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_factRow(new QWidget(this))
    , m_email(new HeaderFact(QStringLiteral("mail"), {}, tr("Copy e-mail"), m_factRow))
    , m_phone(new HeaderFact(QStringLiteral("phone"), {}, tr("Copy phone"), m_factRow))
    , m_place(new HeaderFact(QStringLiteral("address"), {}, {}, m_factRow))
    , m_id(new HeaderFact(QStringLiteral("identity"), {}, tr("Copy customer id"), m_factRow))
    , m_gmNumber(new HeaderFact({}, tr("GM"), tr("Copy GM number"), m_factRow))
    , m_chipRow(new QWidget(this))
    , m_blacklisted(new Chip(tr("Blacklisted"), m_chipRow))
    , m_age(new Chip(m_chipRow))
    , m_language(new Chip(m_chipRow))
    , m_status(new Chip(m_chipRow))
    , m_loyalty(new Chip(m_chipRow))
{
    setObjectName(QStringLiteral("profileHeader"));
    m_name->setObjectName(QStringLiteral("profileName"));
    for (QLabel *label : {m_name, m_originalName})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_originalName->setWordWrap(false);
    setType(*m_originalName, Type::Section, Colour::Muted);
    m_blacklisted->setTone(Colour::Problem, Colour::ProblemSoft, QStringLiteral("warning"));
    auto *facts = new FlowLayout(m_factRow);
    for (HeaderFact *fact : {m_email, m_phone, m_place, m_id, m_gmNumber})
        facts->addWidget(fact);
    auto *chips = new FlowLayout(m_chipRow);
    for (Chip *chip : {m_blacklisted, m_age, m_language, m_status, m_loyalty}) {
        chip->hide();
        chips->addWidget(chip);
    }
    m_name->setWordWrap(false);
    m_nameRow->addWidget(m_name);
    m_nameRow->addWidget(m_originalName);
    m_nameRow->addStretch(1);
    m_lines->addLayout(m_nameRow);
    m_lines->addWidget(m_factRow, 1);
    m_frame->addWidget(m_avatar);
    m_frame->addLayout(m_lines, 1);
    setSpaces(*m_nameRow, {0, 0, 0, 0}, 10);
    setSpaces(*facts, {0, 0, 0, 0}, 14);
    setSpaces(*chips, {0, 0, 0, 0}, 8);
    arrange();
}

void ProfileHeader::arrange()
{
    m_avatar->setSide(m_isCompact ? 28 : 52);
    setType(*m_name, m_isCompact ? Type::Section : Type::Name);
    // In one line the facts stand between the name and what must be known.
    (m_isCompact ? m_nameRow : m_frame)->removeWidget(m_chipRow);
    (m_isCompact ? m_frame : m_nameRow)->addWidget(m_chipRow);
    m_lines->setDirection(m_isCompact ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    setSpaces(*m_lines, {0, 0, 0, 0}, m_isCompact ? 16 : 2);
    setSpaces(*m_frame, m_isCompact ? QMargins{24, 6, 24, 6} : QMargins{24, 14, 24, 14}, 14);
    fit();
}

/// The full name where it has room. In one line what may be looked up in the cards gives way to
/// what must be known.
void ProfileHeader::fit()
{
    const bool hasOriginal = !m_isCompact && !m_originalName->text().isEmpty();
    m_originalName->setVisible(hasOriginal);
    // From what must be known on.
    const QList<std::pair<QWidget *, bool>> parts{{m_blacklisted, m_isBlacklisted},
                                                  {m_email, m_email->hasFact()},
                                                  {m_phone, m_phone->hasFact()},
                                                  {m_loyalty, !m_loyalty->text().isEmpty()},
                                                  {m_status, !m_status->text().isEmpty()},
                                                  {m_age, !m_age->text().isEmpty()},
                                                  {m_language, !m_language->text().isEmpty()},
                                                  {m_id, m_id->hasFact()},
                                                  {m_place, m_place->hasFact()},
                                                  {m_gmNumber, m_gmNumber->hasFact()}};
    const QMargins around = m_frame->contentsMargins();
    int room = width() - around.left() - around.right() - m_avatar->sizeHint().width()
        - 2 * m_frame->spacing();
    const int beside = m_chipRow->sizeHint().width() + m_nameRow->spacing()
        + (hasOriginal ? m_originalName->sizeHint().width() + m_nameRow->spacing() : 0);
    const int nameRoom = m_isCompact ? qMax(room / 3, px(80)) : qMax(room / 2, room - beside);
    const QFontMetrics metrics(m_name->font());
    m_name->setText(metrics.elidedText(m_fullName, Qt::ElideRight, nameRoom));
    m_name->setToolTip(m_name->text() == m_fullName ? QString() : plainToolTip(m_fullName));
    room -= m_name->sizeHint().width() + 2 * m_nameRow->spacing() + m_lines->spacing();
    for (const auto &[part, isThere] : parts) {
        const int needed = part->sizeHint().width() + px(14); // with the gap after it
        const bool isShown = isThere && (!m_isCompact || room >= needed);
        room -= isShown ? needed : 0;
        if (part->isHidden() == isShown) // what is laid out again comes back here
            part->setVisible(isShown);
    }
}

void ProfileHeader::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    // Later: what is shown or hidden while the page is being laid out is not laid out itself.
    QMetaObject::invokeMethod(this, &ProfileHeader::fit, Qt::QueuedConnection);
}

void ProfileHeader::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void ProfileHeader::setCompact(bool isCompact)
{
    if (isCompact == m_isCompact)
        return;
    m_isCompact = isCompact;
    arrange();
}

void ProfileHeader::showProfile(const Profile &profile, const ReferenceData &reference)
{
    const QString name = customerName(profile);
    const QString title = readingOf(profile, "civility", reference);
    m_fullName = name.isEmpty() ? tr("Customer %1").arg(profile.customerId())
                                : (title + QLatin1Char(' ') + name).trimmed();
    const QString original = customerNameInOriginalScript(profile);
    m_originalName->setText(original == name ? QString() : original);
    m_originalName->setVisible(!m_originalName->text().isEmpty());
    m_avatar->setInitials(initialsOf(textOf(profile, "first_name"), textOf(profile, "last_name")));
    showFacts(profile, reference);
    showChips(profile, reference);
    fit();
}

void ProfileHeader::showFacts(const Profile &profile, const ReferenceData &reference)
{
    m_email->showFact(textOf(profile, "email"));
    const NumberedItem phone(profile.value(field("phones")).toArray().at(0));
    const QList<ReadingLine> phones
        = readingLines(field("phones"), QJsonArray{phone.toJson()}, reference);
    m_phone->showFact(phone.number(), phones.first().aside);
    QStringList place;
    for (const char *path : {"address.city", "address.country_code"}) {
        const QString part = readingOf(profile, path, reference);
        if (!part.isEmpty())
            place.append(part);
    }
    m_place->showFact(place.join(QStringLiteral(", ")));
    m_id->showFact(profile.customerId());
    m_gmNumber->showFact(textOf(profile, "gm_number"));
}

void ProfileHeader::showChips(const Profile &profile, const ReferenceData &reference)
{
    const auto show = [](Chip &chip, const QString &text) {
        chip.setText(text);
        chip.updateGeometry();
    };
    m_isBlacklisted = profile.value(field("blacklisted")).toBool();
    const auto age = ageAt(textOf(profile, "birthdate"), QDate::currentDate());
    show(*m_age, age ? tr("%n year(s)", nullptr, *age) : QString());
    QStringList language{readingOf(profile, "language_code", reference), textOf(profile, "locale")};
    language.removeAll(QString());
    show(*m_language, language.join(QStringLiteral(" · ")));
    show(*m_status, readingOf(profile, "customer_status", reference));
    const QString status = readingOf(profile, "loyalty_program.status", reference);
    const QString points = readingOf(profile, "loyalty_program.points", reference);
    show(*m_loyalty,
         status.isEmpty() || points.isEmpty() ? status : tr("%1 · %2 points").arg(status, points));
    m_loyalty->setTone(Colour::Muted, Colour::Raised);
    const QString code = textOf(profile, "loyalty_program.status");
    for (const Tier &tier : tiers) {
        if (code == QLatin1String(tier.code))
            m_loyalty->setTone(tier.text, tier.soft, QStringLiteral("star"));
    }
}

void ProfileHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Colour::Surface));
    const int line = tokens().lineWidth();
    painter.fillRect(QRect(0, height() - line, width(), line), colour(Colour::Line));
}

} // namespace desk
