// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/cardcell.h"

#include "app/profile/value.h"
#include "app/reference/fieldadvice.h"
#include "app/text/plainline.h"
#include "ui/fields/fieldwidget.h"
#include "ui/fields/formcell.h"
#include "ui/fields/inputparts.h"
#include "ui/fields/saydialog.h"
#include "ui/look/clipboard.h"
#include "ui/look/controlpainter.h"
#include "ui/look/keys.h"
#include "ui/look/labels.h"
#include "ui/look/tabchain.h"
#include "ui/look/theme.h"
#include "ui/profile/cellbuttons.h"
#include "ui/profile/cellrules.h"
#include "ui/profile/profileeditor.h"
#include "ui/profile/valueview.h"
#include "ui/words/fieldlabel.h"
#include "ui/words/readingtext.h"
#include "ui/words/valuetext.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

namespace desk {

CardCell::CardCell(const Field &field, ProfileEditor &editor, ReferenceData &reference,
                   QWidget *parent)
    : QFrame(parent)
    , m_field(field)
    , m_editor(editor)
    , m_reference(reference)
    , m_label(plainLabel(labelOf(field), this))
    , m_value(new ValueView(field, reference, this))
    , m_state(plainLabel(QString(), this))
    , m_buttons(new CellButtons(field, *this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("cell_") + objectNameOf(field));
    setFocusPolicy(Qt::StrongFocus);
    setType(*m_label, Type::Label, Colour::Muted);
    setType(*m_state, Type::Label);
    m_column->addWidget(m_label);
    m_column->addWidget(m_value);
    m_column->addWidget(m_state);
    m_column->addStretch(1);
    setSpaces(*m_column, {9, 5, 6, 5}, 1);
    connect(m_buttons, &CellButtons::copyRequested, this, &CardCell::copyValue);
    connect(m_buttons, &CellButtons::editRequested, this, &CardCell::editRequested);
    connect(m_buttons, &CellButtons::clearRequested, this, &CardCell::clearValue);
    connect(m_buttons, &CellButtons::undoRequested, this, &CardCell::undoValue);
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(300));
    m_pause.callOnTimeout(this, &CardCell::showAdvice);
    refresh();
}

void CardCell::setLabel(const QString &text)
{
    m_label->setText(text);
    if (m_form)
        m_form->setLabel(text);
}

QString CardCell::spokenValue() const
{
    const QJsonValue value = m_editor.copy().shown(m_field);
    if (m_field.items)
        return m_field.items->spelled(m_field.items->isList() ? value.toArray().at(0) : value);
    return plainText(value);
}

bool CardCell::hasContent() const
{
    return m_form || m_editor.copy().state(m_field) != FieldState::Untouched
        || !m_serverProblem.isEmpty() || m_editor.copy().conflict(m_field)
        || (!readingText(m_field, m_editor.profile().value(m_field), m_reference).isEmpty()
            && !isIdle(m_field, m_editor.profile().value(m_field)));
}

bool CardCell::isOpenedInVain() const
{
    return m_form && m_editor.copy().state(m_field) == FieldState::Untouched
        && !m_editor.edits().contains(m_field) && m_serverProblem.isEmpty();
}

bool CardCell::isInInput(const QWidget &widget) const
{
    return m_form && m_form->isAncestorOf(&widget);
}

void CardCell::copyValue()
{
    const QString text = plainLines(m_value->text());
    if (text.isEmpty())
        return;
    copyPersonal(text);
    Q_EMIT copied(m_label->text());
}

void CardCell::adviseSoon()
{
    if (!m_form)
        return;
    // Not after the pause: what is sent depends on it.
    m_form->input().setCountry(customerCountry(m_editor.adviceSource()));
    m_pause.start();
}

void CardCell::showAdvice()
{
    if (!m_form)
        return;
    m_form->input().setCountry(customerCountry(m_editor.adviceSource()));
    m_form->showAdvice(fieldAdvice(m_field, m_editor.adviceSource()));
    refreshState();
}

