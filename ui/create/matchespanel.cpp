// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/create/matchespanel.h"

#include "app/profile/value.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"
#include "ui/words/valuetext.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace desk {

namespace {

constexpr qsizetype mostShown = 4;

QString reasonText(LikenessReason reason)
{
    const auto say
        = [](const char *english) { return QCoreApplication::translate("Likeness", english); };
    switch (reason) {
    case LikenessReason::Email:
        return say(QT_TRANSLATE_NOOP("Likeness", "same e-mail"));
    case LikenessReason::Phone:
        return say(QT_TRANSLATE_NOOP("Likeness", "same phone"));
    case LikenessReason::NameAndBirthDate:
        return say(QT_TRANSLATE_NOOP("Likeness", "same name and date of birth"));
    case LikenessReason::NationalIdentifier:
        return say(QT_TRANSLATE_NOOP("Likeness", "same national identifier"));
    case LikenessReason::Name:
        return say(QT_TRANSLATE_NOOP("Likeness", "same name"));
    case LikenessReason::BirthDate:
        return say(QT_TRANSLATE_NOOP("Likeness", "same date of birth"));
    case LikenessReason::PostalCode:
        return say(QT_TRANSLATE_NOOP("Likeness", "same postal code"));
    }
    Q_UNREACHABLE();
}

/// A long address may be broken behind its `@`, and where it has a point or a hyphen.
QString breakable(QString text)
{
    static const QRegularExpression marks(QStringLiteral("([@._-])(?=\\S)"));
    return text.replace(marks, QStringLiteral("\\1\u200b"));
}

QString factsOf(const FoundCustomer &customer)
{
    QStringList facts;
    if (const auto date = wireDate(customer.birthdate))
        facts.append(QLocale().toString(*date, shortDateFormat(QLocale())));
    facts.append(customer.email);
    facts.append(customer.phones);
    facts.append((customer.postalCode + QLatin1Char(' ') + customer.city).trimmed());
    facts.removeAll(QString());
    return facts.join(QLatin1Char('\n'));
}

} // namespace

QString reasonsText(const Likeness &match)
{
    QStringList reasons;
    for (const LikenessReason reason : match.reasons)
        reasons.append(reasonText(reason));
    return reasons.join(QStringLiteral(", "));
}

QString nameOf(const FoundCustomer &customer)
{
    const QString name = (customer.firstName + QLatin1Char(' ') + customer.lastName).trimmed();
    return QStringLiteral("%1 (%2)").arg(name, customer.id.text()).trimmed();
}

MatchesPanel::MatchesPanel(QWidget *parent)
    : QWidget(parent)
    , m_note(plainLabel({}, this))
    , m_list(new QVBoxLayout)
{
    setObjectName(QStringLiteral("matches"));
    m_note->hide();
    setColour(*m_note, Colour::Muted);
    m_list->setSpacing(10);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_note);
    column->addLayout(m_list);
    column->addStretch(1);
}

void MatchesPanel::setNote(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

QString MatchesPanel::textOf(const Likeness &match)
{
    return nameOf(match.customer) + factsOf(match.customer) + reasonsText(match)
        + (match.isStrong() ? QStringLiteral("!") : QString());
}

void MatchesPanel::setMatches(const QList<Likeness> &matches)
{
    QStringList texts;
    for (const Likeness &match : matches)
        texts.append(textOf(match));
    // A button that is there stays under the finger.
    if (texts == m_shown)
        return;
    m_shown = texts;
    const QWidget *focus = QApplication::focusWidget();
    const QString focused = focus && isAncestorOf(focus) ? focus->objectName() : QString();
    while (QLayoutItem *item = m_list->takeAt(0)) {
        // Hidden at once, deleted later: its button may be what brought us here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (matches.isEmpty())
        return;
    QLabel *title = plainLabel(tr("Already a customer?"), this);
    setType(*title, Type::Section);
    m_list->addWidget(title);
    for (const Likeness &match : matches.mid(0, mostShown)) {
        QPushButton *open = addMatch(match);
        if (open->objectName() == focused)
            open->setFocus(Qt::OtherFocusReason);
    }
    if (matches.size() > mostShown)
        m_list->addWidget(plainLabel(
            tr("and %n more", nullptr, static_cast<int>(matches.size() - mostShown)), this));
}

QPushButton *MatchesPanel::addMatch(const Likeness &match)
{
    const FoundCustomer &customer = match.customer;
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(plainLabel(nameOf(customer), box));
    QLabel *facts = plainLabel(breakable(factsOf(customer)), box);
    facts->setAccessibleName(factsOf(customer));
    setColour(*facts, Colour::Muted);
    column->addWidget(facts);
    QLabel *why = plainLabel(reasonsText(match), box);
    setColour(*why, match.isStrong() ? Colour::Warning : Colour::Muted);
    column->addWidget(why);
    auto *open = new QPushButton(tr("Open this one instead"), box);
    open->setAccessibleName(tr("Open this one instead: %1").arg(nameOf(customer)));
    open->setAccessibleDescription(reasonsText(match));
    open->setObjectName(QStringLiteral("openInstead_") + customer.id.text());
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this,
            [this, customer] { Q_EMIT openRequested(customer); });
    column->addWidget(open);
    m_list->addWidget(box);
    return open;
}

} // namespace desk
