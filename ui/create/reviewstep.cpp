// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/create/reviewstep.h"

#include "app/profile/consent.h"
#include "app/profile/patch.h"
#include "app/profile/validation.h"
#include "app/profile/value.h"
#include "ui/create/createcontext.h"
#include "ui/create/readback.h"
#include "ui/create/steps.h"
#include "ui/look/card.h"
#include "ui/look/labels.h"
#include "ui/look/requestfold.h"
#include "ui/look/theme.h"
#include "ui/words/fieldlabel.h"
#include "ui/words/readingtext.h"
#include "ui/words/sectiontext.h"
#include "ui/words/valuetext.h"

#include <QCheckBox>
#include <QDate>
#include <QGridLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk {

namespace {

/// As it is said to the customer: names instead of codes, everything else to the letter.
QString readBack(const Field &field, const QJsonValue &value, const ReferenceData &reference)
{
    switch (field.kind) {
    case FieldKind::Civility:
    case FieldKind::Country:
    case FieldKind::Enumeration:
    case FieldKind::Language:
    case FieldKind::Phones:
        return readingText(field, value, reference);
    default:
        return valueText(field, value, reference);
    }
}

constexpr qsizetype mostFound = 10; // buttons; with more nobody compares
constexpr int labelWidth = 140; // of a card's lines, a length of the table

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        // Hidden at once, deleted later: the button may be what brought us here.
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QPushButton *linkButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    setLook(*button, ButtonLook::Link);
    return button;
}

} // namespace

ReviewStep::ReviewStep(CreateContext &context, Hints hints, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_hints(std::move(hints))
    , m_problems(new QVBoxLayout)
    , m_found(new QVBoxLayout)
    , m_cards(new QGridLayout)
    , m_request(new RequestFold(this))
{
    setObjectName(QStringLiteral("form_5"));
    setAccessibleName(stepTitle(Step::Review));
    QLabel *title = plainLabel(tr("Read it back"), this);
    setType(*title, Type::Name);
    QLabel *subtitle = plainLabel(stepSubtitle(Step::Review), this);
    setColour(*subtitle, Colour::Muted);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, {0, 0, 0, 0}, 0);
    column->addWidget(title);
    column->addWidget(subtitle);
    setSpaces(*m_found, {0, 8, 0, 0}, 6);
    setSpaces(*m_problems, {0, 8, 0, 0}, 4);
    setSpaces(*m_cards, {0, 14, 0, 0}, space::cardGap);
    column->addLayout(m_found);
    column->addLayout(m_problems);
    column->addLayout(m_cards);
    makeWaiver(*column);
    m_request->layout()->setContentsMargins(0, px(8), 0, 0);
    connect(m_request, &RequestFold::opened, this, &ReviewStep::showRequest);
    column->addWidget(m_request);
    column->addStretch(1);
}

/// The server's check of the address, waived before it has refused anything.
void ReviewStep::makeWaiver(QVBoxLayout &column)
{
    m_waive = new QCheckBox(tr("Create without the server's check of the address"), this);
    m_waive->setObjectName(QStringLiteral("waiveAddressCheck"));
    m_why = new QWidget(this);
    QLabel *label = plainLabel(tr("Why need it not be checked?"), m_why);
    setType(*label, Type::Label, Colour::Muted);
    m_reason = new QLineEdit(m_why);
    m_reason->setObjectName(QStringLiteral("waiverReason"));
    m_reason->setAccessibleName(tr("Reason for not checking the address"));
    m_reason->setMaxLength(500);
    label->setBuddy(m_reason);
    auto *lines = new QVBoxLayout(m_why);
    setSpaces(*lines, {26, 4, 0, 0}, 4);
    lines->addWidget(label);
    lines->addWidget(m_reason);
    setWidths(*m_why, 0, 500);
    m_why->hide();
    connect(m_waive, &QCheckBox::toggled, this, [this](bool isWaived) {
        m_why->setVisible(isWaived);
        if (isWaived)
            m_reason->setFocus(Qt::OtherFocusReason);
        showRequest();
    });
    connect(m_reason, &QLineEdit::textChanged, this, &ReviewStep::showRequest);
    auto *place = new QVBoxLayout;
    setSpaces(*place, {0, 12, 0, 0}, 0);
    place->addWidget(m_waive);
    place->addWidget(m_why);
    column.addLayout(place);
}

void ReviewStep::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ReviewStep::refresh()
{
    if (!isVisible())
        return;
    empty(m_problems);
    showProblems();
    showHints();
    showCards();
    const QJsonObject body = createBody(m_context.attempt.edits());
    m_waive->setVisible(body.contains(field("address.city").unit()));
    if (m_waive->isHidden())
        endWaiver();
    showRequest();
}

void ReviewStep::showRequest()
{
    const bool isForced
        = m_context.attempt.check() == AddressCheck::Forced || !addressUnchecked().isEmpty();
    m_request->showRequest(QStringLiteral("POST /v1/customers%1\n\n")
                               .arg(isForced ? QStringLiteral("?force_address=true") : QString())
                           + QString::fromUtf8(toWire(createBody(m_context.attempt.edits()))));
}

