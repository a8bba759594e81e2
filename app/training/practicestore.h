// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QUrlQuery>

namespace desk {

/// The customers of Training and what the routes of the contract do with them. No network; one
/// thread at a time.
class PracticeStore final {
public:
    struct Request {
        QByteArray verb;
        QString path; ///< decoded, without query
        QUrlQuery query;
        QByteArray body;
        QByteArray idempotencyKey;
        bool wantsFrench = false; ///< accept-language
    };
    struct Answer {
        int status = 200;
        QByteArray body; ///< JSON, empty for 204
    };
    [[nodiscard]] Answer handle(const Request &request);

    /// An error of the contract's models (section 7).
    [[nodiscard]] static Answer error(int status, const QString &description,
                                      const QJsonArray &errors = {});

private:
    Answer create(const Request &request);
    Answer readProfile(const QString &id);
    Answer patch(const QString &id, const Request &request);
    Answer search(const Request &request);
    Answer civilities(bool wantsFrench) const;

    /// Made with the first request that asks for one: a start has none.
    QMap<QString, QJsonObject> &customers();

    QMap<QString, QJsonObject> m_customers; ///< through customers() only
    QHash<QByteArray, Answer> m_created; ///< by idempotency key
    qint64 m_nextId = 700000201;
};

} // namespace desk
