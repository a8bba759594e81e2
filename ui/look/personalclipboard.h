// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QClipboard>
#include <QObject>
#include <QTimer>

namespace desk {

/// Watches over what this program copies, whichever part of it did: a button, or Qt itself for
/// Ctrl+C in an input, a menu, a selection by mouse. All of it is about persons, so all of it is
/// marked for no history, and taken away again after a time, when nobody is signed in any more, and
/// at the end of the program - as long as it is still what lies there. Made once, after the
/// application and before the first copy; main thread.
class PersonalClipboard final : public QObject {
    Q_OBJECT

public:
    explicit PersonalClipboard(QObject *parent = nullptr);
    /// The end of the program: whoever keeps clipboards would take over what is left.
    ~PersonalClipboard() override;

    /// After how many seconds a copy is taken away; 0 = it stays to the end. Counts from now on for
    /// what lies there already.
    void setClearSeconds(int seconds);
    /// Takes away at once what this program has copied.
    void clear();

private:
    void onChanged(QClipboard::Mode mode);

    QTimer m_limit;
    int m_clearSeconds = 0;
};

} // namespace desk
