// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/find/opendialog.h"

#include "app/api/transport.h"
#include "app/find/customersearch.h"
#include "ui/fields/messagebar.h"
#include "ui/find/findhints.h"
#include "ui/find/founddelegate.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"
#include "ui/words/errortext.h"
#include "ui/words/foundsentence.h"
#include "ui/words/foundtext.h"
#include "ui/words/querytext.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace desk {

namespace {

constexpr int idRole = Qt::UserRole;
constexpr QSize wishedSize{920, 540};

/// The agent's market first, then the computer's country.
QStringList likelyCountries(const QString &acceptLanguage)
{
    QStringList countries;
    for (const QString &locale : {acceptLanguage, QLocale().name(), QLocale::system().name()}) {
        const QString country = QString(locale)
                                    .replace(QLatin1Char('_'), QLatin1Char('-'))
                                    .section(QLatin1Char('-'), 1, 1);
        if (country.size() == 2 && !countries.contains(country))
            countries.append(country);
    }
    return countries;
}

QLabel *plainLabel(const char *objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(objectName));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void mute(QLabel &label)
{
    setColour(label, Colour::Muted);
}

/// A letter or digit that belongs into the input, not to the list's own search.
bool isTyping(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Backspace)
        return true;
    const bool hasCommand = key.modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    return !hasCommand && !key.text().isEmpty() && key.text().at(0).isPrint();
}

} // namespace

OpenDialog::OpenDialog(CustomersApi &api, const ReferenceData &reference, QWidget *parent)
    : QDialog(parent)
    , m_reference(reference)
    , m_countries(likelyCountries(api.acceptLanguage()))
    , m_search(new CustomerSearch(api, this))
    , m_input(new QLineEdit(this))
    , m_go(new QPushButton(this))
    , m_understood(plainLabel("openUnderstood", this))
    , m_problem(new MessageBar(this))
    , m_message(plainLabel("openMessage", this))
    , m_pages(new QStackedWidget(this))
    , m_results(new QListWidget(this))
    , m_openInstead(new QPushButton(tr("Open as customer i&d"), this))
    , m_searchInstead(new QPushButton(tr("Search as phone or &GM number"), this))
    , m_widen(new QPushButton(tr("Search more &widely"), this))
    , m_more(new QPushButton(tr("&More results"), this))
{
    setWindowTitle(tr("Find a customer"));
    makeParts();
    arrangeParts();
    makeSearch();
    understand();
    showButtons();
    fitToScreen(*this, wishedSize);
}

void OpenDialog::makeParts()
{
    m_input->setObjectName(QStringLiteral("openInput"));
    m_input->setAccessibleName(tr("Find a customer"));
    m_input->setClearButtonEnabled(true);
    m_input->installEventFilter(this);
    m_go->setObjectName(QStringLiteral("openGo"));
    m_go->setDefault(true);
    setLook(*m_go, ButtonLook::Primary);
    m_problem->setObjectName(QStringLiteral("openProblem"));
    mute(*m_understood);
    m_results->setObjectName(QStringLiteral("openResults"));
    m_results->setAccessibleName(tr("Customers found"));
    m_results->setItemDelegate(new FoundDelegate(m_results));
    m_results->setAlternatingRowColors(true);
    m_results->setUniformItemSizes(true);
    m_results->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_results->setResizeMode(QListView::Adjust);
    m_results->installEventFilter(this);
    m_openInstead->setObjectName(QStringLiteral("openAsId"));
    m_searchInstead->setObjectName(QStringLiteral("openSearchInstead"));
    m_widen->setObjectName(QStringLiteral("openWiden"));
    m_widen->setToolTip(tr("Also tries the other ways in which the line can be understood."));
    m_more->setObjectName(QStringLiteral("openMore"));
}

void OpenDialog::arrangeParts()
{
    auto *label = new QLabel(tr("Customer &id, e-mail, phone, name, birth date…"), this);
    label->setBuddy(m_input);
    auto *row = new QHBoxLayout;
    row->addWidget(m_input, 1);
    row->addWidget(m_go);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_openInstead);
    buttons->addWidget(m_searchInstead);
    buttons->addWidget(m_widen);
    buttons->addWidget(m_more);
    buttons->addStretch(1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->setSpacing(8);
    column->addWidget(label);
    column->addLayout(row);
    column->addWidget(m_understood);
    column->addWidget(m_problem);
    column->addWidget(m_message);
    auto *hints = new FindHints(m_pages);
    hints->setObjectName(QStringLiteral("openHints"));
    m_pages->addWidget(hints);
    m_pages->addWidget(m_results);
    column->addWidget(m_pages, 1);
    column->addLayout(buttons);
    m_message->hide();
}

void OpenDialog::makeSearch()
{
    connect(m_input, &QLineEdit::textChanged, this, &OpenDialog::understand);
    connect(m_go, &QPushButton::clicked, this, &OpenDialog::go);
    connect(m_results, &QListWidget::itemActivated, this, &OpenDialog::choose);
    connect(m_openInstead, &QPushButton::clicked, this,
            [this] { openCustomer(m_query.possibleId); });
    connect(m_searchInstead, &QPushButton::clicked, this, &OpenDialog::startSearch);
    connect(m_widen, &QPushButton::clicked, this, [this] {
        showProgress(tr("Searching more widely…"));
        m_search->widen();
        showButtons();
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        showProgress(tr("Reading more results…"));
        m_search->readMore();
        showButtons();
    });
    connect(m_search, &CustomerSearch::finished, this, &OpenDialog::showFound);
    connect(m_search, &CustomerSearch::failed, this, &OpenDialog::showFailure);
    connect(m_search, &CustomerSearch::waitStarted, this, [this](int seconds) {
        showProgress(tr("The server is busy. Trying again in %n second(s).", nullptr, seconds));
    });
    // Closing the dialog ends the search.
    connect(this, &QDialog::finished, m_search, &CustomerSearch::cancel);
}

