// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/profilecards.h"

#include "app/reference/fieldadvice.h"
#include "app/reference/referencedata.h"
#include "ui/look/attention.h"
#include "ui/look/dress.h"
#include "ui/look/keys.h"
#include "ui/look/tabchain.h"
#include "ui/profile/cardcell.h"
#include "ui/profile/profilecard.h"
#include "ui/profile/profileeditor.h"
#include "ui/words/addresslabels.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLineEdit>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>
#include <array>

namespace desk {

namespace {

constexpr std::array sections{Section::Identity, Section::Contact,    Section::Address,
                              Section::Consent,  Section::Membership, Section::Other};

bool isLeft(Section section)
{
    return section == Section::Identity || section == Section::Contact;
}

/// What the header shows already, what no profile ever has, and what stands under `Technical`.
bool isElsewhere(const Field &field)
{
    static const QStringList paths{QStringLiteral("id"), QStringLiteral("gm_number"),
                                   QStringLiteral("call_id"), QStringLiteral("locale"),
                                   QStringLiteral("_links")};
    return paths.contains(field.pathText());
}

/// The order of the catalogue, but the date of birth right after the civility.
QList<const Field *> shownFields(Section section)
{
    QList<const Field *> order = fieldsOf(section);
    order.removeIf([](const Field *field) { return isElsewhere(*field); });
    if (section == Section::Identity) {
        const Field *birth = &field("birthdate");
        order.removeOne(birth);
        order.insert(1, birth);
    }
    return order;
}

/// As it is written on an envelope: the country last.
QList<const Field *> envelopeOrder(const QString &country)
{
    QList<const Field *> order = addressOrder(country, fieldsOf(Section::Address));
    const Field *code = &field("address.country_code");
    order.removeOne(code);
    const auto after = order.indexOf(&field("address.country"));
    order.insert(after >= 0 ? after : order.size(), code);
    return order;
}

} // namespace

ProfileCards::ProfileCards(ProfileEditor &editor, ReferenceData &reference, QWidget *parent)
    : QScrollArea(parent)
    , m_editor(editor)
    , m_reference(reference)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    makeCards();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ProfileCards::scrolled);
    connect(&editor, &ProfileEditor::fieldChanged, this, &ProfileCards::onFieldChanged);
    connect(&editor, &ProfileEditor::profileChanged, this, &ProfileCards::onProfileChanged);
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(300));
    connect(&m_pause, &QTimer::timeout, this, &ProfileCards::arrangeAddress);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { onFocusChanged(now); });
}

ProfileCards::~ProfileCards()
{
    // The cells outlive this part of them by a moment, and take the focus with them.
    qApp->disconnect(this);
}

void ProfileCards::makeCards()
{
    auto *content = new QWidget(this);
    m_columns = new QHBoxLayout(content);
    auto *leftSide = new QWidget(content);
    m_rightSide = new QWidget(content);
    m_left = new QVBoxLayout(leftSide);
    m_right = new QVBoxLayout(m_rightSide);
    m_columns->addWidget(leftSide, 1);
    m_columns->addWidget(m_rightSide, 1);
    setSpaces(*m_columns, {24, 16, 12, 16}, space::cardGap);
    setSpaces(*m_left, {0, 0, 0, 0}, space::cardGap);
    setSpaces(*m_right, {0, 0, 0, 0}, space::cardGap);
    int number = 1;
    for (const Section section : sections) {
        auto *card = new ProfileCard(section, m_editor, m_reference, content);
        connect(card, &ProfileCard::cellMade, this, &ProfileCards::onCellMade);
        connect(card, &ProfileCard::arranged, this, &ProfileCards::chain);
        connect(card, &ProfileCard::copied, this, &ProfileCards::copied);
        card->setOrder(shownFields(section), {});
        m_cards.append(card);
        auto *jump = new QShortcut(partKey(number++), this);
        connect(jump, &QShortcut::activated, card, &ProfileCard::focusFirst);
    }
    setTwoColumns(true);
    setWidget(content);
}

