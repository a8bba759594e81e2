// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/create/fieldsstep.h"

#include "app/profile/phone.h"
#include "app/profile/validation.h"
#include "app/profile/value.h"
#include "app/reference/fieldadvice.h"
#include "app/reference/referencedata.h"
#include "ui/create/createcontext.h"
#include "ui/create/formrows.h"
#include "ui/fields/fieldwidget.h"
#include "ui/fields/formcell.h"
#include "ui/look/keys.h"
#include "ui/look/labels.h"
#include "ui/look/tabchain.h"
#include "ui/look/theme.h"
#include "ui/words/addresslabels.h"
#include "ui/words/valuetext.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace desk {

namespace {

constexpr int leastRoom = 540; // for two fields in a line, a length of the table

/// What an input shows for a value: of telephones there is always a line to type into.
QJsonValue shownValue(const Field &field, const QJsonValue &typed)
{
    if (field.kind != FieldKind::Phones || !typed.toArray().isEmpty())
        return typed;
    NumberedItem mobile;
    mobile.setType(QString::fromLatin1(phoneTypes().front()));
    return QJsonArray{mobile.toJson()};
}

bool canTakeFocus(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus)
        && !widget.focusProxy();
}

} // namespace

FieldsStep::FieldsStep(CreateContext &context, Step step, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_step(step)
    , m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("form_%1").arg(placeOf(step) + 1));
    setAccessibleName(stepTitle(step));
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, {0, 0, 0, 0}, 0);
    makeTitle(*column);
    if (step == Step::Address)
        makeCountryLine(*column);
    setSpaces(*m_rows, {0, 20, 0, 0}, 16);
    column->addLayout(m_rows);
    column->addStretch(1);
    for (const Field *field : fieldsOf(step))
        addCell(*field);
    arrange();
    load();
    connect(qApp, &QApplication::focusChanged, this, &FieldsStep::onFocusChanged);
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(300));
    connect(&m_pause, &QTimer::timeout, this, [this] {
        arrange();
        showAdvice();
    });
    auto *accept = new QShortcut(acceptSuggestionKey(), this);
    accept->setContext(Qt::WidgetWithChildrenShortcut);
    connect(accept, &QShortcut::activated, this, &FieldsStep::acceptSuggestion);
}

FieldsStep::~FieldsStep()
{
    // The focus leaves its parts after this part of the form is gone.
    qApp->disconnect(this);
}

void FieldsStep::makeTitle(QVBoxLayout &column)
{
    QLabel *title = plainLabel(stepTitle(m_step), this);
    setType(*title, Type::Name);
    column.addWidget(title);
    auto *line = new QHBoxLayout;
    setSpaces(*line, {0, 0, 0, 0}, 4);
    const auto say = [&](const QString &text, Colour colour) {
        QLabel *word = plainLabel(text, this);
        word->setWordWrap(colour == Colour::Muted && m_step != Step::Customer);
        setColour(*word, colour);
        line->addWidget(word);
    };
    say(stepSubtitle(m_step), Colour::Muted);
    if (m_step == Step::Customer) {
        say(tr("Fields marked"), Colour::Muted);
        say(QStringLiteral("*"), Colour::Problem);
        say(tr("are required."), Colour::Muted);
        line->addStretch(1);
    }
    column.addLayout(line);
}

/// The country is asked for in the first step; here it stands above what belongs to it.
void FieldsStep::makeCountryLine(QVBoxLayout &column)
{
    m_countryName = plainLabel({}, this);
    m_countryName->setObjectName(QStringLiteral("addressCountry"));
    setType(*m_countryName, Type::Section);
    m_changeCountry = new QPushButton(this);
    m_changeCountry->setObjectName(QStringLiteral("changeCountry"));
    m_changeCountry->setAutoDefault(false);
    setLook(*m_changeCountry, ButtonLook::Link);
    connect(m_changeCountry, &QPushButton::clicked, this, &FieldsStep::countryRequested);
    auto *line = new QHBoxLayout;
    setSpaces(*line, {0, 16, 0, 0}, 8);
    line->addWidget(m_countryName);
    line->addWidget(m_changeCountry);
    line->addStretch(1);
    column.addLayout(line);
}

