// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/lineedits.h"

#include "app/profile/value.h"
#include "app/reference/typeddate.h"
#include "ui/fields/inputparts.h"
#include "ui/words/fieldlabel.h"
#include "ui/words/valuetext.h"

#include <QCoreApplication>
#include <QDate>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

namespace desk {

namespace {

QLineEdit *addLineEdit(FieldWidget *owner)
{
    auto *edit = new QLineEdit(owner);
    edit->setObjectName(objectNameOf(owner->field()));
    edit->setAccessibleName(labelOf(owner->field()));
    auto *layout = new QHBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(edit);
    owner->setMainInput(edit);
    return edit;
}

/// The agent's short form with the whole year; in digits, where theirs has the month as a word.
QString dateForm()
{
    const QString form = shortDateFormat(QLocale());
    if (!form.contains(QLatin1String("MMM")))
        return form;
    switch (dateOrderOf(form)) {
    case DateOrder::DayFirst:
        return QStringLiteral("dd/MM/yyyy");
    case DateOrder::MonthFirst:
        return QStringLiteral("MM/dd/yyyy");
    case DateOrder::YearFirst:
        return QStringLiteral("yyyy-MM-dd");
    }
    Q_UNREACHABLE();
}

QDate typedDate(const QString &typed)
{
    const auto read = readTypedDate(typed, dateOrderOf(dateForm()), QDate::currentDate());
    return read ? read->date : QDate();
}

/// As it is typed, where that reads back as the same day.
QString dateText(QDate date)
{
    const QString text = QLocale().toString(date, dateForm());
    return typedDate(text) == date ? text : date.toString(Qt::ISODate);
}

/// How a date is typed, in letters of the agent's language.
QString dateHint()
{
    const QString form = dateForm();
    QString hint;
    for (const QChar c : form) {
        if (c == QLatin1Char('d'))
            hint += QCoreApplication::translate("DateHint", "D", "one letter for day");
        else if (c == QLatin1Char('M'))
            hint += QCoreApplication::translate("DateHint", "M", "one letter for month");
        else if (c == QLatin1Char('y'))
            hint += QCoreApplication::translate("DateHint", "Y", "one letter for year");
        else
            hint += c;
    }
    return hint;
}

} // namespace

TextWidget::TextWidget(const Field &field, QWidget *parent)
    : FieldWidget(field, parent)
    , m_edit(addLineEdit(this))
{
    if (field.kind == FieldKind::Email)
        m_edit->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    connect(m_edit, &QLineEdit::textChanged, this, &FieldWidget::edited);
}

QJsonValue TextWidget::value() const
{
    return m_edit->text().isEmpty() ? m_long : m_edit->text();
}

/// A line would cut a text of a million letters off, after stopping the window for seconds.
void TextWidget::setValue(const QJsonValue &value)
{
    const QString text = plainText(value);
    if (text == this->value().toString())
        return;
    const QSignalBlocker silent(this);
    const bool isLong = text.size() > longestText;
    m_long = isLong ? text : QString();
    m_edit->setPlaceholderText(isLong ? tr("%1 characters. What you type here takes their place.")
                                            .arg(QLocale().toString(text.size()))
                                      : QString());
    m_edit->setText(isLong ? QString() : text);
    m_edit->setCursorPosition(0);
}

DateWidget::DateWidget(const Field &field, QWidget *parent)
    : FieldWidget(field, parent)
    , m_edit(addLineEdit(this))
{
    m_edit->setPlaceholderText(dateHint());
    connect(m_edit, &QLineEdit::textChanged, this, &FieldWidget::edited);
    connect(m_edit, &QLineEdit::editingFinished, this, &DateWidget::showAsUnderstood);
}

QJsonValue DateWidget::value() const
{
    const QDate date = typedDate(m_edit->text());
    return date.isValid() ? toWireDate(date) : m_edit->text();
}

void DateWidget::setValue(const QJsonValue &value)
{
    if (sameTyped(value, this->value()))
        return;
    const QSignalBlocker silent(this);
    const auto date = wireDate(plainText(value));
    m_edit->setText(date ? dateText(*date) : plainText(value));
}

void DateWidget::showAsUnderstood()
{
    const QDate date = typedDate(m_edit->text());
    if (!date.isValid())
        return;
    const QSignalBlocker silent(this);
    m_edit->setText(dateText(date));
}

ShownWidget::ShownWidget(const Field &field, QWidget *parent)
    : FieldWidget(field, parent)
    , m_edit(addLineEdit(this))
{
    m_edit->setReadOnly(true);
}

void ShownWidget::setValue(const QJsonValue &value)
{
    m_value = value;
    m_edit->setText(plainText(value));
    m_edit->setCursorPosition(0);
}

} // namespace desk
