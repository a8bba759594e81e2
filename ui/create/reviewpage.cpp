// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/create/reviewpage.h"

#include "app/profile/patch.h"
#include "app/profile/validation.h"
#include "app/profile/value.h"
#include "ui/create/createcontext.h"
#include "ui/create/createdpanel.h"
#include "ui/fields/fieldwidget.h"
#include "ui/fields/messagebar.h"
#include "ui/look/labels.h"
#include "ui/look/theme.h"
#include "ui/words/fieldlabel.h"
#include "ui/words/sectiontext.h"
#include "ui/words/valuetext.h"

#include <QDate>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace desk {

namespace {

constexpr qsizetype mostFound = 10; // buttons; with more nobody compares

void empty(QVBoxLayout *column)
{
    while (QLayoutItem *item = column->takeAt(0)) {
        // Hidden at once, deleted later: the button may be what brought us here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

ReviewPage::ReviewPage(CreateContext &context, QWidget *parent)
    : QWizardPage(parent)
    , m_context(context)
    , m_stack(new QStackedWidget(this))
    , m_messages(new MessageBar(this))
    , m_problems(new QVBoxLayout)
    , m_found(new QVBoxLayout)
    , m_valuesPlace(new QVBoxLayout)
    , m_request(new QPlainTextEdit(this))
    , m_created(new CreatedPanel(this))
{
    setTitle(tr("Review"));
    setSubTitle(tr("Read it back to the customer, then create."));
    setFinalPage(true);

    auto *content = new QWidget(m_stack);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(4, 4, 16, 4);
    column->addLayout(m_found);
    column->addLayout(m_problems);
    column->addLayout(m_valuesPlace);
    column->addStretch(1);
    auto *scroll = new QScrollArea(m_stack);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto *showRequest = new QPushButton(tr("Show request"), this);
    showRequest->setCheckable(true);
    showRequest->setAutoDefault(false);
    m_request->setObjectName(QStringLiteral("request"));
    m_request->setAccessibleName(tr("Request"));
    m_request->setReadOnly(true);
    m_request->setTabChangesFocus(true);
    m_request->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_request->setMaximumHeight(140);
    m_request->hide();
    connect(showRequest, &QPushButton::toggled, m_request, &QWidget::setVisible);

    auto *review = new QWidget(m_stack);
    auto *reviewColumn = new QVBoxLayout(review);
    reviewColumn->setContentsMargins(0, 0, 0, 0);
    reviewColumn->addWidget(scroll, 1);
    reviewColumn->addWidget(m_request);
    reviewColumn->addWidget(showRequest, 0, Qt::AlignLeft);
    m_stack->addWidget(review);
    m_stack->addWidget(m_created);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_messages);
    all->addWidget(m_stack, 1);
}

void ReviewPage::initializePage()
{
    refresh();
}

bool ReviewPage::isComplete() const
{
    return m_context.attempt.canCreate() || m_context.attempt.as<CreateAttempt::Created>();
}

void ReviewPage::refresh()
{
    if (m_context.attempt.as<CreateAttempt::Created>())
        return;
    showProblems();
    showValues();
    const QString query = m_context.attempt.check() == AddressCheck::Forced
        ? QStringLiteral("?force_address=true")
        : QString();
    m_request->setPlainText(QStringLiteral("POST /v1/customers%1\n\n").arg(query)
                            + QString::fromUtf8(toWire(createBody(m_context.attempt.edits()))));
    Q_EMIT completeChanged();
}

void ReviewPage::showProblems()
{
    empty(m_problems);
    const auto problems = createProblems(m_context.attempt.edits(), QDate::currentDate());
    if (!problems.isEmpty())
        m_problems->addWidget(
            plainLabel(tr("Still to do before the customer can be created:"), this));
    const auto addButton = [this](const Field *field, const QString &problem) {
        auto *button = new QPushButton(icon(QStringLiteral("warning")),
                                       plainButtonText(labelled(labelOf(*field), problem)), this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this,
                [this, field] { Q_EMIT fieldRequested(field); });
        m_problems->addWidget(button, 0, Qt::AlignLeft);
    };
    for (const auto &[field, problem] : problems)
        addButton(field, problemText(problem));
    for (auto it = m_context.serverErrors.cbegin(); it != m_context.serverErrors.cend(); ++it)
        addButton(it.key(), it.value());
}

void ReviewPage::showValues()
{
    empty(m_valuesPlace);
    m_values = new QWidget(this);
    auto *form = new QFormLayout(m_values);
    form->setContentsMargins(0, 8, 0, 8);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(4);
    std::optional<Section> section;
    for (const Field *field : m_context.attempt.edits().touched()) {
        const QJsonValue value = canonical(*field, *m_context.attempt.edits().typed(*field));
        if (value.isNull())
            continue;
        if (section != field->section) {
            section = field->section;
            QLabel *title = plainLabel(sectionTitle(field->section), m_values);
            setType(*title, Type::Section);
            form->addRow(title);
        }
        QLabel *label = plainLabel(labelOf(*field), m_values);
        label->setWordWrap(false);
        setColour(*label, Colour::Muted);
        form->addRow(label, plainLabel(valueText(*field, value, m_context.reference), m_values));
    }
    m_valuesPlace->addWidget(m_values);
}

CreatedPanel &ReviewPage::showCreated()
{
    setTitle(tr("Done"));
    setSubTitle(QString());
    m_messages->dismiss();
    m_stack->setCurrentWidget(m_created);
    Q_EMIT completeChanged();
    return *m_created;
}

void ReviewPage::hideFound()
{
    empty(m_found);
}

void ReviewPage::showFound(const QList<FoundCustomer> &found, int unusableCount)
{
    empty(m_found);
    if (!found.isEmpty() || unusableCount == 0)
        m_found->addWidget(plainLabel(found.isEmpty()
                                          ? tr("Nobody was found with this e-mail, phone or name.")
                                          : tr("Found with this e-mail, phone or name:"),
                                      this));
    if (unusableCount > 0)
        m_found->addWidget(plainLabel(tr("%n customer(s) with this e-mail, phone or name can't be "
                                         "opened: the server gave ids that are none.",
                                         nullptr, unusableCount),
                                      this));
    for (const FoundCustomer &customer : found.mid(0, mostFound)) {
        const QString name = customer.firstName + QLatin1Char(' ') + customer.lastName;
        const QString text
            = tr("This is the customer: %1 (%2) %3 %4")
                  .arg(name.trimmed(), customer.id.text(), customer.email, customer.city)
                  .trimmed();
        auto *button = new QPushButton(plainButtonText(text), this);
        button->setAutoDefault(false);
        const CustomerId id = customer.id;
        connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT foundChosen(id); });
        m_found->addWidget(button, 0, Qt::AlignLeft);
    }
    if (const int more = static_cast<int>(found.size() - mostFound); more > 0)
        m_found->addWidget(plainLabel(tr("And %n more, less like this one.", nullptr, more), this));
}

} // namespace desk
