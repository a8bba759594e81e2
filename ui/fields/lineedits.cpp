// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/lineedits.h"

#include "app/profile/value.h"
#include "app/reference/fieldadvice.h"
#include "app/reference/typeddate.h"
#include "ui/fields/inputparts.h"
#include "ui/look/dress.h"
#include "ui/words/advicetext.h"
#include "ui/words/dateform.h"
#include "ui/words/fieldlabel.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>

namespace desk {

namespace {

constexpr int dateWidth = 160; ///< at 100 %

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

} // namespace

TextWidget::TextWidget(const Field &field, QWidget *parent)
    : FieldWidget(field, parent)
    , m_edit(addLineEdit(this))
{
    if (field.kind == FieldKind::Email)
        m_edit->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    connect(m_edit, &QLineEdit::textChanged, this, &FieldWidget::edited);
    // Who has left it reads it from its beginning.
    connect(m_edit, &QLineEdit::editingFinished, m_edit, [edit = m_edit] {
        if (!edit->hasFocus())
            edit->setCursorPosition(0);
    });
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
    , m_understood(new QLabel(this))
{
    m_edit->setPlaceholderText(dateFormHint());
    m_understood->setTextFormat(Qt::PlainText);
    m_understood->setObjectName(objectNameOf(field) + QLatin1String("Understood"));
    // It never makes the field wider; where there is no room beside the line it stands below.
    m_understood->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setWidths(*m_edit, dateWidth, dateWidth);
    layout()->setAlignment(m_edit, Qt::AlignLeft);
    setColour(*m_understood, Colour::Muted);
    static_cast<QBoxLayout *>(layout())->addWidget(m_understood, 1);
    layout()->setSpacing(px(space::cardPadding));
    connect(m_edit, &QLineEdit::textChanged, this, &DateWidget::showUnderstood);
    connect(m_edit, &QLineEdit::textChanged, this, &FieldWidget::edited);
    connect(m_edit, &QLineEdit::editingFinished, this, &DateWidget::showAsUnderstood);
}

DateWidget::~DateWidget()
{
    // The line loses the focus, and says that it is finished, when this part is gone already.
    m_edit->disconnect(this);
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

/// Beside the line while it is a date somebody can be born on.
void DateWidget::showUnderstood()
{
    const QDate today = QDate::currentDate();
    const AdviceSource alone{[this](const Field &) { return value(); }, today};
    QString text;
    for (const Advice &advice : fieldAdvice(field(), alone)) {
        if (advice.key == AdviceKey::DateUnderstood)
            text = understoodText(advice);
    }
    m_understood->setText(text);
    m_understood->setVisible(!text.isEmpty());
    arrange();
}

void DateWidget::arrange()
{
    auto *box = static_cast<QBoxLayout *>(layout());
    const int needed = m_edit->sizeHint().boundedTo(m_edit->maximumSize()).width() + box->spacing()
        + m_understood->sizeHint().width();
    const bool isNarrow = !m_understood->text().isEmpty() && needed > width();
    box->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_understood->setWordWrap(isNarrow);
}

void DateWidget::resizeEvent(QResizeEvent *event)
{
    FieldWidget::resizeEvent(event);
    arrange();
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
