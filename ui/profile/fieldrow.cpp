// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/fieldrow.h"

#include "app/profile/value.h"
#include "app/reference/fieldadvice.h"
#include "ui/fields/advicebox.h"
#include "ui/fields/fieldwidget.h"
#include "ui/fields/inputparts.h"
#include "ui/look/keys.h"
#include "ui/look/labels.h"
#include "ui/look/tabchain.h"
#include "ui/look/theme.h"
#include "ui/profile/profileeditor.h"
#include "ui/words/addresslabels.h"
#include "ui/words/fieldlabel.h"
#include "ui/words/valuetext.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

namespace desk {

FieldRow::FieldRow(const Field &field, ProfileEditor &editor, ReferenceData &reference,
                   int labelWidth, QWidget *parent)
    : QFrame(parent)
    , m_field(field)
    , m_editor(editor)
    , m_reference(reference)
    , m_label(plainLabel(QString(), this))
    , m_value(plainLabel(QString(), this))
    , m_state(plainLabel(QString(), this))
    , m_problem(plainLabel(QString(), this))
    , m_content(new QVBoxLayout)
{
    setObjectName(QStringLiteral("row_") + objectNameOf(field));
    setFocusPolicy(field.isEditable() ? Qt::StrongFocus : Qt::NoFocus);
    m_label->setText(labelOf(field));
    m_label->setFixedWidth(labelWidth);
    // The edit button is a little taller than a line of text.
    m_label->setContentsMargins(0, 4, 0, 0);
    m_value->setContentsMargins(0, 4, 0, 0);
    setColour(*m_label, Colour::Muted);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_value->setFocusPolicy(Qt::NoFocus);
    m_value->installEventFilter(this);
    m_problem->setObjectName(objectNameOf(field) + QStringLiteral("Problem"));
    setColour(*m_problem, Colour::Problem);

    m_content->setSpacing(2);
    m_content->addWidget(m_value);
    m_content->addWidget(m_state);
    m_content->addWidget(m_problem);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(12);
    row->addWidget(m_label, 0, Qt::AlignTop);
    row->addLayout(m_content, 1);
    row->setAlignment(m_content, Qt::AlignTop);
    if (field.isEditable()) {
        m_edit = new QToolButton(this);
        m_edit->setIcon(icon(QStringLiteral("edit")));
        m_edit->setAutoRaise(true);
        m_edit->setFocusPolicy(Qt::NoFocus); // the row itself is the stop of the Tab key
        m_edit->setObjectName(QStringLiteral("edit_") + objectNameOf(field));
        m_edit->setAccessibleName(tr("Edit %1").arg(labelOf(field)));
        m_edit->setToolTip(tr("Edit %1").arg(labelOf(field)));
        connect(m_edit, &QToolButton::clicked, this, [this] { startEditing(true); });
        row->addWidget(m_edit, 0, Qt::AlignTop);
    }
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(300));
    connect(&m_pause, &QTimer::timeout, this, &FieldRow::showAdvice);
    refresh();
}

void FieldRow::setLabel(const QString &text)
{
    m_label->setText(text);
}

QString FieldRow::spokenValue() const
{
    const QJsonValue value = m_editor.copy().shown(m_field);
    if (m_field.items)
        return m_field.items->spelled(m_field.items->isList() ? value.toArray().at(0) : value);
    return plainText(value);
}

void FieldRow::adviseSoon()
{
    if (!m_input)
        return;
    // Not after the pause: what is sent depends on it.
    m_input->setCountry(customerCountry(m_editor.adviceSource()));
    m_pause.start();
}

void FieldRow::showAdvice()
{
    if (!m_input)
        return;
    m_input->setCountry(customerCountry(m_editor.adviceSource()));
    m_advice->showAdvice(fieldAdvice(m_field, m_editor.adviceSource()));
    refreshState();
}

