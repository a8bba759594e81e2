// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace desk {

// What a customer's name was in stays in memory that has been given back until something else is
// put there. The program brings a `free` of its own (docs/decisions/0017), which overwrites it.

/// Whether memory is overwritten when it is given back: from the first sign-in on, as it costs a
/// start a few per cent. Does nothing where the C library is not glibc, or with sanitizers.
void setWipingFreedMemory(bool isWiping);

/// Once everything personal has been given back: overwrites what is left of it on the stack of this
/// thread, and returns free pages to the system.
void giveBackFreedMemory();

} // namespace desk
