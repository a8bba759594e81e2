// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/referencereader.h"

#include "app/reference/referencedata.h"
#include "app/time/clock.h"

#include <algorithm>

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

ReferenceReader::ReferenceReader(CustomersApi &api, ReferenceData &reference, Clock &clock,
                                 QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_reference(reference)
    , m_clock(clock)
{
    connect(&reference, &ReferenceData::civilitiesWanted, this,
            &ReferenceReader::readCivilitiesIfMissing);
}

void ReferenceReader::read()
{
    m_hasCivilities = false;
    m_pause = firstPause;
    readCivilities();
    m_api.countries()->then(this, [this](const ApiCall<QList<Country>>::Outcome &outcome) {
        if (outcome)
            m_reference.addCountries(choicesOf(outcome.value()));
    });
    m_api.locales()->then(this, [this](const ApiCall<QStringList>::Outcome &outcome) {
        if (outcome && !outcome.value().isEmpty())
            Q_EMIT localesRead(outcome.value());
    });
}

void ReferenceReader::readCivilities()
{
    // An answer to an earlier sign-in may be another environment's list.
    if (m_civilities)
        m_civilities->disconnect(this);
    auto *call = m_api.civilities();
    m_civilities = call;
    call->then(this, [this](const auto &outcome) { onCivilities(outcome); });
}

void ReferenceReader::readCivilitiesIfMissing()
{
    if (!m_hasCivilities && !m_civilities && m_clock.elapsed() >= m_notBefore)
        readCivilities();
}

void ReferenceReader::onCivilities(const ApiCall<QList<Civility>>::Outcome &outcome)
{
    m_civilities.clear();
    if (outcome && !outcome.value().isEmpty()) {
        m_hasCivilities = true;
        m_reference.setCivilities(choicesOf(outcome.value()));
        return;
    }
    const std::chrono::seconds asked(outcome ? 0 : outcome.error().retryAfterSeconds);
    m_notBefore = m_clock.elapsed() + std::max<std::chrono::milliseconds>(m_pause, asked);
    m_pause = std::min<std::chrono::milliseconds>(2 * m_pause, longestPause);
}

} // namespace desk
