// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/profilecard.h"

#include "app/profile/value.h"
#include "ui/fields/inputparts.h"
#include "ui/look/card.h"
#include "ui/look/flowlayout.h"
#include "ui/look/labels.h"
#include "ui/look/runslabel.h"
#include "ui/look/theme.h"
#include "ui/profile/fieldcell.h"
#include "ui/profile/profileeditor.h"
#include "ui/words/addresslabels.h"
#include "ui/words/fieldlabel.h"
#include "ui/words/sectiontext.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace desk {

namespace {

constexpr int mostButtons = 4;

/// Seldom asked for: its button stands behind those of the others.
bool isRare(const Field &field)
{
    static const QStringList paths{
        QStringLiteral("third_name"), QStringLiteral("fourth_name"), QStringLiteral("address.town"),
        QStringLiteral("address.country"), QStringLiteral("address.additional_information_2")};
    return paths.contains(field.pathText())
        || field.pathText().startsWith(QLatin1String("unicode_"));
}

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
    , m_adds(new QWidget(m_card))
    , m_addFlow(new FlowLayout(m_adds))
{
    setObjectName(QStringLiteral("card_") + sectionIcon(section));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    makeTitle();
    m_card->content()->addLayout(m_grid);
    m_card->content()->addWidget(m_adds);
    setSpaces(*m_grid, {0, 0, 0, 0}, 2);
    setSpaces(*m_addFlow, {7, 4, 0, 2}, 6);
    for (int i = 0; i < columns(); ++i)
        m_grid->setColumnStretch(i, 1);
    m_more = new QToolButton(m_adds);
    m_more->setObjectName(QStringLiteral("more_") + sectionIcon(section));
    setLook(*m_more, ButtonLook::Add);
    setType(*m_more, Type::Label, Colour::Muted);
    m_more->setFocusPolicy(Qt::TabFocus);
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_isUnfolded = true;
        arrange();
        for (const Field *field : std::as_const(m_order)) {
            if (QToolButton *first = m_buttons.value(field); first && !first->isHidden()) {
                first->setFocus();
                return;
            }
        }
    });
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

FieldCell *ProfileCard::cell(const Field &field)
{
    if (FieldCell *known = m_cells.value(&field))
        return known;
    if (!m_order.contains(&field))
        return nullptr;
    auto *made = new FieldCell(field, m_editor, m_reference, m_card);
    made->hide();
    made->setLocked(m_isLocked);
    if (m_section == Section::Address)
        made->setLabel(addressLabel(field, m_country));
    connect(made, &FieldCell::editRequested, this, [this, made] { edit(made->field()); });
    connect(made, &FieldCell::opened, this, &ProfileCard::arrange);
    connect(made, &FieldCell::closed, this, &ProfileCard::arrange);
    m_cells.insert(&field, made);
    Q_EMIT cellMade(made);
    return made;
}

QList<FieldCell *> ProfileCard::cells() const
{
    QList<FieldCell *> cells;
    for (const Field *field : m_order) {
        if (FieldCell *known = m_cells.value(field))
            cells.append(known);
    }
    return cells;
}

QList<QWidget *> ProfileCard::addButtons() const
{
    QList<QWidget *> buttons;
    for (int i = 0; i < m_addFlow->count(); ++i)
        buttons.append(m_addFlow->itemAt(i)->widget());
    return buttons;
}

void ProfileCard::setOrder(const QList<const Field *> &order, const QString &country)
{
    m_order = order;
    m_country = country;
    if (m_section == Section::Address) {
        for (FieldCell *cell : std::as_const(m_cells))
            cell->setLabel(addressLabel(cell->field(), country));
        qDeleteAll(m_buttons);
        m_buttons.clear();
    }
    m_shown.clear();
    arrange();
}

QToolButton *ProfileCard::addButton(const Field &field)
{
    QToolButton *&button = m_buttons[&field];
    if (button)
        return button;
    const QString label
        = m_section == Section::Address ? addressLabel(field, m_country) : labelOf(field);
    button = new QToolButton(m_adds);
    button->setText(plainButtonText(label));
    button->setIcon(icon(QStringLiteral("add")));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setObjectName(QStringLiteral("edit_") + objectNameOf(field));
    button->setAccessibleName(tr("Edit %1").arg(labelOf(field)));
    button->setAccessibleDescription(tr("empty"));
    button->setFocusPolicy(Qt::TabFocus);
    setLook(*button, ButtonLook::Add);
    setType(*button, Type::Label, Colour::Muted);
    connect(button, &QToolButton::clicked, this, [this, &field] { edit(field); });
    return button;
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
        const FieldCell *known = m_cells.value(field);
        if (usual.contains(field->pathText()) || (known && known->hasContent())
            || !plainText(m_editor.copy().shown(*field)).isEmpty())
            shown.append(field);
    }
    return shown;
}

