// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/changespanel.h"

#include "app/profile/patch.h"
#include "app/profile/value.h"
#include "ui/look/keycap.h"
#include "ui/look/labels.h"
#include "ui/look/requestfold.h"
#include "ui/look/tabchain.h"
#include "ui/look/theme.h"
#include "ui/profile/changelists.h"
#include "ui/profile/profileeditor.h"
#include "ui/words/fieldlabel.h"
#include "ui/words/requesttext.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace desk {

ChangesPanel::ChangesPanel(ProfileEditor &editor, const ReferenceData &reference, QWidget *parent)
    : QFrame(parent)
    , m_editor(editor)
    , m_reference(reference)
    , m_title(new QPushButton(this))
    , m_close(new QToolButton(this))
    , m_subtitle(plainLabel({}, this))
{
    setObjectName(QStringLiteral("changesPanel"));
    setAccessibleName(tr("Changes"));
    desk::setFixedWidth(*this, 356);
    setLook(*m_title, ButtonLook::Heading);
    m_title->setObjectName(QStringLiteral("reviewChanges"));
    m_title->setAccessibleName(tr("Review changes"));
    m_title->setFocusPolicy(Qt::NoFocus);
    connect(m_title, &QPushButton::clicked, this, &ChangesPanel::focusSend);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Back to the profile"));
    m_close->setToolTip(m_close->accessibleName());
    m_close->hide();
    connect(m_close, &QToolButton::clicked, this, &ChangesPanel::closeRequested);
    m_subtitle->setObjectName(QStringLiteral("reviewNote"));
    setColour(*m_subtitle, Colour::Muted);
    m_subtitle->setContentsMargins(px(6), 0, 0, 0);
    m_head = new QWidget(this);
    auto *head = new QVBoxLayout(m_head);
    auto *titleRow = new QHBoxLayout;
    titleRow->addWidget(m_title);
    titleRow->addStretch(1);
    titleRow->addWidget(m_close);
    head->addLayout(titleRow);
    head->addWidget(m_subtitle);
    setSpaces(*head, {14, 14, 16, 8}, 2);
    m_column = new QVBoxLayout(this);
    setSpaces(*m_column, {1, 0, 1, 0}, 0); // beside the line of the frame
    m_column->addWidget(m_head);
    m_column->addWidget(makeScroll(), 1);
    makeFoot(*m_column);
    refresh();
}

QScrollArea *ChangesPanel::makeScroll()
{
    m_lists = new ChangeLists(m_editor, m_reference, this);
    connect(m_lists, &ChangeLists::fieldRequested, this, &ChangesPanel::fieldRequested);
    // Once the row that was decided has gone.
    connect(m_lists, &ChangeLists::decided, this, &ChangesPanel::focusNext, Qt::QueuedConnection);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_lists);
    setGround(*m_lists, Colour::Surface);
    setGround(*scroll->viewport(), Colour::Surface);
    m_seen.watch(*scroll);
    connect(&m_seen, &SeenToTheEnd::changed, this, &ChangesPanel::showSendText);
    return scroll;
}

void ChangesPanel::makeFoot(QVBoxLayout &column)
{
    auto *foot = new QFrame(this);
    foot->setObjectName(QStringLiteral("panelFoot"));
    m_problem = new QPushButton(foot);
    setLook(*m_problem, ButtonLook::Link);
    m_problem->setFocusPolicy(Qt::TabFocus);
    m_request = new RequestFold(foot);
    connect(m_request, &RequestFold::opened, this, &ChangesPanel::showRequest);
    m_send = new KeyedButton({}, QKeySequence::Save, foot);
    m_send->setIcon(icon(QStringLiteral("send"), Colour::OnAccent));
    m_send->setObjectName(QStringLiteral("sendChanges"));
    m_send->setAccessibleName(tr("Send changes"));
    m_send->setAutoDefault(true); // Enter presses it
    m_send->installEventFilter(this);
    setLook(*m_send, ButtonLook::Primary);
    m_discard = new QPushButton(tr("Discard changes"), foot);
    m_discard->setObjectName(QStringLiteral("discardChanges"));
    m_discard->setAccessibleName(tr("Discard changes"));
    connect(m_send, &QPushButton::clicked, this, &ChangesPanel::goOn);
    connect(m_discard, &QPushButton::clicked, this, &ChangesPanel::discardRequested);
    connect(m_problem, &QPushButton::clicked, this, [this] {
        for (const Field *field : m_editor.edits().touched()) {
            if (m_editor.problem(*field)) {
                Q_EMIT fieldRequested(field);
                return;
            }
        }
    });
    m_buttons = new QBoxLayout(QBoxLayout::TopToBottom);
    m_buttons->addWidget(m_send);
    m_buttons->addWidget(m_discard);
    m_footRows = new QVBoxLayout(foot);
    m_footRows->addWidget(m_request);
    m_footRows->addWidget(m_problem, 0, Qt::AlignLeading);
    m_footRows->addLayout(m_buttons);
    setSpaces(*m_buttons, {0, 0, 0, 0}, 8);
    setSpaces(*m_footRows, {20, 10, 20, 14}, 8);
    column.addWidget(foot);
}

