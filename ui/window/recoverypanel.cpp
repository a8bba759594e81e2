// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/recoverypanel.h"

#include "ui/look/labels.h"
#include "ui/look/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace desk {

namespace {

QString whenText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

} // namespace

RecoveryPanel::RecoveryPanel(QWidget *parent)
    : QFrame(parent)
    , m_lines(new QVBoxLayout)
    , m_note(plainLabel({}, this))
{
    setObjectName(QStringLiteral("recovery"));
    setGround(*this, Colour::AccentSoft);
    auto *title = plainLabel(tr("Left from before"), this);
    setType(*title, Type::Section);
    auto *later = new QPushButton(tr("Later"), this);
    later->setAccessibleName(tr("Decide later"));
    later->setToolTip(tr("Everything stays sealed and is offered at the next sign-in."));
    connect(later, &QPushButton::clicked, this, &RecoveryPanel::clear);
    auto *top = new QHBoxLayout;
    top->addWidget(title, 1);
    top->addWidget(later);

    auto *content = new QWidget(this);
    content->setLayout(m_lines);
    m_lines->setContentsMargins(0, 0, 8, 0);
    m_lines->setSpacing(4);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setMaximumHeight(fontMetrics().height() * 9);
    scroll->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    // The panel's tint shows through.
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 12, 10);
    column->addLayout(top);
    column->addWidget(scroll);
    column->addWidget(m_note);
    hide();
}

void RecoveryPanel::clear()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
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
    if (m_lines->isEmpty())
        hide();
}

void RecoveryPanel::addLine(const QString &text, const QList<Choice> &choices)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(plainLabel(text, line), 1);
    for (const Choice &choice : choices) {
        auto *button = new QPushButton(choice.text, line);
        button->setAccessibleName(choice.name);
        connect(button, &QPushButton::clicked, this, [this, line, chosen = choice.chosen] {
            removeLine(line);
            chosen();
        });
        row->addWidget(button);
    }
    m_lines->addWidget(line);
    line->show();
}

void RecoveryPanel::addForeign(const Foreign &work)
{
    const QString name = work.title.isEmpty() ? tr("without a name") : work.title;
    const QString text = work.kind == WorkKind::Create
        ? tr("New customer %1 is held by the computer %2 (%3). It may still be open there.")
        : tr("Changes to %1 are held by the computer %2 (%3). They may still be open there.");
    addLine(text.arg(name, work.host, whenText(work.time)),
            {{tr("Take over"), tr("Take over: %1").arg(name),
              [this, id = work.id] { Q_EMIT foreignTakenOver(id); }},
             {tr("Leave"), tr("Leave: %1").arg(name), [] {}}});
    show();
}

void RecoveryPanel::setOffers(const Journal::Offers &offers)
{
    clear();
    for (const Attempt &attempt : offers.attempts) {
        const bool isCreate = attempt.kind == WorkKind::Create;
        const QString text = isCreate
            ? tr("It is not known whether %1 was created (%2).")
            : tr("It is not known whether the changes to %1 were stored (%2).");
        addLine(text.arg(attempt.title, whenText(attempt.startedAt)),
                {{tr("Look now"), tr("Look now: %1").arg(attempt.title),
                  [this, attempt] { Q_EMIT attemptChosen(attempt); }}});
    }
    for (const Draft &draft : offers.drafts) {
        const bool isCreate = draft.kind == WorkKind::Create;
        const QString name = draft.title.isEmpty() ? tr("without a name") : draft.title;
        const QString text = isCreate ? tr("New customer %1, %n field(s), %2", nullptr,
                                           static_cast<int>(draft.edits.touched().size()))
                                      : tr("Changes to %1, %n field(s), %2", nullptr,
                                           static_cast<int>(draft.edits.touched().size()));
        addLine(text.arg(name, whenText(draft.savedAt)),
                {{tr("Continue"), tr("Continue: %1").arg(name),
                  [this, draft] { Q_EMIT draftChosen(draft); }},
                 {tr("Discard"), tr("Discard: %1").arg(name),
                  [this, draft] { Q_EMIT draftDiscarded(draft); }}});
    }
    m_note->setText(tr("%n sealed file(s) could not be opened and were set aside in the program's "
                       "folder: another key, damage, or a newer version of the program.",
                       nullptr, offers.setAside));
    m_note->setVisible(offers.setAside > 0);
    setVisible(!m_lines->isEmpty() || offers.setAside > 0);
}

} // namespace desk
