// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/activity/activitypanel.h"

#include "app/api/calllog.h"
#include "app/api/curlcommand.h"
#include "app/time/stallwatch.h"
#include "ui/activity/callmodel.h"
#include "ui/activity/calltable.h"
#include "ui/activity/calltext.h"
#include "ui/activity/durationchart.h"
#include "ui/look/clipboard.h"
#include "ui/look/dress.h"
#include "ui/look/icons.h"
#include "ui/look/labels.h"

#include <QAction>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk {

namespace {

// At 100 %.
constexpr int wishedHeight = 290;
constexpr int mostOfWindow = 45; ///< per cent of its height

QString milliseconds(std::chrono::milliseconds duration)
{
    return QLocale().toString(static_cast<qlonglong>(duration.count()));
}

} // namespace

ActivityPanel::ActivityPanel(const CallLog &calls, const StallWatch &stalls,
                             std::function<SupportFacts()> facts, QWidget *parent)
    : QWidget(parent)
    , m_calls(calls)
    , m_stalls(stalls)
    , m_facts(std::move(facts))
    , m_model(new CallModel(calls, this))
    , m_table(new CallTable(*m_model, this))
    , m_chart(new DurationChart(this))
    , m_title(plainLabel(tr("Activity"), this))
    , m_summary(plainLabel({}, this))
    , m_empty(plainLabel(tr("Nothing has been asked of the server in this run."), this))
    , m_curl(new QPushButton(icon(QStringLiteral("copy"), Colour::Text), tr("Copy as cURL"), this))
    , m_support(new QPushButton(tr("Copy for support"), this))
    , m_close(new QPushButton(icon(QStringLiteral("close")), {}, this))
{
    makeParts();
    arrangeParts();
    connectParts();
    refresh();
}

void ActivityPanel::makeParts()
{
    setObjectName(QStringLiteral("activityPanel"));
    setAccessibleName(tr("Activity"));
    setGround(*this, Colour::Surface);
    setType(*m_title, Type::Section);
    m_title->setWordWrap(false);
    setType(*m_summary, Type::Base, Colour::Muted);
    m_summary->setObjectName(QStringLiteral("activitySummary"));
    m_empty->setObjectName(QStringLiteral("activityEmpty"));
    setType(*m_empty, Type::Base, Colour::Muted);
    m_empty->setAlignment(Qt::AlignCenter);
    m_curl->setObjectName(QStringLiteral("copyAsCurl"));
    m_curl->setToolTip(tr("The selected call as a command, to be sent again from a shell (Enter). "
                          "It holds what was sent about the customer, but no secret."));
    m_support->setObjectName(QStringLiteral("copyForSupport"));
    m_support->setToolTip(
        tr("Versions, settings, the calls and the longest stalls, without personal data."));
    m_close->setObjectName(QStringLiteral("closeActivity"));
    m_close->setAccessibleName(tr("Close activity"));
    m_close->setToolTip(tr("Close (Esc)"));
    setLook(*m_close, ButtonLook::Quiet);
    for (QPushButton *button : {m_curl, m_support, m_close})
        button->setAutoDefault(false);
}

void ActivityPanel::arrangeParts()
{
    m_head = new QHBoxLayout;
    m_head->addWidget(m_title);
    m_head->addWidget(m_summary);
    m_head->addWidget(m_chart);
    m_head->addStretch(1);
    m_head->addWidget(m_curl);
    m_head->addWidget(m_support);
    m_head->addWidget(m_close);
    m_second = new QHBoxLayout;
    m_second->setContentsMargins({});
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_head);
    column->addLayout(m_second);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    setSpaces(*m_head, {24, 14, 16, 14}, 14);
    setSpaces(*column, {0, 0, 0, 0}, 0);
    setTabOrder(m_table, m_curl);
    setTabOrder(m_curl, m_support);
    setTabOrder(m_support, m_close);
}

void ActivityPanel::connectParts()
{
    connect(m_curl, &QPushButton::clicked, this, &ActivityPanel::copyAsCurl);
    connect(m_support, &QPushButton::clicked, this, &ActivityPanel::copyForSupport);
    connect(m_close, &QPushButton::clicked, this, &ActivityPanel::closed);
    connect(m_table, &CallTable::curlWanted, this, &ActivityPanel::copyAsCurl);
    connect(m_table, &CallTable::rowTextWanted, this, &ActivityPanel::copyRow);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ActivityPanel::openMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ActivityPanel::enableButtons);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &ActivityPanel::refresh);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ActivityPanel::refresh);
    connect(&m_stalls, &StallWatch::changed, this, &ActivityPanel::refresh);
}

void ActivityPanel::enter()
{
    if (m_table->isVisible())
        m_table->setFocus();
    else
        m_support->setFocus();
}

