// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QObject>

class QWidget;

namespace desk {

/// All of a page that would be lost with it: what is typed and half typed, what was decided, where
/// the agent was. For who takes the page away and brings another one in its place. A child of its
/// page.
class PageState : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// That of a page; nullptr for a widget that has none.
    [[nodiscard]] static PageState *of(const QWidget &page);

    /// Nothing is on its way, so that it may be taken.
    [[nodiscard]] virtual bool isSettled() const = 0;
    /// What has not left yet does not leave any more; what has left goes on to its end.
    virtual void callOff() = 0;
    /// Personal: whoever takes it seals it. The page stays as it is.
    [[nodiscard]] virtual QJsonObject take() const = 0;
    /// What take() has given, into a page that has just been made and is on screen; sends nothing
    /// but what the state itself has to ask for.
    virtual void putBack(const QJsonObject &state) = 0;
};

} // namespace desk
