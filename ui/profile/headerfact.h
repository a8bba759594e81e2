// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;

namespace desk {

class CopyButton;
class RunsLabel;

/// A fact of the header: a symbol or a word, the value, a button that copies it. Hidden while there
/// is none.
class HeaderFact final : public QWidget {
    Q_OBJECT

public:
    /// `symbol` or `word` may be empty. `copyName` names the button; empty: no button.
    HeaderFact(const QString &symbol, const QString &word, const QString &copyName,
               QWidget *parent);

    void showFact(const QString &text, const QString &aside = {});
    [[nodiscard]] bool hasFact() const { return m_hasFact; }

private:
    RunsLabel *m_text = nullptr;
    CopyButton *m_copy = nullptr;
    bool m_hasFact = false;
};

} // namespace desk
