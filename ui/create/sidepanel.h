// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace desk {

class Edits;
class MatchesPanel;
class ReasonPicker;
class ReferenceData;

/// Beside the form: the customer so far, and who may be the same. Where somebody may be, on the
/// review, it asks why they are not.
class SidePanel final : public QWidget {
    Q_OBJECT

public:
    explicit SidePanel(QWidget *parent);

    [[nodiscard]] MatchesPanel &matches() const { return *m_matches; }
    void showSoFar(const Edits &edits, const ReferenceData &reference);
    /// What is typed is read back beside the panel, and not repeated in it.
    void setReviewing(bool isReviewing);
    /// Asks why these customers, told apart by that text, are somebody else; "" asks nothing. What
    /// was said of others goes.
    void askWhy(const QString &whom);
    /// "" while none is given or wanted.
    [[nodiscard]] QString reason() const;
    void focusReason();

Q_SIGNALS:
    void reasonEdited();

private:
    void makePicker();

    QWidget *m_soFar = nullptr;
    QLabel *m_nothing = nullptr; ///< stands where nothing is typed yet
    QLabel *m_name = nullptr;
    QLabel *m_birth = nullptr;
    QLabel *m_email = nullptr;
    QLabel *m_phones = nullptr;
    MatchesPanel *m_matches = nullptr;
    QWidget *m_why = nullptr;
    QVBoxLayout *m_lines = nullptr; ///< of the question
    ReasonPicker *m_reason = nullptr; ///< while it is asked
    QString m_whom; ///< of whom it is asked
};

} // namespace desk
