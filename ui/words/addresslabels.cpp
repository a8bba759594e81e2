// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/addresslabels.h"

#include "app/reference/addressformat.h"
#include "ui/words/fieldlabel.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk {

namespace {

QString termText(AddressTerm term)
{
    const auto say
        = [](const char *english) { return QCoreApplication::translate("AddressTerm", english); };
    switch (term) {
    case AddressTerm::None:
        return {};
    case AddressTerm::ZipCode:
        return say(QT_TRANSLATE_NOOP("AddressTerm", "ZIP code"));
    case AddressTerm::PinCode:
        return say(QT_TRANSLATE_NOOP("AddressTerm", "PIN code"));
    case AddressTerm::Eircode:
        return say(QT_TRANSLATE_NOOP("AddressTerm", "Eircode"));
    case AddressTerm::Cep:
        return say(QT_TRANSLATE_NOOP("AddressTerm", "CEP"));
    case AddressTerm::State:
        return say(QT_TRANSLATE_NOOP("AddressTerm", "State"));
    case AddressTerm::Province:
        return say(QT_TRANSLATE_NOOP("AddressTerm", "Province"));
    case AddressTerm::Prefecture:
        return say(QT_TRANSLATE_NOOP("AddressTerm", "Prefecture"));
    case AddressTerm::County:
        return say(QT_TRANSLATE_NOOP("AddressTerm", "County"));
    case AddressTerm::Region:
        return say(QT_TRANSLATE_NOOP("AddressTerm", "Region"));
    case AddressTerm::Department:
        return say(QT_TRANSLATE_NOOP("AddressTerm", "Department"));
    case AddressTerm::Emirate:
        return say(QT_TRANSLATE_NOOP("AddressTerm", "Emirate"));
    case AddressTerm::Canton:
        return say(QT_TRANSLATE_NOOP("AddressTerm", "Canton"));
    case AddressTerm::Island:
        return say(QT_TRANSLATE_NOOP("AddressTerm", "Island"));
    case AddressTerm::District:
        return say(QT_TRANSLATE_NOOP("AddressTerm", "District"));
    case AddressTerm::Suburb:
        return say(QT_TRANSLATE_NOOP("AddressTerm", "Suburb"));
    case AddressTerm::Neighbourhood:
        return say(QT_TRANSLATE_NOOP("AddressTerm", "Neighbourhood"));
    case AddressTerm::Village:
        return say(QT_TRANSLATE_NOOP("AddressTerm", "Village"));
    case AddressTerm::TownOrCity:
        return say(QT_TRANSLATE_NOOP("AddressTerm", "Town or city"));
    case AddressTerm::PostTown:
        return say(QT_TRANSLATE_NOOP("AddressTerm", "Post town"));
    }
    Q_UNREACHABLE();
}

} // namespace

QString addressLabel(const Field &field, const QString &country)
{
    const AddressFormat &format = addressFormat(country);
    const QString path = field.pathText();
    QString term;
    if (path == QLatin1String("address.zip_code"))
        term = termText(format.postalTerm);
    else if (path == QLatin1String("address.state_or_district"))
        term = termText(format.divisionTerm);
    else if (path == QLatin1String("address.town"))
        term = termText(format.localityTerm);
    else if (path == QLatin1String("address.city"))
        term = termText(format.cityTerm);
    return term.isEmpty() ? labelOf(field) : term;
}

QList<const Field *> addressOrder(const QString &country, const QList<const Field *> &fields)
{
    const QStringList &order = addressFormat(country).order;
    QList<const Field *> sorted = fields;
    const auto isPart = [](const Field *field) { return field->section == Section::Address; };
    const auto first = std::find_if(sorted.begin(), sorted.end(), isPart);
    const auto last = std::find_if_not(first, sorted.end(), isPart);
    std::stable_sort(first, last, [&order](const Field *a, const Field *b) {
        return order.indexOf(a->pathText()) < order.indexOf(b->pathText());
    });
    return sorted;
}

} // namespace desk
