// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/palettesource.h"

#include "app/journal/recentcustomers.h"
#include "ui/fields/pagefields.h"
#include "ui/find/findline.h"
#include "ui/profile/profilepage.h"
#include "ui/window/commands.h"
#include "ui/window/customertabs.h"

#include <QAction>
#include <QPointer>

namespace desk {

namespace {

QList<PaletteEntry> commandEntries(const Commands &commands)
{
    QList<PaletteEntry> entries;
    for (const CommandRow &row : commandRows()) {
        QAction *action = commands.action(row.command);
        if (row.command == Command::Palette)
            continue;
        entries.append({.kind = PaletteEntry::Kind::Command,
                        .text = commandText(row),
                        .words = groupName(row.group),
                        .keys = action->shortcut(),
                        .icon = QString::fromLatin1(row.icon),
                        .isEnabled = action->isEnabled(),
                        .act = [action] { action->trigger(); }});
    }
    return entries;
}

QList<PaletteEntry> tabEntries(CustomerTabs &tabs)
{
    QList<PaletteEntry> entries;
    for (QWidget *page : tabs.byUse()) {
        if (page == tabs.currentWidget())
            continue;
        const auto *profile = qobject_cast<ProfilePage *>(page);
        entries.append({.kind = PaletteEntry::Kind::Tab,
                        .text = tabs.titleOf(page),
                        .detail = profile ? profile->customerId().text() : QString(),
                        .icon = QStringLiteral("open-customer"),
                        .act = [&tabs, page = QPointer<QWidget>(page)] {
                            if (page)
                                tabs.setCurrentWidget(page);
                        }});
    }
    return entries;
}

QList<PaletteEntry> recentEntries(const RecentCustomers &recents, CustomerTabs &tabs)
{
    QList<PaletteEntry> entries;
    entries.reserve(recents.all().size());
    for (const RecentCustomer &recent : recents.all()) {
        const QString id = recent.id.text();
        entries.append(
            {.kind = PaletteEntry::Kind::Customer,
             .text = recent.name,
             .words = id + QLatin1Char(' ') + recent.aside,
             .detail = recent.aside.isEmpty() ? id : id + QStringLiteral(" · ") + recent.aside,
             .icon = QStringLiteral("open-customer"),
             .act = [&tabs, customerId = recent.id] { tabs.showCustomer(customerId); }});
    }
    return entries;
}

/// Of the page in front; nullptr without any.
PageFields *fieldsIn(const CustomerTabs &tabs)
{
    return tabs.currentWidget() ? PageFields::of(*tabs.currentWidget()) : nullptr;
}

PageFacts::Page pageIn(const CustomerTabs &tabs)
{
    if (tabs.currentPage())
        return PageFacts::Page::Profile;
    return fieldsIn(tabs) ? PageFacts::Page::Creation : PageFacts::Page::None;
}

} // namespace

PaletteSource paletteSource(const Desk &desk, const Commands &commands, CustomerTabs &tabs,
                            FindLine &findLine)
{
    PaletteSource source{.reference = desk.reference};
    source.commands = [&commands] { return commandEntries(commands); };
    source.tabs = [&tabs] { return tabEntries(tabs); };
    if (desk.recents)
        source.recents = [&recents = *desk.recents, &tabs] { return recentEntries(recents, tabs); };
    source.page = [&tabs] { return pageIn(tabs); };
    source.values = [&tabs] { return fieldsIn(tabs)->values(); };
    source.isOnPage = [&tabs](const Field &field) {
        const PageFields *page = fieldsIn(tabs);
        return page && page->hasPlaceFor(field);
    };
    source.goTo = [&tabs](const Field &field) {
        PageFields *page = fieldsIn(tabs);
        return page && page->goTo(field);
    };
    source.putIn = [&tabs](const Edits &typed) {
        PageFields *page = fieldsIn(tabs);
        if (!page || !page->putIn(typed))
            return false;
        // What will be sent is another thing now: the focus must not be on what sends it.
        if (tabs.currentPage())
            page->goTo(*typed.touched().constFirst());
        return true;
    };
    // The find line says of an id that there is none; a tab would only show that.
    source.open = [&tabs, &findLine](const CustomerId &customerId) {
        if (tabs.has(customerId))
            tabs.showCustomer(customerId);
        else
            findLine.search(QLatin1Char('#') + customerId.text());
    };
    source.find = [&findLine](const QString &line) { findLine.search(line); };
    source.create = [&tabs] { tabs.createCustomer(); };
    return source;
}

} // namespace desk
