// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/window/windowbench.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <functional>

namespace desk::test {

/// Every screen of the program by name, each brought up in a window of 1280x720 (its frame
/// deducted) as an agent comes to it, with customers who have something in every card.
class Screens final : public WindowBench {
public:
    Screens();

    /// `sign-in`, `start`, `profile`, `creation-1`...
    [[nodiscard]] static QList<QByteArray> names();
    /// The window that shows it: the program's, or a dialog over it.
    [[nodiscard]] QWidget *open(const QByteArray &name);

    [[nodiscard]] ProfilePage *profilePage();
    [[nodiscard]] ProfilePage *editing();
    [[nodiscard]] QWidget *creation(int step);

private:
    using Ways = QHash<QByteArray, std::function<QWidget *()>>;
    [[nodiscard]] Ways waysToPages();
    /// What opens beside or over the pages.
    [[nodiscard]] Ways waysToTools();
    [[nodiscard]] QWidget *palette(const QString &line);
    [[nodiscard]] QWidget *activity();
    [[nodiscard]] QWidget *history(bool isForgettingAsked);
    [[nodiscard]] QWidget *call(const QString &link, const char *shows);
    [[nodiscard]] QWidget *recent();
    void noteRecents();
    void sendSome();
    [[nodiscard]] QWidget *find(const QString &line);
    [[nodiscard]] QWidget *conflict();
    [[nodiscard]] QWidget *dialog(const char *command, const char *objectName);
    [[nodiscard]] QWidget *recovered();
};

/// Until nothing is laid out or painted any more.
void settle();

} // namespace desk::test
