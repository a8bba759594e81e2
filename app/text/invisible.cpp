// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/text/invisible.h"

namespace desk {

namespace {

bool isJoiner(QChar c)
{
    return c == u'\u200c' || c == u'\u200d';
}

} // namespace

bool isInvisible(QChar c)
{
    return c.category() == QChar::Other_Format;
}

QString withoutInvisible(const QString &text)
{
    QString visible = text;
    visible.removeIf(isInvisible);
    return visible;
}

QString withoutInvisibleButJoiners(const QString &text)
{
    QString spelled = text;
    spelled.removeIf([](QChar c) { return isInvisible(c) && !isJoiner(c); });
    return spelled;
}

} // namespace desk
