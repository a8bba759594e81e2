// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/screenpops.h"

#include "app/find/customersearch.h"
#include "app/lock/lockvault.h"
#include "ui/create/creationpage.h"
#include "ui/fields/fieldwidget.h"
#include "ui/fields/messagebar.h"
#include "ui/find/findline.h"
#include "ui/find/prefill.h"
#include "ui/look/attention.h"
#include "ui/profile/profilepage.h"
#include "ui/window/callbar.h"
#include "ui/window/customertabs.h"
#include "ui/words/errortext.h"
#include "ui/words/poptext.h"

#include <QApplication>
#include <QJsonDocument>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace desk {

namespace {

/// Who has done nothing for so long looks up when another customer comes to the front.
constexpr std::chrono::seconds atRestAfter{5};

constexpr QLatin1String waitingName("waiting");
constexpr QLatin1String offeredName("offered");
constexpr QLatin1String shownName("shown");

QByteArray bytesOf(const ScreenPop &pop)
{
    return QJsonDocument(pop.toJson()).toJson(QJsonDocument::Compact);
}

std::optional<ScreenPop> popFrom(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return std::nullopt;
    const auto pop = ScreenPop::fromJson(QJsonDocument::fromJson(bytes).object());
    return pop ? std::optional(pop.value()) : std::nullopt;
}

/// Choosing counts as typing: the next letter would choose in whatever has the focus by then.
bool isInField(const QWidget *focus)
{
    for (; focus; focus = focus->parentWidget()) {
        if (qobject_cast<const FieldWidget *>(focus))
            return true;
    }
    return false;
}

} // namespace

ScreenPops::ScreenPops(const Desk &desk, CustomerTabs &tabs, FindLine &findLine, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_tabs(tabs)
    , m_findLine(findLine)
    , m_window(window)
    , m_bars(new QWidget(&window))
    , m_search(new CustomerSearch(m_desk.api, this))
{
    auto *column = new QVBoxLayout(m_bars);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    connect(m_search, &CustomerSearch::finished, this, &ScreenPops::onFound);
    connect(m_search, &CustomerSearch::failed, this, &ScreenPops::onSearchFailed);
    connect(&m_tabs, &CustomerTabs::stateChanged, this, [this] {
        if (m_page && m_tabs.currentWidget() == m_page)
            withdrawOffer(); // the agent went there
    });
    connect(&m_desk.session, &Session::signedIn, this, &ScreenPops::onSignedIn);
    connect(&m_desk.session, &Session::signedOut, this, &ScreenPops::onSignedOut);
    qApp->installEventFilter(this);
}

ScreenPops::~ScreenPops() = default;

/// Most runs never see a call.
void ScreenPops::makeBars()
{
    if (m_bar)
        return;
    m_notes = new MessageBar(m_bars);
    m_notes->setObjectName(QStringLiteral("popNotes"));
    m_bar = new CallBar(m_desk.clock, m_bars);
    m_bars->layout()->addWidget(m_notes);
    m_bars->layout()->addWidget(m_bar);
    connect(m_bar, &CallBar::offerTaken, this, &ScreenPops::takeOffer);
    connect(m_bar, &CallBar::dismissed, this, [this] {
        m_waiting.reset();
        m_search->cancel();
        withdrawOffer();
    });
}

/// Notes when the agent was last at work in the window.
bool ScreenPops::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress)
        m_touchedAt = m_desk.clock.elapsed();
    return false;
}

bool ScreenPops::isHere(const QString &environmentId) const
{
    return m_desk.session.isSignedIn() && m_desk.session.environment().id == environmentId;
}

