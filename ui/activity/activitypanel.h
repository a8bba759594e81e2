// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/supporttext.h"

#include <QWidget>

#include <functional>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace desk {

class CallLog;
class CallModel;
class CallTable;
class DurationChart;
class StallWatch;

/// The calls of this run (F12), at the foot of the window: when, what for, how each ended and how
/// long it took. Everything can be copied: a row, a request id, the whole call as a command of
/// curl, and for support all of it without personal data. Esc closes. Made when it is first opened.
class ActivityPanel final : public QWidget {
    Q_OBJECT

public:
    /// `calls` and `stalls` must outlive the panel. `facts` is asked whenever the text for support
    /// is copied.
    ActivityPanel(const CallLog &calls, const StallWatch &stalls,
                  std::function<SupportFacts()> facts, QWidget *parent = nullptr);

    /// The focus goes to the newest call, or to the one it was on.
    void enter();
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The agent wants it gone; the panel stays as it is.
    void closed();
    /// Something is in the clipboard; what, as a sentence.
    void copied(const QString &statusText);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeParts();
    void arrangeParts();
    void connectParts();
    void openMenu(const QPoint &at);
    void refresh();
    void fitHead();
    void enableButtons();
    void copyAsCurl();
    void copyRow();
    void copyRequestId();
    void copyForSupport();
    void copy(const QString &text, const QString &sentence);
    [[nodiscard]] QString summary() const;

    const CallLog &m_calls;
    const StallWatch &m_stalls;
    std::function<SupportFacts()> m_facts;
    CallModel *m_model = nullptr;
    CallTable *m_table = nullptr;
    DurationChart *m_chart = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_curl = nullptr;
    QPushButton *m_support = nullptr;
    QPushButton *m_close = nullptr;
    QBoxLayout *m_head = nullptr;
    QBoxLayout *m_second = nullptr; ///< below the head, where that has no room for the summary
};

} // namespace desk