void OpenDialog::understand()
{
    m_query = readQuery(m_input->text(), QLocale().dateFormat(QLocale::ShortFormat), m_countries,
                        QDate::currentDate());
    const bool isId = m_query.customerId.has_value();
    m_go->setText(isId ? tr("Open") : tr("Search"));
    m_go->setEnabled(isId || !m_query.searches.isEmpty());
    const QString text = queryText(m_query);
    m_understood->setText(text.isEmpty() ? tr("Enter opens an id, and searches anything else.")
                                         : text);
    m_input->setAccessibleDescription(m_understood->text());
    if (!m_search->isRunning())
        showState();
    showButtons();
}

void OpenDialog::go()
{
    if (m_query.customerId)
        openCustomer(m_query.customerId);
    else
        startSearch();
}

void OpenDialog::startSearch()
{
    if (m_query.searches.isEmpty())
        return;
    m_searched = m_query;
    m_searchedLine = m_input->text();
    m_results->clear();
    showPage();
    showProgress(tr("Searching…"));
    m_search->start(m_query.searches);
    showButtons();
}

void OpenDialog::showProgress(const QString &text)
{
    m_problem->dismiss();
    m_message->setText(text);
    m_message->show();
}

void OpenDialog::showButtons()
{
    const bool isElse = m_query.customerId && !m_query.searches.isEmpty();
    m_searchInstead->setVisible(isElse && !m_search->isRunning());
    m_openInstead->setVisible(m_query.possibleId && !m_search->isRunning());
    const bool hasFound = isLineSearched() && m_results->count() > 0;
    m_widen->setVisible(hasFound && m_search->canWiden());
    m_more->setVisible(hasFound && m_search->canReadMore());
}

void OpenDialog::showPage()
{
    m_pages->setCurrentIndex(m_results->count() > 0 ? 1 : 0);
}

bool OpenDialog::isLineSearched() const
{
    return m_input->text() == m_searchedLine;
}

/// The list stays while another line is typed, and says whose it is.
void OpenDialog::showState()
{
    if (m_searchedLine.isEmpty() || m_problem->isVisible())
        return;
    m_message->setText(foundSentence({.shown = static_cast<int>(m_search->found().size()),
                                      .total = m_search->total(),
                                      .unusable = m_search->unusableCount(),
                                      .foundBy = m_search->foundBy(),
                                      .searched = m_searched,
                                      .otherLine = isLineSearched() ? QString() : m_searchedLine}));
    m_message->setVisible(isLineSearched() || m_results->count() > 0);
}

void OpenDialog::appendRows(qsizetype from)
{
    const QDate today = QDate::currentDate();
    for (const FoundCustomer &customer : m_search->found().mid(from)) {
        const FoundText text = foundText(customer, m_reference, today);
        auto *item = new QListWidgetItem(m_results);
        item->setData(idRole, customer.id.text());
        item->setData(FoundDelegate::textRole, QVariant::fromValue(text));
        item->setData(Qt::AccessibleTextRole, text.spoken());
        item->setToolTip(plainToolTip(text.spoken()));
    }
}

void OpenDialog::showFound()
{
    const int before = m_results->count();
    const bool isFirst = before == 0;
    // Whoever has gone on typing is not torn away from it.
    const bool isFocusOurs = isLineSearched();
    appendRows(before);
    m_problem->dismiss();
    showState();
    showPage();
    showButtons();
    QAccessibleEvent announcement(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
    if (!isFocusOurs)
        return;
    if (m_results->count() == 0) {
        returnToInput();
    } else {
        m_results->setCurrentRow(isFirst ? 0 : std::min(before, m_results->count() - 1));
        m_results->setFocus();
    }
}

void OpenDialog::showFailure(const ApiError &error)
{
    m_message->hide();
    m_problem->showError(errorText(error, Doing::Search));
    appendRows(m_results->count());
    showPage();
    showButtons();
    if (m_results->count() == 0)
        m_input->setFocus();
}

void OpenDialog::choose()
{
    if (const QListWidgetItem *item = m_results->currentItem())
        openCustomer(CustomerId::fromSearch(item->data(idRole).toString()));
}

void OpenDialog::openCustomer(const std::optional<CustomerId> &customerId)
{
    if (!customerId)
        return;
    Q_EMIT customerChosen(*customerId);
    accept();
}

void OpenDialog::returnToInput()
{
    m_input->setFocus();
    m_input->selectAll();
}

bool OpenDialog::takeListKey(QKeyEvent &key)
{
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        // Here and not by itemActivated(): the view would let the default button have it too. A key
        // held down since the search opens nobody unseen.
        if (!key.isAutoRepeat())
            choose();
        return true;
    }
    if (key.key() == Qt::Key_Escape || key.matches(QKeySequence::SelectAll)
        || (key.key() == Qt::Key_Up && m_results->currentRow() == 0)) {
        returnToInput();
        return true;
    }
    if (!isTyping(key))
        return false;
    m_input->setFocus();
    m_input->deselect();
    m_input->end(false);
    QCoreApplication::sendEvent(m_input, &key);
    return true;
}

bool OpenDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (watched == m_results)
            return takeListKey(*key);
        if (watched == m_input && key->key() == Qt::Key_Down && m_results->count() > 0) {
            m_results->setFocus();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace desk
