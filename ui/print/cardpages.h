// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/words/profiletext.h"

#include <QPageSize>
#include <QSizeF>

#include <memory>

class QPagedPaintDevice;
class QPainter;
class QTextDocument;

namespace desk {

struct CardSection {
    QString title;
    QList<ProfileEntry> entries;
};

/// What stands on a card.
struct CardText {
    QString title;
    QList<CardSection> sections;
    QString foot; ///< where and when; at the foot of every page
};

/// A card laid out on paper: as many pages as it takes, no line cut in two. Black on white in every
/// theme. Lengths are points, 72 an inch. What came from a server is set as plain text.
class CardPages final {
public:
    CardPages(const CardText &text, const QPageSize &paper);
    ~CardPages();

    [[nodiscard]] int count() const;
    [[nodiscard]] QSizeF paperSize() const { return m_paper; }
    /// Paints a page, from 0 on, whose upper left corner is the painter's origin.
    void paint(QPainter &painter, int page) const;

private:
    void paintFoot(QPainter &painter, int page) const;

    QSizeF m_paper;
    QString m_foot;
    std::unique_ptr<QTextDocument> m_document;
};

/// Paints the pages from `first` to `last` (from 0 on) on a device of the same paper, such as a
/// printer; false where it takes none.
[[nodiscard]] bool paintPages(QPagedPaintDevice &device, const CardPages &pages, int first,
                              int last);
/// The card as a PDF file with its text as text; empty where that fails.
[[nodiscard]] QByteArray cardPdf(const CardText &text, const QPageSize &paper);

} // namespace desk