QSize ActivityPanel::sizeHint() const
{
    const int most = parentWidget() ? window()->height() * mostOfWindow / 100 : QWIDGETSIZE_MAX;
    return {QWidget::sizeHint().width(),
            qMax(minimumSizeHint().height(), qMin(px(wishedHeight), most))};
}

void ActivityPanel::refresh()
{
    const bool hasCalls = m_model->rowCount() > 0;
    m_table->setVisible(hasCalls);
    m_empty->setVisible(!hasCalls);
    enableButtons();
    if (!isVisible())
        return; // it is brought up to date when it is shown
    m_summary->setText(summary());
    m_chart->setDurations(m_calls.lastDurations(DurationChart::most));
    fitHead();
}

QString ActivityPanel::summary() const
{
    QStringList parts{tr("this run"), tr("%n call(s)", nullptr, static_cast<int>(m_calls.count()))};
    if (const auto median = m_calls.median())
        parts.append(tr("median %1 ms").arg(milliseconds(*median)));
    if (const auto &longest = m_stalls.longest())
        parts.append(tr("longest stall %1 ms").arg(milliseconds(longest->duration)));
    return parts.join(QStringLiteral(" · "));
}

void ActivityPanel::enableButtons()
{
    m_curl->setEnabled(m_table->selectionModel()->hasSelection()
                       && m_model->hasRequestAt(m_table->currentIndex()));
}

void ActivityPanel::copyAsCurl()
{
    const auto request = m_model->requestAt(m_table->currentIndex());
    if (!request) {
        copyRow();
        return;
    }
    copy(curlCommand(*request),
         tr("Copied as cURL, with what was sent about the customer; set $ACCESS_TOKEN and $API_KEY "
            "in the shell."));
}

void ActivityPanel::copyRow()
{
    if (const Call *call = m_model->callAt(m_table->currentIndex()))
        copy(rowText(*call), tr("Copied the row of the call."));
}

void ActivityPanel::copyRequestId()
{
    if (const Call *call = m_model->callAt(m_table->currentIndex()))
        copy(call->requestId, tr("Copied the request id."));
}

void ActivityPanel::copyForSupport()
{
    copy(supportText(m_facts(), m_calls, m_stalls),
         tr("Copied for support, without personal data."));
}

void ActivityPanel::copy(const QString &text, const QString &sentence)
{
    copyPersonal(text); // the body of a request is about somebody
    Q_EMIT copied(sentence);
}

void ActivityPanel::openMenu(const QPoint &at)
{
    if (!m_table->currentIndex().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("callMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Copy row")), &QAction::triggered, this, &ActivityPanel::copyRow);
    QAction *curl = menu->addAction(tr("Copy as cURL"));
    curl->setEnabled(m_model->hasRequestAt(m_table->currentIndex()));
    connect(curl, &QAction::triggered, this, &ActivityPanel::copyAsCurl);
    connect(menu->addAction(tr("Copy request id")), &QAction::triggered, this,
            &ActivityPanel::copyRequestId);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

bool ActivityPanel::event(QEvent *event)
{
    // Ahead of what Esc does in the window: who is in here closes this.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void ActivityPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ActivityPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int line = tokens().lineWidth();
    painter.fillRect(0, 0, width(), line, colour(Colour::Line));
    const int top = m_model->rowCount() > 0 ? m_table->y() : m_empty->y();
    painter.fillRect(0, top - line, width(), line, colour(Colour::Line));
}

void ActivityPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ActivityPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHead();
}

/// Where the head has no room for all, the chart goes, and then the summary to a line of its own.
void ActivityPanel::fitHead()
{
    int needed = m_head->contentsMargins().left() + m_head->contentsMargins().right();
    for (const QWidget *part :
         std::initializer_list<const QWidget *>{m_title, m_curl, m_support, m_close})
        needed += part->sizeHint().width() + m_head->spacing();
    m_summary->setWordWrap(false);
    needed += m_summary->sizeHint().width() + m_head->spacing();
    m_chart->setVisible(width() >= needed + m_chart->sizeHint().width() + m_head->spacing());
    const bool isTogether = width() >= needed;
    m_summary->setWordWrap(!isTogether);
    if (isTogether == (m_head->indexOf(m_summary) >= 0))
        return;
    m_head->removeWidget(m_summary);
    m_second->removeWidget(m_summary);
    setSpaces(*m_head, isTogether ? QMargins(24, 14, 16, 14) : QMargins(24, 10, 16, 4), 14);
    setSpaces(*m_second, isTogether ? QMargins() : QMargins(24, 0, 16, 8), 0);
    if (isTogether)
        m_head->insertWidget(1, m_summary);
    else
        m_second->addWidget(m_summary);
}

} // namespace desk
