// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/emptyfields.h"

#include "ui/fields/inputparts.h"
#include "ui/look/flowlayout.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"
#include "ui/words/addresslabels.h"
#include "ui/words/fieldlabel.h"

#include <QToolButton>

#include <algorithm>

namespace desk {

namespace {

constexpr qsizetype mostButtons = 4;

/// Seldom asked for: its button stands behind those of the others.
bool isRare(const Field &field)
{
    static const QStringList paths{
        QStringLiteral("third_name"), QStringLiteral("fourth_name"), QStringLiteral("address.town"),
        QStringLiteral("address.country"), QStringLiteral("address.additional_information_2")};
    return paths.contains(field.pathText())
        || field.pathText().startsWith(QLatin1String("unicode_"));
}

} // namespace

EmptyFields::EmptyFields(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
    , m_flow(new FlowLayout(this))
    , m_more(new QToolButton(this))
{
    setSpaces(*m_flow, {7, 4, 0, 2}, 6);
    setLook(*m_more, ButtonLook::Add);
    setType(*m_more, Type::Label, Colour::Muted);
    m_more->setFocusPolicy(Qt::TabFocus);
    connect(m_more, &QToolButton::clicked, this, &EmptyFields::unfold);
}

/// The focus goes to the first of those that come.
void EmptyFields::unfold()
{
    m_isUnfolded = true;
    showFields(m_fields, m_country);
    Q_EMIT unfolded();
    const auto folded = qMin(mostButtons, m_fields.size() - 2);
    if (folded >= 0 && folded < m_fields.size())
        button(*m_fields.at(folded))->setFocus();
}

QToolButton *EmptyFields::button(const Field &field)
{
    QToolButton *&made = m_buttons[&field];
    if (made)
        return made;
    made = new QToolButton(this);
    made->setIcon(icon(QStringLiteral("add")));
    made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    made->setObjectName(QStringLiteral("edit_") + objectNameOf(field));
    made->setAccessibleName(tr("Edit %1").arg(labelOf(field)));
    made->setAccessibleDescription(tr("empty"));
    made->setFocusPolicy(Qt::TabFocus);
    setLook(*made, ButtonLook::Add);
    setType(*made, Type::Label, Colour::Muted);
    connect(made, &QToolButton::clicked, this, [this, &field] { Q_EMIT editRequested(&field); });
    return made;
}

void EmptyFields::showFields(const QList<const Field *> &fields, const QString &country)
{
    m_fields = fields;
    m_country = country;
    std::stable_partition(m_fields.begin(), m_fields.end(),
                          [](const Field *field) { return !isRare(*field); });
    while (m_flow->count() > 0)
        delete m_flow->takeAt(0);
    const bool isFolded = !m_isUnfolded && m_fields.size() > mostButtons;
    // One that is folded alone would take as much room as its name.
    const auto shown = !isFolded ? m_fields.size() : qMin(mostButtons, m_fields.size() - 2);
    // What stays is not hidden for a moment: it may have the focus.
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        if (!m_fields.first(shown).contains(it.key()))
            it.value()->hide();
    }
    for (const Field *field : m_fields.first(shown)) {
        QToolButton *each = button(*field);
        const bool isPart = field->section == Section::Address;
        each->setText(plainButtonText(isPart ? addressLabel(*field, country) : labelOf(*field)));
        m_flow->addWidget(each);
        each->show();
    }
    m_more->setVisible(isFolded);
    if (isFolded) {
        m_more->setText(tr("%n more empty", nullptr, static_cast<int>(m_fields.size() - shown)));
        m_more->setAccessibleName(m_title + QStringLiteral(": ") + m_more->text());
        m_flow->addWidget(m_more);
    }
    setVisible(!m_fields.isEmpty());
}

void EmptyFields::focusField(const Field &field)
{
    if (!m_fields.contains(&field))
        return;
    if (button(field)->isHidden())
        unfold();
    button(field)->setFocus();
}

QList<QWidget *> EmptyFields::buttons() const
{
    QList<QWidget *> shown;
    for (int i = 0; i < m_flow->count(); ++i)
        shown.append(m_flow->itemAt(i)->widget());
    return shown;
}

} // namespace desk
