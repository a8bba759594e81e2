// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/create/matchespanel.h"

#include "app/profile/value.h"
#include "ui/look/controlpainter.h"
#include "ui/look/keycap.h"
#include "ui/look/keys.h"
#include "ui/look/labels.h"
#include "ui/look/runslabel.h"
#include "ui/look/symbol.h"
#include "ui/look/theme.h"
#include "ui/words/fieldlabel.h"
#include "ui/words/valuetext.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace desk {

namespace {

constexpr qsizetype mostShown = 4; // of those who are only a little alike

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

bool has(const Likeness &match, std::initializer_list<LikenessReason> reasons)
{
    return std::any_of(reasons.begin(), reasons.end(),
                       [&match](LikenessReason reason) { return match.reasons.contains(reason); });
}

/// A fact about a customer, and whether it is what they have in common with the one typed.
struct Fact {
    QString text;
    bool isSame = false;
};

QList<Fact> factsOf(const Likeness &match)
{
    using enum LikenessReason;
    const FoundCustomer &customer = match.customer;
    QString born = customer.birthdate;
    if (const auto date = wireDate(customer.birthdate))
        born = QLocale().toString(*date, shortDateFormat(QLocale()));
    QList<Fact> facts{{born, has(match, {BirthDate, NameAndBirthDate})},
                      {customer.email, has(match, {Email})},
                      {customer.phones.join(QStringLiteral(", ")), has(match, {Phone})},
                      {(customer.postalCode + QLatin1Char(' ') + customer.city).trimmed(),
                       has(match, {PostalCode})}};
    facts.removeIf([](const Fact &fact) { return fact.text.isEmpty(); });
    return facts;
}

/// One customer: a surface with a mark at its side.
class MatchCard final : public QFrame {
public:
    MatchCard(bool isStrong, QWidget *parent)
        : QFrame(parent)
        , m_isStrong(isStrong)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawBox(painter, rect(), colour(Colour::Surface), colour(Colour::Line),
                px(space::controlRadius), tokens().lineWidth());
        const QRect side = QStyle::visualRect(layoutDirection(), rect(), {0, 0, px(3), height()});
        painter.fillRect(side.adjusted(0, px(3), 0, -px(3)),
                         colour(m_isStrong ? Colour::Warning : Colour::StrongLine));
    }

private:
    bool m_isStrong;
};

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
    setSpaces(*m_list, {0, 0, 0, 0}, 8);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, {0, 0, 0, 0}, 8);
    column->addWidget(m_note);
    column->addLayout(m_list);
}

void MatchesPanel::setNote(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

QString MatchesPanel::textOf(const Likeness &match)
{
    QString text = nameOf(match.customer) + reasonsText(match)
        + (match.isStrong() ? QStringLiteral("!") : QString());
    for (const Fact &fact : factsOf(match))
        text += fact.text;
    return text;
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
    m_matches = matches;
    rebuild();
}

void MatchesPanel::setReviewing(bool isReviewing)
{
    if (isReviewing == m_isReviewing)
        return;
    m_isReviewing = isReviewing;
    rebuild();
}

void MatchesPanel::rebuild()
{
    const QWidget *focus = QApplication::focusWidget();
    const QString focused = focus && isAncestorOf(focus) ? focus->objectName() : QString();
    while (QLayoutItem *item = m_list->takeAt(0)) {
        // Hidden at once, deleted later: its button may be what brought us here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (m_matches.isEmpty())
        return;
    auto *heading = new QWidget(this);
    auto *line = new QHBoxLayout(heading);
    setSpaces(*line, {0, 0, 0, 0}, 6);
    line->addWidget(new Symbol(QStringLiteral("warning"), Colour::Warning, heading));
    QLabel *title = plainLabel(tr("May exist already"), heading);
    setType(*title, Type::Section, Colour::Warning);
    line->addWidget(title, 1);
    m_list->addWidget(heading);
    qsizetype shown = 0;
    for (const Likeness &match : std::as_const(m_matches)) {
        // Those who need a word from the agent are all in sight.
        if (shown >= mostShown && !match.isStrong())
            continue;
        QPushButton *open = addMatch(match, shown == 0);
        ++shown;
        if (open->objectName() == focused)
            open->setFocus(Qt::OtherFocusReason);
    }
    if (m_matches.size() > shown)
        m_list->addWidget(plainLabel(
            tr("and %n more", nullptr, static_cast<int>(m_matches.size() - shown)), this));
}

QPushButton *MatchesPanel::addMatch(const Likeness &match, bool isFirst)
{
    using enum LikenessReason;
    QLabel *why = plainLabel(reasonsText(match), this);
    setColour(*why, Colour::Muted);
    m_list->addWidget(why);
    auto *card = new MatchCard(match.isStrong(), this);
    auto *column = new QVBoxLayout(card);
    setSpaces(*column, {14, 10, 10, 8}, 4);
    QLabel *name = plainLabel(nameOf(match.customer), card);
    const bool isNameSame = has(match, {Name, NameAndBirthDate});
    setType(*name, Type::Section, isNameSame ? Colour::Warning : Colour::Text);
    column->addWidget(name);
    auto *facts = new RunsLabel(card);
    facts->setObjectName(QStringLiteral("facts"));
    QList<TextRun> runs;
    for (const Fact &fact : factsOf(match)) {
        if (!runs.isEmpty())
            runs.append({.text = QStringLiteral(" · "), .colour = Colour::Muted});
        runs.append({.text = fact.text,
                     .colour = fact.isSame ? Colour::Warning : Colour::Muted,
                     .isStrong = fact.isSame});
    }
    facts->setRuns(runs);
    column->addWidget(facts);
    QPushButton *open = makeOpenButton(match, card);
    auto *line = new QHBoxLayout;
    setSpaces(*line, {0, 0, 0, 0}, 6);
    line->addWidget(open);
    if (isFirst && !m_isReviewing)
        line->addWidget(new KeyCaps(openMatchKey(), card));
    line->addStretch(1);
    column->addLayout(line);
    m_list->addWidget(card);
    return open;
}

QPushButton *MatchesPanel::makeOpenButton(const Likeness &match, QWidget *card)
{
    const FoundCustomer &customer = match.customer;
    auto *open = new QPushButton(
        m_isReviewing ? tr("Open this one instead") : tr("Open this one, carry over"), card);
    open->setAccessibleName(labelled(open->text(), nameOf(customer)));
    open->setAccessibleDescription(reasonsText(match));
    open->setObjectName(QStringLiteral("openInstead_") + customer.id.text());
    open->setAutoDefault(false);
    setLook(*open, ButtonLook::Link);
    connect(open, &QPushButton::clicked, this, [this, customer] {
        if (m_isReviewing)
            Q_EMIT openRequested(customer);
        else
            Q_EMIT carryOverRequested(customer);
    });
    return open;
}

void MatchesPanel::openFirst()
{
    if (m_matches.isEmpty())
        return;
    auto *open = findChild<QPushButton *>(QStringLiteral("openInstead_")
                                          + m_matches.first().customer.id.text());
    if (open && open->isEnabled())
        open->click();
}

} // namespace desk
