// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace desk {

class ChangeBar;
class ChangesPanel;
class MessageBar;
class ProfileView;

/// Places the parts of a profile page: the changes panel beside the cards where there is room, else
/// as a sheet over them, opened from a bar that says how many changes there are.
class ProfileFrame final : public QWidget {
    Q_OBJECT

public:
    struct Parts {
        MessageBar &messages;
        ProfileView &view;
        ChangesPanel &panel;
    };
    /// Takes the parts over.
    ProfileFrame(const Parts &parts, QWidget *parent);

    /// Something stands above all the rest from now on.
    void showAbove(QWidget *widget);
    /// The panel has other contents, or none.
    void showState(int changes, bool isSending);
    /// Into sight, with the focus at what sends the changes.
    void openPanel();
    /// Where it covers the cards.
    void closePanel();
    [[nodiscard]] bool isPanelOpen() const { return m_isSheetOpen; }

Q_SIGNALS:
    void panelLeft(); ///< by Esc

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();
    [[nodiscard]] bool isWide() const;

    Parts m_parts;
    ChangeBar *m_bar = nullptr;
    QVBoxLayout *m_column = nullptr;
    QHBoxLayout *m_row = nullptr; ///< the cards, the panel
    bool m_isSheetOpen = false; ///< the panel is over the cards
};

} // namespace desk
