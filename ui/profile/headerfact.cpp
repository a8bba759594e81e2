// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/headerfact.h"

#include "ui/look/copybutton.h"
#include "ui/look/dress.h"
#include "ui/look/labels.h"
#include "ui/look/runslabel.h"
#include "ui/look/symbol.h"

#include <QHBoxLayout>

namespace desk {

HeaderFact::HeaderFact(const QString &symbol, const QString &word, const QString &copyName,
                       QWidget *parent)
    : QWidget(parent)
    , m_text(new RunsLabel(this))
{
    auto *row = new QHBoxLayout(this);
    setSpaces(*row, {0, 0, 0, 0}, 5);
    row->setSizeConstraint(QLayout::SetMinAndMaxSize);
    if (!symbol.isEmpty())
        row->addWidget(new Symbol(symbol, Colour::Muted, this));
    if (!word.isEmpty()) {
        QLabel *said = plainLabel(word, this);
        said->setWordWrap(false);
        setColour(*said, Colour::Muted);
        row->addWidget(said);
    }
    row->addWidget(m_text, 0, Qt::AlignVCenter);
    if (!copyName.isEmpty()) {
        m_copy = new CopyButton(copyName, this);
        row->addWidget(m_copy);
    }
    setVisible(false);
}

void HeaderFact::showFact(const QString &text, const QString &aside)
{
    // A header is no place for a novel: the card has all of it.
    constexpr qsizetype most = 60;
    const QString shown = text.size() > most ? text.left(most - 1) + QStringLiteral("…") : text;
    QList<TextRun> runs{{shown}};
    if (!aside.isEmpty())
        runs.append({QLatin1Char(' ') + aside, Colour::Muted});
    m_text->setRuns(runs);
    if (m_copy)
        m_copy->setTextToCopy(text);
    m_hasFact = !text.isEmpty();
    setVisible(m_hasFact);
}

} // namespace desk
