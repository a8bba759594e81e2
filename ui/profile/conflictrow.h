// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/merge.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;

namespace desk {

class ReferenceData;
class RunsLabel;

/// A field that somebody else has changed too: what it was, theirs, mine, and the choice. Takes the
/// focus itself, so that no key that was meant for something else chooses.
class ConflictRow final : public QFrame {
    Q_OBJECT

public:
    ConflictRow(const Field &field, QWidget *parent);

    /// `isOffered`: the value came from a creation, not from the agent's typing here.
    void showConflict(const Conflict &conflict, bool isOffered, const ReferenceData &reference);
    void setLocked(bool isLocked);

Q_SIGNALS:
    void theirsChosen(const desk::Field *field);
    void mineChosen(const desk::Field *field);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RunsLabel *addLine(const QString &what, int row, QLabel *&word);

    const Field &m_field;
    QGridLayout *m_grid = nullptr;
    QLabel *m_said = nullptr; ///< of a value that was offered
    QLabel *m_wasWord = nullptr;
    QLabel *m_theirsWord = nullptr;
    QLabel *m_mineWord = nullptr;
    RunsLabel *m_was = nullptr;
    RunsLabel *m_theirs = nullptr;
    RunsLabel *m_mine = nullptr;
    QPushButton *m_keepTheirs = nullptr;
    QPushButton *m_sendMine = nullptr;
};

} // namespace desk
