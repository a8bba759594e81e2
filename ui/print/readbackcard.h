// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/print/cardpages.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QComboBox;
class QLabel;
class QPrinter;
class QPushButton;

namespace desk {

class CardChoice;
class PaperView;
class Profile;
class ReferenceData;

/// A card with what a customer has told us, to be read back, printed or sent as a PDF. The agent
/// ticks what stands on it, and sees the paper as it will be. Nothing of it is remembered.
class ReadBackCard final : public QDialog {
    Q_OBJECT

public:
    /// `environment`: its name, for the foot of the paper.
    ReadBackCard(const Profile &profile, const ReferenceData &reference, const QString &environment,
                 QWidget *parent = nullptr);
    ~ReadBackCard() override;

    /// Writes the PDF and closes; says it beside the buttons and stays where it can't be written.
    /// What is there of that name is overwritten.
    void savePdf(const QString &path);

Q_SIGNALS:
    void statusMessage(const QString &text); ///< for the status bar

private:
    void makeButtons();
    [[nodiscard]] CardText text() const;
    [[nodiscard]] QPageSize paper() const;
    void refresh();
    void askWhere();
    void onFileChosen(const QString &path);
    void askPrinter();
    void print();
    void showProblem(const QString &text, bool canReplace = false);

    QString m_customerId;
    QString m_foot;
    CardChoice *m_choice = nullptr;
    QComboBox *m_paper = nullptr;
    PaperView *m_view = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_replace = nullptr; ///< where a file of the name chosen is there already
    QPushButton *m_save = nullptr;
    QPushButton *m_print = nullptr;
    QString m_path; ///< of that file
    QTimer m_pause;
    std::unique_ptr<QPrinter> m_printer; ///< once it was asked for
};

/// Opens the card over a window; it deletes itself once it is closed.
ReadBackCard *showReadBackCard(QWidget &window, const Profile &profile,
                               const ReferenceData &reference, const QString &environment);

} // namespace desk