void ProfileCards::setTwoColumns(bool areTwo)
{
    if (areTwo == m_areTwo && m_left->count() > 0)
        return;
    m_areTwo = areTwo;
    // A card that changes sides loses the focus on the way.
    QWidget *at = window()->focusWidget();
    const QPointer<QWidget> kept(at && isAncestorOf(at) ? at : nullptr);
    auto *line = qobject_cast<QLineEdit *>(kept);
    const int cursor = line ? line->cursorPosition() : 0;
    m_isMoving = true;
    for (QVBoxLayout *column : {m_left, m_right}) {
        while (column->count() > 0)
            delete column->takeAt(0);
    }
    for (ProfileCard *card : std::as_const(m_cards))
        (areTwo && !isLeft(card->section()) ? m_right : m_left)->addWidget(card);
    m_left->addStretch(1);
    m_right->addStretch(1);
    m_rightSide->setVisible(areTwo);
    if (kept)
        kept->setFocus(Qt::OtherFocusReason);
    if (kept && line)
        line->setCursorPosition(cursor);
    m_isMoving = false;
    chain();
}

ProfileCard *ProfileCards::cardOf(const Field &field) const
{
    const auto found = std::find_if(m_cards.begin(), m_cards.end(), [&](const ProfileCard *card) {
        return card->section() == field.section;
    });
    return found == m_cards.end() ? nullptr : *found;
}

CardCell *ProfileCards::cell(const Field &field) const
{
    ProfileCard *card = cardOf(field);
    return card ? card->cell(field) : nullptr;
}

QList<CardCell *> ProfileCards::cells() const
{
    QList<CardCell *> all;
    for (const ProfileCard *card : m_cards)
        all += card->cells();
    return all;
}

void ProfileCards::onCellMade(CardCell *cell)
{
    connect(cell, &CardCell::suggestionAccepted, this,
            [this](const Advice &accepted) { fill(accepted.suggestion); });
}

void ProfileCards::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    for (ProfileCard *card : std::as_const(m_cards))
        card->setLocked(isLocked);
}

void ProfileCards::editAll()
{
    if (m_isLocked)
        return;
    for (ProfileCard *card : std::as_const(m_cards))
        card->editAll();
    edit(field("civility"));
}

void ProfileCards::edit(const Field &field)
{
    if (ProfileCard *card = cardOf(field))
        card->edit(field);
}

void ProfileCards::fill(const QList<std::pair<const Field *, QJsonValue>> &values)
{
    if (m_isLocked)
        return;
    m_editor.fill(values);
    for (const auto &[field, value] : values) {
        if (CardCell *known = cell(*field))
            known->startEditing(false);
    }
}

void ProfileCards::refreshNames()
{
    for (ProfileCard *card : std::as_const(m_cards))
        card->refresh();
}

bool ProfileCards::markProblems(const QHash<const Field *, QString> &problems, bool takesFocus)
{
    const Field *first = nullptr;
    for (const Field &field : fields()) {
        CardCell *known = problems.contains(&field) ? cell(field) : nullptr;
        if (!known)
            continue;
        known->setServerProblem(problems.value(&field));
        if (!first)
            first = &field;
    }
    if (!first)
        return false;
    cell(*first)->startEditing(takesFocus);
    ensureWidgetVisible(cell(*first));
    return true;
}

void ProfileCards::focusOn(const Field &field)
{
    CardCell *known = cell(field);
    if (!known)
        return;
    ensureWidgetVisible(known);
    if (known->isEditing())
        known->startEditing(true);
    else
        known->setFocus();
}

bool ProfileCards::hasPlaceFor(const Field &field) const
{
    const ProfileCard *card = cardOf(field);
    return card && card->hasPlaceFor(field);
}

void ProfileCards::goTo(const Field &field)
{
    if (ProfileCard *card = cardOf(field))
        card->focusField(field);
}

