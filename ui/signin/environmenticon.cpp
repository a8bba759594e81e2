// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/environmenticon.h"

#include "ui/look/ink.h"
#include "ui/signin/environmentcolor.h"

#include <QIconEngine>
#include <QPainter>

#include <algorithm>

namespace desk {

namespace {

constexpr double dotPart = 0.5; ///< of the side
constexpr double ringPart = 0.06;

class DottedIcon final : public QIconEngine {
public:
    DottedIcon(QIcon program, const QColor &dot)
        : m_program(std::move(program))
        , m_dot(dot)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        m_program.paint(painter, rect, Qt::AlignCenter, mode, state);
        const double side = std::min(rect.width(), rect.height());
        const double ring = side * ringPart;
        const double dot = side * dotPart;
        const QRectF place(rect.right() + 1 - dot, rect.bottom() + 1 - dot, dot, dot);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(inkOn(m_dot)); // seen on the icon and on any task bar
        painter->drawEllipse(place);
        painter->setBrush(m_dot);
        painter->drawEllipse(place.adjusted(ring, ring, -ring, -ring));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, picture.rect(), mode, state);
        return picture;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new DottedIcon(m_program, m_dot); }

private:
    QIcon m_program;
    QColor m_dot;
};

} // namespace

QIcon environmentIcon(const QIcon &program, const Environment &environment)
{
    return QIcon(new DottedIcon(program, environmentColor(environment)));
}

} // namespace desk
