// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/palette/paletteentry.h"

#include <QListView>

namespace desk {

class PaletteRows;

/// The rows of the palette under the headings of their groups. The focus stays in the line above:
/// the current row is said to a screen reader all the same.
class PaletteList final : public QListView {
    Q_OBJECT

public:
    explicit PaletteList(QWidget *parent = nullptr);

    /// The first row becomes the current one.
    void showRows(const QList<PaletteRow> &rows, bool isCreation);
    /// nullptr without rows.
    [[nodiscard]] const PaletteRow *currentRow() const;
    [[nodiscard]] int rowCount() const; ///< headings aside
    /// Rows up or down, past headings, to the first or the last at most.
    void move(int steps);
    /// As many rows as are in sight.
    [[nodiscard]] int page() const;
    /// All rows and headings.
    [[nodiscard]] int wholeHeight() const;

Q_SIGNALS:
    void chosen(); ///< the current row, by the mouse

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    PaletteRows *m_rows = nullptr;
};

} // namespace desk
