// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/records.h"
#include "ui/window/desk.h"
#include "ui/window/pageveil.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <vector>

class QWidget;

namespace desk {

class CustomerTabs;
class LockVault;

/// Takes all tabs away and brings them back as they were: their order, the one in front, in each
/// what is typed and where the agent was. A page on which something is on its way goes on out of
/// sight, and without its texts, until that has ended; then it is taken away as well. Owned by who
/// locks the window.
class TabStates final : public QObject {
    Q_OBJECT

public:
    /// What `desk` refers to, and the tabs, must outlive this object.
    TabStates(const Desk &desk, CustomerTabs &tabs, QObject *parent);
    ~TabStates() override; ///< with the pages that are out of sight

    /// Nothing is open after this. The vault must live until putBack() or forget().
    void putAway(LockVault &vault);
    /// Nothing is on its way any more.
    [[nodiscard]] bool isSettled() const;
    /// Whether such a write may be on its way on a page that is out of sight. `customerId`: of one
    /// to a customer who is there.
    [[nodiscard]] bool isOnItsWay(WorkKind kind, const QString &customerId) const;
    /// Something was typed and not sent, or is of unknown outcome.
    [[nodiscard]] bool hasUnsentWork() const { return m_hasUnsentWork; }
    /// Into tabs that are on screen, of which none is open.
    void putBack();
    /// They do not come back.
    void forget();

Q_SIGNALS:
    void settled(); ///< once for each putAway() with something on its way

private:
    struct Place {
        QString name; ///< in the vault
        QPointer<QWidget> aside; ///< a page on which something is on its way
        std::unique_ptr<PageVeil> veil = {}; ///< over that
    };
    void putAside(Place &place, QWidget *page);
    void takeAside();
    QWidget *makePage(const QJsonObject &entry);
    QWidget *makeCreated(const QJsonObject &created);
    QWidget *bringAside(Place &place);

    Desk m_desk;
    CustomerTabs &m_tabs;
    LockVault *m_vault = nullptr; ///< while they are away
    std::vector<Place> m_places; ///< in the order of the window
    QList<int> m_byUse; ///< places, the one used last first
    bool m_hasUnsentWork = false;
};

} // namespace desk