void CardCell::makeForm()
{
    m_form = new FormCell(m_field, m_reference, FormCell::Purpose::Edit, this);
    m_form->setLabel(m_label->text());
    FieldWidget &input = m_form->input();
    input.setStored(m_editor.profile().value(m_field));
    input.setCountry(customerCountry(m_editor.adviceSource()));
    input.setValue(m_editor.copy().shown(m_field));
    connect(m_form, &FormCell::edited, this, [this] {
        m_serverProblem.clear();
        m_editor.type(m_field, m_form->input().value());
        m_pause.start();
    });
    connect(m_form, &FormCell::suggestionAccepted, this, &CardCell::suggestionAccepted);
    const auto onKey = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, m_form);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    onKey(acceptSuggestionKey(), [this] { m_form->acceptSuggestion(); });
    onKey(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] {
        m_isClosed = true;
        setFocus();
        stopEditing();
    });
    input.mainInput()->installEventFilter(this);
    m_column->insertWidget(0, m_form);
    // Made late, it would come last; it belongs right after its cell.
    chainTabs(this, *m_form);
}

void CardCell::startEditing(bool takesFocus)
{
    if (!m_field.isEditable() || m_isLocked)
        return;
    const bool isNew = !m_form;
    m_isClosed = false;
    if (isNew)
        makeForm();
    m_form->show();
    m_label->hide();
    m_value->hide();
    // While its input is open the Tab key stops there only.
    setFocusPolicy(Qt::ClickFocus);
    refreshState();
    m_pause.start();
    if (isNew)
        Q_EMIT opened();
    if (takesFocus)
        m_form->focusInput();
}

void CardCell::stopEditing()
{
    if (!m_form)
        return;
    setFocusPolicy(Qt::StrongFocus);
    m_isHeldOpen = false;
    // Later: the button that was pressed may be among what goes.
    auto *form = std::exchange(m_form, nullptr);
    form->hide(); // moves the focus, which may come back here
    form->deleteLater();
    m_label->show();
    m_value->show();
    refresh();
    Q_EMIT closed();
}

void CardCell::refresh()
{
    const bool isChanged = m_editor.copy().state(m_field) != FieldState::Untouched;
    const QJsonValue shown = m_editor.copy().shown(m_field);
    m_value->showValue(isChanged ? shown : m_editor.profile().value(m_field), isChanged);
    setAccessibleName(
        labelled(labelOf(m_field), m_value->text().isEmpty() ? tr("empty") : m_value->text()));
    m_isClosed = m_isClosed && isChanged;
    const bool isWrong = m_editor.problem(m_field).has_value();
    if (!m_form && isChanged && (!m_isClosed || isWrong))
        startEditing(false);
    if (m_form) {
        m_form->input().setStored(m_editor.profile().value(m_field));
        m_form->input().setValue(shown);
        m_pause.start(); // the advice was about another value, after a clear or an undo
    }
    refreshState();
}

void CardCell::refreshState()
{
    const auto [text, colour] = cellState(m_field, m_editor.copy(), m_reference);
    setColour(*m_state, colour);
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty() && !m_form);
    setAccessibleDescription(text);
    if (m_form) {
        const auto problem = m_editor.problem(m_field);
        m_form->showState(text, colour);
        m_form->showProblem(problem ? problemText(*problem) : m_serverProblem);
        setAccessibleDescription(m_form->description());
    }
    refreshButtons();
    update();
}

void CardCell::refreshButtons()
{
    const bool isCleared = m_editor.copy().state(m_field) == FieldState::ToBeCleared;
    m_buttons->show(
        {.isEditing = isEditing(),
         .isMarked = underMouse() || hasFocus(),
         .canClear = isEditing() && !isCleared && !isNothing(m_editor.copy().shown(m_field)),
         .canUndo = m_editor.edits().contains(m_field),
         .canCopy = !isNothing(m_editor.copy().shown(m_field)),
         .isLocked = m_isLocked});
    placeButtons();
}

void CardCell::placeButtons()
{
    m_buttons->place(m_form ? qobject_cast<QLineEdit *>(m_form->input().mainInput()) : nullptr);
}

void CardCell::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event); // and once the input has its place
    QMetaObject::invokeMethod(this, &CardCell::placeButtons, Qt::QueuedConnection);
}

void CardCell::setServerProblem(const QString &text)
{
    m_serverProblem = text;
    if (!text.isEmpty())
        startEditing(false);
    refreshState();
}

