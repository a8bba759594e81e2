// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/optinswidget.h"

#include "app/profile/value.h"
#include "ui/fields/inputparts.h"
#include "ui/look/dress.h"
#include "ui/look/flowlayout.h"
#include "ui/words/fieldlabel.h"
#include "ui/words/valuetext.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace desk {

namespace {

QString codeOf(std::optional<bool> answer)
{
    return answer ? plainText(*answer) : QString();
}

std::optional<bool> answerOf(const Segments &segments)
{
    const QString code = segments.code();
    return code.isEmpty() ? std::nullopt : std::optional(code == plainText(true));
}

} // namespace

OptInsWidget::OptInsWidget(const Field &field, QWidget *parent)
    : FieldWidget(field, parent)
{
    setAccessibleName(labelOf(field));
    auto *flow = new FlowLayout(this);
    setSpaces(*flow, {}, space::cardPadding);
    for (const char *channel : optInChannels())
        addChannel(QString::fromLatin1(channel));
    setMainInput(m_rows.first().answer);
}

void OptInsWidget::addChannel(const QString &channel)
{
    const QString text = enumerationText(channel);
    const QString objectName = objectNameOf(field()) + QLatin1Char('_') + channel;
    Row row{channel, nullptr, nullptr};
    row.answer = addAnswer(text, tr("%1 consent").arg(text), objectName);
    if (channel == QLatin1String(partnersChannel)) {
        const QString partners = tr("Partners: %1").arg(text);
        row.partners = addAnswer(partners, partners, objectName + QLatin1String("_partners"));
        row.partners->setEnabled(false);
    }
    m_rows.append(row);
}

/// The question above its answers; all are equally wide, so they stand in columns.
Segments *OptInsWidget::addAnswer(const QString &label, const QString &name,
                                  const QString &objectName)
{
    auto *cell = new QWidget(this);
    auto *answer = new Segments(cell);
    answer->setSegments(answerSegments());
    answer->setCode({});
    answer->setObjectName(objectName);
    answer->setAccessibleName(name);
    auto *caption = new QLabel(label, cell);
    caption->setTextFormat(Qt::PlainText);
    caption->setBuddy(answer);
    setType(*caption, Type::Label, Colour::Muted);
    auto *column = new QVBoxLayout(cell);
    setSpaces(*column, {}, 2);
    column->addWidget(caption);
    column->addWidget(answer);
    layout()->addWidget(cell);
    cell->show();
    connect(answer, &Segments::edited, this, &OptInsWidget::onAnswered);
    return answer;
}

void OptInsWidget::onAnswered()
{
    enablePartners();
    Q_EMIT edited();
}

void OptInsWidget::enablePartners()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.partners)
            row.partners->setEnabled(answerOf(*row.answer).has_value());
    }
}

qsizetype OptInsWidget::indexOf(const QString &channel) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [&channel](const Row &row) { return row.channel == channel; });
    return found == m_rows.cend() ? -1 : found - m_rows.cbegin();
}

std::optional<Consent> OptInsWidget::baseItem(const QString &channel) const
{
    const QList<Consent> consents = Consent::listFrom(m_base);
    const auto found
        = std::find_if(consents.cbegin(), consents.cend(),
                       [&channel](const Consent &consent) { return consent.channel() == channel; });
    return found == consents.cend() ? std::nullopt : std::optional(*found);
}

/// An item as the answers make it; Undefined when its channel was set to "Not asked".
QJsonValue OptInsWidget::editedItem(const QJsonValue &item) const
{
    auto consent = Consent::fromJson(item);
    const qsizetype index = consent ? indexOf(consent->channel()) : -1;
    const auto before = consent ? baseItem(consent->channel()) : std::nullopt;
    if (index < 0 || !before)
        return item;
    const Row &row = m_rows.at(index);
    const auto answer = answerOf(*row.answer);
    const bool isAnswered = answer != before->answer();
    const bool isSaid = row.partners && answer && answerOf(*row.partners) != before->partners();
    if (isAnswered && !answer)
        return QJsonValue::Undefined;
    if (isAnswered)
        consent->setAnswer(answer);
    if (isSaid)
        consent->setPartners(answerOf(*row.partners));
    return consent->toJson();
}

QJsonValue OptInsWidget::value() const
{
    QJsonArray list;
    for (const QJsonValue &item : m_base) {
        const QJsonValue edited = editedItem(item);
        if (!edited.isUndefined())
            list.append(edited);
    }
    for (const Row &row : m_rows) {
        if (!answerOf(*row.answer) || baseItem(row.channel))
            continue;
        std::optional<Consent> consent = Consent::of(row.channel);
        if (!consent)
            continue;
        consent->setAnswer(answerOf(*row.answer));
        if (row.partners)
            consent->setPartners(answerOf(*row.partners));
        list.append(consent->toJson());
    }
    return list;
}

void OptInsWidget::setValue(const QJsonValue &value)
{
    if (sameTyped(value, this->value()))
        return;
    m_base = value.toArray();
    for (const Consent &consent : Consent::listFrom(m_base)) {
        if (indexOf(consent.channel()) < 0)
            addChannel(consent.channel());
    }
    for (const Row &row : std::as_const(m_rows)) {
        const auto consent = baseItem(row.channel);
        row.answer->setCode(codeOf(consent ? consent->answer() : std::nullopt));
        if (row.partners)
            row.partners->setCode(codeOf(consent ? consent->partners() : std::nullopt));
    }
    enablePartners();
}

} // namespace desk
