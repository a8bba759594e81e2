// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/segments.h"

#include "ui/look/controlpainter.h"
#include "ui/look/keys.h"
#include "ui/look/segmentsaccess.h"
#include "ui/look/tokens.h"

#include <QApplication>
#include <QDateTime>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace desk {

namespace {

constexpr int besideText = 14; ///< at 100 %

/// What is chosen is heavier, so that no colour alone says so.
QFont chosenFont(const QWidget &widget)
{
    QFont font = widget.font();
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

Segment segmentWithKey(const QString &code, QString text)
{
    const qsizetype mark = text.indexOf(QLatin1Char('&'));
    if (mark < 0 || mark + 1 >= text.size())
        return {code, text, {}};
    text.remove(mark, 1);
    return {code, text, text.at(mark)};
}

Segments::Segments(QWidget *parent)
    : QWidget(parent)
{
    installSegmentsAccess();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Segments::setSegments(const QList<Segment> &segments)
{
    const QString kept = code();
    const bool wasChosen = m_chosen >= 0;
    m_segments = segments;
    m_pressed = -1;
    m_chosen = wasChosen ? placeOf(kept) : -1;
    m_ringed = std::clamp(m_ringed, 0, std::max(0, static_cast<int>(segments.size()) - 1));
    updateGeometry();
    update();
}

QString Segments::code() const
{
    return m_chosen < 0 ? QString() : m_segments.at(m_chosen).code;
}

QString Segments::text() const
{
    return m_chosen < 0 ? QString() : m_segments.at(m_chosen).text;
}

void Segments::describe(const QString &text)
{
    if (accessibleDescription() == text)
        return;
    setAccessibleDescription(text);
    tellDescribed(*this);
}

int Segments::placeOf(const QString &code) const
{
    const auto found = std::find_if(m_segments.cbegin(), m_segments.cend(),
                                    [&code](const Segment &one) { return one.code == code; });
    return found == m_segments.cend() ? -1 : static_cast<int>(found - m_segments.cbegin());
}

void Segments::setCode(const QString &code)
{
    setChosen(placeOf(code));
}

void Segments::setChosen(int place)
{
    if (place == m_chosen)
        return;
    const int before = m_chosen;
    m_chosen = place;
    if (place >= 0)
        setRing(place);
    tellChosen(*this, before);
    update();
}

void Segments::setRing(int place)
{
    if (place == m_ringed)
        return;
    m_ringed = place;
    if (hasFocus())
        tellRinged(*this);
    update();
}

void Segments::choose(int place)
{
    if (!isEnabled() || place < 0 || place >= m_segments.size() || place == m_chosen)
        return;
    setChosen(place);
    Q_EMIT edited();
}

/// To the segment that stands for nothing, or to none.
void Segments::takeBack()
{
    const int nothing = placeOf(QString());
    if (m_chosen == nothing || (nothing < 0 && !m_isClearable))
        return;
    setChosen(nothing);
    Q_EMIT edited();
}

void Segments::moveRing(int step)
{
    const int last = static_cast<int>(m_segments.size()) - 1;
    setRing(std::clamp(m_ringed + (isRightToLeft() ? -step : step), 0, std::max(last, 0)));
}

/// What letters typed one after the other mean; -1 for nothing.
int Segments::placeTyped(const QString &letters) const
{
    const auto found = [this](const auto &fits) {
        // The same letter again goes on to the next that fits.
        for (qsizetype step = 1; step <= m_segments.size(); ++step) {
            const qsizetype place = (m_chosen + step) % m_segments.size();
            if (fits(m_segments.at(place)))
                return static_cast<int>(place);
        }
        return -1;
    };
    const auto begins = [&letters](const Segment &one) {
        return one.text.startsWith(letters, Qt::CaseInsensitive);
    };
    if (letters.size() == 1) {
        const int marked = found([&letters](const Segment &one) {
            return !one.key.isNull() && letters.compare(one.key, Qt::CaseInsensitive) == 0;
        });
        return marked >= 0 ? marked : found(begins);
    }
    const int whole = found([&letters](const Segment &one) {
        return one.text.compare(letters, Qt::CaseInsensitive) == 0;
    });
    if (whole >= 0 || (m_chosen >= 0 && begins(m_segments.at(m_chosen))))
        return whole >= 0 ? whole : m_chosen;
    return found(begins);
}

void Segments::type(const QString &letter)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const bool goesOn = now - m_typedAt < QApplication::keyboardInputInterval();
    m_typedAt = now;
    // Letters of a word that means nothing here mean nothing one by one either: it was meant for
    // another field. The same letter again goes on to the next that fits.
    const bool isAgain
        = goesOn && m_letters.count(letter.front(), Qt::CaseInsensitive) == m_letters.size();
    m_letters = goesOn && !isAgain ? m_letters + letter : letter;
    int place = placeTyped(m_letters);
    if (place < 0 && goesOn && m_isLetterTaken)
        place = placeTyped(m_letters = letter);
    m_isLetterTaken = place >= 0;
    choose(place);
}

bool Segments::event(QEvent *event)
{
    // A letter is meant for the segments while they have the focus, whatever else it means.
    if (event->type() == QEvent::ShortcutOverride
        && isLetterKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void Segments::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    const int key = isPlain ? event->key() : static_cast<int>(Qt::Key_unknown);
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        moveRing(key == Qt::Key_Right ? 1 : -1);
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace
             || (key == Qt::Key_Space && m_ringed == m_chosen))
        takeBack();
    else if (key == Qt::Key_Space)
        choose(m_ringed);
    else if (isLetterKey(*event))
        type(event->text());
    else
        QWidget::keyPressEvent(event);
}

void Segments::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = placeAt(event->position().toPoint());
}

void Segments::mouseReleaseEvent(QMouseEvent *event)
{
    const int place = placeAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || place < 0 || place != m_pressed)
        return;
    setRing(place);
    if (place != m_chosen) // a second click confirms
        choose(place);
}

