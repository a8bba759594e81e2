// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/paste/pastereader.h"

#include <QJsonArray>
#include <QString>
#include <QStringView>

#include <map>

namespace desk {

/// A stretch of the pasted text, in code units.
struct Place {
    qsizetype from = 0;
    qsizetype length = 0;
};

/// Collects what the readers find: a field is filled once, by the first who knows it; phones add
/// up.
class Finds {
public:
    explicit Finds(const QString &text)
        : m_text(text)
    {
    }

    /// Where a view into the pasted text stands; the view must be one.
    [[nodiscard]] Place placeOf(QStringView part) const;

    /// Does nothing when the field is known already or the value has no content.
    void add(const char *path, const QString &value, Place where, bool isSure);
    void add(const char *path, QStringView value, bool isSure);
    /// An e-mail as it should be sent to, `(at)` being the sign.
    void addEmail(QStringView written, bool isSure);
    void addPhone(const QString &number, const QString &type, Place where, bool isSure);
    void addIdentity(const QString &number, const QString &type, Place where);

    [[nodiscard]] bool has(const char *path) const;
    /// The text found for a field, "" when there is none.
    [[nodiscard]] QString text(const char *path) const;
    [[nodiscard]] bool isEmpty() const { return m_values.empty() && m_phones.isEmpty(); }

    [[nodiscard]] Pasted result(PastedShape shape) const;

private:
    void put(const char *path, const QJsonValue &value, Place where, bool isSure);

    QString m_text; // shared with the caller's, so that views into it stay right
    std::map<const Field *, PastedValue> m_values; // catalogue order: rows of one array
    QJsonArray m_phones;
    Place m_firstPhone;
    bool m_arePhonesSure = true;
};

} // namespace desk
