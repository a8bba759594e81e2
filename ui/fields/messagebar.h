// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/words/errortext.h"

#include <QFrame>
#include <QJsonObject>
#include <QTimer>
#include <QToolButton>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace desk {

class ApiCallBase;
class Symbol;

/// The inline bar for trouble and news at the top of a page; hidden when there is none. Announced
/// to screen readers when it appears. Texts are plain text, never rich.
class MessageBar final : public QFrame {
    Q_OBJECT

public:
    enum class Tone { Information, Success, Warning, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(Tone tone, const QString &text, const QString &details = {});
    void showError(const ErrorText &error);
    /// Counts down to the next try of a call, which the agent can cut short; goes with the call.
    void showWait(ApiCallBase &call, int seconds);
    /// A button in the bar, removed by the next message (the action too, if the bar owns it).
    void addAction(QAction *action);
    /// Until the next message: nothing but what its buttons lead to takes it away.
    void keepOpen() { m_close->hide(); }
    void dismiss();

    [[nodiscard]] QString text() const;
    /// What is said, without its buttons: they belong to who said it. Empty for nothing.
    [[nodiscard]] QJsonObject state() const;
    void putBack(const QJsonObject &state);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showSecondsLeft();
    void placeChoices();

    Tone m_tone = Tone::Information;
    Symbol *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_details = nullptr;
    QToolButton *m_detailsButton = nullptr;
    QHBoxLayout *m_buttons = nullptr; ///< beside the text
    QHBoxLayout *m_below = nullptr; ///< where they have no room there
    QList<QPushButton *> m_choices;
    QToolButton *m_close = nullptr;
    QTimer m_countdown;
    int m_secondsLeft = 0;
};

} // namespace desk
