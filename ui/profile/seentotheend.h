// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/profile/edits.h"

#include <QObject>
#include <QPointer>

class QScrollArea;

namespace desk {

/// Whether all of a list that scrolls has been in sight since what it lists was changed last.
class SeenToTheEnd final : public QObject {
    Q_OBJECT

public:
    /// The list is laid out in the area's widget.
    void watch(QScrollArea &area);
    /// What is listed now, up to the row `last`; anything else than before has to be seen from its
    /// beginning.
    void note(const Edits &edits, QWidget *last);
    [[nodiscard]] bool isSeen() const { return m_isSeen; }
    /// Lays out what has just come, and looks again.
    void measure();
    /// The next part of it.
    void showMore();

Q_SIGNALS:
    void changed();

private:
    void look();

    QPointer<QScrollArea> m_area;
    QPointer<QWidget> m_last;
    Edits m_edits;
    int m_seenTo = 0; ///< from the top, in pixels
    bool m_isSeen = true;
};

} // namespace desk
