// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/profile/consent.h"

#include "app/profile/value.h"

namespace desk {

namespace {

std::optional<bool> booleanOf(const QJsonObject &object, const char *key)
{
    return tolerantBoolean(object.value(QLatin1String(key)));
}

void setBoolean(QJsonObject &object, const char *key, std::optional<bool> value)
{
    if (value == booleanOf(object, key))
        return;
    if (value)
        object.insert(QLatin1String(key), *value);
    else
        object.remove(QLatin1String(key));
}

QString channelOf(const QJsonObject &object)
{
    return scalarText(object.value(QLatin1String(Consent::channelKey)));
}

} // namespace

std::optional<Consent> Consent::fromJson(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    return normalised(channelOf(object)).isEmpty() ? std::nullopt : std::optional(Consent(object));
}

std::optional<Consent> Consent::of(const QString &channel)
{
    return fromJson(QJsonObject{{QLatin1String(channelKey), channel}});
}

QList<Consent> Consent::listFrom(const QJsonValue &list)
{
    QList<Consent> consents;
    for (const QJsonArray array = list.toArray(); const QJsonValue &item : array) {
        if (const auto consent = fromJson(item))
            consents.append(*consent);
    }
    return consents;
}

QString Consent::channel() const
{
    return channelOf(m_json);
}

std::optional<bool> Consent::answer() const
{
    return booleanOf(m_json, answerKey);
}

std::optional<bool> Consent::partners() const
{
    return booleanOf(m_json, partnersKey);
}

void Consent::setAnswer(std::optional<bool> answer)
{
    setBoolean(m_json, answerKey, answer);
}

void Consent::setPartners(std::optional<bool> partners)
{
    setBoolean(m_json, partnersKey, partners);
}

bool Consent::saysNothing() const
{
    const bool isForPartners
        = normalised(channel()) == QLatin1String(partnersChannel) && partners().value_or(false);
    return !answer() && !isForPartners;
}

QJsonObject Consent::shown() const
{
    QJsonObject shown{{QLatin1String(channelKey), normalised(channel())}};
    setBoolean(shown, answerKey, answer());
    setBoolean(shown, partnersKey, partners());
    return shown;
}

} // namespace desk
