// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/formtext.h"

namespace desk {

QByteArray toForm(const FormValues &values)
{
    QByteArray form;
    for (const auto &[name, value] : values) {
        if (!form.isEmpty())
            form += '&';
        form += name.toPercentEncoding() + '=' + value.toPercentEncoding();
    }
    return form;
}

FormValues fromForm(const QByteArray &text)
{
    const auto decoded
        = [](QByteArray part) { return QByteArray::fromPercentEncoding(part.replace('+', ' ')); };
    FormValues values;
    for (const QByteArray &pair : text.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        const QByteArray name = equals < 0 ? pair : pair.left(equals);
        const QByteArray value = equals < 0 ? QByteArray() : pair.mid(equals + 1);
        if (!name.isEmpty())
            values.append(std::pair(decoded(name), decoded(value)));
    }
    return values;
}

std::optional<QByteArray> onlyValue(const FormValues &values, const QByteArray &name)
{
    std::optional<QByteArray> found;
    for (const auto &[each, value] : values) {
        if (each != name)
            continue;
        if (found)
            return std::nullopt;
        found = value;
    }
    return found;
}

QUrl withQuery(const QUrl &url, const FormValues &values)
{
    QUrl whole = url;
    QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
    if (!query.isEmpty())
        query += '&';
    whole.setQuery(QString::fromLatin1(query + toForm(values)));
    return whole;
}

} // namespace desk