void ReviewStep::addJump(const Field &field, const QString &text, bool isProblem)
{
    QPushButton *button = linkButton(plainButtonText(labelled(labelOf(field), text)), this);
    button->setIcon(icon(QStringLiteral("warning"), isProblem ? Colour::Problem : Colour::Warning));
    connect(button, &QPushButton::clicked, this, [this, &field] { Q_EMIT fieldRequested(&field); });
    m_problems->addWidget(button, 0, Qt::AlignLeft);
    button->show();
}

void ReviewStep::showProblems()
{
    const auto problems = createProblems(m_context.attempt.edits(), QDate::currentDate());
    if (!problems.isEmpty())
        m_problems->addWidget(
            plainLabel(tr("Still to do before the customer can be created:"), this));
    for (const auto &[field, problem] : problems)
        addJump(*field, problemText(problem), true);
    for (auto it = m_context.serverErrors.cbegin(); it != m_context.serverErrors.cend(); ++it)
        addJump(*it.key(), it.value(), true);
}

void ReviewStep::showHints()
{
    const auto hints = m_hints();
    if (!hints.isEmpty())
        m_problems->addWidget(plainLabel(tr("Ask once more:"), this));
    for (const auto &[field, text] : hints)
        addJump(*field, text, false);
}

bool ReviewStep::focusProblem()
{
    for (int i = 0; i < m_problems->count(); ++i) {
        if (auto *button = qobject_cast<QPushButton *>(m_problems->itemAt(i)->widget())) {
            button->setFocus(Qt::OtherFocusReason);
            return !m_context.attempt.canCreate();
        }
    }
    return false;
}

QList<std::pair<QString, QString>> ReviewStep::linesOf(Section section) const
{
    const Edits &edits = m_context.attempt.edits();
    QList<std::pair<QString, QString>> lines;
    if (section == Section::Address) {
        const QStringList written = writtenAddress(edits, m_context.reference);
        if (!written.isEmpty())
            lines.append({tr("As written"), written.join(QLatin1Char('\n'))});
        return lines;
    }
    for (const Field *row : edits.touched()) {
        const QJsonValue value = canonical(*row, *edits.typed(*row));
        if (row->section != section || value.isNull())
            continue;
        if (row->kind == FieldKind::OptIns) {
            for (const Consent &consent : Consent::listFrom(value)) {
                const QString text
                    = valueText(*row, QJsonArray{consent.toJson()}, m_context.reference);
                const QString channel = enumerationText(consent.channel());
                lines.append({channel, text.mid(labelled(channel, QString()).size()).trimmed()});
            }
        } else if (row->kind == FieldKind::Date) {
            lines.append({labelOf(*row), birthText(value)});
        } else {
            lines.append({labelOf(*row), readBack(*row, value, m_context.reference)});
        }
    }
    return lines;
}

void ReviewStep::showCards()
{
    empty(m_cards);
    for (const Section section : {Section::Identity, Section::Contact, Section::Address,
                                  Section::Consent, Section::Membership, Section::Other}) {
        const auto lines = linesOf(section);
        if (!lines.isEmpty())
            addCard(section, lines);
    }
    m_cards->setColumnStretch(0, 1);
    m_cards->setColumnStretch(1, m_isNarrow ? 0 : 1);
}

void ReviewStep::addCard(Section section, const QList<std::pair<QString, QString>> &lines)
{
    auto *card = new Card(QString(), sectionTitle(section), this);
    QPushButton *edit = linkButton(tr("Edit"), card);
    edit->setAccessibleName(tr("Edit %1").arg(sectionTitle(section)));
    const Field *first = nullptr;
    for (const Field &row : fields()) {
        // The address is edited where all of it is, not where its country is.
        if (!first && row.section == section && row.isCreatable()
            && !(section == Section::Address && stepOf(row) == Step::Customer))
            first = &row;
    }
    connect(edit, &QPushButton::clicked, this, [this, first] { Q_EMIT fieldRequested(first); });
    card->addToTitle(edit);
    auto *grid = new QGridLayout;
    setSpaces(*grid, {6, 0, 6, 4}, 6);
    for (const auto &[name, text] : lines) {
        const int row = grid->rowCount();
        QLabel *label = plainLabel(name, card);
        setColour(*label, Colour::Muted);
        setWidths(*label, m_isNarrow ? 0 : labelWidth, 0);
        QLabel *value = plainLabel(text, card);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
    }
    grid->setColumnStretch(1, 1);
    card->content()->addLayout(grid);
    card->content()->addStretch(1);
    const int place = m_cards->count();
    if (m_isNarrow)
        m_cards->addWidget(card, place, 0);
    else
        m_cards->addWidget(card, place / 2, place % 2);
    card->show();
}

void ReviewStep::setNarrow(bool isNarrow)
{
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    refresh();
}

QString ReviewStep::addressUnchecked() const
{
    return m_waive->isChecked() ? m_reason->text().trimmed() : QString();
}

bool ReviewStep::isReasonMissing() const
{
    return m_waive->isChecked() && addressUnchecked().isEmpty();
}

void ReviewStep::focusReason()
{
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ReviewStep::endWaiver()
{
    m_waive->setChecked(false);
    m_reason->clear();
}

void ReviewStep::hideFound()
{
    empty(m_found);
}

void ReviewStep::showFound(const QList<FoundCustomer> &found, int unusableCount)
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
