// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

namespace desk {

/// Puts things one after another, and goes on in the next line where the room ends. What is lower
/// than its line stands in the middle of it. Mirrored where the language is.
class FlowLayout final : public QLayout {
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Returns the height that is needed; moves the items if `isApplied`.
    [[nodiscard]] int arrange(const QRect &rect, bool isApplied) const;
    void put(QLayoutItem &item, const QRect &place, const QRect &room, bool isApplied) const;

    QList<QLayoutItem *> m_items; ///< owned
};

} // namespace desk
