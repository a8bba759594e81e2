// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/takenover.h"

#include "ui/look/labels.h"
#include "ui/look/runslabel.h"
#include "ui/look/theme.h"
#include "ui/words/fieldlabel.h"
#include "ui/words/readingtext.h"

#include <QLabel>
#include <QVBoxLayout>

namespace desk {

TakenOver::TakenOver(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("takenOver"));
    setAccessibleName(tr("Taken over from them"));
    QLabel *caption = plainLabel(accessibleName().toUpper(), this);
    setType(*caption, Type::Caption, Colour::Muted);
    auto *column = new QVBoxLayout(this);
    column->addWidget(caption);
    column->addLayout(m_rows);
    setSpaces(*m_rows, {8, 0, 0, 8}, 6);
    setSpaces(*column, {6, 0, 0, 0}, 6);
    hide();
}

void TakenOver::showChanges(const QList<Change> &changes, const ReferenceData &reference)
{
    const auto isSame = [](const Change &a, const Change &b) {
        return a.field == b.field && a.before == b.before && a.after == b.after;
    };
    if (std::equal(changes.begin(), changes.end(), m_shown.begin(), m_shown.end(), isSame))
        return;
    m_shown = changes;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Change &change : changes) {
        const auto text = [&](const QJsonValue &value) {
            const QString shown = readingText(*change.field, value, reference);
            return shown.isEmpty() ? tr("empty") : shown;
        };
        auto *row = new RunsLabel(this);
        row->setRuns({{labelOf(*change.field) + QStringLiteral("  "), Colour::Muted},
                      {text(change.before), Colour::Muted, false, true},
                      {QStringLiteral("  →  "), Colour::Muted},
                      {text(change.after)}});
        row->setAccessibleName(
            tr("%1: %2, new: %3")
                .arg(labelOf(*change.field), text(change.before), text(change.after)));
        m_rows->addWidget(row);
    }
    setVisible(!changes.isEmpty());
}

} // namespace desk