QToolButton *FieldRow::textButton(const QString &text, const QString &name,
                                  const QString &objectName)
{
    auto *button = new QToolButton(m_editing);
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setObjectName(objectName + objectNameOf(m_field));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void FieldRow::makeEditingParts()
{
    m_editing = new QWidget(this);
    m_input = makeFieldWidget(m_field, m_reference, m_editing);
    m_input->setStored(m_editor.profile().value(m_field));
    m_input->setCountry(customerCountry(m_editor.adviceSource()));
    m_input->setValue(m_editor.copy().shown(m_field));
    connect(m_input, &FieldWidget::edited, this, [this] {
        m_serverProblem.clear();
        m_editor.type(m_field, m_input->value());
        m_pause.start();
    });
    m_advice = new AdviceBox(m_reference, m_editing);
    m_advice->setObjectName(objectNameOf(m_field) + QStringLiteral("Advice"));
    connect(m_advice, &AdviceBox::suggestionAccepted, this, &FieldRow::suggestionAccepted);
    auto *accept = new QShortcut(acceptSuggestionKey(), m_editing);
    accept->setContext(Qt::WidgetWithChildrenShortcut);
    connect(accept, &QShortcut::activated, m_advice, &AdviceBox::acceptFirst);
    auto *column = new QVBoxLayout(m_editing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    column->addWidget(m_advice);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_input, 1);
    if (m_field.clearWith != ClearWith::Never) {
        QToolButton *clear = textButton(tr("Clear"), tr("Clear %1").arg(labelOf(m_field)),
                                        QStringLiteral("clear_"));
        connect(clear, &QToolButton::clicked, this, [this] {
            m_serverProblem.clear();
            m_editor.clear(m_field);
        });
        row->addWidget(clear, 0, Qt::AlignTop);
    }
    QToolButton *undo
        = textButton(tr("Undo"), tr("Undo %1").arg(labelOf(m_field)), QStringLiteral("undo_"));
    connect(undo, &QToolButton::clicked, this, [this] {
        m_serverProblem.clear();
        m_editor.revert(m_field);
        stopEditing();
        setFocus();
    });
    row->addWidget(undo, 0, Qt::AlignTop);
    m_content->insertWidget(0, m_editing);
    // Made late, they would come last; they belong right after their row.
    chainTabs(this, *m_editing);
}

void FieldRow::startEditing(bool takeFocus)
{
    if (!m_field.isEditable() || m_isLocked)
        return;
    if (!m_input)
        makeEditingParts();
    m_editing->show();
    m_value->hide();
    m_edit->hide();
    refreshState();
    m_pause.start();
    if (takeFocus)
        m_input->takeFocus();
}

void FieldRow::stopEditing()
{
    if (!m_input)
        return;
    // Later: the button that was pressed may be among what goes.
    m_editing->hide();
    m_editing->deleteLater();
    m_editing = nullptr;
    m_input = nullptr;
    m_advice = nullptr;
    m_value->show();
    m_edit->show();
    refresh();
}

void FieldRow::refresh()
{
    const QString text = valueText(m_field, m_editor.profile().value(m_field), m_reference);
    m_value->setText(text.isEmpty() ? QStringLiteral("—") : text);
    setColour(*m_value, text.isEmpty() ? Colour::Muted : Colour::Text);
    setAccessibleName(labelled(labelOf(m_field), text.isEmpty() ? tr("empty") : text));
    if (!m_input && m_editor.copy().state(m_field) != FieldState::Untouched)
        startEditing(false);
    if (m_input) {
        m_input->setStored(m_editor.profile().value(m_field));
        m_input->setValue(m_editor.copy().shown(m_field));
        m_pause.start(); // the advice was about another value, after a clear or an undo
    }
    refreshState();
}

void FieldRow::makeConflictParts()
{
    m_conflict = new QWidget(this);
    m_conflict->setObjectName(QStringLiteral("conflict_") + objectNameOf(m_field));
    m_conflictText = plainLabel(QString(), m_conflict);
    setColour(*m_conflictText, Colour::Warning);
    const auto button = [this](const QString &text, const QString &name) {
        auto *made = new QPushButton(text, m_conflict);
        made->setAccessibleName(name.arg(labelOf(m_field)));
        made->setAutoDefault(false);
        return made;
    };
    QPushButton *theirs = button(tr("Keep theirs"), tr("Keep theirs: %1"));
    QPushButton *mine = button(tr("Keep mine"), tr("Keep mine: %1"));
    connect(theirs, &QPushButton::clicked, this, [this] {
        m_editor.revert(m_field);
        stopEditing();
        setFocus();
    });
    connect(mine, &QPushButton::clicked, this, [this] {
        m_editor.keepMine(m_field);
        setFocus();
    });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(theirs);
    buttons->addWidget(mine);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(m_conflict);
    column->setContentsMargins(0, 2, 0, 4);
    column->addWidget(m_conflictText);
    column->addLayout(buttons);
    m_content->addWidget(m_conflict);
    QWidget::setTabOrder(this, theirs);
    QWidget::setTabOrder(theirs, mine);
}

void FieldRow::refreshConflict()
{
    const auto conflict = m_editor.copy().conflict(m_field);
    if (conflict && !m_conflict)
        makeConflictParts();
    if (!m_conflict)
        return;
    m_conflict->setVisible(conflict.has_value());
    m_conflict->setEnabled(!m_isLocked);
    if (!conflict)
        return;
    const auto text = [this](const QJsonValue &value) {
        const QString shown = valueText(m_field, value, m_reference);
        return shown.isEmpty() ? tr("empty") : shown;
    };
    const QString offered = conflict->mine.isNull()
        ? tr("The profile has: %1. It belongs to another address than the one you typed; “Keep "
             "mine” "
             "clears it.")
              .arg(text(conflict->theirs))
        : tr("The profile has: %1. You typed: %2.")
              .arg(text(conflict->theirs), text(conflict->mine));
    const QString words = m_editor.copy().isOffered(m_field)
        ? offered
        : tr("Somebody else has changed this. It was: %1. Theirs: %2. Yours: %3.")
              .arg(text(conflict->was), text(conflict->theirs), text(conflict->mine));
    m_conflictText->setText(words);
    setAccessibleDescription(m_conflictText->text());
}

void FieldRow::refreshState()
{
    const FieldState state = m_editor.copy().state(m_field);
    const QString was = valueText(m_field, m_editor.profile().value(m_field), m_reference);
    QString text;
    if (state == FieldState::ToBeCleared)
        text = tr("Will be cleared. Was: %1").arg(was);
    else if (state == FieldState::Changed)
        text = was.isEmpty() ? tr("Changed. Was empty") : tr("Changed. Was: %1").arg(was);
    setColour(*m_state, state == FieldState::ToBeCleared ? Colour::Cleared : Colour::Changed);
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty() && !m_editor.copy().conflict(m_field));

    const auto problem = m_editor.problem(m_field);
    const QString problemSaid = problem ? problemText(*problem) : m_serverProblem;
    m_problem->setText(problemSaid);
    m_problem->setVisible(!problemSaid.isEmpty());
    QString said = problemSaid.isEmpty() ? text : problemSaid;
    if (m_advice && !m_advice->text().isEmpty())
        said = (said + QLatin1Char(' ') + m_advice->text()).trimmed();
    setAccessibleDescription(said);
    if (m_input)
        m_input->mainInput()->setAccessibleDescription(said);
    refreshConflict();
    update();
}

