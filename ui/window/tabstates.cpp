// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/tabstates.h"

#include "app/journal/journal.h"
#include "app/lock/lockvault.h"
#include "ui/create/createdpanel.h"
#include "ui/create/creationpage.h"
#include "ui/create/creationstate.h"
#include "ui/fields/pagestate.h"
#include "ui/profile/profilepage.h"
#include "ui/window/customertabs.h"

#include <QCoreApplication>
#include <QEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTabBar>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace desk {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr QLatin1String closedName("closed tabs");

QByteArray bytesOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QJsonObject jsonFrom(QByteArray bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    wipe(bytes);
    return json;
}

/// The state of a page, with what it takes to make another one for it.
QByteArray entryOf(const QWidget &page)
{
    QJsonObject entry{{u"state"_s, PageState::of(page)->take()}};
    if (const auto *profile = qobject_cast<const ProfilePage *>(&page))
        entry.insert(u"id"_s, profile->customerId().text());
    return bytesOf(entry);
}

} // namespace

TabStates::TabStates(const Desk &desk, CustomerTabs &tabs, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_tabs(tabs)
{
}

TabStates::~TabStates()
{
    forget();
}

void TabStates::putAway(LockVault &vault)
{
    m_vault = &vault;
    m_hasUnsentWork = m_tabs.hasUnsentWork() || m_tabs.isOutcomeUnknown() || m_tabs.isSending();
    QJsonArray closed;
    for (const CustomerId &id : std::exchange(m_tabs.m_closed, {}))
        closed.append(id.text());
    vault.put(closedName, bytesOf({{u"ids"_s, closed}}));
    QList<QWidget *> pages;
    for (int i = 0; i < m_tabs.count(); ++i)
        pages.append(m_tabs.widget(i));
    m_byUse.clear();
    for (QWidget *page : m_tabs.byUse())
        m_byUse.append(static_cast<int>(pages.indexOf(page)));
    for (QWidget *page : std::as_const(pages)) {
        PageState::of(*page)->callOff();
        m_places.push_back({QUuid::createUuid().toString(QUuid::WithoutBraces), {}});
        // Before any of them goes: the focus moves with it.
        if (PageState::of(*page)->isSettled())
            vault.put(m_places.back().name, entryOf(*page));
    }
    for (qsizetype i = 0; i < pages.size(); ++i) {
        Place &place = m_places.at(static_cast<std::size_t>(i));
        m_tabs.removeTab(m_tabs.indexOf(pages.at(i)));
        if (vault.has(place.name))
            delete pages.at(i);
        else
            putAside(place, pages.at(i));
    }
    // It remembers how wide every title was that it ever had, by the title.
    QEvent fontChange(QEvent::FontChange);
    QCoreApplication::sendEvent(m_tabs.tabBar(), &fontChange);
}

/// In no window, so that no screen reader finds it; nobody hears of it but who waits for its end.
void TabStates::putAside(Place &place, QWidget *page)
{
    page->disconnect(&m_tabs);
    page->hide();
    page->setParent(nullptr);
    place.aside = page;
    place.veil = std::make_unique<PageVeil>(*page);
    place.veil->cover();
    // Later: what it says of its end comes after its state.
    if (auto *profile = qobject_cast<ProfilePage *>(page))
        connect(profile, &ProfilePage::stateChanged, this, &TabStates::takeAside,
                Qt::QueuedConnection);
    else if (auto *creation = qobject_cast<CreationPage *>(page))
        connect(creation, &CreationPage::stateChanged, this, &TabStates::takeAside,
                Qt::QueuedConnection);
}

void TabStates::takeAside()
{
    if (!m_vault || isSettled())
        return;
    for (Place &place : m_places) {
        if (!place.aside)
            continue;
        if (!PageState::of(*place.aside)->isSettled()) {
            place.veil->cover(); // what it has written since
            continue;
        }
        place.veil->lift();
        m_vault->put(place.name, entryOf(*place.aside));
        place.veil.reset();
        delete place.aside;
    }
    if (isSettled())
        Q_EMIT settled();
}

bool TabStates::isSettled() const
{
    return std::none_of(m_places.cbegin(), m_places.cend(),
                        [](const Place &place) { return !place.aside.isNull(); });
}

bool TabStates::isOnItsWay(WorkKind kind, const QString &customerId) const
{
    return std::any_of(m_places.cbegin(), m_places.cend(), [&](const Place &place) {
        const auto *profile = qobject_cast<ProfilePage *>(place.aside);
        return kind == WorkKind::Create ? qobject_cast<CreationPage *>(place.aside) != nullptr
                                        : profile && profile->customerId().text() == customerId;
    });
}

QWidget *TabStates::makeCreated(const QJsonObject &created)
{
    const auto id = CustomerId::fromSearch(created.value("id"_L1).toString());
    if (!id)
        return nullptr;
    ProfilePage *page = m_tabs.openBehind(*id);
    auto *panel = new CreatedPanel(page);
    panel->showCreated(id->text(), created.value("gmNumber"_L1).toString());
    const auto form = draftFromBytes(QJsonDocument(created.value("form"_L1).toObject()).toJson());
    if (form && !form->base.customerId().isEmpty())
        panel->showStored(form->edits, form->base, m_desk.reference);
    else
        panel->showReadBackFailed({});
    page->showAbove(panel);
    return page;
}

QWidget *TabStates::makePage(const QJsonObject &entry)
{
    const QJsonObject state = entry.value("state"_L1).toObject();
    if (const QJsonObject created = CreationState::created(state); !created.isEmpty())
        return makeCreated(created);
    QWidget *page = nullptr;
    if (entry.contains("id"_L1)) {
        const auto id = CustomerId::fromSearch(entry.value("id"_L1).toString());
        if (!id)
            return nullptr;
        page = m_tabs.insertPage(*id, -1, Profile());
    } else {
        page = m_tabs.insertCreation();
    }
    m_tabs.setCurrentWidget(page);
    PageState::of(*page)->putBack(state);
    return page;
}

/// Something is on its way on it still.
QWidget *TabStates::bringAside(Place &place)
{
    QWidget *page = place.aside;
    place.veil->lift();
    page->disconnect(this);
    if (auto *profile = qobject_cast<ProfilePage *>(page))
        m_tabs.listenTo(profile);
    else if (auto *creation = qobject_cast<CreationPage *>(page))
        m_tabs.listenTo(creation);
    m_tabs.addTab(page, QString());
    return page;
}

/// The one used last comes last: each comes to the front once, as the agent would have left it.
void TabStates::putBack()
{
    if (!m_vault)
        return;
    LockVault &vault = *std::exchange(m_vault, nullptr);
    std::vector<QWidget *> pages(m_places.size(), nullptr);
    const std::vector<int> lastFirst(m_byUse.crbegin(), m_byUse.crend());
    for (const int place : lastFirst) {
        const auto at = static_cast<std::size_t>(place);
        if (place < 0 || at >= m_places.size())
            continue;
        pages.at(at) = m_places.at(at).aside ? bringAside(m_places.at(at))
                                             : makePage(jsonFrom(vault.take(m_places.at(at).name)));
    }
    int to = 0;
    for (QWidget *page : pages) {
        if (const int from = page ? m_tabs.indexOf(page) : -1; from >= 0)
            m_tabs.tabBar()->moveTab(from, to++);
    }
    m_places.clear();
    for (const QJsonArray all = jsonFrom(vault.take(closedName)).value("ids"_L1).toArray();
         const QJsonValue &id : all) {
        if (const auto closed = CustomerId::fromSearch(id.toString()))
            m_tabs.m_closed.append(*closed);
    }
    m_tabs.updateTitles();
    Q_EMIT m_tabs.stateChanged();
}

void TabStates::forget()
{
    m_vault = nullptr;
    for (const Place &place : std::exchange(m_places, {}))
        delete place.aside;
    m_byUse.clear();
    m_hasUnsentWork = false;
}

} // namespace desk