void ProfileCard::edit(const Field &field)
{
    FieldCell *wished = cell(field);
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
        if (field->isEditable())
            cell(*field)->startEditing(false);
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
    for (FieldCell *cell : std::as_const(m_cells)) {
        const bool hasFocus = focus && (cell == focus || cell->isAncestorOf(focus));
        if (!hasFocus && cell->isOpenedInVain()) {
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
        FieldCell *known = m_cells.value(field);
        if (!known || known->isHidden())
            continue;
        if (known->isEditing())
            known->startEditing(true);
        else
            known->setFocus();
        return;
    }
    for (const Field *field : std::as_const(m_order)) {
        if (QToolButton *button = m_buttons.value(field); button && !button->isHidden()) {
            button->setFocus();
            return;
        }
    }
}

void ProfileCard::refresh()
{
    m_isArranging = true;
    for (const Field *field : std::as_const(m_order)) {
        FieldCell *known = m_cells.value(field);
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
    for (FieldCell *cell : std::as_const(m_cells))
        cell->setLocked(isLocked);
    m_adds->setEnabled(!isLocked);
}

void ProfileCard::arrange()
{
    if (m_isArranging)
        return;
    arrangeCells();
    arrangeButtons();
    Q_EMIT arranged();
}

void ProfileCard::arrangeCells()
{
    QList<QWidget *> shown;
    for (const Field *field : std::as_const(m_order)) {
        FieldCell *known = m_cells.value(field);
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
        auto *known = static_cast<FieldCell *>(each);
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
    m_shown = shown;
}

void ProfileCard::arrangeButtons()
{
    QList<const Field *> empty;
    for (const Field *field : std::as_const(m_order)) {
        const FieldCell *known = m_cells.value(field);
        if (field->isEditable() && !(known && known->hasContent()))
            empty.append(field);
        else if (QToolButton *button = m_buttons.value(field))
            button->hide();
    }
    while (m_addFlow->count() > 0)
        delete m_addFlow->takeAt(0);
    std::stable_partition(empty.begin(), empty.end(),
                          [](const Field *field) { return !isRare(*field); });
    // One that is folded alone would take as much room as its name.
    const bool isFolded = !m_isUnfolded && empty.size() > mostButtons + 1;
    for (qsizetype i = 0; i < empty.size(); ++i) {
        QToolButton *button = addButton(*empty.at(i));
        const bool isShown = !isFolded || i < mostButtons;
        if (isShown)
            m_addFlow->addWidget(button);
        button->setVisible(isShown);
    }
    const int folded = static_cast<int>(empty.size()) - mostButtons;
    m_more->setVisible(isFolded);
    if (isFolded) {
        m_more->setText(tr("%n more empty", nullptr, folded));
        m_more->setAccessibleName(tr("%1: %2").arg(sectionTitle(m_section), m_more->text()));
        m_addFlow->addWidget(m_more);
    }
    m_adds->setVisible(!empty.isEmpty());
}

bool ProfileCard::isEmpty() const
{
    return m_grid->count() == 0 && m_adds->isHidden() && !m_unlisted;
}

void ProfileCard::showUnlisted()
{
    delete m_unlisted;
    m_unlisted = nullptr;
    const auto items = m_editor.profile().unlisted();
    if (items.isEmpty())
        return;
    m_unlisted = new QWidget(m_card);
    auto *grid = new QGridLayout(m_unlisted);
    setSpaces(*grid, {9, 2, 6, 2}, 6);
    int place = 0;
    for (const Profile::Unlisted &item : items) {
        auto *pair = new QWidget(m_unlisted);
        auto *column = new QVBoxLayout(pair);
        setSpaces(*column, {0, 2, 0, 2}, 2);
        QLabel *key = plainLabel(item.path, pair);
        setType(*key, Type::Label, Colour::Muted);
        QLabel *value = plainLabel(item.text.isEmpty() ? tr("empty") : item.text.left(2000), pair);
        setType(*value, Type::Value);
        if (item.text.isEmpty())
            setColour(*value, Colour::Muted);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(key);
        column->addWidget(value);
        column->addStretch(1);
        grid->addWidget(pair, place / 2, place % 2);
        ++place;
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_card->content()->addWidget(m_unlisted);
    m_unlisted->show();
}

} // namespace desk
