// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/phoneswidget.h"

#include "app/profile/phone.h"
#include "app/reference/phonenumbers.h"
#include "app/reference/referencedata.h"
#include "app/text/digits.h"
#include "ui/fields/inputparts.h"
#include "ui/fields/phonerow.h"
#include "ui/words/fieldlabel.h"

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace desk {

PhonesWidget::PhonesWidget(const Field &field, ReferenceData &reference, QWidget *parent)
    : FieldWidget(field, parent)
    , m_reference(reference)
    , m_countries(new QStandardItemModel(this))
    , m_layout(new QVBoxLayout(this))
    , m_more(new QPushButton(this))
    , m_add(new QPushButton(tr("Add phone"), this))
{
    setAccessibleName(labelOf(field));
    auto *nothing = new QStandardItem(QStringLiteral("—"));
    nothing->setData(QString(), Qt::UserRole);
    nothing->setData(tr("no country"), Qt::AccessibleTextRole);
    m_countries->appendRow(nothing);
    addCountries();
    connect(&reference, &ReferenceData::countriesChanged, this, &PhonesWidget::addCountries);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_add->setObjectName(objectNameOf(field) + QLatin1String("_add"));
    m_add->setAccessibleName(m_add->text());
    m_add->setAutoDefault(false);
    m_more->setObjectName(objectNameOf(field) + QLatin1String("_more"));
    m_more->setAutoDefault(false);
    m_more->hide();
    m_layout->addWidget(m_more, 0, Qt::AlignLeft);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    setMainInput(m_add);
    connect(m_more, &QPushButton::clicked, this, &PhonesWidget::showMore);
    connect(m_add, &QPushButton::clicked, this, &PhonesWidget::addPhone);
}

/// By code, so that typing its letters finds an entry. Those that are there stay: they may be
/// selected.
void PhonesWidget::addCountries()
{
    QList<Choice> countries = m_reference.countries();
    std::sort(countries.begin(), countries.end(),
              [](const Choice &a, const Choice &b) { return a.code < b.code; });
    int row = 1;
    for (const Choice &country : std::as_const(countries)) {
        const QStandardItem *there = m_countries->item(row);
        if (!there || there->data(Qt::UserRole).toString() != country.code) {
            auto *entry = new QStandardItem(country.code + QStringLiteral("  ") + country.label);
            entry->setData(country.code, Qt::UserRole);
            m_countries->insertRow(row, entry);
        }
        ++row;
    }
}

/// Makes a row that shows what its entry has.
void PhonesWidget::insertRow(qsizetype index)
{
    const PhoneRow row = makePhoneRow(*this, *m_countries);
    m_rows.insert(index, row);
    // The button that shows more stands between the first and the last ones.
    m_layout->insertWidget(static_cast<int>(index < m_head ? index : index + 1), row.box);
    showEntry(row, m_entries.at(entryOf(index)));
    connect(row.number, &QLineEdit::textChanged, this,
            [this, number = row.number] { onNumberTyped(number); });
    connect(row.country, &QComboBox::currentIndexChanged, this,
            [this, country = row.country] { onCountryChosen(country); });
    connect(row.type, &QComboBox::currentIndexChanged, this,
            [this, type = row.type] { onTypeChosen(type); });
    connect(row.remove, &QToolButton::clicked, this, [this, box = row.box] { removePhone(box); });
}

void PhonesWidget::dropRow(qsizetype index)
{
    // Detached at once, so that nobody finds it; deleted later, as its button may be the sender.
    QWidget *box = m_rows.takeAt(index).box;
    m_head -= index < m_head ? 1 : 0;
    box->setParent(nullptr);
    box->deleteLater();
}

/// Rows for as many of the first entries as there should be, and for no more than there are.
void PhonesWidget::fitRows()
{
    while (m_rows.size() > m_entries.size())
        dropRow(m_rows.size() - 1);
    while (hiddenCount() > 0 && m_head < rowsAtFirst) {
        ++m_head;
        insertRow(m_head - 1);
    }
    if (hiddenCount() > 0 || m_head == m_rows.size())
        return;
    // All are first ones now; the button stands after them, for when the list gets longer.
    m_head = m_rows.size();
    m_layout->removeWidget(m_more);
    m_layout->insertWidget(static_cast<int>(m_head), m_more, 0, Qt::AlignLeft);
}

qsizetype PhonesWidget::rowOf(const QWidget *part) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [part](const PhoneRow &row) {
        return row.box->isAncestorOf(part);
    });
    return found == m_rows.end() ? -1 : found - m_rows.begin();
}

