// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/uibench.h"
#include "ui/palette/palette.h"
#include "ui/palette/palettelist.h"

#include <QAccessible>
#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace desk::test {

/// A window with a line and a button, and the palette over it. Notes what was done.
struct PaletteBench {
    ReferenceData reference{QStringLiteral("en")};
    QStringList done;
    QHash<const Field *, QJsonValue> values;
    PageFacts::Page page = PageFacts::Page::Profile;
    bool canChange = true;
    Edits put;
    QWidget window;
    QLineEdit *before = nullptr;
    QPushButton *button = nullptr;
    std::unique_ptr<Palette> palette;

    PaletteBench()
    {
        window.resize(1000, 700);
        auto *column = new QVBoxLayout(&window);
        before = new QLineEdit(QStringLiteral("typed"), &window);
        button = new QPushButton(QStringLiteral("press"), &window);
        column->addWidget(before);
        column->addWidget(button);
        QObject::connect(button, &QPushButton::clicked, &window,
                         [this] { done.append(QStringLiteral("pressed")); });
        values.insert(&field("email"), QStringLiteral("old@example.org"));
        palette = std::make_unique<Palette>(window, source());
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window does not become active");
        before->setFocus();
    }

    [[nodiscard]] PaletteEntry entry(PaletteEntry::Kind kind, const QString &text,
                                     const QString &words = {})
    {
        PaletteEntry made{.kind = kind, .text = text, .words = words};
        made.act = [this, text] { done.append(text); };
        return made;
    }

    [[nodiscard]] PaletteSource source()
    {
        using Kind = PaletteEntry::Kind;
        PaletteSource source{.reference = reference};
        source.commands = [this] {
            QList<PaletteEntry> all{entry(Kind::Command, QStringLiteral("Undo")),
                                    entry(Kind::Command, QStringLiteral("Copy e-mail")),
                                    entry(Kind::Command, QStringLiteral("Review changes"))};
            all.last().isEnabled = false;
            all[1].keys = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
            return all;
        };
        source.tabs = [this] {
            return QList{entry(Kind::Tab, QStringLiteral("Lena Vogel"), QStringLiteral("700"))};
        };
        source.recents = [this] {
            return QList{entry(Kind::Customer, QStringLiteral("Olivier Bouchard")),
                         entry(Kind::Customer, QStringLiteral("Marco Bellini"))};
        };
        source.page = [this] { return page; };
        source.values = [this] {
            return AdviceSource{[this](const Field &row) { return values.value(&row); },
                                QDate(2026, 11, 30)};
        };
        source.isOnPage = [](const Field &row) { return row.isEditable(); };
        source.goTo = [this](const Field &row) {
            done.append(QStringLiteral("go ") + row.pathText());
            return true;
        };
        source.putIn = [this](const Edits &edits) {
            if (canChange)
                put = edits;
            return canChange;
        };
        source.open
            = [this](const CustomerId &id) { done.append(QStringLiteral("open ") + id.text()); };
        source.find = [this](const QString &line) { done.append(QStringLiteral("find ") + line); };
        source.create = [this] { done.append(QStringLiteral("new")); };
        return source;
    }

    void ask(const QString &line = {}) const
    {
        palette->ask();
        commit(*lineOf(), line);
    }
    [[nodiscard]] QLineEdit *lineOf() const { return part<QLineEdit>(*palette, "paletteLine"); }
    [[nodiscard]] PaletteList *list() const { return part<PaletteList>(*palette, "paletteList"); }
    [[nodiscard]] QString current() const
    {
        const PaletteRow *row = list()->currentRow();
        return row ? row->entry.text.simplified() : QString();
    }
    [[nodiscard]] QString saidText() const
    {
        const auto *said = part<QLabel>(*palette, "paletteSaid");
        return said->isVisible() ? said->text() : QString();
    }
    /// All rows and headings.
    [[nodiscard]] QStringList rows() const
    {
        QStringList all;
        for (int i = 0; i < list()->model()->rowCount(); ++i)
            all.append(list()->model()->index(i, 0).data().toString().simplified());
        return all;
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// A repeat of a key that is held down.
    static void repeat(Qt::Key key)
    {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, {}, true);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
    }
};

} // namespace desk::test
