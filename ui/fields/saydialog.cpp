// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/saydialog.h"

#include "ui/fields/fieldwidget.h"
#include "ui/fields/spokensource.h"
#include "ui/look/theme.h"
#include "ui/words/fieldlabel.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace desk {

namespace {

constexpr int columns = 8;

QLabel *plainLabel(const QString &text, QWidget *parent, Type type)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    setType(*label, type);
    return label;
}

SpellingKind kindOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Phones:
        return SpellingKind::Phone;
    case FieldKind::Date:
        return SpellingKind::Date;
    case FieldKind::Civility:
    case FieldKind::Name:
    case FieldKind::Text:
    case FieldKind::Country:
    case FieldKind::NationalId:
    case FieldKind::Email:
    case FieldKind::Language:
    case FieldKind::Boolean:
    case FieldKind::OptIns:
    case FieldKind::Enumeration:
    case FieldKind::Number:
    case FieldKind::Links:
        return SpellingKind::Text;
    }
    Q_UNREACHABLE();
}

} // namespace

SayDialog::SayDialog(const QString &label, const QString &value, SpellingKind kind,
                     const QString &language, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Say it back: %1").arg(label));
    setObjectName(QStringLiteral("sayDialog"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    const QList<SpelledPart> parts = spell(value, language, kind);

    QLabel *large = plainLabel(value, this, Type::Title);
    large->setWordWrap(true);
    large->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *content = new QWidget(this);
    auto *grid = new QGridLayout(content);
    grid->setHorizontalSpacing(18);
    grid->setVerticalSpacing(2);
    QStringList spoken;
    int cell = 0;
    for (const SpelledPart &part : parts) {
        spoken.append(part.spoken);
        const int row = 2 * (cell / columns);
        grid->addWidget(plainLabel(part.shown, content, Type::Name), row, cell % columns,
                        Qt::AlignHCenter | Qt::AlignBottom);
        auto *word = new QLabel(part.spoken, content);
        word->setTextFormat(Qt::PlainText);
        word->setContentsMargins(0, 0, 0, 10);
        grid->addWidget(word, row + 1, cell % columns, Qt::AlignHCenter | Qt::AlignTop);
        ++cell;
    }
    grid->setRowStretch(grid->rowCount(), 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Spelling"));
    scroll->setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    // What a screen reader says when the window opens.
    close->setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(16);
    column->addWidget(large);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    fitToScreen(*this, {760, 420});
    close->setFocus();
}

bool sayFocused(const QString &language, QWidget *parent)
{
    const QString spoken = language.isEmpty() ? QLocale().name().left(2) : language;
    for (QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        const auto *source = dynamic_cast<const SpokenSource *>(widget);
        if (!source)
            continue;
        const QString value = source->spokenValue();
        if (value.isEmpty())
            return false;
        const Field &field = source->field();
        (new SayDialog(labelOf(field), value, kindOf(field.kind), spoken, parent))->open();
        return true;
    }
    return false;
}

} // namespace desk
