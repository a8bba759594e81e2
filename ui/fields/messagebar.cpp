// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/messagebar.h"

#include "app/api/apicall.h"
#include "ui/look/symbol.h"
#include "ui/look/theme.h"

#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace desk {

namespace {

struct ToneColours {
    Colour text, ground;
};

ToneColours coloursOf(MessageBar::Tone tone)
{
    switch (tone) {
    case MessageBar::Tone::Information:
        return {Colour::Accent, Colour::AccentSoft};
    case MessageBar::Tone::Success:
        return {Colour::Good, Colour::GoodSoft};
    case MessageBar::Tone::Warning:
        return {Colour::Warning, Colour::WarningSoft};
    case MessageBar::Tone::Error:
        return {Colour::Problem, Colour::ProblemSoft};
    }
    Q_UNREACHABLE();
}

QString iconOf(MessageBar::Tone tone)
{
    switch (tone) {
    case MessageBar::Tone::Information:
        return QStringLiteral("information");
    case MessageBar::Tone::Success:
        return QStringLiteral("check");
    case MessageBar::Tone::Warning:
        return QStringLiteral("warning");
    case MessageBar::Tone::Error:
        return QStringLiteral("error");
    }
    Q_UNREACHABLE();
}

QLabel *plainLabel(QWidget *parent, const char *objectName)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QToolButton *flatButton(QWidget *parent, const char *objectName)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new Symbol(this))
    , m_text(plainLabel(this, "message_text"))
    , m_details(plainLabel(this, "message_details"))
    , m_detailsButton(flatButton(this, "message_details_button"))
    , m_buttons(new QHBoxLayout)
    , m_close(flatButton(this, "message_close"))
{
    m_detailsButton->setText(tr("Details"));
    m_detailsButton->setAccessibleName(tr("Details"));
    m_detailsButton->setCheckable(true);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(m_close->accessibleName());

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_icon, 0, Qt::AlignTop);
    line->addWidget(m_text, 1);
    line->addLayout(m_buttons);
    line->addWidget(m_detailsButton, 0, Qt::AlignTop);
    line->addWidget(m_close, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->addLayout(line);
    m_below = new QHBoxLayout;
    m_below->setContentsMargins(24, 0, 0, 0);
    m_below->addStretch(1);
    layout->addLayout(m_below);
    layout->addWidget(m_details);

    m_countdown.setInterval(1000);
    connect(&m_countdown, &QTimer::timeout, this, [this] {
        m_secondsLeft = std::max(0, m_secondsLeft - 1);
        showSecondsLeft();
    });
    connect(m_detailsButton, &QToolButton::toggled, m_details, &QLabel::setVisible);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::showMessage(Tone tone, const QString &text, const QString &details)
{
    dismiss();
    m_tone = tone;
    const ToneColours colours = coloursOf(tone);
    setGround(*this, colours.ground);
    m_icon->setSymbol(iconOf(tone), colours.text);
    m_text->setText(text);
    m_details->setText(details);
    m_details->hide();
    m_close->show();
    m_detailsButton->setChecked(false);
    m_detailsButton->setVisible(!details.isEmpty());
    setAccessibleName(text);
    show();
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void MessageBar::showError(const ErrorText &error)
{
    const QStringList sentences{error.summary, error.nextStep};
    showMessage(Tone::Error, sentences.join(QLatin1Char(' ')).trimmed(), error.details);
}

void MessageBar::showWait(ApiCallBase &call, int seconds)
{
    showMessage(Tone::Information, {});
    m_secondsLeft = seconds;
    showSecondsLeft();
    setAccessibleName(m_text->text());
    auto *now = new QAction(tr("Try now"), this);
    connect(now, &QAction::triggered, &call, &ApiCallBase::retryNow);
    addAction(now);
    m_countdown.start();
    connect(&call, &ApiCallBase::finished, this, [this] {
        if (m_countdown.isActive())
            dismiss();
    });
}

void MessageBar::showSecondsLeft()
{
    m_text->setText(
        tr("The server is busy. Trying again in %n second(s).", nullptr, m_secondsLeft));
}

void MessageBar::addAction(QAction *action)
{
    auto *button = new QPushButton(action->text(), this);
    button->setObjectName(action->objectName());
    button->setAccessibleName(QString(action->text()).remove(QLatin1Char('&')));
    // Enter presses it, but no dialog takes it for its own.
    button->setAutoDefault(!qobject_cast<const QDialog *>(window()));
    button->setEnabled(action->isEnabled());
    m_choices.append(button);
    placeChoices();
    button->setVisible(action->isVisible());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] {
        button->setText(action->text());
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    });
}

/// Beside the text while that keeps its room, else below it.
void MessageBar::placeChoices()
{
    int needed = 0;
    for (const QPushButton *button : std::as_const(m_choices))
        needed += button->sizeHint().width() + m_buttons->spacing();
    const bool isBelow = width() - needed < px(400);
    for (QPushButton *button : std::as_const(m_choices)) {
        m_buttons->removeWidget(button);
        m_below->removeWidget(button);
        if (isBelow)
            m_below->insertWidget(m_below->count() - 1, button);
        else
            m_buttons->addWidget(button, 0, Qt::AlignTop);
    }
}

void MessageBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    placeChoices();
}

void MessageBar::dismiss()
{
    for (QPushButton *button : std::exchange(m_choices, {})) {
        // Hidden at once, deleted later: the button may be what brought us here.
        button->hide();
        button->deleteLater();
    }
    const QList<QAction *> own = findChildren<QAction *>(Qt::FindDirectChildrenOnly);
    for (QAction *action : own)
        action->deleteLater();
    m_countdown.stop();
    m_text->clear();
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

QJsonObject MessageBar::state() const
{
    if (isHidden() || m_countdown.isActive())
        return {};
    return {{QStringLiteral("tone"), static_cast<int>(m_tone)},
            {QStringLiteral("text"), m_text->text()},
            {QStringLiteral("details"), m_details->text()}};
}

void MessageBar::putBack(const QJsonObject &state)
{
    if (!state.isEmpty())
        showMessage(static_cast<Tone>(state.value(QStringLiteral("tone")).toInt()),
                    state.value(QStringLiteral("text")).toString(),
                    state.value(QStringLiteral("details")).toString());
}

} // namespace desk
