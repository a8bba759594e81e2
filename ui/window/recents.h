// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/customerid.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace desk {

/// A customer who was open in this run.
struct Recent {
    CustomerId id;
    QString name;
    QDateTime openedAt; ///< UTC
};

/// Who was open last, the last one first, each once. In memory only.
class Recents final {
public:
    static constexpr qsizetype most = 8;

    void note(const Recent &recent);
    void clear() { m_all.clear(); }
    [[nodiscard]] const QList<Recent> &all() const { return m_all; }

private:
    QList<Recent> m_all;
};

/// How long ago that was, in short: `now`, `25 min`, `3 h`, `yesterday`, `Monday`, a date.
[[nodiscard]] QString agoText(const QDateTime &then, const QDateTime &now);
/// The same in a sentence: `14 minutes ago`, `yesterday`, `on Monday`.
[[nodiscard]] QString agoSentence(const QDateTime &then, const QDateTime &now);
/// One or two letters that stand for a name.
[[nodiscard]] QString initialsOf(const QString &name);

} // namespace desk
