// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/paste/pastereader.h"

#include <QString>

#include <map>

namespace desk {

/// Collects what the readers find: a field is filled once, by the first who knows it; phones add
/// up. Where a value stands is told by a view into the pasted text.
class Finds {
public:
    explicit Finds(const QString &text)
        : m_text(text)
    {
    }

    /// Does nothing when the field is known already or the value has no content.
    void add(const char *path, const QString &value, QStringView where, bool isSure);
    void add(const char *path, QStringView value, bool isSure);
    /// An e-mail as it should be sent to, `(at)` being the sign.
    void addEmail(QStringView written, bool isSure);
    void addPhone(const QString &number, const QString &type, QStringView where, bool isSure);
    void addIdentity(QStringView number, const QString &type);

    [[nodiscard]] bool has(const char *path) const;
    /// The text found for a field, "" when there is none.
    [[nodiscard]] QString text(const char *path) const;
    [[nodiscard]] bool isEmpty() const { return m_values.empty(); }

    [[nodiscard]] Pasted result(PastedShape shape) const;

private:
    /// The value of a field, made of this one unless it is known already.
    PastedValue &put(const char *path, const QJsonValue &value, QStringView where, bool isSure);

    QString m_text; // shared with the caller's, so that views into it stay right
    std::map<const Field *, PastedValue> m_values; // catalogue order: rows of one array
};

} // namespace desk
