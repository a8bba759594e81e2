// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/profilecard.h"

#include "app/profile/value.h"
#include "ui/look/card.h"
#include "ui/look/clipboard.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"
#include "ui/profile/cardcell.h"
#include "ui/profile/emptyfields.h"
#include "ui/profile/profileeditor.h"
#include "ui/profile/unlistedfields.h"
#include "ui/words/addresslabels.h"
#include "ui/words/profiletext.h"
#include "ui/words/sectiontext.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace desk {

namespace {

/// In a row of its own: its input is wider than half a card.
bool isWide(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Phones:
    case FieldKind::OptIns:
    case FieldKind::NationalId:
    case FieldKind::Links:
        return true;
    case FieldKind::Civility:
    case FieldKind::Name:
    case FieldKind::Text:
    case FieldKind::Date:
    case FieldKind::Country:
    case FieldKind::Email:
    case FieldKind::Language:
    case FieldKind::Boolean:
    case FieldKind::Enumeration:
    case FieldKind::Number:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

ProfileCard::ProfileCard(Section section, ProfileEditor &editor, ReferenceData &reference,
                         QWidget *parent)
    : QWidget(parent)
    , m_section(section)
    , m_editor(editor)
    , m_reference(reference)
    , m_card(new Card(sectionIcon(section), sectionTitle(section), this))
    , m_grid(new QGridLayout)
    , m_empty(new EmptyFields(sectionTitle(section), m_card))
{
    setObjectName(QStringLiteral("card_") + sectionIcon(section));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    makeTitle();
    m_card->content()->addLayout(m_grid);
    m_card->content()->addWidget(m_empty);
    setSpaces(*m_grid, {0, 0, 0, 0}, 2);
    for (int i = 0; i < columns(); ++i)
        m_grid->setColumnStretch(i, 1);
    connect(m_empty, &EmptyFields::editRequested, this,
            [this](const Field *field) { edit(*field); });
    connect(m_empty, &EmptyFields::unfolded, this, &ProfileCard::arranged);
    m_order = fieldsOf(section);
}

int ProfileCard::columns() const
{
    return m_section == Section::Membership ? 3 : 2;
}

void ProfileCard::makeTitle()
{
    if (m_section == Section::Membership || m_section == Section::Other) {
        auto *said = plainLabel(
            m_section == Section::Other ? tr("as the server sent it") : tr("read only"), m_card);
        said->setWordWrap(false);
        setType(*said, Type::Label, Colour::Muted);
        m_card->addToTitle(said);
        return;
    }
    if (m_section == Section::Address)
        addCopyButton();
    const bool isForm = m_section == Section::Address || m_section == Section::Consent;
    auto *edit = new QPushButton(isForm ? tr("Edit") : tr("Edit all"), m_card);
    edit->setAccessibleName(tr("Edit card %1").arg(sectionTitle(m_section)));
    edit->setObjectName(QStringLiteral("editCard_") + sectionIcon(m_section));
    edit->setFocusPolicy(Qt::NoFocus); // Enter on a cell does the same
    setLook(*edit, ButtonLook::Link);
    connect(edit, &QPushButton::clicked, this, [this] {
        editAll();
        focusFirst();
    });
    m_card->addToTitle(edit);
}

/// The parts as one text, which no cell has.
void ProfileCard::addCopyButton()
{
    m_copy = new QPushButton(tr("Copy address"), m_card);
    m_copy->setAccessibleName(tr("Copy address"));
    m_copy->setObjectName(QStringLiteral("copyAddress"));
    m_copy->setFocusPolicy(Qt::NoFocus); // a key does the same
    m_copy->hide();
    setLook(*m_copy, ButtonLook::Link);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        copyPersonal(addressText(m_editor.copy().profileWithEdits(), m_reference));
        Q_EMIT copied(sectionTitle(m_section));
    });
    m_card->addToTitle(m_copy);
}

CardCell *ProfileCard::cell(const Field &field)
{
    if (CardCell *known = m_cells.value(&field))
        return known;
    if (!m_order.contains(&field))
        return nullptr;
    auto *made = new CardCell(field, m_editor, m_reference, m_card);
    made->hide();
    made->setLocked(m_isLocked);
    if (m_section == Section::Address)
        made->setLabel(addressLabel(field, m_country));
    connect(made, &CardCell::editRequested, this, [this, made] { edit(made->field()); });
    connect(made, &CardCell::opened, this, &ProfileCard::arrange);
    connect(made, &CardCell::closed, this, &ProfileCard::arrange);
    connect(made, &CardCell::copied, this, &ProfileCard::copied);
    m_cells.insert(&field, made);
    Q_EMIT cellMade(made);
    return made;
}

QList<CardCell *> ProfileCard::cells() const
{
    QList<CardCell *> cells;
    for (const Field *field : m_order) {
        if (CardCell *known = m_cells.value(field))
            cells.append(known);
    }
    return cells;
}

QList<QWidget *> ProfileCard::stopsBehindCells() const
{
    QList<QWidget *> stops = m_empty->buttons();
    if (m_unlisted)
        stops.append(m_unlisted);
    return stops;
}

void ProfileCard::setOrder(const QList<const Field *> &order, const QString &country)
{
    m_order = order;
    m_country = country;
    if (m_section == Section::Address) {
        for (CardCell *cell : std::as_const(m_cells))
            cell->setLabel(addressLabel(cell->field(), country));
    }
    arrange();
}

