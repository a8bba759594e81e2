// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

class QWidget;

namespace desk {

// What stands in the inputs of a page while it is typed, which no value tells: half a date, a
// cursor, a selection, the place to which the page was scrolled, where the focus was. Parts of a
// page are known again by their object names.

/// Of all that is in the page. Personal.
[[nodiscard]] QJsonObject inputStates(const QWidget &page);

/// Into a page that holds the same values; its inputs say nothing of it to anybody. Returns the
/// part for which there is no input yet: what is found later may bring it.
QJsonObject putBackInputs(QWidget &page, const QJsonObject &states);

} // namespace desk
