// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

namespace desk {

/// What a line or a word is by the words of the languages people paste; case and marks aside.

/// Mr, Dr., Prof., Dipl.-Ing.: stands before or after a name and is none.
[[nodiscard]] bool isAcademicTitle(QStringView word);
/// de, van, von der, della: belongs to the last name behind it.
[[nodiscard]] bool isParticle(QStringView word);
/// Ltd, GmbH, S.p.A., 株式会社, Travel, Hotel.
[[nodiscard]] bool hasCompanyWord(QStringView line);
/// Manager, Directrice, Leiter, 課長.
[[nodiscard]] bool hasJobWord(QStringView line);
/// `Dear Ms Petit`, `Sehr geehrte Damen`: a line that names the person written to.
[[nodiscard]] bool isGreeting(QStringView line);
/// `Kind regards`, `Cordialement`: the writer's name comes next.
[[nodiscard]] bool isClosing(QStringView line);
/// The first line of a disclaimer or of a wish for the environment.
[[nodiscard]] bool isDisclaimer(QStringView line);
/// `z. Hd.`, `À l'attention de`, `Attn`: what is behind is returned, the line itself if none.
[[nodiscard]] QStringView withoutAttention(QStringView line);

} // namespace desk
