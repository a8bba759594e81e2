// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QTabWidget;

namespace desk {

/// In which order tabs were used. step() walks along it as long as Ctrl is held down; the tab in
/// which the walk ends is the one used last. Owned by the tabs.
class TabOrder final : public QObject {
    Q_OBJECT

public:
    explicit TabOrder(QTabWidget &tabs);

    /// To the tab that was used before the one in front, on from there with every step; backwards
    /// to the one that was not used for longest.
    void step(bool isForward);
    /// The tabs, the one used last first.
    [[nodiscard]] QList<QWidget *> all() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onCurrentChanged();
    void note(QWidget *page);
    void endWalk();

    QTabWidget &m_tabs;
    QList<QPointer<QWidget>> m_used; ///< last used first
    QList<QWidget *> m_walk; ///< the tabs as they stood when the walk began
    bool m_isStepping = false;
};

} // namespace desk
