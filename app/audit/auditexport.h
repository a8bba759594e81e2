// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/audit/auditline.h"
#include "app/profile/result.h"

#include <QString>

namespace desk {

enum class AuditExportProblem { NoPublicKey, NoTrail, Unreadable };

/// The whole trail of a folder, sealed for whoever holds the private key of this public key (base64
/// of 32 bytes; crypto_box_seal of libsodium): nobody on this computer can open it again. Opened it
/// is one JSON entry a line, in the order of the files, and before them a line that says how many
/// there are and whether checkAudit() found all of it good:
///   {"export":"CustomerDesk audit","entries":120,"whole":true}
/// A line that does not open stands as {"unreadable":"<the line>"}. Only reads. Any thread.
[[nodiscard]] Result<QByteArray, AuditExportProblem> exportAudit(const QString &folder,
                                                                 const SealKey &key,
                                                                 const AuditEnd &known,
                                                                 const QString &publicKey);

} // namespace desk
