// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/find/query.h"
#include "app/profile/edits.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace desk {

class FindPanel;
class KeyCaps;
class ReferenceData;
class Symbol;

/// Finds a customer by anything the caller says, typed into one line: an id opens at once, the
/// rest is searched, and its right end says at each key how it was understood. What is found drops
/// below it. From the first letter to the opened profile the keyboard is enough.
class FindLine final : public QWidget {
    Q_OBJECT

public:
    /// What drops below lies over `window`. All three must outlive the line.
    FindLine(CustomersApi &api, const ReferenceData &reference, QWidget &window,
             QWidget *parent = nullptr);
    ~FindLine() override;

    /// As it is on the first screen, or in the bar at the top.
    void setLarge(bool isLarge);
    /// The focus goes into the line, with everything selected.
    void activate();
    /// Forgets what was typed and found.
    void clear();
    /// Puts a line in as if it had been typed, in place of what is there, and searches.
    void search(const QString &line);
    /// How a line is understood here.
    [[nodiscard]] FindQuery read(const QString &line) const;
    [[nodiscard]] bool isEmpty() const;
    /// What was found is on screen.
    [[nodiscard]] bool isOpen() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void customerChosen(const desk::CustomerId &customerId); ///< one who was found
    void profileRead(const desk::Profile &profile); ///< of an id that was typed
    void creationWanted(const desk::Edits &prefill); ///< of somebody who was not found
    void left(); ///< by Esc

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    FindPanel &panel();
    void understand();
    void open();
    void close();
    void go();
    /// Whether the key of the line is taken.
    [[nodiscard]] bool takeKey(const QKeyEvent &key);
    void takeTyped(QKeyEvent *key);
    void takeLineBack();
    void arrange();
    void placePanel();
    void onFocusChanged(const QWidget *now);

    CustomersApi &m_api;
    const ReferenceData &m_reference;
    QWidget &m_window;
    FindQuery m_query;
    QLineEdit *m_input = nullptr;
    Symbol *m_symbol = nullptr;
    QLabel *m_understood = nullptr;
    KeyCaps *m_keys = nullptr;
    QPointer<FindPanel> m_panel; ///< made when it is needed first
    bool m_isLarge = false;
};

} // namespace desk
