// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/customersapi.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QGridLayout;
class QLineEdit;
class QVBoxLayout;

namespace desk {

class Card;
class RequestFold;
struct CreateContext;

/// The last step: what will be sent, as cards to read back from, and what is the matter with it.
class ReviewStep final : public QWidget {
    Q_OBJECT

public:
    /// What is open besides the problems, field by field.
    using Hints = std::function<QList<std::pair<const Field *, QString>>()>;

    ReviewStep(CreateContext &context, Hints hints, QWidget *parent);

    /// What is shown follows what is typed; while nobody sees it, at the next show.
    void refresh();
    /// To the first problem; false when there is none.
    [[nodiscard]] bool focusProblem();
    void setNarrow(bool isNarrow);
    /// What a search after an unknown outcome has found, likest first, with a button each.
    /// `unusableCount`: found as well, with ids that can't be asked for.
    void showFound(const QList<FoundCustomer> &found, int unusableCount);
    void hideFound();
    /// Why the server need not check the address; "" when it is to. Given for one request.
    [[nodiscard]] QString addressUnchecked() const;
    /// The check is waived, but nobody has said why.
    [[nodiscard]] bool isReasonMissing() const;
    void focusReason();
    void endWaiver();

Q_SIGNALS:
    void fieldRequested(const desk::Field *field);
    void foundChosen(const desk::CustomerId &customerId);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeWaiver(QVBoxLayout &column);
    void showProblems();
    void showHints();
    void showCards();
    void addCard(Section section, const QList<std::pair<QString, QString>> &lines);
    [[nodiscard]] QList<std::pair<QString, QString>> linesOf(Section section) const;
    void showRequest();
    void addJump(const Field &field, const QString &text, bool isProblem);

    CreateContext &m_context;
    Hints m_hints;
    QVBoxLayout *m_problems = nullptr;
    QVBoxLayout *m_found = nullptr;
    QGridLayout *m_cards = nullptr;
    QCheckBox *m_waive = nullptr;
    QWidget *m_why = nullptr; ///< asks for the reason
    QLineEdit *m_reason = nullptr;
    RequestFold *m_request = nullptr;
    bool m_isNarrow = false;
};

} // namespace desk
