// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/phoneswidget.h"

#include "app/profile/phone.h"
#include "app/reference/phonenumbers.h"
#include "app/reference/referencedata.h"
#include "app/text/digits.h"
#include "ui/fields/inputparts.h"
#include "ui/look/theme.h"
#include "ui/words/fieldlabel.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QToolButton>

#include <algorithm>

namespace desk {

PhonesWidget::PhonesWidget(const Field &field, ReferenceData &reference, QWidget *parent)
    : FieldWidget(field, parent)
    , m_reference(reference)
    , m_countries(new QStandardItemModel(this))
    , m_layout(new QVBoxLayout(this))
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
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    setMainInput(m_add);
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

PhonesWidget::Row &PhonesWidget::appendRow()
{
    auto *box = new QWidget(this);
    Row row{box,
            new QLineEdit(box),
            new CodeComboBox(box),
            new QuietComboBox(box),
            new QToolButton(box),
            {},
            false,
            {}};
    row.number->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    row.country->setModel(m_countries);
    row.country->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.country->setMinimumContentsLength(3);
    row.country->view()->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    row.country->setToolTip(tr("The country the number is dialled in"));
    selectCode(*row.country, m_country);
    addEnumeration(*row.type, phoneTypes());
    row.remove->setIcon(icon(QStringLiteral("remove")));
    row.remove->setAutoRaise(true);
    row.remove->setFocusPolicy(Qt::StrongFocus);
    if (row.remove->icon().isNull())
        row.remove->setText(QStringLiteral("\u2212"));
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    auto *line = new QHBoxLayout;
    lines->addLayout(line);
    line->addWidget(row.country);
    line->addWidget(row.number, 1);
    if (!hasRoomForTwo(*this)) {
        // A number that can't be read whole can't be read back.
        line = new QHBoxLayout;
        lines->addLayout(line);
        line->addStretch(1);
    }
    line->addWidget(row.type);
    line->addWidget(row.remove);
    m_layout->insertWidget(static_cast<int>(m_rows.size()), box);
    connect(row.number, &QLineEdit::textChanged, this,
            [this, number = row.number] { onNumberTyped(number); });
    connect(row.country, &QComboBox::currentIndexChanged, this,
            [this, country = row.country] { onCountryChosen(country); });
    connect(row.type, &QComboBox::currentIndexChanged, this, &FieldWidget::edited);
    connect(row.remove, &QToolButton::clicked, this, [this, box] { removePhone(box); });
    m_rows.append(row);
    return m_rows.last();
}

PhonesWidget::Row *PhonesWidget::rowOf(const QWidget *part)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [part](const Row &row) { return row.box->isAncestorOf(part); });
    return found == m_rows.end() ? nullptr : &*found;
}

QString PhonesWidget::countryOf(const Row &row) const
{
    const QString chosen = selectedCode(*row.country);
    return chosen.isEmpty() ? m_country : chosen;
}

/// Formats only at the end of the line: in its middle the agent is mending something.
void PhonesWidget::onNumberTyped(const QLineEdit *number)
{
    const Row *row = rowOf(number);
    const QString text = number->text();
    if (row && row->number->cursorPosition() == text.size() && row->number->hasFocus()) {
        const QString formatted = formattedWhileTyped(text, countryOf(*row));
        // A blank just typed must not vanish under the finger, nor come back when it is deleted.
        if (formatted.size() > text.size() && dialledOf(formatted) == dialledOf(text)) {
            const QSignalBlocker silent(row->number);
            row->number->setText(formatted);
        }
    }
    Q_EMIT edited();
}

void PhonesWidget::onCountryChosen(const QComboBox *country)
{
    if (Row *row = rowOf(country))
        row->isCountryChosen = !selectedCode(*country).isEmpty();
    Q_EMIT edited();
}

void PhonesWidget::setStored(const QJsonValue &value)
{
    m_stored.clear();
    for (const Phone &phone : Phone::listFrom(value))
        m_stored.append(phone.number());
}

void PhonesWidget::setCountry(const QString &country)
{
    if (country.toUpper() == m_country)
        return;
    const QJsonValue before = value();
    m_country = country.toUpper();
    {
        const QSignalBlocker silent(this);
        for (Row &row : m_rows) {
            const QSignalBlocker quiet(row.country);
            if (!row.isCountryChosen && row.enteredIn.isEmpty())
                selectCode(*row.country, m_country);
        }
    }
    if (value() != before)
        Q_EMIT edited();
}

