// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/valueview.h"

#include "ui/look/chip.h"
#include "ui/look/flowlayout.h"
#include "ui/look/runslabel.h"
#include "ui/look/theme.h"
#include "ui/words/readingtext.h"

#include <QVBoxLayout>

namespace desk {

ValueView::ValueView(const Field &field, const ReferenceData &reference, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_reference(reference)
    , m_label(new RunsLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_label);
}

void ValueView::showValue(const QJsonValue &value, bool isNew)
{
    m_text = readingText(m_field, value, m_reference);
    if (m_field.kind == FieldKind::OptIns && !consentWords(value).isEmpty()) {
        showConsents(value);
        return;
    }
    if (m_chips)
        m_chips->hide();
    m_label->show();
    const Colour colour = isNew ? Colour::Changed
        : m_field.kind == FieldKind::Boolean && value.toBool() && m_field.isEditable()
        ? Colour::Good
        : Colour::Text;
    QList<TextRun> runs;
    for (const ReadingLine &line : readingLines(m_field, value, m_reference)) {
        if (!runs.isEmpty())
            runs.append({QStringLiteral("\n")});
        runs.append({line.text, colour, isNew});
        if (!line.aside.isEmpty())
            runs.append({QLatin1Char(' ') + line.aside, Colour::Muted});
    }
    if (m_text.isEmpty())
        runs = {{tr("empty"), Colour::Muted}};
    else if (!m_field.isEditable() && m_field.section == Section::Identity)
        runs.append({QStringLiteral(" · ") + tr("read only"), Colour::Muted});
    m_label->setRuns(runs);
}

void ValueView::showConsents(const QJsonValue &value)
{
    delete m_chips;
    m_chips = new QWidget(this);
    auto *flow = new FlowLayout(m_chips);
    setSpaces(*flow, {0, 2, 0, 2}, 4);
    for (const ConsentWord &word : consentWords(value)) {
        auto *chip = new Chip(word.channel, m_chips);
        const bool isYes = word.answer.value_or(false);
        chip->setTone(isYes ? Colour::Good : Colour::Muted, Colour::Raised,
                      !word.answer ? QStringLiteral("warning")
                          : isYes  ? QStringLiteral("check")
                                   : QStringLiteral("close"));
        chip->setAccessibleName(word.channel + QStringLiteral(": ")
                                + (!word.answer ? tr("Not said")
                                       : isYes  ? tr("Yes")
                                                : tr("No")));
        flow->addWidget(chip);
    }
    if (const int unasked = unaskedChannels(value); unasked > 0) {
        auto *rest = new QLabel(tr("%n not asked", nullptr, unasked), m_chips);
        setColour(*rest, Colour::Muted);
        flow->addWidget(rest);
    }
    m_label->hide();
    layout()->addWidget(m_chips);
    m_chips->show();
}

} // namespace desk
