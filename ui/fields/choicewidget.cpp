// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/choicewidget.h"

#include "app/profile/value.h"
#include "app/reference/referencedata.h"
#include "ui/fields/choicecompleter.h"
#include "ui/fields/inputparts.h"
#include "ui/look/segments.h"
#include "ui/words/fieldlabel.h"
#include "ui/words/valuetext.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace desk {

ChoiceWidget::ChoiceWidget(const Field &field, ReferenceData &reference, QWidget *parent)
    : FieldWidget(field, parent)
    , m_reference(reference)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    build();
    if (field.kind == FieldKind::Civility)
        connect(&reference, &ReferenceData::civilitiesChanged, this, &ChoiceWidget::fillAgain);
    if (field.kind == FieldKind::Country)
        connect(&reference, &ReferenceData::countriesChanged, this, &ChoiceWidget::fillAgain);
}

bool ChoiceWidget::isTypeable() const
{
    return field().kind == FieldKind::Country || field().kind == FieldKind::Language;
}

bool ChoiceWidget::isShort() const
{
    return !isTypeable() && choices().size() <= mostSegments;
}

void ChoiceWidget::build()
{
    if (isShort())
        buildSegments();
    else
        buildList();
}

void ChoiceWidget::buildSegments()
{
    m_segments = new Segments(this);
    m_segments->setClearable(field().onCreate != OnCreate::Required);
    fillSegments({});
    connect(m_segments, &Segments::edited, this, &FieldWidget::edited);
    putInPlace(m_segments);
    static_cast<QHBoxLayout *>(layout())->addStretch(1);
}

void ChoiceWidget::buildList()
{
    m_combo = new QuietComboBox(this);
    putInPlace(m_combo);
    fill();
    if (isTypeable())
        makeTypeable();
    else
        connect(m_combo, &QComboBox::currentIndexChanged, this, &FieldWidget::edited);
}

/// Takes the place of what was there before.
void ChoiceWidget::putInPlace(QWidget *input)
{
    input->setObjectName(objectNameOf(field()));
    input->setAccessibleName(labelOf(field()));
    if (isPartlyOfTheApi())
        input->installEventFilter(this);
    QWidget *before = mainInput();
    setMainInput(input);
    while (QLayoutItem *item = layout()->takeAt(0))
        delete item;
    layout()->addWidget(input);
    if (!before)
        return;
    input->setAccessibleDescription(before->accessibleDescription());
    setTabOrder(before, input);
    const bool hadFocus = before->hasFocus();
    before->hide();
    before->deleteLater();
    if (!isHidden())
        input->show();
    if (hadFocus)
        takeFocus();
}

void ChoiceWidget::fillSegments(const QString &shown)
{
    QList<Segment> segments;
    if (field().kind == FieldKind::Boolean) {
        segments = answerSegments();
    } else {
        for (const Choice &choice : choices())
            segments.append({choice.code, choice.label, {}});
    }
    for (const QString &other : {m_stored, shown}) {
        const bool isThere = std::any_of(segments.cbegin(), segments.cend(),
                                         [&](const auto &one) { return one.code == other; });
        if (!other.isEmpty() && !isThere)
            segments.append({other, other, {}});
    }
    m_segments->setSegments(segments);
    m_segments->setCode(shown);
}

void ChoiceWidget::makeTypeable()
{
    m_reference.prepareNames();
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(10);
    m_completer = new ChoiceCompleter(field().kind, m_reference, m_combo);
    fillCompleter();
    // The line's own: to a combo box a suggestion would be the entry in the same place of its list.
    m_combo->lineEdit()->setCompleter(m_completer);
    m_combo->lineEdit()->setObjectName(m_combo->objectName() + QLatin1String("_text"));
    m_combo->lineEdit()->setAccessibleName(m_combo->accessibleName());
    m_combo->setCurrentIndex(0);
    connect(m_combo, &QComboBox::editTextChanged, this, &FieldWidget::edited);
}

/// A list of its own: in the combo box recent entries stand twice.
void ChoiceWidget::fillCompleter()
{
    m_completer->removeAll();
    for (const Choice &choice : choices())
        m_completer->add(choice.code, valueText(field(), choice.code, m_reference));
}

