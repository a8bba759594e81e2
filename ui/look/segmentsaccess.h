// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace desk {

class Segments;

/// What a screen reader learns of segments. Once is enough, before the first of them is asked.
void installSegmentsAccess();

/// Says that the ring has moved, as a move of the focus.
void tellRinged(Segments &segments);
/// Says that the one the ring is on has another description.
void tellDescribed(Segments &segments);
/// Says that another one is chosen than before (-1 for none).
void tellChosen(Segments &segments, int before);

} // namespace desk