qsizetype PhonesWidget::entryOf(qsizetype row) const
{
    return row < m_head ? row : row + hiddenCount();
}

QString PhonesWidget::countryOf(const Entry &entry) const
{
    if (!entry.country.isEmpty())
        return entry.country;
    return entry.enteredIn.isEmpty() ? m_country : entry.enteredIn;
}

QString PhonesWidget::numberOf(const Entry &entry) const
{
    const QString stored = entry.base.number();
    // A country of its own is a change, though no digit is.
    const bool isElsewhere = countryOf(entry) != m_country;
    if (!isElsewhere
        && (entry.typed == stored
            || (!dialledOf(stored).isEmpty() && dialledOf(entry.typed) == dialledOf(stored))))
        return stored;
    return phoneForWire(entry.typed, m_country, countryOf(entry));
}

QJsonObject PhonesWidget::jsonOf(const Entry &entry) const
{
    NumberedItem phone = entry.base;
    phone.setNumber(numberOf(entry));
    phone.setType(entry.type);
    return phone.toJson();
}

void PhonesWidget::updateValue(qsizetype entry)
{
    m_value.replace(entry, jsonOf(m_entries.at(entry)));
    Q_EMIT edited();
}

/// Formats only at the end of the line: in its middle the agent is mending something.
void PhonesWidget::onNumberTyped(const QLineEdit *number)
{
    const qsizetype index = rowOf(number);
    if (index < 0)
        return;
    const PhoneRow &row = m_rows.at(index);
    Entry &entry = m_entries[entryOf(index)];
    const QString text = number->text();
    if (row.number->cursorPosition() == text.size() && row.number->hasFocus()) {
        const QString formatted = formattedWhileTyped(text, countryOf(entry));
        // A blank just typed must not vanish under the finger, nor come back when it is deleted.
        if (formatted.size() > text.size() && dialledOf(formatted) == dialledOf(text)) {
            const QSignalBlocker silent(row.number);
            row.number->setText(formatted);
        }
    }
    entry.typed = row.number->text();
    updateValue(entryOf(index));
}

void PhonesWidget::onCountryChosen(const QComboBox *country)
{
    const qsizetype index = rowOf(country);
    if (index < 0)
        return;
    Entry &entry = m_entries[entryOf(index)];
    entry.country = selectedCode(*country);
    entry.enteredIn.clear(); // where it is dialled is said now
    updateValue(entryOf(index));
}

void PhonesWidget::onTypeChosen(const QComboBox *type)
{
    const qsizetype index = rowOf(type);
    if (index < 0)
        return;
    m_entries[entryOf(index)].type = selectedCode(*type);
    updateValue(entryOf(index));
}

void PhonesWidget::setStored(const QJsonValue &value)
{
    m_stored.clear();
    for (const Phone &phone : Phone::listFrom(value))
        m_stored.insert(phone.number());
}

void PhonesWidget::setCountry(const QString &country)
{
    if (country.toUpper() == m_country)
        return;
    m_country = country.toUpper();
    bool isChanged = false;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry &entry = m_entries.at(i);
        const bool isAsItCame = entry.typed == entry.base.number() && entry.country.isEmpty()
            && entry.enteredIn.isEmpty();
        if (isAsItCame)
            continue;
        const QJsonObject json = jsonOf(entry);
        if (m_value.at(i) != json) {
            m_value.replace(i, json);
            isChanged = true;
        }
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        showEntry(m_rows.at(i), m_entries.at(entryOf(i)));
    if (isChanged)
        Q_EMIT edited();
}

void PhonesWidget::setEntry(Entry &entry, const NumberedItem &phone) const
{
    const QString number = phone.number();
    if (numberOf(entry) != number) {
        // Another number, or the stored one again: the country was chosen for what stood here.
        entry.country.clear();
        entry.enteredIn = number.isEmpty() || m_stored.contains(number) ? QString() : m_country;
    }
    entry.base = phone;
    entry.typed = number;
    entry.type = phone.type();
}

/// Says nothing to anybody: it is shown, not typed.
void PhonesWidget::showEntry(const PhoneRow &row, const Entry &entry)
{
    const QSignalBlocker number(row.number);
    const QSignalBlocker country(row.country);
    const QSignalBlocker type(row.type);
    if (entry.typed != row.number->text())
        row.number->setText(entry.typed);
    selectCode(*row.country, countryOf(entry));
    selectCode(*row.type, entry.type);
}

