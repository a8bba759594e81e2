// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/history/sentdetails.h"

#include "app/profile/customerid.h"
#include "ui/history/senttext.h"
#include "ui/look/chip.h"
#include "ui/look/flowlayout.h"
#include "ui/look/labels.h"
#include "ui/look/rowsbox.h"
#include "ui/look/runslabel.h"
#include "ui/look/tabchain.h"
#include "ui/look/theme.h"
#include "ui/words/fieldlabel.h"
#include "ui/words/readingtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace desk {

namespace {

QString objectNameFor(const Field &field)
{
    return QStringLiteral("takeBack_") + field.pathText().replace(u'.', u'_');
}

/// A creation is no change of a customer, and what was not stored needs no way back.
bool canBeTakenBack(const SentChange &change)
{
    return change.kind == WorkKind::Edit && change.state != SentChange::State::NotStored
        && !change.changes.isEmpty();
}

} // namespace

SentDetails::SentDetails(const ReferenceData &reference, QWidget *parent)
    : QWidget(parent)
    , m_reference(reference)
    , m_name(plainLabel({}, this))
    , m_when(plainLabel({}, this))
    , m_state(new Chip(this))
    , m_note(plainLabel({}, this))
    , m_takeBack(new QPushButton(tr("&Undo this change"), this))
    , m_open(new QPushButton(tr("&Open customer"), this))
{
    setObjectName(QStringLiteral("sentDetails"));
    m_takeBack->setObjectName(QStringLiteral("takeBackAll"));
    m_takeBack->setIcon(icon(QStringLiteral("undo"), Colour::OnAccent));
    m_takeBack->setAccessibleDescription(
        tr("Puts the values from before into the customer's page, as changes. Sends nothing."));
    m_takeBack->setToolTip(m_takeBack->accessibleDescription());
    setLook(*m_takeBack, ButtonLook::Primary);
    m_open->setObjectName(QStringLiteral("openSentCustomer"));
    for (QPushButton *button : {m_takeBack, m_open})
        button->setAutoDefault(false);
    connect(m_takeBack, &QPushButton::clicked, this, [this] { Q_EMIT takeBackWanted(nullptr); });
    connect(m_open, &QPushButton::clicked, this, &SentDetails::openWanted);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(scroll);
    m_place = new QVBoxLayout(content);
    m_place->addWidget(makeHead());
    m_place->addWidget(m_note);
    m_place->addStretch(1);
    setSpaces(*m_place, {2, 2, 2, 2}, 10); // room for the focus
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->addWidget(scroll);
    setSpaces(*column, {0, 0, 0, 0}, 0);
    setColour(*m_note, Colour::Muted);
    showChange({});
}

QWidget *SentDetails::makeHead()
{
    auto *head = new QWidget(this);
    m_name->setObjectName(QStringLiteral("sentName"));
    setType(*m_name, Type::Name);
    setColour(*m_when, Colour::Muted);
    auto *facts = new QWidget(head);
    auto *line = new FlowLayout(facts);
    line->addWidget(m_state);
    line->addWidget(m_when);
    m_when->setWordWrap(false);
    auto *buttons = new QWidget(head);
    auto *choices = new FlowLayout(buttons);
    choices->addWidget(m_takeBack);
    choices->addWidget(m_open);
    auto *column = new QVBoxLayout(head);
    column->addWidget(m_name);
    column->addWidget(facts);
    column->addWidget(buttons);
    setSpaces(*line, {0, 0, 0, 0}, 8);
    setSpaces(*choices, {0, 0, 0, 0}, 8);
    setSpaces(*column, {0, 0, 0, 0}, 8);
    return head;
}

void SentDetails::showChange(const std::optional<SentChange> &change)
{
    delete m_fields;
    m_fields = nullptr;
    setVisible(change.has_value());
    if (!change)
        return;
    m_name->setText(nameText(*change));
    QStringList when;
    if (!change->customerId.isEmpty())
        when.append(idText(*change));
    when.append(QLocale().toString(change->sentAt.toLocalTime(), QLocale::ShortFormat));
    m_when->setText(when.join(QStringLiteral("  ·  ")));
    const StateText state = stateText(change->state);
    m_state->setText(state.text);
    m_state->setTone(state.ink, state.soft);
    const bool hasCustomer = CustomerId::fromSearch(change->customerId).has_value();
    const bool canTakeBack = hasCustomer && canBeTakenBack(*change);
    m_takeBack->setVisible(canTakeBack);
    m_open->setEnabled(hasCustomer);
    showNotes(*change);
    showFields(*change, canTakeBack);
}

/// What else there is to know, a line each.
void SentDetails::showNotes(const SentChange &change)
{
    QStringList notes;
    if (change.kind == WorkKind::Create)
        notes.append(tr("A new customer: this is what was sent. It can't be undone from here."));
    if (change.state == SentChange::State::NotKnown)
        notes.append(tr("No answer came: it may be stored or not."));
    if (change.state == SentChange::State::NotStored)
        notes.append(tr("It was looked for and is not stored: there is nothing to undo."));
    if (change.isForced)
        notes.append(tr("The address was sent without the server's check."));
    if (!change.reason.isEmpty())
        notes.append(tr("Reason given: %1").arg(change.reason));
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
}

void SentDetails::showFields(const SentChange &change, bool canTakeBack)
{
    auto *box = new RowsBox(this);
    box->setAccessibleName(tr("What was changed"));
    for (const Change &each : change.changes)
        box->rows()->addWidget(rowOf(each, canTakeBack));
    m_fields = box;
    m_place->insertWidget(m_place->count() - 1, box); // above the stretch
    chainTabs(m_open, *box);
}

QWidget *SentDetails::rowOf(const Change &change, bool canTakeBack)
{
    const Field &field = *change.field;
    auto *row = new QWidget(this);
    QLabel *label = plainLabel(labelOf(field), row);
    setType(*label, Type::Label, Colour::Muted);
    const auto text = [this, &field](const QJsonValue &value) {
        const QString shown = readingText(field, value, m_reference);
        return shown.isEmpty() ? tr("empty") : shown;
    };
    auto *values = new RunsLabel(row);
    if (canTakeBack || !change.before.isNull())
        values->setRuns({{text(change.before), Colour::Muted, false, true},
                         {QStringLiteral("  →  "), Colour::Muted},
                         {text(change.after), Colour::Text, true}});
    else
        values->setRuns({{text(change.after), Colour::Text, true}});
    row->setAccessibleName(
        tr("%1: from %2 to %3").arg(labelOf(field), text(change.before), text(change.after)));
    auto *column = new QVBoxLayout;
    column->addWidget(label);
    column->addWidget(values);
    auto *line = new QHBoxLayout(row);
    line->addLayout(column, 1);
    if (canTakeBack) {
        auto *button = new QPushButton(tr("Take back"), row);
        button->setObjectName(objectNameFor(field));
        button->setAccessibleName(tr("Take back %1").arg(labelOf(field)));
        button->setToolTip(tr("Undo this field"));
        button->setAutoDefault(false);
        setLook(*button, ButtonLook::Link);
        connect(button, &QPushButton::clicked, this,
                [this, one = &field] { Q_EMIT takeBackWanted(one); });
        line->addWidget(button, 0, Qt::AlignVCenter);
    }
    setSpaces(*column, {0, 0, 0, 0}, 2);
    setSpaces(*line, {14, 8, 8, 8}, 8);
    return row;
}

} // namespace desk
