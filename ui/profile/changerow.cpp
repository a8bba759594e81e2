// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/changerow.h"

#include "ui/fields/inputparts.h"
#include "ui/look/controlpainter.h"
#include "ui/look/labels.h"
#include "ui/look/runslabel.h"
#include "ui/look/theme.h"
#include "ui/words/fieldlabel.h"
#include "ui/words/readingtext.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace desk {

ChangeRow::ChangeRow(const Field &field, QWidget *parent)
    : QFrame(parent)
    , m_field(field)
    , m_values(new RunsLabel(this))
    , m_undo(new QToolButton(this))
{
    setObjectName(QStringLiteral("change_") + objectNameOf(field));
    QLabel *label = plainLabel(labelOf(field), this);
    setType(*label, Type::Label, Colour::Muted);
    m_undo->setIcon(icon(QStringLiteral("undo")));
    m_undo->setAutoRaise(true);
    m_undo->setFocusPolicy(Qt::TabFocus);
    m_undo->setAccessibleName(tr("Undo change of %1").arg(labelOf(field)));
    m_undo->setToolTip(m_undo->accessibleName());
    connect(m_undo, &QToolButton::clicked, this, [this] { Q_EMIT undoRequested(&m_field); });
    auto *text = new QVBoxLayout;
    text->addWidget(label);
    text->addWidget(m_values);
    auto *row = new QHBoxLayout(this);
    row->addLayout(text, 1);
    row->addWidget(m_undo, 0, Qt::AlignTop);
    setSpaces(*text, {0, 0, 0, 0}, 2);
    setSpaces(*row, {14, 8, 6, 8}, 4);
}

void ChangeRow::showChange(const Change &change, const ReferenceData &reference, bool isLocked)
{
    m_isClear = change.isClear();
    const QString before = readingText(m_field, change.before, reference);
    const QString after = m_isClear ? QString() : readingText(m_field, change.after, reference);
    const QString empty = tr("empty");
    m_values->setRuns({{before.isEmpty() ? empty : before, Colour::Muted, false, true},
                       {QStringLiteral("  →  "), Colour::Muted},
                       {after.isEmpty() ? empty : after, Colour::Text, true}});
    setAccessibleName(tr("%1: %2, new: %3")
                          .arg(labelOf(m_field), before.isEmpty() ? empty : before,
                               after.isEmpty() ? empty : after));
    m_undo->setEnabled(!isLocked);
    update();
}

void ChangeRow::mousePressEvent(QMouseEvent *event)
{
    QFrame::mousePressEvent(event);
    Q_EMIT fieldRequested(&m_field);
}

void ChangeRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF box(rect());
    drawBox(painter, box, colour(m_isClear ? Colour::ClearedSoft : Colour::Surface),
            colour(Colour::Line), px(space::controlRadius), tokens().lineWidth());
    drawSideBar(painter, box, colour(m_isClear ? Colour::Cleared : Colour::Changed));
}

} // namespace desk
