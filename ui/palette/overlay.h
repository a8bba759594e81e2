// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QPointer>
#include <QWidget>

class QKeyEvent;
class QVBoxLayout;

namespace desk {

/// A box over a dimmed window. While it is open the keys are its own: no shortcut of the window
/// works, Tab does not lead out of it, and a focus that the window moves meanwhile comes back.
/// Closed by Esc, by a click beside the box, or by another window in front; then the focus is where
/// it was. Not modal: events go on.
class Overlay : public QWidget {
    Q_OBJECT

public:
    explicit Overlay(QWidget &window);
    ~Overlay() override;

    /// The keys that open it, and close it as well.
    void setOwnKeys(const QList<QKeySequence> &keys) { m_ownKeys = keys; }
    [[nodiscard]] bool isOpen() const { return isVisible(); }
    void open();
    void close();

Q_SIGNALS:
    void closed();

protected:
    /// Its layout is filled by who inherits.
    [[nodiscard]] QWidget &box() const { return *m_box; }
    [[nodiscard]] QVBoxLayout &column() const { return *m_column; }
    /// Which part has the focus at first, and gets back one that left.
    void setInput(QWidget *input) { m_input = input; }
    /// The box in the room there is; the overlay fills the window.
    [[nodiscard]] virtual QRect placeOfBox(const QRect &room) const = 0;
    void placeBox();
    /// True for a key that was taken.
    virtual bool takeKey(QKeyEvent &key) = 0;

    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool focusNextPrevChild(bool isNext) override;

private:
    void paintShadow(QPainter &painter) const;
    void onFocusChanged(QWidget *now);
    bool takeOwnKey(QKeyEvent &key);

    QWidget &m_window;
    QWidget *m_box = nullptr;
    QVBoxLayout *m_column = nullptr;
    QPointer<QWidget> m_input;
    QPointer<QWidget> m_before; ///< had the focus
    QList<QKeySequence> m_ownKeys;
};

} // namespace desk
