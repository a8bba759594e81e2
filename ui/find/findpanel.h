// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/find/query.h"
#include "app/profile/edits.h"

#include <QFrame>
#include <QPointer>
#include <QTimer>

class QKeyEvent;
class QLabel;
class QListWidget;
class QPushButton;

namespace desk {

class ApiCallBase;
class CustomerSearch;
class MessageBar;
class ReferenceData;

/// What drops below the find line: who was found, what went wrong, and what can be done with the
/// line. Lies over the window, and is as high as what it shows.
class FindPanel final : public QFrame {
    Q_OBJECT

public:
    /// The references must outlive the panel.
    FindPanel(CustomersApi &api, const ReferenceData &reference, QWidget *parent);

    /// The line as it is now, and how it is understood.
    void setLine(const QString &line, const FindQuery &query);
    /// Says how the line is understood, where the line itself has no room for it.
    void sayUnderstood(const QString &text);
    /// Opens the id or starts the search.
    void go();
    /// Ends what is on its way; what was found stays.
    void stop();
    [[nodiscard]] bool hasFound() const;
    void focusFound();
    /// Below `line`, or above it where there is more room, within the window; both in the
    /// coordinates of the parent. `least`: how wide at least, a length of the table.
    void place(const QRect &line, int least);

Q_SIGNALS:
    void customerChosen(const desk::CustomerId &customerId); ///< one who was found
    void profileRead(const desk::Profile &profile); ///< of an id that was typed
    void creationWanted(const desk::Edits &prefill);
    void lineWanted(); ///< the focus goes back into the line
    void typed(QKeyEvent *key); ///< in the list, but it belongs into the line
    void contentChanged(); ///< the height may be another one

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeParts();
    void arrangeParts();
    void connectParts();
    void startSearch();
    void openCustomer(const std::optional<CustomerId> &customerId);
    void stopReading();
    void onProfile(const Result<Profile, ApiError> &outcome);
    void showProgress(const QString &text);
    void endProgress();
    void showFound();
    void showState();
    void showTrouble(const ApiError &error, bool isSearch);
    /// Fills the list with what was found from `from` on.
    void appendRows(qsizetype from);
    void showParts();
    [[nodiscard]] bool isBusy() const;
    /// Whether the line on screen is the one that was searched.
    [[nodiscard]] bool isLineSearched() const
    {
        return !m_searchedLine.isEmpty() && m_line == m_searchedLine;
    }
    /// The line on screen was searched, and customers were found.
    [[nodiscard]] bool hasAnswer() const;
    void choose();
    /// The keys of the list; true when one is taken.
    [[nodiscard]] bool takeListKey(QKeyEvent &key);

    CustomersApi &m_api;
    const ReferenceData &m_reference;
    CustomerSearch *m_search = nullptr;
    QPointer<ApiCallBase> m_reading; ///< of the id
    QTimer m_patience; ///< what is answered at once needs no word
    FindQuery m_query; ///< of the line as it is now
    QString m_line;
    FindQuery m_searched; ///< of the line that was searched
    QString m_searchedLine;
    bool m_isAnswered = false; ///< that search has come to an end
    QLabel *m_understood = nullptr;
    MessageBar *m_problem = nullptr;
    QLabel *m_message = nullptr;
    QWidget *m_hints = nullptr;
    bool m_mayHint = false; ///< nobody was found
    QListWidget *m_results = nullptr;
    QPushButton *m_go = nullptr;
    QPushButton *m_create = nullptr;
    QPushButton *m_openInstead = nullptr;
    QPushButton *m_searchInstead = nullptr;
    QPushButton *m_widen = nullptr;
    QPushButton *m_more = nullptr;
};

} // namespace desk
