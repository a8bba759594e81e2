// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/palette/fuzzyindex.h"
#include "ui/palette/paletteentry.h"

#include <QCoreApplication>
#include <QHash>

namespace desk {

/// What the palette shows for a line: what it does as a command, what it finds, and what of it is
/// not understood.
class PaletteContent final {
    Q_DECLARE_TR_FUNCTIONS(PaletteContent)

public:
    explicit PaletteContent(const PaletteSource &source);

    /// Asks the source for the entries of now.
    void refresh();

    struct Shown {
        QList<PaletteRow> rows; ///< by group, the best group first
        QString said; ///< why the line is no command; "" for nothing to say
    };
    [[nodiscard]] Shown shownFor(const QString &line) const;
    /// A command that was used comes before its equals from now on.
    void noteUsed(const PaletteEntry &entry);

private:
    struct Ranked {
        int rank = 0;
        PaletteRow row;
    };
    using Rows = QList<Ranked>;

    [[nodiscard]] PageFacts facts() const;
    [[nodiscard]] QString sentenceFor(const typed::NotUnderstood &no, bool isFound) const;
    static void sortGroups(Rows &rows);
    void addFields();
    void addTyped(const TypedCommand &command, const QString &line, Rows &rows) const;
    void addSet(const typed::SetField &set, const QString &line, Rows &rows) const;
    void addClear(const typed::ClearField &clear, const QString &line, Rows &rows) const;
    void addFind(const QString &what, int rank, Rows &rows) const;
    void addFound(const QString &query, bool isNamed, Rows &rows) const;
    [[nodiscard]] std::function<bool()> changeOf(const QString &line) const;
    [[nodiscard]] QString changeDetail() const;

    PaletteSource m_source;
    PageFacts m_facts; ///< without the values
    QList<PaletteEntry> m_entries;
    FuzzyIndex m_index;
    QList<FuzzyEntry> m_indexed; ///< what the index was made of
    QHash<QString, int> m_used; ///< commands by their text, a higher number is later
    int m_uses = 0;
};

/// The heading of a group.
[[nodiscard]] QString groupTitle(PaletteEntry::Kind kind, bool isCreation);

} // namespace desk
