// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/changespanel.h"

#include "app/profile/patch.h"
#include "app/profile/value.h"
#include "ui/look/labels.h"
#include "ui/look/requestfold.h"
#include "ui/look/tabchain.h"
#include "ui/look/theme.h"
#include "ui/profile/changerow.h"
#include "ui/profile/conflictrow.h"
#include "ui/profile/profileeditor.h"
#include "ui/words/fieldlabel.h"
#include "ui/words/requesttext.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace desk {

namespace {

bool isSentWhole(const Change &change)
{
    return !change.field->part().isEmpty() || change.field->items;
}

/// The rows of what is still there, in order; the others go.
template <typename Row, typename Item, typename Make>
void keepRows(QHash<const Field *, Row *> &rows, const QList<Item> &items, const Make &make)
{
    QList<const Field *> wanted;
    for (const Item &item : items)
        wanted.append(item.field);
    for (auto row = rows.begin(); row != rows.end();) {
        if (wanted.contains(row.key())) {
            ++row;
            continue;
        }
        row.value()->hide();
        row.value()->setObjectName({}); // one that comes again has the name
        row.value()->deleteLater();
        row = rows.erase(row);
    }
    for (const Field *field : std::as_const(wanted)) {
        if (!rows.contains(field))
            rows.insert(field, make(*field));
    }
}

} // namespace

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
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_head);
    m_column->addWidget(makeLists(), 1);
    makeFoot(*m_column);
    refresh();
}

QScrollArea *ChangesPanel::makeLists()
{
    auto *content = new QWidget(this);
    auto *lists = new QVBoxLayout(content);
    m_lists = lists;
    const auto addList = [&](QLabel *caption) {
        auto *list = new QVBoxLayout;
        lists->addWidget(caption);
        lists->addLayout(list);
        setSpaces(*list, {0, 0, 0, 8}, 6);
        return list;
    };
    m_conflictCaption = makeCaption(tr("Your choice is needed"));
    m_changedCaption = makeCaption(tr("Will be changed"));
    m_clearedCaption = makeCaption(tr("Will be erased"));
    m_conflictList = addList(m_conflictCaption);
    m_changedList = addList(m_changedCaption);
    m_clearedList = addList(m_clearedCaption);
    m_whole
        = plainLabel(tr("Address, phones, consents and national identifier are sent whole, with "
                        "their unchanged parts."),
                     content);
    setType(*m_whole, Type::Label, Colour::Muted);
    lists->addWidget(m_whole);
    lists->addStretch(1);
    setSpaces(*lists, {12, 4, 12, 8}, 6);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    setGround(*content, Colour::Surface);
    setGround(*scroll->viewport(), Colour::Surface);
    return scroll;
}

