// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace desk {

class ApiCallBase;
struct ApiAnswer;
struct ApiError;
struct ApiRequest;

/// Carries requests of the API and brings their answers. The Transport does it over the network; a
/// simulated world does it in memory. Main thread only.
class Sender : public QObject {
    Q_OBJECT

public:
    using Answered = std::function<void(const ApiAnswer &)>;
    using Failed = std::function<void(const ApiError &)>;

    using QObject::QObject;

    /// Sends a request on behalf of `call`, which may cancel it. Exactly one of the two functions
    /// is called, once, later.
    virtual void send(const ApiRequest &request, ApiCallBase *call, Answered answered,
                      Failed failed)
        = 0;
    /// The `accept-language` that requests carry, e.g. `en-US`.
    [[nodiscard]] virtual QString acceptLanguage() const = 0;
};

} // namespace desk
