// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace desk {

/// One of a few choices that stand side by side.
struct Segment {
    QString code; ///< what it stands for; "" for "nothing said"
    QString text; ///< as it is: `&` is a letter
    QChar key; ///< the letter that chooses it; none: its first letters do
};

/// A segment whose letter is marked with `&`, in a text of the program's own.
[[nodiscard]] Segment segmentWithKey(const QString &code, QString text);

/// A few choices, all in sight, one of them or none chosen. One stop of the Tab key: the left and
/// right keys move a ring and choose nothing, the space bar chooses what it is on, and so does a
/// letter, several typed quickly being the beginning of a text. Arriving chooses nothing. The
/// Delete key, or choosing the same again, takes the choice back where that is allowed. To a screen
/// reader it is a group with the widget's accessible name and description, of radio buttons.
class Segments final : public QWidget {
    Q_OBJECT

public:
    explicit Segments(QWidget *parent = nullptr);

    void setSegments(const QList<Segment> &segments);
    [[nodiscard]] const QList<Segment> &segments() const { return m_segments; }
    /// Whether the choice can be taken back though no segment stands for nothing.
    void setClearable(bool isClearable) { m_isClearable = isClearable; }

    /// What is chosen; "" for nothing.
    [[nodiscard]] QString code() const;
    /// Chooses; a code that no segment has chooses none. Emits nothing.
    void setCode(const QString &code);
    /// The text of what is chosen; "" for nothing.
    [[nodiscard]] QString text() const;

    /// Sets the accessible description, of the segments too.
    void describe(const QString &text);

    /// The place of what is chosen, and of the ring; -1 for none.
    [[nodiscard]] int chosen() const { return m_chosen; }
    [[nodiscard]] int ringed() const { return m_ringed; }
    [[nodiscard]] QRect rectOf(int place) const;
    /// Chooses a place as the agent does.
    void choose(int place);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void edited(); ///< the agent has chosen another, or none

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int placeOf(const QString &code) const;
    [[nodiscard]] int placeAt(QPoint position) const;
    [[nodiscard]] int widthOf(int place) const;
    [[nodiscard]] int placeTyped(const QString &letters) const;
    void type(const QString &letter);
    void moveRing(int step);
    void setRing(int place);
    void setChosen(int place);
    void takeBack();
    void paintSegment(QPainter &painter, int place) const;

    QList<Segment> m_segments;
    int m_chosen = -1;
    int m_ringed = -1;
    int m_pressed = -1; ///< by the mouse, which is still down
    bool m_isClearable = false;
    bool m_isLetterTaken = false; ///< the last one meant something
    QString m_letters; ///< typed quickly one after the other
    qint64 m_typedAt = 0; ///< milliseconds, when the last of them was
};

} // namespace desk