void CardCell::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    if (m_form)
        m_form->setEnabled(!isLocked);
    refreshButtons();
}

void CardCell::clearValue()
{
    m_serverProblem.clear();
    m_editor.clear(m_field);
}

void CardCell::undoValue()
{
    m_serverProblem.clear();
    m_editor.revert(m_field);
    setFocus();
    stopEditing();
    refresh();
}

/// The letter that opens a field is the first of what is typed in it.
bool CardCell::openWithLetter(QKeyEvent &event)
{
    const QString typed = event.text();
    const bool isCommand
        = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (!hasFocus() || isCommand || typed.isEmpty() || !typed.at(0).isPrint()
        || typed.at(0).isSpace() || m_isLocked || !takesLetters(m_field))
        return false;
    Q_EMIT editRequested();
    QWidget *input = QApplication::focusWidget();
    if (!m_form || !input || !m_form->isAncestorOf(input))
        return true;
    if (auto *line = qobject_cast<QLineEdit *>(input))
        line->selectAll();
    QKeyEvent again(QEvent::KeyPress, event.key(), event.modifiers(), typed);
    QApplication::sendEvent(input, &again);
    return true;
}

void CardCell::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if ((isEnter || key == Qt::Key_F2) && hasFocus() && !event->isAutoRepeat()) {
        Q_EMIT editRequested();
    } else if (key == Qt::Key_Escape && m_form) {
        undoValue();
    } else if (event->matches(QKeySequence::Copy) && hasFocus()) {
        copyValue();
    } else if ((key == Qt::Key_Down || key == Qt::Key_Up) && hasFocus()) {
        focusNextPrevChild(key == Qt::Key_Down);
    } else if (!openWithLetter(*event)) {
        QFrame::keyPressEvent(event);
    }
}

void CardCell::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, const QString &symbol, bool isPossible,
                                  void (CardCell::*act)()) {
        QAction *action = menu->addAction(icon(symbol), text);
        action->setEnabled(isPossible);
        connect(action, &QAction::triggered, this, act);
    };
    add(tr("&Copy"), QStringLiteral("copy"), !m_value->text().isEmpty(), &CardCell::copyValue);
    if (m_field.isEditable()) {
        add(tr("&Edit"), QStringLiteral("edit"), !m_isLocked && !m_form, &CardCell::editRequested);
        if (m_field.clearWith != ClearWith::Never)
            add(tr("C&lear"), QStringLiteral("close"), !m_isLocked && !m_value->text().isEmpty(),
                &CardCell::clearValue);
        add(tr("&Undo"), QStringLiteral("undo"), !m_isLocked && m_editor.edits().contains(m_field),
            &CardCell::undoValue);
    }
    QAction *say = menu->addAction(icon(QStringLiteral("say")), tr("&Say back"));
    say->setEnabled(!spokenValue().isEmpty());
    connect(say, &QAction::triggered, this, [this] {
        setFocus();
        sayFocused(plainText(m_editor.adviceSource().valueOf(desk::field("language_code"))), this);
    });
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().center())
                                                               : event->globalPos());
}

bool CardCell::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move)
        QMetaObject::invokeMethod(this, &CardCell::placeButtons, Qt::QueuedConnection);
    return QFrame::eventFilter(watched, event);
}

bool CardCell::event(QEvent *event)
{
    const bool isTaken = QFrame::event(event);
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
    case QEvent::Enter:
    case QEvent::Leave:
        refreshButtons();
        update();
        break;
    default:
        break;
    }
    return isTaken;
}

void CardCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF box(rect());
    const double radius = px(space::controlRadius);
    const int line = tokens().lineWidth();
    if (!m_form && (underMouse() || hasFocus()))
        drawBox(painter, box, colour(Colour::Raised), colour(Colour::Line), radius, line);
    const FieldState state = m_editor.copy().state(m_field);
    const bool isConflict = m_editor.copy().conflict(m_field).has_value();
    if (state != FieldState::Untouched || isConflict)
        drawSideBar(painter, box,
                    colour(isConflict                             ? Colour::Warning
                               : state == FieldState::ToBeCleared ? Colour::Cleared
                                                                  : Colour::Changed));
    if (hasFocus())
        drawRing(painter, box, radius);
}

} // namespace desk
