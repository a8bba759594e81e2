// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/edits.h"
#include "app/reference/fieldadvice.h"

#include <QObject>

class QWidget;

namespace desk {

/// The fields of a page, for who is not a part of it: a palette, a history. A child of its page.
class PageFields : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Those of a page; nullptr for a widget that has none.
    [[nodiscard]] static PageFields *of(const QWidget &page);

    /// Makes these values changes on the page, where there is undo as one step; nothing is sent.
    /// False, and nothing has changed, where that can't be now, or one of the fields can't be
    /// changed there.
    virtual bool putIn(const Edits &typed) = 0;
    /// The page has a place for the field: an input, a cell, or the button of an empty one.
    [[nodiscard]] virtual bool hasPlaceFor(const Field &field) const = 0;
    /// The focus to that place, in sight; false where there is none.
    virtual bool goTo(const Field &field) = 0;
    /// The values on the page, for as long as it lives.
    [[nodiscard]] virtual AdviceSource values() const = 0;
};

} // namespace desk