void ScreenPops::take(const ScreenPop &pop)
{
    if (m_vault) {
        const QByteArray before = m_vault->take(waitingName);
        if (before != bytesOf(pop)) // else the telephone system says it twice
            ++m_waitingCount;
        m_vault->put(waitingName, bytesOf(pop));
        QApplication::alert(&m_window);
        Q_EMIT waits(m_waitingCount);
        return;
    }
    makeBars();
    raiseWindow();
    if (m_pop == pop && !m_bar->isHidden() && m_page && m_tabs.indexOf(m_page) >= 0) {
        // The telephone system says it twice: a second tab would help nobody.
        if (isAgentFree())
            bringToFront();
        else if (m_tabs.currentWidget() != m_page)
            offer(tr("Show"), [this] { bringToFront(); });
        return;
    }
    if (m_desk.session.isSignedIn()) {
        begin(pop);
        return;
    }
    const bool isAnother = m_waiting.has_value();
    m_waiting = pop;
    m_bar->begin(callerText(pop), pop.value(PopValue::CallId));
    m_bar->say(isAnother ? tr("comes up once you are signed in. The one before it was left out.")
                         : tr("comes up once you are signed in."));
}

void ScreenPops::sayIgnored(PopProblem problem)
{
    if (m_vault)
        return; // it asks for nothing
    makeBars();
    m_notes->showMessage(
        MessageBar::Tone::Warning,
        tr("A link from another program was ignored. %1").arg(popProblemText(problem)));
}

void ScreenPops::lock()
{
    m_vault = std::make_unique<LockVault>();
    m_waitingCount = 0;
    if (!m_bar)
        return;
    m_search->cancel();
    m_notes->dismiss();
    if (m_pop && !m_bar->isHidden())
        m_vault->put(m_offer ? offeredName : shownName, bytesOf(*m_pop));
    m_offer = nullptr;
    m_open = nullptr;
    m_query = {};
    m_pop.reset();
    m_page.clear();
    m_bar->putAway();
}

/// What was offered is found out once more; what had come up already is open.
void ScreenPops::unlock()
{
    const auto vault = std::exchange(m_vault, nullptr);
    if (!vault)
        return;
    const auto popIn = [&vault](const QString &name) { return popFrom(vault->take(name)); };
    if (const auto shown = popIn(shownName)) {
        m_pop = shown;
        m_bar->putBack(callerText(*shown));
        m_bar->say(tr("this call goes on"));
    }
    const auto offered = popIn(offeredName);
    if (const auto waiting = popIn(waitingName))
        take(*waiting);
    else if (offered)
        take(*offered);
    if (m_waitingCount > 1)
        m_notes->showMessage(MessageBar::Tone::Information,
                             tr("%n call(s) came while this was locked. The last one is shown.",
                                nullptr, m_waitingCount));
}

void ScreenPops::onSignedIn()
{
    if (const auto pop = std::exchange(m_waiting, std::nullopt))
        begin(*pop);
}

void ScreenPops::onSignedOut()
{
    m_vault.reset();
    if (!m_bar)
        return;
    m_bar->dismiss();
    m_notes->dismiss();
    m_pop.reset();
}

void ScreenPops::begin(const ScreenPop &pop)
{
    m_search->cancel();
    withdrawOffer();
    m_pop = pop;
    m_page.clear();
    m_bar->begin(callerText(pop), pop.value(PopValue::CallId));
    switch (pop.kind()) {
    case PopKind::Open:
        openCustomer(*pop.customerId());
        break;
    case PopKind::Create:
        createCustomer(pop.known());
        break;
    case PopKind::Find:
        find();
        break;
    }
}

/// By a phone alone every spelling of it is searched: that one of them finds somebody says nothing
/// of another customer who has the same phone in another spelling.
void ScreenPops::find()
{
    m_query = m_findLine.read(m_pop->line());
    if (m_query.customerId) {
        openCustomer(*m_query.customerId);
        return;
    }
    m_bar->say(tr("looking for the customer…"));
    const bool isPhoneAlone
        = m_query.parts.size() == 1 && m_query.parts.constFirst().kind == QueryPartKind::Phone;
    m_search->start(m_query.searches,
                    isPhoneAlone ? CustomerSearch::Extent::All
                                 : CustomerSearch::Extent::UntilFound);
}

void ScreenPops::onFound()
{
    const qsizetype count = m_search->found().size();
    const bool isAll = !m_search->canReadMore() && !m_search->total();
    if (count == 0 && m_search->unusableCount() == 0) {
        m_bar->say(tr("nobody found"));
        offer(tr("Create customer"), [this] {
            Edits known = prefillOf(m_query);
            known.add(m_pop->known());
            createCustomer(known);
            bringToFront();
        });
    } else if (count == 1 && isAll && m_search->unusableCount() == 0) {
        openCustomer(m_search->found().constFirst().id);
    } else {
        listFound();
    }
}

