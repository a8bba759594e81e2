// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/find/findhints.h"

#include "app/reference/typeddate.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

#include <utility>

namespace desk {

namespace {

QLabel *mutedLabel(const QString &text, QWidget *parent)
{
    auto *label = plainLabel(text, parent);
    setColour(*label, Colour::Muted);
    return label;
}

/// In digits, whatever the locale's short form is.
QString exampleDate(DateOrder order)
{
    switch (order) {
    case DateOrder::DayFirst:
        return QStringLiteral("31/01/1984");
    case DateOrder::MonthFirst:
        return QStringLiteral("01/31/1984");
    case DateOrder::YearFirst:
        return QStringLiteral("1984-01-31");
    }
    Q_UNREACHABLE();
}

} // namespace

FindHints::FindHints(QWidget *parent)
    : QWidget(parent)
{
    const QString date = exampleDate(dateOrderOf(QLocale().dateFormat(QLocale::ShortFormat)));
    const std::pair<QString, QString> examples[] = {
        {QStringLiteral("700000123"), tr("opens the customer with this id at once")},
        {QStringLiteral("tom@example.com"), tr("an e-mail")},
        {QStringLiteral("06 23 45 67 89"), tr("a phone, national or with +33")},
        {QStringLiteral("Smith %1").arg(date), tr("a last name and a date of birth")},
        {QStringLiteral("Smith, Tom 75008"), tr("last name, first name and postal code")},
        {QStringLiteral("\"de la Cruz\""), tr("words that belong together")},
        {QStringLiteral("gm 29000456"), tr("a GM number")},
        {QStringLiteral("#75008"), tr("a customer id that looks like a postal code")},
    };
    auto *grid = new QGridLayout(this);
    setSpaces(*grid, {8, 6, 8, 6}, 6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    QLabel *title = plainLabel(tr("Type what the caller says"), this);
    setType(*title, Type::Section);
    grid->addWidget(title, row++, 0, 1, 2);
    for (const auto &[example, meaning] : examples) {
        QLabel *words = plainLabel(example, this);
        words->setWordWrap(false);
        words->setContentsMargins(0, 0, px(18), 0);
        grid->addWidget(words, row, 0);
        grid->addWidget(mutedLabel(meaning, this), row++, 1);
    }
    grid->setRowStretch(row, 1);
}

} // namespace desk
