// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/opendialog.h"

#include "app/profile/value.h"
#include "ui/common/errortext.h"
#include "ui/common/theme.h"
#include "ui/common/valuetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk {

namespace {

constexpr int resultLimit = 50;

QString describe(const FoundCustomer &found)
{
    QStringList facts;
    if (const auto date = wireDate(found.birthdate))
        facts.append(QLocale().toString(*date, shortDateFormat(QLocale())));
    facts.append(found.email);
    facts.append(found.phones);
    facts.append((found.postalCode + QLatin1Char(' ') + found.city).trimmed());
    facts.removeAll(QString());
    const QString name = (found.firstName + QLatin1Char(' ') + found.lastName).trimmed();
    return QStringLiteral("%1  (%2)\n%3").arg(name, found.id, facts.join(QStringLiteral(" · ")));
}

} // namespace

OpenDialog::OpenDialog(CustomersApi &api, QWidget *parent)
    : QDialog(parent)
    , m_api(api)
    , m_input(new QLineEdit(this))
    , m_go(new QPushButton(tr("Open"), this))
    , m_message(new QLabel(this))
    , m_results(new QListWidget(this))
{
    setWindowTitle(tr("Open customer"));
    auto *label = new QLabel(tr("Customer &id, e-mail or last name"), this);
    label->setBuddy(m_input);
    m_input->setObjectName(QStringLiteral("openInput"));
    m_input->setAccessibleName(tr("Customer id, e-mail or last name"));
    m_go->setObjectName(QStringLiteral("openGo"));
    m_go->setDefault(true);
    m_go->setProperty("primary", true);
    m_message->setObjectName(QStringLiteral("openMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    m_results->setObjectName(QStringLiteral("openResults"));
    m_results->setAccessibleName(tr("Customers found"));
    m_results->setAlternatingRowColors(true);
    m_results->hide();

    auto *row = new QHBoxLayout;
    row->addWidget(m_input, 1);
    row->addWidget(m_go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(8);
    column->addWidget(label);
    column->addLayout(row);
    column->addWidget(m_message);
    column->addWidget(m_results, 1);
    column->addStretch(0);
    setMinimumWidth(520);

    connect(m_go, &QPushButton::clicked, this, &OpenDialog::go);
    connect(m_results, &QListWidget::itemActivated, this, &OpenDialog::choose);
}

void OpenDialog::go()
{
    if (m_results->hasFocus()) {
        choose();
        return;
    }
    const QString text = normalised(m_input->text());
    if (text.isEmpty())
        return;
    if (isCustomerId(text)) {
        Q_EMIT customerChosen(text);
        accept();
        return;
    }
    search(text);
}

void OpenDialog::search(const QString &text)
{
    if (m_call)
        return;
    const bool isEmail = text.contains(QLatin1Char('@'));
    const QString fieldName = isEmail ? QStringLiteral("email") : QStringLiteral("last_name");
    m_message->setText(tr("Searching…"));
    m_message->show();
    m_go->setEnabled(false);
    auto *call = m_api.searchCustomers({{fieldName, text}}, resultLimit);
    m_call = call;
    connect(call, &ApiCallBase::waitStarted, this, [this](int seconds) {
        m_message->setText(
            tr("The server is busy. Trying again in %n second(s).", nullptr, seconds));
    });
    call->then(this, [this](const ApiCall<QList<FoundCustomer>>::Outcome &outcome) {
        m_call.clear();
        m_go->setEnabled(true);
        if (outcome)
            showFound(outcome.value());
        else
            showError(outcome.error());
    });
}

void OpenDialog::showFound(const QList<FoundCustomer> &found)
{
    m_results->clear();
    for (const FoundCustomer &customer : found) {
        auto *item = new QListWidgetItem(describe(customer), m_results);
        item->setData(Qt::UserRole, customer.id);
    }
    m_results->setVisible(!found.isEmpty());
    if (found.isEmpty()) {
        m_message->setText(tr("No customer was found. Check the spelling, or try the e-mail."));
        m_input->setFocus();
        m_input->selectAll();
    } else {
        m_message->setText(tr("%n customer(s) found. Enter opens the selected one.", nullptr,
                              static_cast<int>(found.size())));
        resize(width(), 420);
        m_results->setCurrentRow(0);
        m_results->setFocus();
    }
    m_message->show();
}

void OpenDialog::showError(const ApiError &error)
{
    const ErrorText text = errorText(error, Doing::Search);
    m_message->setText(text.summary + QLatin1Char(' ') + text.nextStep);
    m_message->show();
}

void OpenDialog::choose()
{
    const QListWidgetItem *item = m_results->currentItem();
    if (!item)
        return;
    Q_EMIT customerChosen(item->data(Qt::UserRole).toString());
    accept();
}

} // namespace desk
