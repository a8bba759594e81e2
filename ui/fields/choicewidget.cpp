// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/choicewidget.h"

#include "app/profile/value.h"
#include "app/reference/referencedata.h"
#include "ui/fields/choicecompleter.h"
#include "ui/fields/inputparts.h"
#include "ui/words/fieldlabel.h"
#include "ui/words/valuetext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace desk {

namespace {

constexpr QLatin1String yes("true");
constexpr QLatin1String no("false");

} // namespace

ChoiceWidget::ChoiceWidget(const Field &field, ReferenceData &reference, QWidget *parent)
    : FieldWidget(field, parent)
    , m_reference(reference)
    , m_combo(new QuietComboBox(this))
{
    m_combo->setObjectName(objectNameOf(field));
    m_combo->setAccessibleName(labelOf(field));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_combo);
    setMainInput(m_combo);
    fill();
    if (field.kind == FieldKind::Country || field.kind == FieldKind::Language)
        makeTypeable();
    else
        connect(m_combo, &QComboBox::currentIndexChanged, this, &FieldWidget::edited);
    if (field.kind == FieldKind::Civility)
        connect(&reference, &ReferenceData::civilitiesChanged, this, &ChoiceWidget::fillAgain);
    if (field.kind == FieldKind::Country)
        connect(&reference, &ReferenceData::countriesChanged, this, &ChoiceWidget::fillAgain);
    if (isPartlyOfTheApi())
        m_combo->installEventFilter(this);
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
    if (field().kind == FieldKind::Boolean)
        return {{yes, tr("Yes")}, {no, tr("No")}};
    return m_reference.choices(field().kind);
}

void ChoiceWidget::fill()
{
    if (field().kind == FieldKind::Enumeration) {
        addEnumeration(*m_combo, field().choices);
        return;
    }
    addNothing(*m_combo);
    const bool isCoded = field().kind != FieldKind::Boolean;
    const auto textOf = [this, isCoded](const Choice &choice) {
        return isCoded ? valueText(field(), choice.code, m_reference) : choice.label;
    };
    const QStringList &recent = m_reference.recentCodes(field().kind);
    for (const QString &code : recent)
        m_combo->addItem(textOf({code, {}}), code);
    if (!recent.isEmpty())
        m_combo->insertSeparator(m_combo->count());
    for (const Choice &choice : choices())
        m_combo->addItem(textOf(choice), choice.code);
}

void ChoiceWidget::fillAgain()
{
    const QSignalBlocker silent(this);
    if (m_combo->isEditable()) {
        // Whoever is typing goes on as if nothing had happened.
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
        return;
    }
    const QString selected = code();
    m_combo->clear();
    fill();
    if (!m_stored.isEmpty())
        indexOf(m_stored);
    show(selected);
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
    if (field().kind != FieldKind::Boolean || (selected != yes && selected != no))
        return selected.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(selected);
    return selected == yes;
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
    if (m_combo->isEditable())
        return; // where any code can be typed
    m_stored = plainText(value);
    if (!m_stored.isEmpty())
        indexOf(m_stored);
}

int ChoiceWidget::indexOf(const QString &code)
{
    const Qt::MatchFlags exactly = Qt::MatchExactly | Qt::MatchCaseSensitive;
    if (const int index = m_combo->findData(code, Qt::UserRole, exactly); index >= 0)
        return index;
    const QString text
        = field().kind == FieldKind::Boolean ? code : valueText(field(), code, m_reference);
    m_combo->addItem(text, code);
    return m_combo->count() - 1;
}

void ChoiceWidget::show(const QString &code)
{
    const int index = indexOf(code);
    m_combo->setCurrentIndex(index);
    if (m_combo->isEditable())
        m_combo->setEditText(m_combo->itemText(index));
}

} // namespace desk
