// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/palette/fuzzyindex.h"
#include "ui/palette/overlay.h"

#include <QKeySequence>
#include <QList>

class QLineEdit;
class QPushButton;
class QScrollArea;

namespace desk {

class KeysGroup;

/// One line of the sheet.
struct KeyRow {
    QString group; ///< rows of one group follow each other
    QString text;
    QList<QKeySequence> keys; ///< each of them does it
};

/// All keys of the program over the window, in groups, with a line that filters them. To a screen
/// reader each group is a list.
class KeysSheet final : public Overlay {
    Q_OBJECT

public:
    KeysSheet(QWidget &window, const QList<KeyRow> &rows);

Q_SIGNALS:
    /// The agent wants the guide; the sheet has closed.
    void guideWanted();

protected:
    [[nodiscard]] QRect placeOfBox(const QRect &room) const override;
    bool takeKey(QKeyEvent &key) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeParts();
    void makeGroups(const QList<KeyRow> &rows);
    void filter(const QString &line);
    void arrange();
    [[nodiscard]] int columns() const;
    [[nodiscard]] int widthOfBox() const;

    FuzzyIndex m_index;
    QList<KeysGroup *> m_groups;
    QLineEdit *m_line = nullptr;
    QWidget *m_nothing = nullptr;
    QScrollArea *m_area = nullptr;
    QWidget *m_content = nullptr;
    QList<QVBoxLayout *> m_columns;
    QPushButton *m_guide = nullptr;
};

} // namespace desk
