// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/conflictrow.h"

#include "ui/fields/inputparts.h"
#include "ui/look/controlpainter.h"
#include "ui/look/labels.h"
#include "ui/look/runslabel.h"
#include "ui/look/theme.h"
#include "ui/words/fieldlabel.h"
#include "ui/words/readingtext.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

namespace desk {

ConflictRow::ConflictRow(const Field &field, QWidget *parent)
    : QFrame(parent)
    , m_field(field)
    , m_grid(new QGridLayout(this))
    , m_keepTheirs(new QPushButton(tr("Keep theirs"), this))
    , m_sendMine(new QPushButton(tr("Send mine"), this))
{
    setObjectName(QStringLiteral("conflict_") + objectNameOf(field));
    setFocusPolicy(Qt::StrongFocus);
    QLabel *label = plainLabel(labelOf(field), this);
    setType(*label, Type::Label, Colour::Muted);
    m_grid->addWidget(label, 0, 0, 1, 3);
    m_said = plainLabel({}, this);
    setColour(*m_said, Colour::Warning);
    m_grid->addWidget(m_said, 4, 0, 1, 3);
    m_was = addLine(tr("Was"), 1, m_wasWord);
    m_theirs = addLine(tr("Theirs"), 2, m_theirsWord);
    m_mine = addLine(tr("Mine"), 3, m_mineWord);
    m_grid->addWidget(m_keepTheirs, 2, 2);
    m_grid->addWidget(m_sendMine, 3, 2);
    m_grid->setColumnStretch(1, 1);
    setSpaces(*m_grid, {14, 8, 10, 10}, 6);
    m_keepTheirs->setAccessibleName(tr("Keep theirs: %1").arg(labelOf(field)));
    m_sendMine->setAccessibleName(tr("Send mine: %1").arg(labelOf(field)));
    for (QPushButton *button : {m_keepTheirs, m_sendMine})
        button->setAutoDefault(true); // Enter presses it
    connect(m_keepTheirs, &QPushButton::clicked, this, [this] { Q_EMIT theirsChosen(&m_field); });
    connect(m_sendMine, &QPushButton::clicked, this, [this] { Q_EMIT mineChosen(&m_field); });
}

RunsLabel *ConflictRow::addLine(const QString &what, int row, QLabel *&word)
{
    word = plainLabel(what, this);
    word->setWordWrap(false);
    setColour(*word, Colour::Muted);
    auto *value = new RunsLabel(this);
    m_grid->addWidget(word, row, 0);
    m_grid->addWidget(value, row, 1);
    return value;
}

void ConflictRow::showConflict(const Conflict &conflict, bool isOffered,
                               const ReferenceData &reference)
{
    const auto text = [&](const QJsonValue &value) {
        const QString shown = readingText(m_field, value, reference);
        return shown.isEmpty() ? tr("empty") : shown;
    };
    m_was->setRuns({{text(conflict.was), Colour::Muted, false, true}});
    m_theirs->setRuns({{text(conflict.theirs)}});
    m_mine->setRuns({{text(conflict.mine), Colour::Text, true}});
    QString said = tr("Somebody else has changed this. It was: %1. Theirs: %2. Yours: %3.")
                       .arg(text(conflict.was), text(conflict.theirs), text(conflict.mine));
    if (isOffered && conflict.mine.isNull())
        said
            = tr("The profile has: %1. It belongs to another address than the one you typed; “Send "
                 "mine” clears it.")
                  .arg(text(conflict.theirs));
    else if (isOffered)
        said = tr("The profile has: %1. You typed: %2.")
                   .arg(text(conflict.theirs), text(conflict.mine));
    m_said->setText(said);
    m_said->setVisible(isOffered);
    m_was->setVisible(!isOffered);
    m_wasWord->setVisible(!isOffered);
    m_theirsWord->setText(isOffered ? tr("Profile") : tr("Theirs"));
    m_mineWord->setText(isOffered ? tr("Typed") : tr("Mine"));
    setAccessibleName(labelled(labelOf(m_field), said));
}

void ConflictRow::setLocked(bool isLocked)
{
    m_keepTheirs->setEnabled(!isLocked);
    m_sendMine->setEnabled(!isLocked);
}

void ConflictRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF box(rect());
    drawBox(painter, box, colour(Colour::Surface), colour(Colour::Line), px(space::controlRadius),
            tokens().lineWidth());
    drawSideBar(painter, box, colour(Colour::Warning));
    if (hasFocus())
        drawRing(painter, box, px(space::controlRadius));
}

} // namespace desk