QLabel *ChangesPanel::makeCaption(const QString &text)
{
    QLabel *caption = plainLabel(text.toUpper(), this);
    setType(*caption, Type::Caption, Colour::Muted);
    caption->setContentsMargins(px(6), 0, 0, 0);
    return caption;
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
    m_send = new QPushButton(icon(QStringLiteral("send"), Colour::OnAccent), {}, foot);
    m_send->setObjectName(QStringLiteral("sendChanges"));
    m_send->setAccessibleName(tr("Send changes"));
    m_send->setAutoDefault(true); // Enter presses it
    m_send->installEventFilter(this);
    setLook(*m_send, ButtonLook::Primary);
    m_discard = new QPushButton(tr("Discard changes"), foot);
    m_discard->setObjectName(QStringLiteral("discardChanges"));
    connect(m_send, &QPushButton::clicked, this, &ChangesPanel::sendRequested);
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
    m_lists->removeWidget(m_head);
    m_lists->removeWidget(m_request);
    m_footRows->removeWidget(m_request);
    if (isLow) {
        m_lists->insertWidget(0, m_head);
        m_lists->insertWidget(m_lists->count() - 1, m_request); // before what stretches
    } else {
        m_column->insertWidget(0, m_head);
        m_footRows->insertWidget(0, m_request);
    }
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
    showConflicts();
    showChanges();
    showRequest();
    const int count = static_cast<int>(m_editor.changes().size());
    m_title->setText(titleText());
    m_title->setEnabled(count > 0 || !m_conflicts.isEmpty());
    QStringList said;
    if (!m_terms.note.isEmpty())
        said.append(m_terms.note);
    if (m_terms.check == AddressCheck::Forced)
        said.append(tr("The address is sent as it is, without the server's check."));
    if (said.isEmpty())
        said.append(tr("Nothing is sent until you say so."));
    m_subtitle->setText(said.join(QLatin1Char('\n')));
    m_send->setText(count > 0 ? tr("Send %n change(s)", nullptr, count) : tr("Send changes"));
    const QList<const Field *> touched = m_editor.edits().touched();
    const auto wrong = std::find_if(touched.begin(), touched.end(), [this](const Field *field) {
        return m_editor.problem(*field).has_value();
    });
    m_problem->setVisible(wrong != touched.end());
    if (wrong != touched.end())
        m_problem->setText(plainButtonText(tr("To be mended first: %1").arg(labelOf(**wrong))));
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

void ChangesPanel::showConflicts()
{
    const QList<Conflict> conflicts = m_editor.copy().conflicts();
    keepRows(m_conflicts, conflicts, [this](const Field &field) {
        auto *row = new ConflictRow(field, m_conflictCaption->parentWidget());
        connect(row, &ConflictRow::theirsChosen, this,
                [this](const Field *chosen) { m_editor.revert(*chosen); });
        connect(row, &ConflictRow::mineChosen, this,
                [this](const Field *chosen) { m_editor.keepMine(*chosen); });
        return row;
    });
    int place = 0;
    for (const Conflict &conflict : conflicts) {
        ConflictRow *row = m_conflicts.value(conflict.field);
        row->showConflict(conflict, m_editor.copy().isOffered(*conflict.field), m_reference);
        row->setLocked(m_isSending);
        m_conflictList->insertWidget(place++, row);
        row->show();
    }
    m_conflictCaption->setVisible(!conflicts.isEmpty());
}

void ChangesPanel::showChanges()
{
    QList<Change> changes = m_editor.changes();
    const bool isAnyWhole = std::any_of(changes.begin(), changes.end(), isSentWhole);
    changes.removeIf([this](const Change &change) { return m_conflicts.contains(change.field); });
    keepRows(m_changes, changes, [this](const Field &field) {
        auto *row = new ChangeRow(field, m_changedCaption->parentWidget());
        connect(row, &ChangeRow::undoRequested, this,
                [this](const Field *undone) { m_editor.revert(*undone); });
        connect(row, &ChangeRow::fieldRequested, this, &ChangesPanel::fieldRequested);
        return row;
    });
    int changed = 0;
    int cleared = 0;
    for (const Change &change : std::as_const(changes)) {
        ChangeRow *row = m_changes.value(change.field);
        row->showChange(change, m_reference, m_isSending);
        m_changedList->removeWidget(row);
        m_clearedList->removeWidget(row);
        if (change.isClear())
            m_clearedList->insertWidget(cleared++, row);
        else
            m_changedList->insertWidget(changed++, row);
        row->show();
    }
    m_changedCaption->setVisible(changed > 0);
    m_clearedCaption->setVisible(cleared > 0);
    m_whole->setVisible(isAnyWhole);
    // Rows are made late, and moved: in order, before the buttons below them.
    QWidget *last = nullptr;
    for (QVBoxLayout *list : {m_conflictList, m_changedList, m_clearedList}) {
        for (int i = 0; i < list->count(); ++i)
            last = chainTabs(last, *list->itemAt(i)->widget());
    }
    for (QWidget *stop : m_request->stops() + QList<QWidget *>{m_problem, m_send, m_discard})
        last = chainTabs(last, *stop);
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
}

bool ChangesPanel::isSendFocused() const
{
    return m_send->hasFocus() && !m_send->visibleRegion().isEmpty();
}

bool ChangesPanel::focusConflict()
{
    if (m_conflictList->count() == 0)
        return false;
    m_conflictList->itemAt(0)->widget()->setFocus();
    return true;
}

/// A key that is held down is one press: it must not run through the panel unseen.
bool ChangesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_send && event->type() == QEvent::KeyPress
        && static_cast<const QKeyEvent *>(event)->isAutoRepeat())
        return true;
    return QFrame::eventFilter(watched, event);
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