/// The parts of the address that its form shows: those that are filled, and the usual ones.
QList<const Field *> ProfileCard::formFields() const
{
    static const QStringList usual{QStringLiteral("address.number"),
                                   QStringLiteral("address.street"),
                                   QStringLiteral("address.zip_code"),
                                   QStringLiteral("address.city"),
                                   QStringLiteral("address.state_or_district"),
                                   QStringLiteral("address.country_code")};
    QList<const Field *> shown;
    for (const Field *field : m_order) {
        const CardCell *known = m_cells.value(field);
        if (usual.contains(field->pathText()) || (known && known->hasContent())
            || !plainText(m_editor.copy().shown(*field)).isEmpty())
            shown.append(field);
    }
    return shown;
}

void ProfileCard::edit(const Field &field)
{
    CardCell *wished = cell(field);
    if (!wished || m_isLocked)
        return;
    {
        m_isArranging = true; // once for all of them
        if (m_section == Section::Address) {
            for (const Field *part : formFields())
                cell(*part)->startEditing(false);
        }
        wished->startEditing(false);
        m_isArranging = false;
    }
    arrange();
    wished->startEditing(true);
}

void ProfileCard::editAll()
{
    if (m_isLocked)
        return;
    m_isArranging = true;
    const QList<const Field *> all = m_section == Section::Address ? formFields() : m_order;
    for (const Field *field : all) {
        if (!field->isEditable())
            continue;
        cell(*field)->startEditing(false);
        cell(*field)->holdOpen();
    }
    m_isArranging = false;
    arrange();
}

void ProfileCard::closeUnchanged(const QWidget *focus)
{
    const bool isInside = focus && isAncestorOf(focus);
    if (m_section == Section::Address && isInside)
        return;
    m_isArranging = true;
    bool hasClosed = false;
    for (CardCell *cell : std::as_const(m_cells)) {
        const bool hasFocus = focus && (cell == focus || cell->isAncestorOf(focus));
        if (!hasFocus && cell->closesByItself()) {
            cell->stopEditing();
            hasClosed = true;
        }
    }
    m_isArranging = false;
    if (hasClosed)
        arrange();
}

void ProfileCard::focusFirst()
{
    for (const Field *field : std::as_const(m_order)) {
        CardCell *known = m_cells.value(field);
        if (!known || known->isHidden())
            continue;
        if (known->isEditing())
            known->startEditing(true);
        else
            known->setFocus();
        return;
    }
    const auto buttons = m_empty->buttons();
    if (!buttons.isEmpty())
        buttons.first()->setFocus();
}

bool ProfileCard::hasPlaceFor(const Field &field) const
{
    const CardCell *known = m_cells.value(&field);
    return (known && known->hasContent()) || (field.isEditable() && m_order.contains(&field));
}

void ProfileCard::focusField(const Field &field)
{
    CardCell *known = m_cells.value(&field);
    if (!known || !known->hasContent())
        m_empty->focusField(field);
    else if (known->isEditing())
        known->startEditing(true);
    else
        known->setFocus();
}

void ProfileCard::refresh()
{
    m_isArranging = true;
    for (const Field *field : std::as_const(m_order)) {
        CardCell *known = m_cells.value(field);
        const bool isNeeded = !plainText(m_editor.copy().shown(*field)).isEmpty()
            || !m_editor.copy().shown(*field).toArray().isEmpty()
            || !m_editor.copy().shown(*field).toObject().isEmpty()
            || m_editor.edits().contains(*field);
        if (known)
            known->refresh();
        else if (isNeeded)
            cell(*field)->refresh();
    }
    m_isArranging = false;
    arrange();
}

void ProfileCard::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    for (CardCell *cell : std::as_const(m_cells))
        cell->setLocked(isLocked);
    m_empty->setEnabled(!isLocked);
}

void ProfileCard::arrange()
{
    if (m_isArranging)
        return;
    arrangeCells();
    arrangeEmpty();
    if (m_copy)
        m_copy->setVisible(m_grid->count() > 0);
    Q_EMIT arranged();
}

void ProfileCard::arrangeCells()
{
    QList<QWidget *> shown;
    for (const Field *field : std::as_const(m_order)) {
        CardCell *known = m_cells.value(field);
        if (known && known->hasContent())
            shown.append(known);
        else if (known)
            known->hide();
    }
    // What is wide takes a row while it is edited: the same cells may stand elsewhere then.
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    int row = 0;
    int column = 0;
    for (QWidget *each : std::as_const(shown)) {
        auto *known = static_cast<CardCell *>(each);
        const bool isRow = known->isEditing() && isWide(known->field());
        if (isRow && column > 0) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(known, row, column, 1, isRow ? columns() : 1);
        known->show();
        column += isRow ? columns() : 1;
        if (column >= columns()) {
            ++row;
            column = 0;
        }
    }
}

void ProfileCard::arrangeEmpty()
{
    QList<const Field *> empty;
    for (const Field *field : std::as_const(m_order)) {
        const CardCell *known = m_cells.value(field);
        if (field->isEditable() && !(known && known->hasContent()))
            empty.append(field);
    }
    m_empty->showFields(empty, m_country);
}

bool ProfileCard::isEmpty() const
{
    return m_grid->count() == 0 && m_empty->isHidden() && !m_unlisted;
}

void ProfileCard::showUnlisted()
{
    delete m_unlisted;
    m_unlisted = nullptr;
    if (m_section != Section::Other || m_editor.profile().customerId().isEmpty())
        return;
    auto *unlisted = new UnlistedFields(m_editor.profile(), m_card);
    connect(unlisted, &UnlistedFields::copied, this, &ProfileCard::copied);
    m_card->content()->addWidget(unlisted);
    unlisted->show();
    m_unlisted = unlisted;
    Q_EMIT arranged();
}

} // namespace desk
