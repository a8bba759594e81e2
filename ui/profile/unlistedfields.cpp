// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/unlistedfields.h"

#include "ui/look/dress.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"
#include "ui/profile/unlistedcell.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace desk {

UnlistedFields::UnlistedFields(const Profile &profile, QWidget *parent)
    : QWidget(parent)
{
    constexpr qsizetype mostItems = 40;
    auto *whole = new QVBoxLayout(this);
    auto *grid = new QGridLayout;
    whole->addLayout(grid);
    whole->addWidget(makeTechnical(profile));
    setSpaces(*whole, {0, 2, 0, 2}, 4);
    setSpaces(*grid, {0, 0, 0, 0}, 2);
    int place = 0;
    const QList<Profile::Unlisted> items = profile.unlisted();
    for (const Profile::Unlisted &item : items.first(std::min(items.size(), mostItems))) {
        auto *pair = new UnlistedCell(item, this);
        connect(pair, &UnlistedCell::copied, this, &UnlistedFields::copied);
        grid->addWidget(pair, place / 2, place % 2);
        ++place;
    }
    if (items.size() > mostItems) {
        const auto left = static_cast<int>(items.size() - mostItems);
        QLabel *rest = plainLabel(tr("%n more, under Technical", nullptr, left), this);
        setColour(*rest, Colour::Muted);
        grid->addWidget(rest, place / 2 + 1, 0, 1, 2);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

/// Made when it is asked for: an answer may be long.
QWidget *UnlistedFields::makeTechnical(const Profile &profile)
{
    constexpr qsizetype mostShown = 200'000;
    auto *fold = new QWidget(this);
    auto *toggle = new QPushButton(icon(QStringLiteral("chevron-right")), tr("Technical"), fold);
    toggle->setCheckable(true);
    toggle->setFocusPolicy(Qt::TabFocus);
    setLook(*toggle, ButtonLook::Quiet);
    auto *column = new QVBoxLayout(fold);
    setSpaces(*column, {9, 0, 6, 0}, 4);
    column->addWidget(toggle, 0, Qt::AlignLeading);
    connect(toggle, &QPushButton::toggled, fold, [=](bool isShown) {
        toggle->setIcon(
            icon(isShown ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
        auto *raw = fold->findChild<QPlainTextEdit *>();
        if (!raw) {
            const QByteArray text = QJsonDocument(profile.json()).toJson(QJsonDocument::Indented);
            raw = new QPlainTextEdit(QString::fromUtf8(text).left(mostShown), fold);
            raw->setReadOnly(true);
            raw->setTabChangesFocus(true);
            raw->setAccessibleName(tr("Everything the server sent, as it came"));
            raw->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
            raw->setMinimumHeight(px(220));
            column->addWidget(raw);
        }
        raw->setVisible(isShown);
    });
    return fold;
}

} // namespace desk
