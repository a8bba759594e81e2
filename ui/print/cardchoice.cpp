// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/print/cardchoice.h"

#include "app/profile/profile.h"
#include "ui/look/labels.h"
#include "ui/words/fieldlabel.h"
#include "ui/words/sectiontext.h"

#include <QHeaderView>

namespace desk {

namespace {

/// What is read back in most calls, whatever else is there.
bool isUsual(const QString &key)
{
    static const QStringList paths{QString::fromLatin1(customerIdPath),
                                   QStringLiteral("gm_number"),
                                   QStringLiteral("civility"),
                                   QStringLiteral("first_name"),
                                   QStringLiteral("last_name"),
                                   QStringLiteral("second_name"),
                                   QStringLiteral("third_name"),
                                   QStringLiteral("fourth_name"),
                                   QStringLiteral("unicode_first_name"),
                                   QStringLiteral("unicode_last_name"),
                                   QStringLiteral("birthdate"),
                                   QStringLiteral("email"),
                                   QStringLiteral("phones"),
                                   QStringLiteral("language_code"),
                                   QStringLiteral("address")};
    return paths.contains(key);
}

CardSection numbersOf(const Profile &profile, const ReferenceData &reference)
{
    CardSection numbers{CardChoice::tr("Customer"), {}};
    for (const auto &[path, kind] : {std::pair(customerIdPath, CopyKind::CustomerId),
                                     std::pair("gm_number", CopyKind::GmNumber)}) {
        const QString text = copyText(kind, profile, reference);
        if (!text.isEmpty())
            numbers.entries.append({QString::fromLatin1(path), labelOf(field(path)), text});
    }
    return numbers;
}

} // namespace

CardChoice::CardChoice(const Profile &profile, const ReferenceData &reference, QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("cardChoice"));
    setAccessibleName(tr("What is on the card"));
    setHeaderHidden(true);
    setColumnCount(1);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    addSection(numbersOf(profile, reference));
    const QList<ProfileSection> sections = profileSections(profile, reference);
    for (const ProfileSection &section : sections)
        addSection({sectionTitle(section.section), section.entries});
    expandAll();
    if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
    // A section is ticked by what is ticked in it: one change, several signals.
    connect(this, &QTreeWidget::itemChanged, this, &CardChoice::choiceChanged);
}

void CardChoice::addSection(const CardSection &section)
{
    if (section.entries.isEmpty())
        return;
    m_all.append(section);
    auto *top = new QTreeWidgetItem(this, {section.title});
    top->setFlags(top->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
    for (const ProfileEntry &entry : section.entries) {
        QString line = entry.text;
        line.replace(u'\n', QStringLiteral(", "));
        const QString shown
            = entry.key == QLatin1String("address") ? line : labelled(entry.label, line);
        auto *row = new QTreeWidgetItem(top, {shown});
        row->setToolTip(0, plainToolTip(shown));
        row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
        row->setCheckState(0, isUsual(entry.key) ? Qt::Checked : Qt::Unchecked);
    }
}

QList<CardSection> CardChoice::chosen() const
{
    QList<CardSection> ticked;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const QTreeWidgetItem *top = topLevelItem(i);
        CardSection section{m_all.at(i).title, {}};
        for (int j = 0; j < top->childCount(); ++j) {
            if (top->child(j)->checkState(0) == Qt::Checked)
                section.entries.append(m_all.at(i).entries.at(j));
        }
        if (!section.entries.isEmpty())
            ticked.append(section);
    }
    return ticked;
}

} // namespace desk
