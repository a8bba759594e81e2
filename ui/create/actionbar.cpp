// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/create/actionbar.h"

#include "ui/look/keycap.h"
#include "ui/look/keys.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QShortcutEvent>

namespace desk {

namespace {

constexpr int leastForAll = 760; // lengths of the table

} // namespace

ActionBar::ActionBar(QWidget *parent)
    : QWidget(parent)
    , m_kept(plainLabel({}, this))
{
    setObjectName(QStringLiteral("actionBar"));
    setGround(*this, Colour::Surface);
    m_paste = add(
        new QPushButton(icon(QStringLiteral("paste"), Colour::Text), tr("&Paste to fill"), this),
        "pasteToFill", &ActionBar::pasteRequested);
    m_cancel = add(new QPushButton(tr("Cancel"), this), "cancel", &ActionBar::cancelRequested);
    m_back = add(new QPushButton(tr("&Back"), this), "back", &ActionBar::backRequested);
    m_next = add(new QPushButton(this), "next", &ActionBar::nextRequested);
    m_review = add(new KeyedButton(tr("Review"), doneKey(), this), "review",
                   &ActionBar::reviewRequested);
    m_create = add(new QPushButton(icon(QStringLiteral("new-customer"), Colour::OnAccent),
                                   tr("Create customer"), this),
                   "create", &ActionBar::createRequested);
    setLook(*m_cancel, ButtonLook::Quiet);
    setLook(*m_review, ButtonLook::Primary);
    setLook(*m_create, ButtonLook::Primary);
    m_next->setAccessibleName(tr("Next"));
    m_paste->setAccessibleName(tr("Paste to fill"));
    m_back->setAccessibleName(tr("Back"));
    m_kept->setObjectName(QStringLiteral("kept"));
    setColour(*m_kept, Colour::Muted);
    auto *row = new QHBoxLayout(this);
    setSpaces(*row, {24, 12, 24, 12}, 10);
    row->addWidget(m_paste);
    row->addWidget(m_kept, 1);
    for (QPushButton *button : {m_cancel, m_back, m_next, m_review, m_create})
        row->addWidget(button);
    m_kept->setWordWrap(false);
    m_kept->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setStep(Step::Customer);
}

QPushButton *ActionBar::add(QPushButton *button, const char *name, void (ActionBar::*requested)())
{
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    button->installEventFilter(this);
    connect(button, &QPushButton::clicked, this, requested);
    return button;
}

/// By its mnemonic a button would press itself a moment later, and what is typed by then would
/// land in the field that is being left.
bool ActionBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Shortcut
        && !static_cast<const QShortcutEvent *>(event)->isAmbiguous()) {
        static_cast<QAbstractButton *>(watched)->click();
        return true;
    }
    // A blank is the rest of a text whose writer has not looked up yet.
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (watched == m_create && key && key->key() == Qt::Key_Space)
        return true;
    return QWidget::eventFilter(watched, event);
}

void ActionBar::setStep(Step step)
{
    m_step = step;
    const bool isReview = step == Step::Review;
    // First what comes, so that the focus of what goes has somewhere to be.
    m_create->setVisible(isReview);
    m_back->setVisible(isReview);
    m_next->setVisible(!isReview);
    m_review->setVisible(!isReview);
    if (!isReview) {
        const Step next = allSteps.at(static_cast<std::size_t>(placeOf(step)) + 1);
        const QString whole = tr("&Next: %1").arg(stepTitle(next));
        m_next->setText(m_isTight ? tr("&Next") : whole);
        m_next->setToolTip(QString(whole).remove(QLatin1Char('&')));
        m_next->setAccessibleDescription(stepTitle(next));
    }
}

void ActionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (std::exchange(m_isTight, width() < px(leastForAll)) != m_isTight)
        setStep(m_step);
    showKept();
}

/// In one line, or not at all: it is in the status bar too.
void ActionBar::showKept()
{
    const bool hasRoom = m_kept->fontMetrics().horizontalAdvance(m_keptText) <= m_kept->width();
    m_kept->setText(hasRoom ? m_keptText : QString());
    m_kept->setAccessibleName(m_keptText);
}

void ActionBar::setPossible(bool canType, bool canCreate)
{
    for (QPushButton *button : {m_paste, m_back, m_next, m_review})
        button->setEnabled(canType);
    m_create->setEnabled(canCreate);
}

void ActionBar::setKept(const QString &text)
{
    m_keptText = text;
    showKept();
}

void ActionBar::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(0, 0, width(), tokens().lineWidth(), colour(Colour::Line));
}

} // namespace desk