void PhonesWidget::renumber()
{
    // New rows would come last of all; they belong after the stop that is before these phones.
    QWidget *previous = m_add->previousInFocusChain();
    while (previous != m_add
           && (isAncestorOf(previous) || !(previous->focusPolicy() & Qt::TabFocus)))
        previous = previous->previousInFocusChain();
    const auto follow = [this, &previous](QWidget *next) {
        if (previous != m_add)
            setTabOrder(previous, next);
        previous = next;
    };
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const PhoneRow &row = m_rows.at(i);
        namePhoneRow(row, objectNameOf(field()), entryOf(i));
        if (i == m_head && hiddenCount() > 0)
            follow(m_more);
        // As it is asked for; the country follows the customer's, and is seldom touched.
        for (QWidget *part :
             {static_cast<QWidget *>(row.number), static_cast<QWidget *>(row.type),
              static_cast<QWidget *>(row.country), static_cast<QWidget *>(row.remove)})
            follow(part);
    }
    if (m_head == m_rows.size() && hiddenCount() > 0)
        follow(m_more);
    follow(m_add);
    const auto more = static_cast<int>(std::min(hiddenCount(), rowsAtATime));
    m_more->setText(
        tr("Show %n more (of %1)", nullptr, more).arg(QLocale().toString(m_entries.size())));
    m_more->setAccessibleName(m_more->text());
    m_more->setVisible(more > 0);
    setMainInput(m_rows.isEmpty() ? static_cast<QWidget *>(m_add) : m_rows.first().number);
}

/// The focus goes to the first one that has come.
void PhonesWidget::showMore()
{
    const qsizetype first = m_head;
    const qsizetype wanted = std::min(hiddenCount(), rowsAtATime);
    for (qsizetype i = 0; i < wanted; ++i) {
        ++m_head;
        insertRow(m_head - 1);
    }
    fitRows();
    renumber();
    if (wanted > 0)
        m_rows.at(first).number->setFocus(Qt::OtherFocusReason);
}

void PhonesWidget::addPhone()
{
    Entry entry;
    entry.type = QStringLiteral("MOBILE");
    const bool isAllShown = hiddenCount() == 0;
    m_entries.append(entry);
    m_value.append(jsonOf(entry));
    // Before the row is there its entry counts as a hidden one.
    m_head += isAllShown ? 1 : 0;
    insertRow(m_rows.size());
    renumber();
    m_rows.last().box->show();
    m_rows.last().number->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void PhonesWidget::removePhone(const QWidget *box)
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [box](const PhoneRow &row) { return row.box == box; });
    if (found == m_rows.cend())
        return;
    const qsizetype index = found - m_rows.cbegin();
    const qsizetype entry = entryOf(index);
    dropRow(index);
    m_entries.removeAt(entry);
    m_value.removeAt(entry);
    fitRows();
    renumber();
    if (m_rows.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_rows[std::min(index, m_rows.size() - 1)].number->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void PhonesWidget::setValue(const QJsonValue &value)
{
    if (sameTyped(value, m_value))
        return;
    const QJsonArray list = value.toArray();
    m_entries.resize(list.size());
    m_value = {};
    for (qsizetype i = 0; i < list.size(); ++i) {
        setEntry(m_entries[i], NumberedItem(list.at(i)));
        m_value.append(jsonOf(m_entries.at(i)));
    }
    fitRows();
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        showEntry(m_rows.at(i), m_entries.at(entryOf(i)));
    renumber();
}

QJsonValue PhonesWidget::typedState() const
{
    QJsonArray entries;
    for (const Entry &entry : m_entries)
        entries.append(QJsonArray{entry.base.toJson(), entry.typed, entry.type, entry.country,
                                  entry.enteredIn});
    return QJsonArray{m_country, entries};
}

void PhonesWidget::putBackTyped(const QJsonValue &state)
{
    m_country = state.toArray().at(0).toString();
    const QJsonArray entries = state.toArray().at(1).toArray();
    m_entries.clear();
    m_value = {};
    for (const QJsonValue &each : entries) {
        const QJsonArray parts = each.toArray();
        m_entries.append({NumberedItem(parts.at(0)), parts.at(1).toString(), parts.at(2).toString(),
                          parts.at(3).toString(), parts.at(4).toString()});
        m_value.append(jsonOf(m_entries.constLast()));
    }
    fitRows();
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        showEntry(m_rows.at(i), m_entries.at(entryOf(i)));
    renumber();
}

} // namespace desk
