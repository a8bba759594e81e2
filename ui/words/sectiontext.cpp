// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/sectiontext.h"

#include <QCoreApplication>

namespace desk {

QString sectionTitle(Section section)
{
    switch (section) {
    case Section::Identity:
        return QCoreApplication::translate("Section", "Identity");
    case Section::Contact:
        return QCoreApplication::translate("Section", "Contact");
    case Section::Address:
        return QCoreApplication::translate("Section", "Address");
    case Section::Consent:
        return QCoreApplication::translate("Section", "Consent");
    case Section::Membership:
        return QCoreApplication::translate("Section", "Membership");
    case Section::Other:
        return QCoreApplication::translate("Section", "Other");
    }
    Q_UNREACHABLE();
}

QString sectionIcon(Section section)
{
    switch (section) {
    case Section::Identity:
        return QStringLiteral("identity");
    case Section::Contact:
        return QStringLiteral("contact");
    case Section::Address:
        return QStringLiteral("address");
    case Section::Consent:
        return QStringLiteral("consent");
    case Section::Membership:
        return QStringLiteral("membership");
    case Section::Other:
        return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

} // namespace desk
