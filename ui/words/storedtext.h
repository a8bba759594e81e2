// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/patch.h"

#include <QStringList>

namespace desk {

class ReferenceData;

/// A sentence for each field that the server has stored in another way than it was sent; a change
/// of case alone is told apart, as servers make it.
[[nodiscard]] QStringList differencesText(const Edits &sent, const Profile &stored,
                                          const ReferenceData &reference);

} // namespace desk
