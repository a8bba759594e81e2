// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/recoverypanel.h"

#include "ui/look/labels.h"
#include "ui/look/rowsbox.h"
#include "ui/look/symbol.h"
#include "ui/look/theme.h"
#include "ui/words/agotext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace desk {

namespace {

constexpr int mostHeight = 264; ///< six lines

QString whenText(const QDateTime &time)
{
    return agoSentence(time, QDateTime::currentDateTimeUtc());
}

/// In a sentence, where the day alone would not do.
QString timeText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

RecoveryPanel::RecoveryPanel(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(QStringLiteral("recovery"));
    setAccessibleName(tr("Unfinished work"));
    hide();
}

void RecoveryPanel::makeParts()
{
    if (m_scroll)
        return;
    auto *title = plainLabel(tr("Unfinished").toUpper(), this);
    setType(*title, Type::Caption, Colour::Muted);
    auto *later = new QPushButton(tr("Later"), this);
    later->setAccessibleName(tr("Decide later"));
    later->setToolTip(tr("Everything stays sealed and is offered at the next sign-in."));
    setLook(*later, ButtonLook::Link);
    connect(later, &QPushButton::clicked, this, &RecoveryPanel::clear);
    auto *top = new QHBoxLayout;
    top->addWidget(title, 1);
    top->addWidget(later);

    auto *box = new RowsBox(this);
    m_lines = box->rows();
    m_scroll = new QScrollArea(this);
    m_scroll->setWidget(box);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    box->setAutoFillBackground(false);
    m_note = plainLabel({}, this);
    setColour(*m_note, Colour::Muted);
    auto *column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(m_scroll);
    column->addWidget(m_note);
    applyPlace();
}

void RecoveryPanel::setOnFirstScreen(bool isOnFirstScreen)
{
    m_isOnFirstScreen = isOnFirstScreen;
    applyPlace();
}

void RecoveryPanel::applyPlace()
{
    if (layout())
        setSpaces(*layout(), m_isOnFirstScreen ? QMargins(0, 24, 0, 0) : QMargins(16, 8, 16, 8), 6);
}

bool RecoveryPanel::isEmpty() const
{
    return !m_lines || m_lines->isEmpty();
}

void RecoveryPanel::clear()
{
    while (!isEmpty()) {
        QLayoutItem *item = m_lines->takeAt(0);
        // Hidden at once, deleted later: the button may be what brought us here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    hide();
}

void RecoveryPanel::removeLine(QWidget *line)
{
    m_lines->removeWidget(line);
    line->hide();
    line->deleteLater();
    fitHeight();
    if (isEmpty())
        hide();
}

void RecoveryPanel::addChoice(QWidget &row, const Choice &choice, bool isFirst)
{
    auto *button = new QPushButton(choice.text, &row);
    button->setAccessibleName(choice.name);
    button->setAutoDefault(false);
    setLook(*button, isFirst ? ButtonLook::Link : ButtonLook::Quiet);
    connect(button, &QPushButton::clicked, this, [this, &row, chosen = choice.chosen] {
        removeLine(&row);
        chosen();
    });
    row.layout()->addWidget(button);
}

void RecoveryPanel::addLine(const Line &line)
{
    makeParts();
    auto *widget = new QWidget(this);
    auto *row = new QHBoxLayout(widget);
    const bool isUnknown = line.symbol == QLatin1String("warning");
    row->addWidget(new Symbol(line.symbol, isUnknown ? Colour::Warning : Colour::Muted, widget));
    if (!line.name.isEmpty()) {
        QLabel *name = plainLabel(line.name, widget);
        setType(*name, Type::Section);
        row->addWidget(name, 2);
    }
    QLabel *text = plainLabel(line.text, widget);
    setColour(*text, line.name.isEmpty() ? Colour::Text : Colour::Muted);
    row->addWidget(text, 3);
    for (const Choice &choice : line.choices)
        addChoice(*widget, choice, &choice == &line.choices.constFirst());
    setSpaces(*row, {14, 4, 8, 4}, 8);
    m_lines->addWidget(widget);
    widget->show();
    fitHeight();
}

void RecoveryPanel::addForeign(const Foreign &work)
{
    const QString name = work.title.isEmpty() ? tr("without a name") : work.title;
    const QString text = work.kind == WorkKind::Create
        ? tr("New customer %1 is held by the computer %2 (%3). It may still be open there.")
        : tr("Changes to %1 are held by the computer %2 (%3). They may still be open there.");
    addLine({.symbol = QStringLiteral("lock"),
             .name = {},
             .text = text.arg(name, work.host, timeText(work.time)),
             .choices = {{tr("Take over"), tr("Take over: %1").arg(name),
                          [this, id = work.id] { Q_EMIT foreignTakenOver(id); }},
                         {tr("Leave"), tr("Leave: %1").arg(name), [] {}}}});
    show();
}

void RecoveryPanel::addAttempt(const Attempt &attempt)
{
    const QString text = attempt.kind == WorkKind::Create
        ? tr("It is not known whether %1 was created (%2).")
        : tr("It is not known whether the changes to %1 were stored (%2).");
    addLine({.symbol = QStringLiteral("warning"),
             .name = {},
             .text = text.arg(attempt.title, timeText(attempt.startedAt)),
             .choices = {{tr("Look now"), tr("Look now: %1").arg(attempt.title),
                          [this, attempt] { Q_EMIT attemptChosen(attempt); }}}});
}

void RecoveryPanel::addDraft(const Draft &draft)
{
    const bool isCreate = draft.kind == WorkKind::Create;
    const QString name = draft.title.isEmpty() ? tr("without a name") : draft.title;
    const int count = static_cast<int>(draft.edits.touched().size());
    const QString text = isCreate ? tr("new customer, %n field(s), %1", nullptr, count)
                                  : tr("changes, %n field(s), %1", nullptr, count);
    addLine({.symbol = isCreate ? QStringLiteral("new-customer") : QStringLiteral("edit"),
             .name = name,
             .text = text.arg(whenText(draft.savedAt)),
             .choices = {{tr("Continue"), tr("Continue: %1").arg(name),
                          [this, draft] { Q_EMIT draftChosen(draft); }},
                         {tr("Discard"), tr("Discard: %1").arg(name),
                          [this, draft] { Q_EMIT draftDiscarded(draft); }}}});
}

void RecoveryPanel::setOffers(const Journal::Offers &offers)
{
    clear();
    for (const Attempt &attempt : offers.attempts)
        addAttempt(attempt);
    for (const Draft &draft : offers.drafts)
        addDraft(draft);
    if (offers.setAside > 0)
        makeParts();
    if (m_note) {
        m_note->setText(tr("%n sealed file(s) could not be opened and were set aside in the "
                           "program's folder: another key, damage, or a newer version of the "
                           "program.",
                           nullptr, offers.setAside));
        m_note->setVisible(offers.setAside > 0);
        m_scroll->setVisible(!isEmpty());
    }
    setVisible(!isEmpty() || offers.setAside > 0);
}

void RecoveryPanel::fitHeight()
{
    if (!m_scroll)
        return;
    m_scroll->setVisible(!isEmpty());
    QLayout *rows = m_scroll->widget()->layout();
    rows->invalidate();
    const int wanted = rows->heightForWidth(qMax(1, m_scroll->viewport()->width()));
    m_scroll->setFixedHeight(qBound(0, wanted, px(mostHeight)));
}

void RecoveryPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitHeight();
}

void RecoveryPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        fitHeight();
}

} // namespace desk