void ScreenPops::onSearchFailed(const ApiError &error)
{
    if (!m_search->found().isEmpty()) {
        listFound();
        return;
    }
    m_bar->say(errorText(error, Doing::Read).summary);
    offer(tr("Try again"), [this] { find(); });
}

/// The find line does the search once more, and shows it in its own way.
void ScreenPops::listFound()
{
    m_bar->say(tr("several customers found"));
    const auto list = [this] { m_findLine.search(m_pop->line()); };
    if (isAgentFree() && m_findLine.isEmpty())
        list();
    else
        offer(tr("Show"), list);
}

void ScreenPops::openCustomer(const CustomerId &customerId)
{
    m_bar->say(tr("customer %1").arg(customerId.text()));
    present([this, customerId] {
        ProfilePage *page = m_tabs.openBehind(customerId);
        connect(page, &ProfilePage::titleChanged, this, &ScreenPops::sayWho, Qt::UniqueConnection);
        return page;
    });
    sayWho();
}

void ScreenPops::createCustomer(const Edits &known)
{
    m_bar->say(tr("new customer"));
    present([this, known] { return m_tabs.createBehind(known); });
}

/// Without any tab the first screen would go away under the agent's hands: then it waits.
void ScreenPops::present(const std::function<QWidget *()> &open)
{
    m_open = open;
    m_page.clear();
    const bool isFree = isAgentFree();
    if (isFree || m_tabs.count() > 0)
        m_page = m_open();
    if (isFree)
        bringToFront();
    else if (!m_page || m_tabs.currentWidget() != m_page)
        offer(tr("Show"), [this] { bringToFront(); });
}

void ScreenPops::bringToFront()
{
    if (!m_page || m_tabs.indexOf(m_page) < 0)
        m_page = m_open();
    m_tabs.bringToFront(m_page);
    sayWho();
}

void ScreenPops::sayWho()
{
    const auto *page = qobject_cast<const ProfilePage *>(m_page);
    if (page && page->isRead() && !m_bar->isHidden())
        m_bar->say(page->title());
}

void ScreenPops::offer(const QString &label, const std::function<void()> &act)
{
    m_offer = act;
    m_bar->offer(label);
}

void ScreenPops::withdrawOffer()
{
    m_offer = nullptr;
    if (m_bar)
        m_bar->offer({});
}

void ScreenPops::takeOffer()
{
    const auto act = std::exchange(m_offer, nullptr);
    if (!act)
        return;
    act();
    if (!m_offer)
        m_bar->offer({});
}

void ScreenPops::raiseWindow()
{
    QApplication::alert(&m_window);
    if (!isAgentFree()) // what he types next would go somewhere else
        return;
    if (m_window.isMinimized())
        m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.raise();
    m_window.activateWindow();
}

/// Where the focus is counts even while another program has it: the agent comes back to it.
bool ScreenPops::isAgentFree() const
{
    if (isAsked(m_window) || (m_findLine.isOpen() && !m_findLine.isEmpty()))
        return false;
    const QWidget *focus = m_window.focusWidget();
    if (!focus || !focus->isVisible())
        return true;
    if (m_findLine.isAncestorOf(focus))
        return m_findLine.isEmpty();
    // He is at work there, down to the choice between his value and somebody else's; or he has just
    // pressed a key, and the next one would be meant for the customer he sees.
    const QWidget *page = m_tabs.currentWidget();
    const ProfilePage *profile = m_tabs.currentPage();
    const bool hasJustActed = m_touchedAt && m_desk.clock.elapsed() - *m_touchedAt < atRestAfter;
    const bool isAtWork = page && page->isAncestorOf(focus)
        && (!profile || profile->hasUnsentChanges() || profile->isSending() || hasJustActed);
    return !isAtWork && !isInField(focus) && !focus->testAttribute(Qt::WA_InputMethodEnabled)
        && !qobject_cast<const QPushButton *>(focus);
}

} // namespace desk
