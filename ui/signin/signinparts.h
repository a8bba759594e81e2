// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/tokens.h"

#include <QString>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
class QWidget;

namespace desk {

// What the form of a sign-in is put together of.

[[nodiscard]] QLineEdit *secretEdit(const QString &name, const QString &label, QWidget *parent);
/// Hidden until it has something to say.
[[nodiscard]] QLabel *smallLabel(const QString &name, Colour ink, QWidget *parent);
[[nodiscard]] QPushButton *linkButton(const QString &name, const QString &text, QWidget *parent);
/// Shows or hides it where it is not so already: Qt lays out anew even where nothing changes.
void setShown(QWidget &part, bool isShown);
/// An input below its label.
void addRow(QVBoxLayout &column, const QString &text, QWidget *input);
/// Shows a problem under its input, to a screen reader too; an empty one is taken back. A hint is
/// no problem.
void say(QLineEdit *input, QLabel *label, const QString &text, bool isProblem = true);
/// Whether an API key looks like the usual ones. Contract, section 1.1: stated for the
/// administration of keys, so a hint and never a refusal.
[[nodiscard]] bool hasUsualShape(const QString &apiKey);
/// The program's symbol and name.
[[nodiscard]] QWidget *signInHeading(QWidget *parent);

} // namespace desk
