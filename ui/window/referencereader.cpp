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
    connect(&reference, &ReferenceData::choicesWanted, this, &ReferenceReader::readMissing);
}

void ReferenceReader::read(const QString &acceptLanguage)
{
    const QStringList agent
        = QLocale(QString(acceptLanguage).replace(u'-', u'_')).name().split(u'_');
    m_reference.noteUsed(FieldKind::Language, agent.value(0));
    m_reference.noteUsed(FieldKind::Country, agent.value(1));
    for (List *list : {&m_civilities, &m_countries, &m_locales}) {
        // An answer to an earlier sign-in may be another environment's list.
        if (list->call)
            list->call->disconnect(this);
        *list = List();
        list->isThere = false;
    }
    readMissing();
}

void ReferenceReader::readMissing()
{
    const auto mayRead = [this](const List &list) {
        return !list.isThere && !list.call && m_clock.elapsed() >= list.notBefore;
    };
    if (mayRead(m_civilities))
        start<QList<Civility>>(m_civilities, m_api.civilities(), [this](const auto &civilities) {
            m_reference.setCivilities(choicesOf(civilities));
        });
    if (mayRead(m_countries))
        start<QList<Country>>(m_countries, m_api.countries(), [this](const auto &countries) {
            m_reference.addCountries(choicesOf(countries));
        });
    if (mayRead(m_locales))
        start<QStringList>(m_locales, m_api.locales(),
                           [this](const auto &locales) { Q_EMIT localesRead(locales); });
}

/// An empty list counts as a failure: it helps nobody.
template <typename Items>
void ReferenceReader::start(List &list, ApiCall<Items> *call,
                            std::function<void(const Items &)> take)
{
    list.call = call;
    call->then(this, [this, &list, take = std::move(take)](const Result<Items, ApiError> &outcome) {
        list.call.clear();
        list.isThere = outcome && !outcome.value().isEmpty();
        if (list.isThere)
            take(outcome.value());
        else
            noteFailure(list, outcome ? 0 : outcome.error().retryAfterSeconds);
    });
}

/// `retryAfter`: seconds that the server has asked for; -1 for none.
void ReferenceReader::noteFailure(List &list, int retryAfter)
{
    const std::chrono::milliseconds asked = std::chrono::seconds(retryAfter);
    list.notBefore = m_clock.elapsed() + std::max(list.pause, asked);
    list.pause = std::min<std::chrono::milliseconds>(2 * list.pause, longestPause);
}

} // namespace desk
