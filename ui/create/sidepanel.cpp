// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/create/sidepanel.h"

#include "app/journal/records.h"
#include "app/profile/phone.h"
#include "app/profile/value.h"
#include "app/reference/referencedata.h"
#include "ui/create/matchespanel.h"
#include "ui/create/readback.h"
#include "ui/look/labels.h"
#include "ui/look/reasonpicker.h"
#include "ui/look/theme.h"
#include "ui/words/reasons.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace desk {

namespace {

void fillLine(QLabel &label, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

} // namespace

SidePanel::SidePanel(QWidget *parent)
    : QWidget(parent)
    , m_soFar(new QWidget(this))
    , m_nothing(plainLabel(tr("Nothing yet."), m_soFar))
    , m_name(plainLabel({}, m_soFar))
    , m_birth(plainLabel({}, m_soFar))
    , m_email(plainLabel({}, m_soFar))
    , m_phones(plainLabel({}, m_soFar))
    , m_matches(new MatchesPanel(this))
{
    setObjectName(QStringLiteral("sidePanel"));
    setGround(*this, Colour::Surface);
    QLabel *title = plainLabel(tr("So far"), m_soFar);
    setType(*title, Type::Section);
    setColour(*m_nothing, Colour::Muted);
    setType(*m_name, Type::Section);
    setColour(*m_birth, Colour::Muted);
    auto *lines = new QVBoxLayout(m_soFar);
    setSpaces(*lines, {0, 0, 0, 14}, 4);
    lines->addWidget(title);
    for (QLabel *line : {m_nothing, m_name, m_birth, m_email, m_phones})
        lines->addWidget(line);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, {20, 16, 16, 16}, 8);
    column->addWidget(m_soFar);
    column->addWidget(m_matches);
    m_why = new QWidget(this);
    auto *heading = new QHBoxLayout;
    setSpaces(*heading, {0, 0, 0, 0}, 4);
    QLabel *label = plainLabel(tr("Not the same person, because"), m_why);
    setType(*label, Type::Label, Colour::Muted);
    label->setWordWrap(false);
    QLabel *star = plainLabel(QStringLiteral("*"), m_why);
    setType(*star, Type::Section, Colour::Problem);
    heading->addWidget(label);
    heading->addWidget(star);
    heading->addStretch(1);
    m_lines = new QVBoxLayout(m_why);
    setSpaces(*m_lines, {0, 6, 0, 0}, 8);
    m_lines->addLayout(heading);
    m_why->hide();
    column->addWidget(m_why);
    column->addStretch(1);
}

/// A new one each time: nothing that was picked for others is left in it.
void SidePanel::makePicker()
{
    m_reason = new ReasonPicker(reasonsInSpiteOfMatch(), m_why);
    m_reason->setAccessibleName(tr("Not the same person, because"));
    m_reason->setAccessibleDescription(tr("Required."));
    connect(m_reason, &ReasonPicker::changed, this, &SidePanel::reasonEdited);
    m_lines->addWidget(m_reason);
    m_reason->show();
}

void SidePanel::showSoFar(const Edits &edits, const ReferenceData &reference)
{
    const auto value = [&edits](const char *path) { return editedValue({}, edits, field(path)); };
    QStringList phones;
    for (const Phone &phone : Phone::listFrom(value("phones")))
        phones.append(phone.number());
    const QString civility = reference.civilityName(plainText(value("civility")));
    fillLine(*m_name, (civility + QLatin1Char(' ') + nameIn({}, edits)).trimmed());
    fillLine(*m_birth, birthText(value("birthdate")));
    fillLine(*m_email, plainText(value("email")));
    fillLine(*m_phones, phones.join(QLatin1Char('\n')));
    m_nothing->setVisible(m_name->text().isEmpty() && m_birth->text().isEmpty()
                          && m_email->text().isEmpty() && m_phones->text().isEmpty());
}

void SidePanel::setReviewing(bool isReviewing)
{
    m_soFar->setVisible(!isReviewing);
    m_matches->setReviewing(isReviewing);
}

void SidePanel::askWhy(const QString &whom)
{
    if (whom == m_whom)
        return;
    m_whom = whom;
    if (m_reason) {
        // Hidden at once, deleted later: a key in it may be what brought us here.
        m_reason->hide();
        m_reason->setParent(nullptr);
        m_reason->deleteLater();
        m_reason = nullptr;
    }
    if (!whom.isEmpty())
        makePicker();
    m_why->setVisible(!whom.isEmpty());
}

QString SidePanel::reason() const
{
    return m_reason ? m_reason->reason() : QString();
}

void SidePanel::focusReason()
{
    if (m_reason)
        m_reason->firstInput()->setFocus(Qt::OtherFocusReason);
}

} // namespace desk