void FieldsStep::addCell(const Field &field)
{
    auto *cell = new FormCell(field, m_context.reference, FormCell::Purpose::Create, this);
    connect(cell, &FormCell::edited, this, &FieldsStep::onEdited);
    connect(cell, &FormCell::suggestionAccepted, this,
            [this](const Advice &accepted) { Q_EMIT fillRequested(accepted.suggestion); });
    m_cells.insert(&field, cell);
    m_order.append(&field);
}

void FieldsStep::load()
{
    const QString country = customerCountry(m_context.adviceSource());
    for (const Field *field : std::as_const(m_order)) {
        FieldWidget &input = m_cells.value(field)->input();
        const QSignalBlocker silent(&input);
        input.setCountry(country);
        const auto typed = m_context.attempt.edits().typed(*field);
        input.setValue(shownValue(*field, typed.value_or(QJsonValue::Null)));
    }
    showAdvice();
}

void FieldsStep::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    arrange();
    showAdvice();
}

void FieldsStep::focusFirst()
{
    m_cells.value(m_order.first())->focusInput();
}

void FieldsStep::focusField(const Field &field)
{
    if (FormCell *cell = m_cells.value(&field))
        cell->focusInput();
}

/// The country and the type of a phone have a value already: from the number on they are passed.
bool FieldsStep::isSetBeside(const QWidget &from, const QWidget &next) const
{
    const FormCell *phones = m_cells.value(&field("phones"));
    return phones && phones->isAncestorOf(&from) && phones->isAncestorOf(&next)
        && qobject_cast<const QComboBox *>(&next);
}

bool FieldsStep::focusNext()
{
    QWidget *from = QApplication::focusWidget();
    if (!from || !isAncestorOf(from)) {
        focusFirst();
        return true;
    }
    for (QWidget *next = from->nextInFocusChain(); next != from; next = next->nextInFocusChain()) {
        if (!canTakeFocus(*next) || (isAncestorOf(next) && qobject_cast<QAbstractButton *>(next))
            || isSetBeside(*from, *next))
            continue;
        if (!isAncestorOf(next))
            return false;
        next->setFocus(Qt::TabFocusReason);
        return true;
    }
    return false;
}

void FieldsStep::onEdited(const Field &field)
{
    FormCell *cell = m_cells.value(&field);
    const QJsonValue typed = cell->input().value();
    Edits edits = m_context.attempt.edits();
    if (canonical(field, typed).isNull())
        edits.revert(field);
    else
        edits.set(field, typed);
    m_context.serverErrors.remove(&field);
    m_context.attempt.setEdits(edits);
    // While typing, a complaint may go but none may come.
    if (cell->hasProblem())
        showProblem(field, false);
    m_pause.start();
    Q_EMIT fieldEdited(&field);
}

void FieldsStep::showProblem(const Field &field, bool withMissing)
{
    const QJsonValue typed = m_context.attempt.edits().typed(field).value_or(QJsonValue::Null);
    const auto found = validate(field, typed, Purpose::Create, QDate::currentDate());
    if (found && (withMissing || found->key != ProblemKey::Required))
        m_cells.value(&field)->showProblem(problemText(*found));
    else
        m_cells.value(&field)->showProblem(m_context.serverErrors.value(&field));
    Q_EMIT markChanged();
}

void FieldsStep::showAdvice()
{
    const AdviceSource source = m_context.adviceSource();
    for (const Field *field : std::as_const(m_order))
        m_cells.value(field)->showAdvice(fieldAdvice(*field, source));
    Q_EMIT markChanged();
}

void FieldsStep::acceptSuggestion()
{
    const QWidget *now = QApplication::focusWidget();
    for (FormCell *cell : std::as_const(m_cells)) {
        if (now && cell->isAncestorOf(now)) {
            cell->acceptSuggestion();
            return;
        }
    }
}

void FieldsStep::setCountry(const QString &country)
{
    if (country == m_country)
        return;
    m_country = country;
    for (FormCell *cell : std::as_const(m_cells))
        cell->input().setCountry(country);
    m_pause.start();
}

void FieldsStep::setRoom(int room)
{
    const bool isNarrow = room < leastRoom;
    const double scale = isNarrow ? 1 : qMin(1.0, static_cast<double>(room) / formwidth::whole);
    if (isNarrow == m_isNarrow && qFuzzyCompare(scale, m_scale))
        return;
    m_isNarrow = isNarrow;
    m_scale = scale;
    m_isArranged = false;
    arrange();
}

