// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/storedtext.h"

#include "ui/words/fieldlabel.h"
#include "ui/words/valuetext.h"

#include <QCoreApplication>

namespace desk {

QStringList differencesText(const Edits &sent, const Profile &stored,
                            const ReferenceData &reference)
{
    const auto say
        = [](const char *english) { return QCoreApplication::translate("StoredText", english); };
    QStringList lines;
    for (const Difference &difference : storedDifferently(sent, stored)) {
        const QString label = labelOf(*difference.field);
        const QString text = valueText(*difference.field, difference.stored, reference);
        if (text.isEmpty())
            lines.append(say(QT_TRANSLATE_NOOP("StoredText", "%1 is empty in the stored profile."))
                             .arg(label));
        else if (difference.onlyCase)
            lines.append(
                say(QT_TRANSLATE_NOOP("StoredText", "%1 is stored as “%2”.")).arg(label, text));
        else
            lines.append(say(QT_TRANSLATE_NOOP("StoredText", "%1 was stored differently: “%2”."))
                             .arg(label, text));
    }
    return lines;
}

} // namespace desk
