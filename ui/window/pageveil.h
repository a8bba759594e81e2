// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/lock/lockvault.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

namespace desk {

/// Takes the texts off a page that lives on out of sight because something is on its way on it:
/// what stands in its labels, buttons and inputs is sealed, and can be read by nobody until lift().
/// What the page knows stays with it, and it hears nothing of this. Owned by who puts the page
/// aside.
class PageVeil final {
public:
    /// The page must outlive it. Covers nothing yet.
    explicit PageVeil(QWidget &page);

    /// Again whenever the page may have written something anew.
    void cover();
    /// Everything is as it was, but for what the page has written anew since.
    void lift();

private:
    struct Entry {
        QPointer<QWidget> widget;
        QString name; ///< of its texts in the vault
    };

    QWidget &m_page;
    LockVault m_vault;
    QHash<QWidget *, Entry> m_covered;
    int m_count = 0;
};

} // namespace desk