/// The fields in the order in which people of the country say an address, under their names for
/// it. After a pause only: while a country is being typed it is many countries.
void FieldsStep::arrange()
{
    if (m_isArranged && (m_country == m_arrangedFor || m_step != Step::Address))
        return;
    m_isArranged = true;
    m_arrangedFor = m_country;
    if (m_step == Step::Address) {
        m_order = addressOrder(m_country, m_order);
        const QString name = m_context.reference.countryName(m_country);
        m_countryName->setText(name.isEmpty() ? m_country : name);
        m_countryName->setVisible(!m_country.isEmpty());
        m_changeCountry->setText(m_country.isEmpty() ? tr("Choose the country")
                                                     : tr("Change the country"));
        m_changeCountry->setAccessibleName(m_changeCountry->text());
    }
    // The lines go, what stands in them stays and is put into new ones.
    while (QLayoutItem *line = m_rows->takeAt(0))
        delete line;
    for (const QList<FormPlace> &places : formRows(m_order)) {
        auto *line = new QHBoxLayout;
        setSpaces(*line, {0, 0, 0, 0}, formwidth::gap);
        for (const FormPlace &place : places) {
            if (m_isNarrow && line->count() > 0) {
                m_rows->addLayout(line);
                line = new QHBoxLayout;
                setSpaces(*line, {0, 0, 0, 0}, formwidth::gap);
            }
            put(place, *line);
        }
        if (!m_isNarrow)
            line->addStretch(1);
        m_rows->addLayout(line);
    }
    QWidget *lastStop = nullptr;
    for (const Field *field : std::as_const(m_order))
        lastStop = chainTabs(lastStop, *m_cells.value(field));
}

void FieldsStep::put(const FormPlace &place, QHBoxLayout &line)
{
    // A brief place keeps its width, for its label; what stands beside it gives way.
    const auto scaled = [this](int width) {
        if (width == formwidth::brief)
            return width;
        const int rest = width == formwidth::medium ? formwidth::brief + formwidth::gap : 0;
        return qRound((width + rest) * m_scale) - rest;
    };
    if (!place.field) {
        if (!m_isNarrow)
            line.addSpacing(px(scaled(place.width)) + px(formwidth::gap));
        return;
    }
    FormCell *cell = m_cells.value(place.field);
    cell->setLabel(addressLabel(*place.field, m_country));
    const int width = scaled(place.width);
    cell->setInputWidth(m_isNarrow ? 0 : scaled(place.inputWidth));
    if (m_isNarrow)
        setWidths(*cell, 0, formwidth::whole);
    else
        setWidths(*cell, width, place.mayGrow ? 0 : width);
    line.addWidget(cell, m_isNarrow ? 1 : 0, Qt::AlignTop);
}

void FieldsStep::showProblems(bool withMissing)
{
    for (const Field *field : std::as_const(m_order))
        showProblem(*field, withMissing);
}

StepMark FieldsStep::mark() const
{
    StepMark mark;
    bool isMissing = false;
    for (const Field *field : m_order) {
        const FormCell *cell = m_cells.value(field);
        const auto typed = m_context.attempt.edits().typed(*field);
        const bool isEmpty = !typed || canonical(*field, *typed).isNull();
        mark.isFilled |= !isEmpty;
        isMissing |= isEmpty && field->onCreate == OnCreate::Required;
        if (cell->hasProblem())
            ++mark.problems;
        else
            mark.hints += cell->hintCount();
    }
    mark.isFilled &= !isMissing;
    return mark;
}

QList<std::pair<const Field *, QString>> FieldsStep::hints() const
{
    QList<std::pair<const Field *, QString>> all;
    for (const Field *field : m_order) {
        for (const QString &line : m_cells.value(field)->hints())
            all.append({field, line});
    }
    return all;
}

void FieldsStep::onFocusChanged(QWidget *old, QWidget *now)
{
    for (const Field *field : std::as_const(m_order)) {
        const FormCell *cell = m_cells.value(field);
        const bool hadFocus = old && cell->isAncestorOf(old);
        const bool hasFocusNow = now && cell->isAncestorOf(now);
        if (hadFocus && !hasFocusNow)
            showProblem(*field, false);
    }
}

} // namespace desk
