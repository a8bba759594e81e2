// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/find/query.h"

#include <QDialog>

class QKeyEvent;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace desk {

class CustomerSearch;
class MessageBar;
class ReferenceData;

/// Finds a customer by anything the caller says, typed into one line: an id opens at once, the
/// rest is searched, and the line below says at each key how it was understood. From the first
/// letter to the opened profile the keyboard is enough.
class OpenDialog final : public QDialog {
    Q_OBJECT

public:
    /// Both must outlive the dialog.
    OpenDialog(CustomersApi &api, const ReferenceData &reference, QWidget *parent = nullptr);

Q_SIGNALS:
    void customerChosen(const desk::CustomerId &customerId);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeParts();
    void arrangeParts();
    void makeSearch();
    /// Reads the line anew, after each key.
    void understand();
    /// Opens the id or starts the search.
    void go();
    void startSearch();
    void showProgress(const QString &text);
    void showFound();
    void showState();
    void showFailure(const ApiError &error);
    /// Fills the list with what was found from `from` on.
    void appendRows(qsizetype from);
    void showButtons();
    /// The results where there are any, else the hints.
    void showPage();
    /// Whether the line on screen is the one that was searched.
    [[nodiscard]] bool isLineSearched() const;
    void choose();
    void openCustomer(const std::optional<CustomerId> &customerId);
    /// The keys of the list; true when one is taken.
    [[nodiscard]] bool takeListKey(QKeyEvent &key);
    void returnToInput();

    const ReferenceData &m_reference;
    const QStringList m_countries; ///< guesses for phone numbers
    CustomerSearch *m_search = nullptr;
    FindQuery m_query; ///< of the line as it is now
    FindQuery m_searched; ///< of the line that was searched
    QString m_searchedLine;
    QLineEdit *m_input = nullptr;
    QPushButton *m_go = nullptr;
    QLabel *m_understood = nullptr;
    MessageBar *m_problem = nullptr;
    QLabel *m_message = nullptr;
    QStackedWidget *m_pages = nullptr; ///< the hints, or the results
    QListWidget *m_results = nullptr;
    QPushButton *m_openInstead = nullptr;
    QPushButton *m_searchInstead = nullptr;
    QPushButton *m_widen = nullptr;
    QPushButton *m_more = nullptr;
};

} // namespace desk
