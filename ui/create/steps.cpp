// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/create/steps.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk {

namespace {

/// What most calls need, in the order in which it is said.
constexpr const char *first[]
    = {"civility", "first_name",           "last_name",    "birthdate", "email",
       "phones",   "address.country_code", "language_code"};

bool isAmongFirst(const Field &row)
{
    return std::any_of(std::begin(first), std::end(first),
                       [&row](const char *path) { return row.pathText() == QLatin1String(path); });
}

} // namespace

QString stepTitle(Step step)
{
    switch (step) {
    case Step::Customer:
        return QCoreApplication::translate("Step", "Customer");
    case Step::Address:
        return QCoreApplication::translate("Step", "Address");
    case Step::Consent:
        return QCoreApplication::translate("Step", "Consent");
    case Step::More:
        return QCoreApplication::translate("Step", "More");
    case Step::Review:
        return QCoreApplication::translate("Step", "Review");
    }
    Q_UNREACHABLE();
}

QString stepSubtitle(Step step)
{
    switch (step) {
    case Step::Customer:
        return QCoreApplication::translate("Step", "What most calls need.");
    case Step::Address:
        return QCoreApplication::translate("Step", "Leave empty what does not apply.");
    case Step::Consent:
        return QCoreApplication::translate(
            "Step", "Only what the customer has said; unasked is no answer.");
    case Step::More:
        return QCoreApplication::translate("Step", "What few calls need.");
    case Step::Review:
        return QCoreApplication::translate("Step", "Then create. Nothing has been sent.");
    }
    Q_UNREACHABLE();
}

Step stepOf(const Field &field)
{
    if (isAmongFirst(field))
        return Step::Customer;
    if (field.section == Section::Address)
        return Step::Address;
    return field.section == Section::Consent ? Step::Consent : Step::More;
}

QList<const Field *> fieldsOf(Step step)
{
    QList<const Field *> rows;
    if (step == Step::Customer) {
        for (const char *path : first)
            rows.append(&field(path));
        return rows;
    }
    for (const Field &row : fields()) {
        if (step != Step::Review && row.isCreatable() && stepOf(row) == step)
            rows.append(&row);
    }
    return rows;
}

} // namespace desk
