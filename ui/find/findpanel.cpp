// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/find/findpanel.h"

#include "app/find/customersearch.h"
#include "ui/fields/messagebar.h"
#include "ui/find/findhints.h"
#include "ui/find/findparts.h"
#include "ui/find/founddelegate.h"
#include "ui/find/prefill.h"
#include "ui/look/controlpainter.h"
#include "ui/look/flowlayout.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"
#include "ui/words/errortext.h"
#include "ui/words/foundsentence.h"
#include "ui/words/foundtext.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace desk {

constexpr int idRole = Qt::UserRole;
constexpr int leastList = 140; ///< less of it helps nobody
constexpr std::chrono::milliseconds patience{200};
FindPanel::FindPanel(CustomersApi &api, const ReferenceData &reference, QWidget *parent)
    : QFrame(parent)
    , m_api(api)
    , m_reference(reference)
    , m_search(new CustomerSearch(api, this))
    , m_understood(namedLabel("openUnderstoodBelow", Colour::Muted, this))
    , m_problem(new MessageBar(this))
    , m_message(namedLabel("openMessage", Colour::Text, this))
    , m_hints(new FindHints(this))
    , m_results(new QListWidget(this))
    , m_go(namedButton("openGo", {}, this))
    , m_create(namedButton("openCreate", {}, this))
    , m_openInstead(namedButton("openAsId", tr("Open as customer i&d"), this))
    , m_searchInstead(namedButton("openSearchInstead", tr("Search as phone or &GM number"), this))
    , m_widen(namedButton("openWiden", tr("Search more &widely"), this))
    , m_more(namedButton("openMore", tr("&More results"), this))
{
    hide();
    setObjectName(QStringLiteral("findPanel"));
    setAccessibleName(tr("What the find line has found"));
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    makeParts();
    arrangeParts();
    connectParts();
}

void FindPanel::makeParts()
{
    setLook(*m_go, ButtonLook::Primary);
    m_problem->setObjectName(QStringLiteral("openProblem"));
    m_hints->setObjectName(QStringLiteral("openHints"));
    m_hints->hide();
    m_results->setObjectName(QStringLiteral("openResults"));
    m_results->setAccessibleName(tr("Customers found"));
    m_results->setItemDelegate(new FoundDelegate(m_results));
    m_results->setFrameShape(QFrame::NoFrame);
    m_results->setUniformItemSizes(true);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->setResizeMode(QListView::Adjust);
    m_results->setMouseTracking(true);
    m_results->installEventFilter(this);
    m_results->hide();
    m_create->setIcon(icon(QStringLiteral("new-customer"), Colour::OnAccent));
    setLook(*m_create, ButtonLook::Primary);
    m_widen->setToolTip(tr("Also tries the other ways in which the line can be understood."));
}

void FindPanel::arrangeParts()
{
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_go, m_create, m_openInstead, m_searchInstead, m_widen, m_more})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_understood);
    column->addWidget(m_problem);
    column->addWidget(m_message);
    column->addWidget(m_results);
    column->addLayout(buttons);
    column->addWidget(m_hints);
    setSpaces(*buttons, {4, 2, 4, 2}, 8);
    setSpaces(*column, {8, 8, 8, 8}, 6);
}

void FindPanel::connectParts()
{
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_message->show();
        Q_EMIT contentChanged();
    });
    connect(m_go, &QPushButton::clicked, this, [this] { hasAnswer() ? choose() : go(); });
    connect(m_results, &QListWidget::itemActivated, this, &FindPanel::choose);
    connect(m_create, &QPushButton::clicked, this,
            [this] { Q_EMIT creationWanted(prefillOf(m_query)); });
    connect(m_openInstead, &QPushButton::clicked, this,
            [this] { openCustomer(m_query.possibleId); });
    connect(m_searchInstead, &QPushButton::clicked, this, &FindPanel::startSearch);
    connect(m_widen, &QPushButton::clicked, this, [this] {
        showProgress(tr("Searching more widely…"));
        m_search->widen();
        showParts();
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        showProgress(tr("Reading more results…"));
        m_search->readMore();
        showParts();
    });
    connect(m_search, &CustomerSearch::finished, this, &FindPanel::showFound);
    connect(m_search, &CustomerSearch::failed, this,
            [this](const ApiError &error) { showTrouble(error, true); });
    connect(m_search, &CustomerSearch::waitStarted, this, [this](int seconds) {
        showProgress(tr("The server is busy. Trying again in %n second(s).", nullptr, seconds));
    });
}