QList<Choice> ChoiceWidget::choices() const
{
    if (field().kind != FieldKind::Enumeration)
        return m_reference.choices(field().kind);
    QList<Choice> all;
    for (const char *code : field().choices)
        all.append({QString::fromLatin1(code), enumerationText(QString::fromLatin1(code))});
    return all;
}

void ChoiceWidget::fill()
{
    addNothing(*m_combo);
    const QStringList &recent = m_reference.recentCodes(field().kind);
    for (const QString &code : recent)
        m_combo->addItem(valueText(field(), code, m_reference), code);
    if (!recent.isEmpty())
        m_combo->insertSeparator(m_combo->count());
    for (const Choice &choice : choices())
        m_combo->addItem(valueText(field(), choice.code, m_reference), choice.code);
}

void ChoiceWidget::fillAgain()
{
    const QSignalBlocker silent(this);
    if (isTypeable()) {
        fillTypedAgain();
        return;
    }
    const QString selected = code();
    if (isShort() != (m_segments != nullptr)) {
        m_segments = nullptr;
        m_combo = nullptr;
        build();
    } else if (m_combo) {
        m_combo->clear();
        fill();
    }
    if (m_combo && !m_stored.isEmpty())
        indexOf(m_stored);
    show(selected);
}

/// Whoever is typing goes on as if nothing had happened.
void ChoiceWidget::fillTypedAgain()
{
    const QString typed = m_combo->currentText();
    QLineEdit *line = m_combo->lineEdit();
    const int cursor = line->cursorPosition();
    const int from = line->selectionStart();
    const int length = line->selectionLength();
    m_combo->clear();
    fill();
    fillCompleter();
    m_combo->setCurrentIndex(m_combo->findText(typed, Qt::MatchExactly));
    m_combo->setEditText(typed);
    line->setCursorPosition(cursor);
    if (from >= 0)
        line->setSelection(from, length);
}

bool ChoiceWidget::isPartlyOfTheApi() const
{
    return field().kind == FieldKind::Civility || field().kind == FieldKind::Country;
}

bool ChoiceWidget::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        m_reference.askForChoices();
    return FieldWidget::eventFilter(watched, event);
}

void ChoiceWidget::showEvent(QShowEvent *event)
{
    FieldWidget::showEvent(event);
    if (isPartlyOfTheApi())
        m_reference.askForChoices();
}

QString ChoiceWidget::code() const
{
    if (m_segments)
        return m_segments->code();
    return m_combo->isEditable() ? typedCode() : selectedCode(*m_combo);
}

QString ChoiceWidget::typedCode() const
{
    QString typed = m_combo->currentText();
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return typed;
    if (const int same = m_combo->findText(text, Qt::MatchExactly | Qt::MatchCaseSensitive);
        same >= 0)
        return m_combo->itemData(same).toString();
    if (const int same = m_combo->findText(text, Qt::MatchFixedString); same >= 0)
        return m_combo->itemData(same).toString();
    const QString code = m_reference.codeOf(field().kind, text);
    return code.isEmpty() ? typed : code;
}

QJsonValue ChoiceWidget::value() const
{
    const QString selected = code();
    if (field().kind == FieldKind::Boolean) {
        for (const bool answer : {true, false}) {
            if (selected == plainText(answer))
                return answer;
        }
    }
    return selected.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(selected);
}

void ChoiceWidget::setValue(const QJsonValue &value)
{
    if (sameTyped(value, this->value()))
        return;
    const QSignalBlocker silent(this);
    show(plainText(value));
}

void ChoiceWidget::setStored(const QJsonValue &value)
{
    if (isTypeable())
        return; // where any code can be typed
    m_stored = plainText(value);
    if (m_segments)
        fillSegments(code());
    else if (!m_stored.isEmpty())
        indexOf(m_stored);
}

int ChoiceWidget::indexOf(const QString &code)
{
    const Qt::MatchFlags exactly = Qt::MatchExactly | Qt::MatchCaseSensitive;
    if (const int index = m_combo->findData(code, Qt::UserRole, exactly); index >= 0)
        return index;
    m_combo->addItem(valueText(field(), code, m_reference), code);
    return m_combo->count() - 1;
}

void ChoiceWidget::show(const QString &code)
{
    if (m_segments) {
        fillSegments(code);
        return;
    }
    const int index = indexOf(code);
    m_combo->setCurrentIndex(index);
    if (m_combo->isEditable())
        m_combo->setEditText(m_combo->itemText(index));
}

} // namespace desk
