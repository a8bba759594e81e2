// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/print/cardpages.h"

#include <QTreeWidget>

namespace desk {

class Profile;
class ReferenceData;

/// All a profile says, with a box to tick before each entry and each section. Ticked at first is
/// what is read back in most calls: numbers, names, date of birth, ways to reach the customer, the
/// address. Nothing of a choice is remembered.
class CardChoice final : public QTreeWidget {
    Q_OBJECT

public:
    CardChoice(const Profile &profile, const ReferenceData &reference, QWidget *parent);

    /// What is ticked, sections without anything left out.
    [[nodiscard]] QList<CardSection> chosen() const;

Q_SIGNALS:
    void choiceChanged();

private:
    void addSection(const CardSection &section);

    QList<CardSection> m_all; ///< as the rows are
};

} // namespace desk
