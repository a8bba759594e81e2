// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pop/screenpop.h"
#include "ui/window/desk.h"

#include <QLocale>
#include <QStringList>

#include <optional>

class QCoreApplication;

namespace desk {

/// What the command line asks for.
struct StartOptions {
    StartWish wish;
    std::optional<Environment> server;
    /// What `--open`, `--new`, `--find` or a link asks for: of the program that runs, if one does.
    std::optional<ScreenPop> pop;

    /// What this program is to do itself, where none took it and `wish` does not hold it already.
    [[nodiscard]] std::optional<ScreenPop> ownPop() const;

    /// The environment it is asked for in; "" for any.
    [[nodiscard]] QString popEnvironmentId() const;
};

struct OptionsRefusal {
    QString sentence;
    std::optional<PopProblem> problem; ///< where it is of another program's making
};

/// With `isLenient` options of Qt itself, which only QApplication takes out, are no mistake. Ends
/// the program for `--help` and `--version`.
[[nodiscard]] Result<StartOptions, OptionsRefusal> readOptions(const QCoreApplication &app,
                                                               bool isLenient);

/// `--language` is needed before anything is translated, so it is looked up ahead of the others.
/// `chosen`: in the settings, may be empty.
[[nodiscard]] QLocale wishedLocale(const QStringList &arguments, const QString &chosen = {});

} // namespace desk
