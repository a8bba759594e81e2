// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/paste/pastereader.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace desk {

/// What was found as one object, by the paths of the fields: how samples and tests write it.
inline QJsonObject objectOf(const Pasted &pasted)
{
    QJsonObject object;
    for (const PastedValue &value : pasted.values)
        object.insert(value.field->pathText(), value.value);
    return object;
}

/// The same as a line of JSON, its keys in the order of the alphabet.
inline QString jsonOf(const Pasted &pasted)
{
    return QString::fromUtf8(QJsonDocument(objectOf(pasted)).toJson(QJsonDocument::Compact));
}

} // namespace desk
