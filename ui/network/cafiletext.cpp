// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/network/cafiletext.h"

#include <QCoreApplication>

namespace desk {

namespace {

class CaFileWords {
    Q_DECLARE_TR_FUNCTIONS(CaFileText)

public:
    [[nodiscard]] static QString of(CaFileProblem problem);
};

QString CaFileWords::of(CaFileProblem problem)
{
    switch (problem) {
    case CaFileProblem::None:
        return {};
    case CaFileProblem::Unreadable:
        return tr("The company's file of certificates can't be read. Only servers this computer "
                  "trusts anyway can be reached; tell your administrator.");
    case CaFileProblem::NoCertificate:
        return tr("There is no certificate in the company's file of certificates. Only servers "
                  "this computer trusts anyway can be reached; tell your administrator.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString caFileText(CaFileProblem problem)
{
    return CaFileWords::of(problem);
}

} // namespace desk
