// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/palette/foldedtext.h"

#include <QList>
#include <QString>

namespace desk {

/// Something that can be found by typing parts of its name.
struct FuzzyEntry {
    QString text; ///< what is shown
    QString words = {}; ///< finds it too, but is not shown
    int kind = 0; ///< whose best are found apart from those of other kinds
    int weight = 0; ///< among equals the heavier one first
    bool operator==(const FuzzyEntry &) const = default;
};

struct FuzzyMatch {
    qsizetype entry = 0; ///< its place in the list
    int rank = 0; ///< 0 is the best; comparable between kinds
    QList<TextRange> ranges; ///< what of the text was typed, in order, apart from each other
};

/// Finds entries by what is typed of them, in any order. Folded once, when it is made; a value
/// type.
class FuzzyIndex {
public:
    /// Whether letters that only come in this order, with others between them, find an entry.
    enum class Letters { MayBeApart, Together };

    FuzzyIndex() = default;
    explicit FuzzyIndex(const QList<FuzzyEntry> &entries);

    [[nodiscard]] qsizetype size() const { return m_entries.size(); }
    /// The entries in which all words of the query are found (in the first 256 letters), the best
    /// first, at most `limit` of a kind. A whole word is better than the beginning of the text,
    /// that than the beginning of any word, that than the inside of one, that than letters of the
    /// text which only come in this order; the text is better than the further words. Equals: by
    /// weight, then in the order given. An empty query finds all.
    [[nodiscard]] QList<FuzzyMatch> search(const QString &query, qsizetype limit,
                                           Letters letters = Letters::MayBeApart) const;

private:
    struct Entry {
        FoldedText text;
        FoldedText words;
        quint64 letters = 0; ///< which occur at all, a bit each
        int kind = 0;
        int weight = 0;
    };
    QList<Entry> m_entries;
};

} // namespace desk
