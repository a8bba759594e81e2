// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/unlistedfields.h"

#include "ui/look/dress.h"
#include "ui/look/labels.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace desk {

UnlistedFields::UnlistedFields(const QList<Profile::Unlisted> &items, QWidget *parent)
    : QWidget(parent)
{
    constexpr qsizetype longestShown = 2000;
    auto *grid = new QGridLayout(this);
    setSpaces(*grid, {9, 2, 6, 2}, 6);
    int place = 0;
    for (const Profile::Unlisted &item : items) {
        auto *pair = new QWidget(this);
        auto *column = new QVBoxLayout(pair);
        setSpaces(*column, {0, 2, 0, 2}, 2);
        QLabel *key = plainLabel(item.path, pair);
        setType(*key, Type::Label, Colour::Muted);
        QLabel *value
            = plainLabel(item.text.isEmpty() ? tr("empty") : item.text.left(longestShown), pair);
        setType(*value, Type::Value, item.text.isEmpty() ? Colour::Muted : Colour::Text);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(key);
        column->addWidget(value);
        column->addStretch(1);
        grid->addWidget(pair, place / 2, place % 2);
        ++place;
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

} // namespace desk