void Segments::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        m_ringed = std::max(m_chosen, 0);
    m_letters.clear();
    tellRinged(*this);
    update();
}

void Segments::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void Segments::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    update();
}

int Segments::widthOf(int place) const
{
    const QFontMetrics metrics(chosenFont(*this));
    return std::max(px(space::target),
                    metrics.horizontalAdvance(m_segments.at(place).text) + 2 * px(besideText));
}

QSize Segments::sizeHint() const
{
    int width = 0;
    for (int place = 0; place < m_segments.size(); ++place)
        width += widthOf(place);
    const int height = QFontMetrics(chosenFont(*this)).height() + 2 * px(space::step);
    return {width, std::max(px(space::control), height)};
}

QRect Segments::rectOf(int place) const
{
    int left = 0;
    for (int before = 0; before < place; ++before)
        left += widthOf(before);
    return QStyle::visualRect(layoutDirection(), rect(), {left, 0, widthOf(place), height()});
}

int Segments::placeAt(QPoint position) const
{
    for (int place = 0; place < m_segments.size(); ++place) {
        if (rectOf(place).contains(position))
            return place;
    }
    return -1;
}

void Segments::paintEvent(QPaintEvent *)
{
    if (m_segments.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int corner = px(space::controlRadius);
    drawBox(painter, rect(), colour(Colour::Surface), {}, corner, 0);
    QPainterPath inside;
    inside.addRoundedRect(rect(), corner, corner);
    painter.setClipPath(inside);
    for (int place = 0; place < m_segments.size(); ++place)
        paintSegment(painter, place);
    painter.setClipping(false);
    const bool hasProblem = property("problem").toBool();
    drawBox(painter, rect(), {}, colour(hasProblem ? Colour::Problem : Colour::StrongLine), corner,
            tokens().lineWidth());
    if (hasFocus() && m_ringed >= 0)
        drawRing(painter, rectOf(m_ringed), corner);
}

void Segments::paintSegment(QPainter &painter, int place) const
{
    const QRect box = rectOf(place);
    const bool isChosen = place == m_chosen;
    if (isChosen)
        painter.fillRect(box, colour(Colour::AccentSoft));
    const int line = tokens().lineWidth();
    const int edge = isRightToLeft() ? box.right() + 1 - line : box.left();
    if (place > 0)
        painter.fillRect(edge, box.top(), line, box.height(), colour(Colour::StrongLine));
    painter.setFont(isChosen ? chosenFont(*this) : font());
    painter.setPen(colour(!isEnabled() ? Colour::Muted : isChosen ? Colour::Accent : Colour::Text));
    const Segment &segment = m_segments.at(place);
    QString text = segment.text;
    text.replace(QLatin1Char('&'), QLatin1String("&&"));
    // The letter that chooses is shown where it would.
    if (const qsizetype at = text.indexOf(segment.key); hasFocus() && at >= 0)
        text.insert(at, QLatin1Char('&'));
    painter.drawText(box, Qt::AlignCenter | Qt::TextShowMnemonic, text);
}

} // namespace desk
