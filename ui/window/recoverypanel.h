// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journal.h"

#include <QFrame>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace desk {

/// Offers what an earlier run has left behind, a line each: unsent work, and attempts whose outcome
/// is not known. Nothing is opened, sent or thrown away unasked. Its parts are made with the first
/// offer: most starts have none.
class RecoveryPanel final : public QFrame {
    Q_OBJECT

public:
    explicit RecoveryPanel(QWidget *parent = nullptr);

    /// What a run on another computer holds in a home folder that both use. Whether that run still
    /// lives can't be seen from here.
    struct Foreign {
        QString id; ///< of the draft or the attempt
        QString title = {};
        QString host = {}; ///< the other computer's name
        WorkKind kind = WorkKind::Create;
        QDateTime time = {}; ///< UTC
    };

    /// On the first screen, or above what is open.
    void setOnFirstScreen(bool isOnFirstScreen);
    /// Shows the panel, unless there is nothing to offer.
    void setOffers(const Journal::Offers &offers);
    /// One line more, below the others.
    void addForeign(const Foreign &work);
    void clear();

Q_SIGNALS:
    void draftChosen(const desk::Draft &draft);
    void draftDiscarded(const desk::Draft &draft);
    void attemptChosen(const desk::Attempt &attempt);
    /// The agent says that the other computer is not at work on it any more.
    void foreignTakenOver(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Choice {
        QString text;
        QString name;
        std::function<void()> chosen;
    };
    struct Line {
        QString symbol;
        QString name; ///< "" where the text says it
        QString text;
        QList<Choice> choices;
    };
    void makeParts();
    void addAttempt(const Attempt &attempt);
    void addDraft(const Draft &draft);
    void addLine(const Line &line);
    void addChoice(QWidget &row, const Choice &choice, bool isFirst);
    void removeLine(QWidget *line);
    [[nodiscard]] bool isEmpty() const;
    /// As high as the lines are, up to what leaves room for the rest.
    void fitHeight();
    void applyPlace();

    QScrollArea *m_scroll = nullptr; ///< nullptr until there is something to offer
    QVBoxLayout *m_lines = nullptr;
    QLabel *m_note = nullptr;
    bool m_isOnFirstScreen = true;
};

} // namespace desk
