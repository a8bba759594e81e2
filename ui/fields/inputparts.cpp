// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/inputparts.h"

#include "app/profile/value.h"
#include "ui/look/keys.h"
#include "ui/words/valuetext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QKeyEvent>
#include <QScreen>
#include <QStyleOptionComboBox>
#include <QWheelEvent>

namespace desk {

namespace {

bool isNothing(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return true;
    case QJsonValue::String:
        return value.toString().isEmpty();
    case QJsonValue::Array:
        return value.toArray().isEmpty();
    case QJsonValue::Object:
        return value.toObject().isEmpty();
    case QJsonValue::Bool:
    case QJsonValue::Double:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

QuietComboBox::QuietComboBox(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

bool QuietComboBox::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !isEditable()
        && isLetterKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QComboBox::event(event);
}

void QuietComboBox::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & ~Qt::KeypadModifier) {
        QComboBox::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        showPopup();
        return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        event->ignore();
        return;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (!isEditable()) {
            event->ignore();
            return;
        }
        break;
    default:
        break;
    }
    QComboBox::keyPressEvent(event);
}

void QuietComboBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

void CodeComboBox::initStyleOption(QStyleOptionComboBox *option) const
{
    QuietComboBox::initStyleOption(option);
    if (const QString code = currentData().toString(); !code.isEmpty())
        option->currentText = code;
}

bool hasRoomForTwo(const QWidget &widget)
{
    const int fewestLetters = 150; // of a window with two columns
    return widget.screen()->availableSize().width() / widget.fontMetrics().averageCharWidth()
        >= fewestLetters;
}

QString objectNameOf(const Field &field)
{
    return field.pathText().replace(QLatin1Char('.'), QLatin1Char('_'));
}

bool sameTyped(const QJsonValue &a, const QJsonValue &b)
{
    return a == b || (isNothing(a) && isNothing(b));
}

void addNothing(QComboBox &combo)
{
    combo.addItem(QString(), QString());
    combo.setItemData(combo.count() - 1, QCoreApplication::translate("Choice", "not chosen"),
                      Qt::AccessibleTextRole);
}

void addEnumeration(QComboBox &combo, std::span<const char *const> codes)
{
    addNothing(combo);
    for (const char *code : codes) {
        const QString text = QString::fromLatin1(code);
        combo.addItem(enumerationText(text), text);
    }
}

QList<Segment> answerSegments()
{
    return {segmentWithKey({}, QCoreApplication::translate("Answer", "&Not asked", "N chooses it")),
            segmentWithKey(plainText(true),
                           QCoreApplication::translate("Answer", "&Yes", "Y chooses it")),
            segmentWithKey(plainText(false),
                           QCoreApplication::translate("Answer", "N&o", "O chooses it"))};
}

void selectCode(QComboBox &combo, const QString &code)
{
    const Qt::MatchFlags exactly = Qt::MatchExactly | Qt::MatchCaseSensitive;
    int index = combo.findData(code, Qt::UserRole, exactly);
    if (index < 0) {
        combo.addItem(enumerationText(code), code);
        index = combo.count() - 1;
    }
    combo.setCurrentIndex(index);
}

QString selectedCode(const QComboBox &combo)
{
    return combo.currentData().toString();
}

} // namespace desk