void ProfileCards::backToCell()
{
    if (!isVisible() || QApplication::activeModalWidget())
        return;
    CardCell *known = m_cellOfFocus ? m_cellOfFocus.data() : cell(field("civility"));
    known->setFocus();
    ensureWidgetVisible(known);
}

bool ProfileCards::focusNextPrevChild(bool isNext)
{
    arrangeAddress();
    return QScrollArea::focusNextPrevChild(isNext);
}

void ProfileCards::onFieldChanged(const Field *field)
{
    if (CardCell *known = cell(*field)) {
        known->refresh();
        cardOf(*field)->arrange();
    }
    // What is said about a part of an address, a phone or an identifier depends on its country.
    if (field->section == Section::Address) {
        for (ProfileCard *card : std::as_const(m_cards)) {
            for (CardCell *each : card->cells())
                each->adviseSoon();
        }
        m_pause.start();
    }
}

void ProfileCards::onProfileChanged()
{
    const QWidget *focus = window()->focusWidget();
    for (ProfileCard *card : std::as_const(m_cards)) {
        const auto cells = card->cells();
        // Where the agent is nothing closes: what he types next is meant for that field. An
        // address is one form.
        const auto holdsFocus
            = [focus](const CardCell *each) { return focus && each->isInInput(*focus); };
        const bool isForm = card->section() == Section::Address
            && std::any_of(cells.begin(), cells.end(), holdsFocus);
        for (CardCell *each : cells) {
            each->setServerProblem({});
            if (each->isOpenedInVain() && !isForm && !holdsFocus(each))
                each->stopEditing();
        }
        card->refresh();
    }
    m_cards.last()->showUnlisted();
    m_cards.last()->setVisible(!m_cards.last()->isEmpty());
    arrangeAddress();
}

/// What was opened and not changed closes when it is left; a menu, a list or the
/// palette in front is no leaving.
void ProfileCards::onFocusChanged(QWidget *now)
{
    if (!now || m_isMoving || now->window() != window() || isPassing(*now))
        return;
    for (QWidget *part = now; part; part = part->parentWidget()) {
        if (auto *known = qobject_cast<CardCell *>(part); known && isAncestorOf(known))
            m_cellOfFocus = known;
    }
    for (ProfileCard *card : std::as_const(m_cards))
        card->closeUnchanged(now);
    if (widget() && widget()->isAncestorOf(now))
        showWhole(now);
}

/// The parts of the address in the order and under the names of the customer's country.
void ProfileCards::arrangeAddress()
{
    const QString country = customerCountry(m_editor.adviceSource());
    if (country == m_arrangedFor)
        return;
    m_arrangedFor = country;
    cardOf(field("address.city"))->setOrder(envelopeOrder(country), country);
}

/// The Tab key goes from card to card, in each from cell to cell.
void ProfileCards::chain()
{
    QWidget *last = nullptr;
    for (ProfileCard *card : std::as_const(m_cards)) {
        for (CardCell *each : card->cells())
            last = chainTabs(last, *each);
        for (QWidget *stop : card->stopsBehindCells())
            last = chainTabs(last, *stop);
    }
}

/// The whole cell of what has the focus: what is said about it stands below. Once it is laid out,
/// as a cell that has just been opened is still as low as it was.
void ProfileCards::showWhole(QWidget *part)
{
    QMetaObject::invokeMethod(
        this,
        [this, part = QPointer<QWidget>(part)] {
            QWidget *whole = part;
            while (whole && whole->parentWidget() && !qobject_cast<CardCell *>(whole)
                   && whole->parentWidget() != widget())
                whole = whole->parentWidget();
            if (!whole || !part)
                return;
            widget()->layout()->activate();
            ensureWidgetVisible(whole, 0, px(24));
            ensureWidgetVisible(part, 0, px(24));
        },
        Qt::QueuedConnection);
}

} // namespace desk
