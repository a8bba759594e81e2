// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTreeView>

namespace desk {

class CallModel;

/// The rows of the calls, without a head: what stands in a column tells what it is. Arrow keys go
/// from row to row.
class CallTable final : public QTreeView {
    Q_OBJECT

public:
    /// `model` must outlive the table.
    explicit CallTable(CallModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Of the current row: Enter, a double click, or a click on the symbol at its end.
    void curlWanted();
    /// Ctrl+C.
    void rowTextWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
                 const QModelIndex &index) const override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void fitColumns();
    void drawCell(QPainter &painter, const QRect &row, const QModelIndex &cell) const;
};

} // namespace desk
