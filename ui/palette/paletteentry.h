// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/palette/foldedtext.h"
#include "app/palette/typedcommand.h"
#include "app/profile/edits.h"

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

namespace desk {

/// Something the palette finds and does.
struct PaletteEntry {
    /// In the order of the groups.
    enum class Kind { Field, Tab, Customer, Command };
    Kind kind = Kind::Command;
    QString text;
    QString words = {}; ///< finds it too
    QString detail = {}; ///< at the end of the row
    QKeySequence keys = {};
    QString icon = {}; ///< of ui/look/icons
    bool isEnabled = true; ///< it can be done now
    std::function<void()> act = {};
};

/// One row of what was found.
struct PaletteRow {
    PaletteEntry entry;
    QList<TextRange> strong = {}; ///< of the text: what was typed
    /// Of a typed change, in place of `act`: false when it can't be made now.
    std::function<bool()> change = {};
};

/// What the palette works on: asked when it opens, and at each act. The first entries of a list are
/// the ones used last. Functions that are not given are not offered.
struct PaletteSource {
    const ReferenceData &reference;
    std::function<QList<PaletteEntry>()> commands = {};
    std::function<QList<PaletteEntry>()> tabs = {}; ///< open ones, that in front not among them
    std::function<QList<PaletteEntry>()> recents = {};
    /// What is in front.
    std::function<PageFacts::Page()> page = {};
    /// The values there; asked with a page only.
    std::function<AdviceSource()> values = {};
    /// Whether goTo() can lead to a field there.
    std::function<bool(const Field &)> isOnPage = {};
    std::function<bool(const Field &)> goTo = {};
    /// Makes changes on the page, sends nothing; false where nothing can be changed now.
    std::function<bool(const Edits &)> putIn = {};
    std::function<void(const CustomerId &)> open = {};
    std::function<void(const QString &line)> find = {};
    std::function<void()> create = {};
};

} // namespace desk
