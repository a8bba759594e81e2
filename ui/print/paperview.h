// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <memory>

namespace desk {

class CardPages;

/// Pages as they will lie on the table, below each other, as wide as there is room.
class PaperView final : public QWidget {
    Q_OBJECT

public:
    explicit PaperView(QWidget *parent = nullptr);
    ~PaperView() override;

    void showPages(std::unique_ptr<CardPages> pages);
    [[nodiscard]] int pageCount() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] double scale() const;
    void fit();

    std::unique_ptr<CardPages> m_pages;
};

} // namespace desk