QString PhonesWidget::numberOf(const Row &row) const
{
    const QString typed = row.number->text();
    const QString stored = row.base.number();
    // A country of its own is a change, though no digit is.
    const bool isElsewhere
        = (row.isCountryChosen || !row.enteredIn.isEmpty()) && countryOf(row) != m_country;
    if (!isElsewhere
        && (typed == stored
            || (!dialledOf(stored).isEmpty() && dialledOf(typed) == dialledOf(stored))))
        return stored;
    return phoneForWire(typed, m_country, countryOf(row));
}

void PhonesWidget::dropRow(qsizetype index)
{
    // Detached at once, so that nobody finds it; deleted later, as its button may be the sender.
    QWidget *box = m_rows.takeAt(index).box;
    box->setParent(nullptr);
    box->deleteLater();
}

void PhonesWidget::showRow(Row &row, const NumberedItem &phone)
{
    const QString number = phone.number();
    if (numberOf(row) != number) {
        // Another number, or the stored one again: the country was chosen for what stood here.
        const QSignalBlocker quiet(row.country);
        row.isCountryChosen = false;
        row.enteredIn = number.isEmpty() || m_stored.contains(number) ? QString() : m_country;
        selectCode(*row.country, m_country);
    }
    row.base = phone;
    if (number != row.number->text()) {
        const QSignalBlocker asItCame(row.number);
        row.number->setText(number);
    }
    selectCode(*row.type, phone.type());
}

void PhonesWidget::renumber()
{
    const QString path = objectNameOf(field());
    int index = 0;
    QWidget *previous = nullptr;
    for (const Row &row : std::as_const(m_rows)) {
        const QString name = path + QLatin1Char('_') + QString::number(index);
        ++index;
        row.number->setObjectName(name + QLatin1String("_number"));
        row.number->setAccessibleName(tr("Phone number %1").arg(index));
        row.country->setObjectName(name + QLatin1String("_country"));
        row.country->setAccessibleName(tr("Phone country %1").arg(index));
        row.type->setObjectName(name + QLatin1String("_type"));
        row.type->setAccessibleName(tr("Phone type %1").arg(index));
        row.remove->setObjectName(name + QLatin1String("_remove"));
        row.remove->setAccessibleName(tr("Remove phone %1").arg(index));
        row.remove->setToolTip(row.remove->accessibleName());
        // As it is asked for; the country follows the customer's, and is seldom touched.
        if (previous)
            setTabOrder(previous, row.number);
        setTabOrder(row.number, row.type);
        setTabOrder(row.type, row.country);
        setTabOrder(row.country, row.remove);
        previous = row.remove;
    }
    if (previous)
        setTabOrder(previous, m_add);
    setMainInput(m_rows.isEmpty() ? static_cast<QWidget *>(m_add) : m_rows.first().number);
}

void PhonesWidget::addPhone()
{
    {
        const QSignalBlocker silent(this);
        Row &row = appendRow();
        selectCode(*row.type, QStringLiteral("MOBILE"));
        renumber();
    }
    m_rows.last().box->show();
    m_rows.last().number->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void PhonesWidget::removePhone(const QWidget *box)
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
                                    [box](const Row &row) { return row.box == box; });
    if (found == m_rows.cend())
        return;
    const qsizetype index = found - m_rows.cbegin();
    dropRow(index);
    renumber();
    if (m_rows.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_rows[std::min(index, m_rows.size() - 1)].number->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

QJsonValue PhonesWidget::value() const
{
    QJsonArray list;
    for (const Row &row : m_rows) {
        NumberedItem phone = row.base;
        phone.setNumber(numberOf(row));
        phone.setType(selectedCode(*row.type));
        list.append(phone.toJson());
    }
    return list;
}

void PhonesWidget::setValue(const QJsonValue &value)
{
    if (sameTyped(value, this->value()))
        return;
    const QSignalBlocker silent(this);
    const QJsonArray list = value.toArray();
    while (m_rows.size() > list.size())
        dropRow(m_rows.size() - 1);
    while (m_rows.size() < list.size())
        appendRow();
    for (qsizetype i = 0; i < list.size(); ++i)
        showRow(m_rows[i], NumberedItem(list.at(i)));
    renumber();
}

} // namespace desk
