// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/referencereader.h"

#include "app/api/customersapi.h"
#include "app/reference/referencedata.h"

namespace desk {

namespace {

template <typename T> QList<Choice> choicesOf(const QList<T> &coded)
{
    QList<Choice> choices;
    for (const T &item : coded)
        choices.append({item.code, item.label});
    return choices;
}

} // namespace

ReferenceReader::ReferenceReader(CustomersApi &api, ReferenceData &reference, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_reference(reference)
{
}

void ReferenceReader::read()
{
    m_api.civilities()->then(this, [this](const ApiCall<QList<Civility>>::Outcome &outcome) {
        if (outcome)
            m_reference.setCivilities(choicesOf(outcome.value()));
    });
    m_api.countries()->then(this, [this](const ApiCall<QList<Country>>::Outcome &outcome) {
        if (outcome)
            m_reference.addCountries(choicesOf(outcome.value()));
    });
    m_api.locales()->then(this, [this](const ApiCall<QStringList>::Outcome &outcome) {
        if (outcome && !outcome.value().isEmpty())
            Q_EMIT localesRead(outcome.value());
    });
}

} // namespace desk
