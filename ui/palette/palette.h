// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/palette/overlay.h"
#include "ui/palette/palettecontent.h"

class QFrame;
class QLabel;
class QLineEdit;

namespace desk {

class PaletteList;

/// A line over the window in which an expert types what he wants: names of commands, fields, tabs
/// and customers in any order, or commands such as `email x@y.org`, which become changes on the
/// page and never requests. Made when it is first opened; owned by the window.
class Palette final : public Overlay {
    Q_OBJECT

public:
    /// What `source` holds must outlive it.
    Palette(QWidget &window, const PaletteSource &source);

    /// Opens with an empty line, on what there is now.
    void ask();
    /// The same with a line, as if it had been typed.
    void ask(const QString &line);

Q_SIGNALS:
    /// A typed change was made; a sentence for the status bar.
    void said(const QString &text);

protected:
    [[nodiscard]] QRect placeOfBox(const QRect &room) const override;
    bool takeKey(QKeyEvent &key) override;
    void changeEvent(QEvent *event) override;

private:
    void makeParts();
    void fitParts();
    void showLine();
    void say(const QString &text);
    void act();

    PaletteContent m_content;
    std::function<PageFacts::Page()> m_page;
    QWidget *m_top = nullptr; ///< the line and what stands beside it
    QLineEdit *m_line = nullptr;
    PaletteList *m_list = nullptr;
    QLabel *m_said = nullptr;
};

} // namespace desk