void FindPanel::setLine(const QString &line, const FindQuery &query)
{
    if (m_line != line)
        m_problem->dismiss(); // it was about another line
    m_line = line;
    m_query = query;
    // Who goes on typing does not want the customer of half the line.
    if (m_reading)
        stopReading();
    if (!m_search->isRunning())
        showState();
    showParts();
}

void FindPanel::sayUnderstood(const QString &text)
{
    m_understood->setText(text);
    m_understood->setVisible(!text.isEmpty());
}

void FindPanel::go()
{
    if (m_query.customerId)
        openCustomer(m_query.customerId);
    else
        startSearch();
}

void FindPanel::stop()
{
    stopReading();
    m_search->cancel();
    showParts();
}

void FindPanel::stopReading()
{
    const QPointer<ApiCallBase> call = std::exchange(m_reading, {});
    if (call)
        call->cancel();
    endProgress();
}

bool FindPanel::isBusy() const
{
    return m_search->isRunning() || m_reading;
}

bool FindPanel::hasFound() const
{
    return m_results->count() > 0;
}

void FindPanel::focusFound()
{
    if (m_results->currentRow() < 0)
        m_results->setCurrentRow(0);
    m_results->setFocus();
}

void FindPanel::startSearch()
{
    if (m_query.searches.isEmpty())
        return;
    stopReading();
    m_searched = m_query;
    m_searchedLine = m_line;
    m_isAnswered = false;
    m_results->clear();
    showProgress(tr("Searching…"));
    m_search->start(m_query.searches);
    showParts();
}

/// The profile is read before a tab is opened: where there is no such customer, none opens.
void FindPanel::openCustomer(const std::optional<CustomerId> &customerId)
{
    if (!customerId)
        return;
    m_search->cancel();
    stopReading();
    showProgress(tr("Opening customer %1…").arg(customerId->text()));
    ApiCall<Profile> *call = m_api.profile(*customerId);
    m_reading = call;
    connect(call, &ApiCallBase::waitStarted, this, [this](int seconds) {
        showProgress(tr("The server is busy. Trying again in %n second(s).", nullptr, seconds));
    });
    call->then(this, [this, call](const ApiCall<Profile>::Outcome &outcome) {
        if (m_reading == call)
            onProfile(outcome);
    });
    showParts();
}

void FindPanel::onProfile(const Result<Profile, ApiError> &outcome)
{
    m_reading.clear();
    endProgress();
    if (outcome)
        Q_EMIT profileRead(outcome.value());
    else
        showTrouble(outcome.error(), false);
}

/// The word comes when the agent has waited for a moment.
void FindPanel::showProgress(const QString &text)
{
    m_problem->dismiss();
    m_message->setText(text);
    if (!m_message->isVisible())
        m_patience.start();
}

void FindPanel::endProgress()
{
    m_patience.stop();
    m_message->hide();
}

void FindPanel::showParts()
{
    const bool isId = m_query.customerId.has_value();
    const bool isSearched = isLineSearched() && m_isAnswered;
    const bool hasFoundIt = hasAnswer();
    m_go->setText(hasFoundIt ? tr("Open selected") : isId ? tr("Open") : tr("Search"));
    m_go->setEnabled(hasFoundIt || isId || !m_query.searches.isEmpty());
    m_go->setVisible((!isSearched || hasFoundIt) && !isBusy());
    m_searchInstead->setVisible(isId && !m_query.searches.isEmpty() && !isBusy() && !isSearched);
    m_openInstead->setVisible(m_query.possibleId && !isBusy());
    m_widen->setVisible(hasFoundIt && m_search->canWiden());
    m_more->setVisible(hasFoundIt && m_search->canReadMore());
    const QString name = prefillName(m_query);
    m_create->setText(tr("Create “%1”").arg(plainButtonText(name)));
    m_create->setVisible(isSearched && !isBusy() && !hasFound() && !name.isEmpty());
    m_results->setVisible(hasFound());
    m_mayHint = isSearched && !isBusy() && !hasFound();
    Q_EMIT contentChanged();
}

bool FindPanel::hasAnswer() const
{
    return isLineSearched() && m_isAnswered && hasFound();
}