void ChangesPanel::setLow(bool isLow)
{
    if (isLow == m_isLow)
        return;
    m_isLow = isLow;
    m_column->removeWidget(m_head);
    m_lists->remove(m_head);
    m_lists->remove(m_request);
    m_footRows->removeWidget(m_request);
    if (isLow) {
        m_lists->addAbove(m_head);
        m_lists->addBelow(m_request);
    } else {
        m_column->insertWidget(0, m_head);
        m_footRows->insertWidget(0, m_request);
    }
    m_discard->setText(isLow ? tr("Discard") : tr("Discard changes"));
    m_buttons->setDirection(isLow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    setSpaces(*m_footRows, isLow ? QMargins{14, 6, 14, 6} : QMargins{20, 10, 20, 14}, 8);
}

void ChangesPanel::setSheet(bool isSheet)
{
    m_close->setVisible(isSheet);
}

bool ChangesPanel::hasContent() const
{
    return !m_editor.changes().isEmpty() || !m_editor.copy().conflicts().isEmpty() || m_isSending
        || !m_editor.edits().isEmpty();
}

void ChangesPanel::setTerms(const Terms &terms)
{
    m_terms = terms;
    refresh();
}

void ChangesPanel::refresh()
{
    m_lists->show(m_isSending);
    // Rows are made late, and moved: in order, before the buttons below them.
    QWidget *last = m_lists->chain();
    for (QWidget *stop : m_request->stops() + QList<QWidget *>{m_problem, m_send, m_discard})
        last = chainTabs(last, *stop);
    showRequest();
    const int count = static_cast<int>(m_editor.changes().size());
    m_title->setText(titleText());
    m_title->setEnabled(count > 0 || !m_editor.copy().conflicts().isEmpty());
    QStringList said;
    if (!m_terms.note.isEmpty())
        said.append(m_terms.note);
    if (m_terms.check == AddressCheck::Forced)
        said.append(tr("The address is sent as it is, without the server's check."));
    if (said.isEmpty())
        said.append(tr("Nothing is sent until you say so."));
    m_subtitle->setText(said.join(QLatin1Char('\n')));
    m_seen.note(m_editor.edits(), m_lists->lastRow());
    showSendText();
    const QList<const Field *> touched = m_editor.edits().touched();
    const auto wrong = std::find_if(touched.begin(), touched.end(), [this](const Field *field) {
        return m_editor.problem(*field).has_value();
    });
    m_problem->setVisible(wrong != touched.end());
    if (wrong != touched.end())
        m_problem->setText(plainButtonText(tr("To be mended first: %1").arg(labelOf(**wrong))));
}

void ChangesPanel::showSendText()
{
    const int count = static_cast<int>(m_editor.changes().size());
    m_send->setText(!m_seen.isSeen() ? tr("Show the rest")
                        : count > 0  ? tr("Send %n change(s)", nullptr, count)
                                     : tr("Send changes"));
}

QString ChangesPanel::titleText() const
{
    if (m_isSending)
        return tr("Sending…");
    const QList<Conflict> conflicts = m_editor.copy().conflicts();
    if (conflicts.isEmpty())
        return tr("%n change(s)", nullptr, static_cast<int>(m_editor.changes().size()));
    const bool isOffered
        = std::all_of(conflicts.begin(), conflicts.end(), [this](const Conflict &conflict) {
              return m_editor.copy().isOffered(*conflict.field);
          });
    return isOffered ? tr("Choose which values stay") : tr("Somebody else changed this customer");
}

void ChangesPanel::showRequest()
{
    if (!m_request->isOpen())
        return;
    const QByteArray body = toWire(patchBody(m_editor.profile(), m_editor.edits()));
    m_request->showRequest(
        requestText(m_editor.profile().customerId(), body, m_acceptLanguage, m_terms.check));
}

void ChangesPanel::showState(bool isSending, bool canSend)
{
    m_isSending = isSending;
    m_send->setEnabled(canSend);
    m_discard->setEnabled(!isSending && !m_editor.edits().isEmpty());
    refresh();
}

void ChangesPanel::focusSend()
{
    m_send->setFocus();
    m_isArmed = isVisible();
    m_seen.measure();
}

bool ChangesPanel::isArmed() const
{
    return m_isArmed && m_send->hasFocus() && !m_send->visibleRegion().isEmpty();
}

/// What sends is pressed: it sends once every change has been in sight, and not from under a
/// question or from a page that nobody sees.
void ChangesPanel::goOn()
{
    if (!isVisible() || QApplication::activeModalWidget())
        return;
    // What it says is what it does: where it has just come to say `Send` it waits for another
    // press.
    const bool saysSend = m_seen.isSeen();
    m_seen.measure();
    if (!m_seen.isSeen())
        m_seen.showMore();
    else if (saysSend)
        Q_EMIT sendRequested();
}

bool ChangesPanel::focusConflict()
{
    return m_lists->focusConflict();
}

void ChangesPanel::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_isArmed = false;
}

/// After a choice: to the next one, else to what sends.
void ChangesPanel::focusNext()
{
    if (!m_lists->focusConflict())
        focusSend();
}

/// A key that is held down is one press: it must not run through the panel unseen. A blank is the
/// rest of a text whose writer has not looked up yet.
bool ChangesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_send || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<const QKeyEvent *>(event);
    const bool isText = !key->text().isEmpty() && key->text().front().isPrint()
        && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (isText)
        Q_EMIT textIgnored();
    return isText || key->isAutoRepeat();
}

void ChangesPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Colour::Surface));
    const int line = tokens().lineWidth();
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(isMirrored ? width() - line : 0, 0, line, height()),
                     colour(Colour::Line));
    if (const QWidget *foot = findChild<QFrame *>(QStringLiteral("panelFoot")))
        painter.fillRect(QRect(0, foot->y(), width(), line), colour(Colour::Line));
}

} // namespace desk
