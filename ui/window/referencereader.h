// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QStringList>

namespace desk {

class CustomersApi;
class ReferenceData;

/// Reads civilities, countries and locales from the API, once a sign-in, behind everybody's back:
/// nothing waits for an answer, and a failure leaves the bundled lists as they are.
class ReferenceReader final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive the reader.
    ReferenceReader(CustomersApi &api, ReferenceData &reference, QObject *parent = nullptr);

    void read();

Q_SIGNALS:
    /// The locales the API key may be used with; never empty.
    void localesRead(const QStringList &locales);

private:
    CustomersApi &m_api;
    ReferenceData &m_reference;
};

} // namespace desk