void FieldRow::setServerProblem(const QString &text)
{
    m_serverProblem = text;
    if (!text.isEmpty())
        startEditing(false);
    refreshState();
}

void FieldRow::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    if (m_editing)
        m_editing->setEnabled(!isLocked);
    if (m_edit)
        m_edit->setEnabled(!isLocked);
    if (m_conflict)
        m_conflict->setEnabled(!isLocked);
}

void FieldRow::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isEdit = key == Qt::Key_F2 || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEdit && hasFocus()) {
        startEditing(true);
    } else if (key == Qt::Key_Escape && m_input
               && m_editor.copy().state(m_field) == FieldState::Untouched) {
        m_editor.revert(m_field);
        stopEditing();
        setFocus();
    } else if ((key == Qt::Key_Down || key == Qt::Key_Up) && hasFocus()) {
        focusNextPrevChild(key == Qt::Key_Down);
    } else {
        QFrame::keyPressEvent(event);
    }
}

bool FieldRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_value && event->type() == QEvent::MouseButtonDblClick
        && m_field.isEditable()) {
        startEditing(true);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void FieldRow::mouseDoubleClickEvent(QMouseEvent *event)
{
    startEditing(true);
    QFrame::mouseDoubleClickEvent(event);
}

void FieldRow::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(colour(Colour::Accent));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 0.5, -0.5, -0.5), 4, 4);
    }
    const FieldState state = m_editor.copy().state(m_field);
    if (state != FieldState::Untouched) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(
            colour(state == FieldState::ToBeCleared ? Colour::Cleared : Colour::Changed));
        painter.drawRoundedRect(QRectF(2, 4, 3, height() - 8), 1.5, 1.5);
    }
}

} // namespace desk
