// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/optinswidget.h"

#include "app/profile/value.h"
#include "ui/common/inputparts.h"
#include "ui/common/valuetext.h"

#include <QGridLayout>
#include <QJsonObject>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

namespace desk {

namespace {

constexpr QLatin1String channelKey("channel");
constexpr QLatin1String optInKey("optin");
constexpr QLatin1String partnersKey("optin_partners");

/// The entries of an answer.
enum Answer { Unanswered, Yes, No };

int answerOf(const QJsonValue &value)
{
    const QString text = plainText(value).trimmed();
    if (text.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0)
        return Yes;
    return text.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0 ? No : Unanswered;
}

/// Writes an answer into an item, unless the item says so already.
void putAnswer(QJsonObject &item, const QString &key, int answer)
{
    if (answer == answerOf(item.value(key)))
        return;
    if (answer == Unanswered)
        item.remove(key);
    else
        item.insert(key, answer == Yes);
}

} // namespace

OptInsWidget::OptInsWidget(const Field &field, QWidget *parent)
    : FieldWidget(field, parent)
    , m_columns(hasRoomForTwo(*this) ? 2 : 1)
    , m_grid(new QGridLayout(this))
{
    setAccessibleName(labelOf(field));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(2 * column + 1, 1);
    for (const char *channel : optInChannels())
        addChannel(QString::fromLatin1(channel));
    setMainInput(m_rows.first().answer);
}

void OptInsWidget::addChannel(const QString &channel)
{
    const QString text = enumerationText(channel);
    const QString objectName = objectNameOf(field()) + QLatin1Char('_') + channel;
    Row row{channel, nullptr, nullptr};
    row.answer = addAnswer(text, tr("%1 consent").arg(text), tr("Not asked"), objectName);
    if (channel == QLatin1String(partnersChannel)) {
        const QString partners = tr("Partners: %1").arg(text);
        row.partners = addAnswer(partners, partners, tr("Not said"),
                                 objectName + QLatin1String("_partners"));
        row.partners->setEnabled(false);
    }
    m_rows.append(row);
}

QComboBox *OptInsWidget::addAnswer(const QString &label, const QString &name,
                                   const QString &unanswered, const QString &objectName)
{
    auto *combo = new QuietComboBox(this);
    combo->addItems({unanswered, tr("Yes"), tr("No")});
    combo->setObjectName(objectName);
    combo->setAccessibleName(name);
    auto *caption = new QLabel(label, this);
    caption->setTextFormat(Qt::PlainText);
    caption->setBuddy(combo);
    const int column = 2 * (m_cells % m_columns);
    m_grid->addWidget(caption, m_cells / m_columns, column);
    m_grid->addWidget(combo, m_cells / m_columns, column + 1);
    ++m_cells;
    connect(combo, &QComboBox::currentIndexChanged, this, &OptInsWidget::onAnswered);
    return combo;
}

void OptInsWidget::onAnswered()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.partners)
            row.partners->setEnabled(row.answer->currentIndex() != Unanswered);
    }
    Q_EMIT edited();
}

qsizetype OptInsWidget::indexOf(const QString &channel) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [&channel](const Row &row) { return row.channel == channel; });
    return found == m_rows.cend() ? -1 : found - m_rows.cbegin();
}

QJsonObject OptInsWidget::baseItem(const QString &channel) const
{
    const auto found = std::find_if(m_base.cbegin(), m_base.cend(), [&](const QJsonValue &item) {
        return plainText(item.toObject().value(channelKey)) == channel;
    });
    return found == m_base.cend() ? QJsonObject() : (*found).toObject();
}

/// An item as the answers make it; Undefined when its channel was set to "Not asked".
QJsonValue OptInsWidget::editedItem(const QJsonValue &item) const
{
    QJsonObject object = item.toObject();
    const QString channel = plainText(object.value(channelKey));
    const qsizetype index = indexOf(channel);
    if (index < 0)
        return item;
    const Row &row = m_rows.at(index);
    const QJsonObject before = baseItem(channel);
    const int answer = row.answer->currentIndex();
    const bool isAnswered = answer != answerOf(before.value(optInKey));
    const bool isSaid = row.partners && answer != Unanswered
        && row.partners->currentIndex() != answerOf(before.value(partnersKey));
    if (isAnswered && answer == Unanswered)
        return QJsonValue::Undefined;
    if (isAnswered)
        putAnswer(object, optInKey, answer);
    if (isSaid)
        putAnswer(object, partnersKey, row.partners->currentIndex());
    return isAnswered || isSaid ? QJsonValue(object) : item;
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
        if (row.answer->currentIndex() == Unanswered || !baseItem(row.channel).isEmpty())
            continue;
        QJsonObject item{{channelKey, row.channel}};
        putAnswer(item, optInKey, row.answer->currentIndex());
        if (row.partners)
            putAnswer(item, partnersKey, row.partners->currentIndex());
        list.append(item);
    }
    return list;
}

void OptInsWidget::setValue(const QJsonValue &value)
{
    if (sameTyped(value, this->value()))
        return;
    const QSignalBlocker silent(this);
    m_base = value.toArray();
    for (const QJsonValue &item : std::as_const(m_base)) {
        const QString channel = plainText(item.toObject().value(channelKey));
        if (!channel.isEmpty() && indexOf(channel) < 0)
            addChannel(channel);
    }
    for (const Row &row : std::as_const(m_rows)) {
        const QJsonObject item = baseItem(row.channel);
        row.answer->setCurrentIndex(answerOf(item.value(optInKey)));
        if (row.partners)
            row.partners->setCurrentIndex(answerOf(item.value(partnersKey)));
    }
}

} // namespace desk