/// The list stays while another line is typed, and says whose it is.
void FindPanel::showState()
{
    m_patience.stop();
    if (!m_isAnswered) {
        m_message->hide();
        return;
    }
    if (m_problem->isVisible())
        return;
    m_message->setText(foundSentence({.shown = static_cast<int>(m_search->found().size()),
                                      .total = m_search->total(),
                                      .unusable = m_search->unusableCount(),
                                      .foundBy = m_search->foundBy(),
                                      .searched = m_searched,
                                      .otherLine = isLineSearched() ? QString() : m_searchedLine}));
    m_message->setVisible(isLineSearched() || hasFound());
}

void FindPanel::appendRows(qsizetype from)
{
    const QDate today = QDate::currentDate();
    for (const FoundCustomer &customer : m_search->found().mid(from)) {
        auto *row = foundRow(foundText(customer, m_reference, today), *m_results);
        row->setData(idRole, customer.id.text());
    }
}

void FindPanel::showFound()
{
    const int before = m_results->count();
    const bool isFirst = before == 0;
    // Whoever has gone on typing is not torn away from it.
    const bool isFocusOurs = isLineSearched();
    m_isAnswered = true;
    appendRows(before);
    m_problem->dismiss();
    showState();
    showParts();
    QAccessibleEvent announcement(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
    if (!isFocusOurs)
        return;
    if (!hasFound()) {
        Q_EMIT lineWanted();
    } else {
        m_results->setCurrentRow(isFirst ? 0 : std::min(before, m_results->count() - 1));
        m_results->setFocus();
    }
}

void FindPanel::showTrouble(const ApiError &error, bool isSearch)
{
    endProgress();
    m_problem->showError(errorText(error, isSearch ? Doing::Search : Doing::Read));
    if (isSearch)
        appendRows(m_results->count());
    showParts();
    if (!hasFound())
        Q_EMIT lineWanted();
}

void FindPanel::choose()
{
    if (const QListWidgetItem *item = m_results->currentItem()) {
        if (const auto id = CustomerId::fromSearch(item->data(idRole).toString()))
            Q_EMIT customerChosen(*id);
    }
}

bool FindPanel::takeListKey(QKeyEvent &key)
{
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        if (!key.isAutoRepeat()) // held down since the search it opens nobody unseen
            choose();
        return true;
    }
    if (key.key() == Qt::Key_Escape || key.matches(QKeySequence::SelectAll)
        || (key.key() == Qt::Key_Up && m_results->currentRow() == 0)) {
        Q_EMIT lineWanted();
        return true;
    }
    const bool isText = isTyping(key);
    if (isText)
        Q_EMIT typed(&key);
    return isText;
}

bool FindPanel::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = watched == m_results && event->type() == QEvent::KeyPress;
    return (isKey && takeListKey(*static_cast<QKeyEvent *>(event)))
        || QFrame::eventFilter(watched, event);
}

void FindPanel::place(const QRect &line, int least)
{
    const QRect room = parentWidget()->rect().adjusted(px(8), 0, -px(8), -px(8));
    const int width = qMin(qMax(line.width(), px(least)), room.width());
    const int left = qBound(room.left(), line.left(), room.right() - width + 1);
    const int below = room.bottom() - line.bottom() - px(4);
    const int above = line.top() - px(4) - room.top();
    // Help is for who has room for it.
    m_hints->setVisible(m_mayHint);
    m_hints->setVisible(m_mayHint && layout()->heightForWidth(width) <= qMax(below, above));
    // The list takes what the rest leaves, and no more than it needs.
    m_results->setFixedHeight(0);
    layout()->invalidate();
    const int rest = layout()->heightForWidth(width);
    const int rows = hasFound() ? m_results->count() * m_results->sizeHintForRow(0) + px(4) : 0;
    const bool isAbove = below < rest + qMin(rows, px(leastList)) && above > below;
    const int most = isAbove ? above : below;
    m_results->setFixedHeight(qBound(0, most - rest, rows));
    layout()->invalidate();
    const int height = qMin(layout()->heightForWidth(width), most);
    const int top = isAbove ? line.top() - px(4) - height : line.bottom() + px(4);
    setGeometry(left, top, width, height);
}

void FindPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), colour(Colour::Surface), colour(Colour::StrongLine),
            px(space::cardRadius), tokens().lineWidth());
}

} // namespace desk
