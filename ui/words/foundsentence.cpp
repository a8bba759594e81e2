// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/foundsentence.h"

#include "ui/words/querytext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace desk {

namespace {

/// Everything is worded in one translation context.
class SentenceWords {
    Q_DECLARE_TR_FUNCTIONS(FoundSentence)

public:
    [[nodiscard]] static QString elsewhere(const QString &line, int count);
    [[nodiscard]] static QString nobody(const FoundSummary &summary);
    [[nodiscard]] static QString somebody(const FoundSummary &summary, int count);
    [[nodiscard]] static QString shownOf(int shown);
    [[nodiscard]] static QString unusable(int count);
};

QString SentenceWords::elsewhere(const QString &line, int count)
{
    return tr("%n customer(s) found with “%1”.", nullptr, count).arg(line);
}

QString SentenceWords::nobody(const FoundSummary &summary)
{
    if (summary.unusable > 0)
        return tr("%n customer(s) found, but with ids that this program can't use. Tell your "
                  "administrator.",
                  nullptr, summary.unusable);
    return tr("No customer was found.") + QLatin1Char(' ') + notFoundAdvice(summary.searched);
}

QString SentenceWords::somebody(const FoundSummary &summary, int count)
{
    const QList<SearchFilter> first = summary.searched.searches.value(0);
    if (filtersText(summary.foundBy) == filtersText(first))
        return tr("%n customer(s) found. Enter opens the selected one.", nullptr, count);
    const QString found
        = tr("%n customer(s) found with %1. Enter opens the selected one.", nullptr, count)
              .arg(filtersText(summary.foundBy));
    return summary.foundBy.size() < first.size()
        ? tr("Nobody matches all of it.") + QLatin1Char(' ') + found
        : found;
}

QString SentenceWords::shownOf(int shown)
{
    return tr("%n shown so far.", "customers of a longer list", shown);
}

QString SentenceWords::unusable(int count)
{
    return tr("%n more can't be shown: this program can't use their ids.", "customers", count);
}

} // namespace

QString foundSentence(const FoundSummary &summary)
{
    constexpr qint64 most = std::numeric_limits<int>::max();
    const int count = static_cast<int>(std::min(summary.total.value_or(summary.shown), most));
    if (!summary.otherLine.isEmpty())
        return SentenceWords::elsewhere(summary.otherLine, count);
    if (summary.shown == 0)
        return SentenceWords::nobody(summary);
    QStringList sentences{SentenceWords::somebody(summary, count)};
    if (count > summary.shown)
        sentences.append(SentenceWords::shownOf(summary.shown));
    if (summary.unusable > 0)
        sentences.append(SentenceWords::unusable(summary.unusable));
    return sentences.join(QLatin1Char(' '));
}

} // namespace desk
