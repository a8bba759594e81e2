// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/find/likeness.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace desk {

/// Customers who may be the one being typed, beside the form: who, what is the same, and a way to
/// open them instead. Empty and silent while there is nobody.
class MatchesPanel final : public QWidget {
    Q_OBJECT

public:
    explicit MatchesPanel(QWidget *parent = nullptr);

    void setMatches(const QList<Likeness> &matches);
    /// Above the matches; "" for none.
    void setNote(const QString &text);
    /// Whether what is typed is only read back: then a customer is opened instead, and else with
    /// what is typed.
    void setReviewing(bool isReviewing);
    /// Presses the button of the first; nothing without one.
    void openFirst();

Q_SIGNALS:
    void openRequested(const desk::FoundCustomer &customer);
    void carryOverRequested(const desk::FoundCustomer &customer);

private:
    void rebuild();
    QPushButton *addMatch(const Likeness &match, bool isFirst);
    QPushButton *makeOpenButton(const Likeness &match, QWidget *card);

    [[nodiscard]] static QString textOf(const Likeness &match);

    QList<Likeness> m_matches;
    QStringList m_shown; ///< what the matches say now
    bool m_isReviewing = false;
    QLabel *m_note = nullptr;
    QVBoxLayout *m_list = nullptr;
};

/// Why somebody may be the same, e.g. `same e-mail, same name`.
[[nodiscard]] QString reasonsText(const Likeness &match);

/// A found customer in one line: name and customer id.
[[nodiscard]] QString nameOf(const FoundCustomer &customer);

} // namespace desk
