// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signinparts.h"

#include "ui/look/controlpainter.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace desk {

namespace {

/// Pasted text keeps its line breaks until the session cleans it, so none may cut it short.
constexpr int longestSecret = 65536;
constexpr int symbolSide = 52;

/// The program's symbol, in the colours of the theme.
class ProgramSymbol final : public QWidget {
public:
    explicit ProgramSymbol(QWidget *parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override { return {px(symbolSide), px(symbolSide)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        drawBox(painter, rect(), colour(Colour::Accent), QColor(), px(space::cardRadius), 1);
        const int inside = px(24);
        const QRect place((width() - inside) / 2, (height() - inside) / 2, inside, inside);
        icon(QStringLiteral("identity"), Colour::OnAccent).paint(&painter, place);
    }
};

} // namespace

QLineEdit *secretEdit(const QString &name, const QString &label, QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setEchoMode(QLineEdit::Password);
    edit->setMaxLength(longestSecret);
    return edit;
}

QLabel *smallLabel(const QString &name, Colour ink, QWidget *parent)
{
    QLabel *label = plainLabel({}, parent);
    label->setObjectName(name);
    setType(*label, Type::Label, ink);
    label->hide();
    return label;
}

QPushButton *linkButton(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    setLook(*button, ButtonLook::Link);
    return button;
}

void setShown(QWidget &part, bool isShown)
{
    if (part.isHidden() == isShown)
        part.setVisible(isShown);
}

void addRow(QVBoxLayout &column, const QString &text, QWidget *input)
{
    auto *label = new QLabel(text, input->parentWidget());
    label->setBuddy(input);
    setType(*label, Type::Label, Colour::Muted);
    column.addWidget(label);
    column.addWidget(input);
}

void say(QLineEdit *input, QLabel *label, const QString &text, bool isProblem)
{
    label->setText(text);
    setColour(*label, isProblem ? Colour::Problem : Colour::Warning);
    label->setVisible(!text.isEmpty());
    input->setAccessibleDescription(text);
    input->setProperty("problem", isProblem && !text.isEmpty());
    input->update();
}

bool hasUsualShape(const QString &apiKey)
{
    static const QRegularExpression shape(QStringLiteral("\\A\\w+\\.[\\w-]+\\.clubmed\\.com\\z"));
    return apiKey.size() >= 20 && shape.match(apiKey).hasMatch();
}

QWidget *signInHeading(QWidget *parent)
{
    auto *heading = new QWidget(parent);
    auto *picture = new ProgramSymbol(heading);
    auto *title = plainLabel(QStringLiteral("Customer Desk"), heading);
    setType(*title, Type::Name);
    auto *subtitle = plainLabel(
        QCoreApplication::translate("SignInForm", "Sign in to start taking calls."), heading);
    setColour(*subtitle, Colour::Muted);
    auto *texts = new QVBoxLayout;
    texts->addStretch(1);
    texts->addWidget(title);
    texts->addWidget(subtitle);
    texts->addStretch(1);
    auto *row = new QHBoxLayout(heading);
    row->addWidget(picture);
    row->addLayout(texts, 1);
    setSpaces(*texts, {0, 0, 0, 0}, 0);
    setSpaces(*row, {0, 0, 0, 8}, 12);
    return heading;
}

} // namespace desk
