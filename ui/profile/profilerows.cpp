// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profile/profilerows.h"

#include "app/reference/referencedata.h"
#include "ui/fields/fieldwidget.h"
#include "ui/look/tabchain.h"
#include "ui/look/theme.h"
#include "ui/profile/fieldrow.h"
#include "ui/profile/profileeditor.h"
#include "ui/words/addresslabels.h"
#include "ui/words/fieldlabel.h"
#include "ui/words/sectiontext.h"

#include <QApplication>
#include <QFormLayout>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace desk {

namespace {

constexpr std::array sections{Section::Identity, Section::Contact,    Section::Address,
                              Section::Consent,  Section::Membership, Section::Other};

QLabel *sectionLabel(Section section, QWidget *parent)
{
    auto *label = new QLabel(sectionTitle(section), parent);
    setType(*label, Type::Section);
    label->setContentsMargins(12, 18, 0, 4);
    return label;
}

/// As wide as the longest label needs, but no wider than a fifth of the screen.
int labelWidth(const QWidget &widget)
{
    int width = 0;
    for (const Field &row : fields())
        width = std::max(width, widget.fontMetrics().horizontalAdvance(labelOf(row)));
    const int fifth = widget.screen()->availableSize().width() / 5;
    return std::min({width, widget.fontMetrics().averageCharWidth() * 34, fifth}) + 8;
}

} // namespace

ProfileRows::ProfileRows(ProfileEditor &editor, ReferenceData &reference, QWidget *parent)
    : QScrollArea(parent)
    , m_editor(editor)
    , m_reference(reference)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    m_sections = new QVBoxLayout(content);
    m_sections->setContentsMargins(12, 0, 24, 16);
    m_sections->setSpacing(0);
    const int width = labelWidth(*this);
    for (const Section section : sections) {
        m_sections->addWidget(sectionLabel(section, content));
        for (const Field *field : fieldsOf(section)) {
            auto *row = new FieldRow(*field, editor, reference, width, content);
            connect(row, &FieldRow::suggestionAccepted, this,
                    [this](const Advice &accepted) { fill(accepted.suggestion); });
            m_rows.insert(field, row);
            m_sections->addWidget(row);
        }
    }
    m_sections->addStretch(1);
    setWidget(content);
    connect(&editor, &ProfileEditor::fieldChanged, this, &ProfileRows::onFieldChanged);
    connect(&editor, &ProfileEditor::profileChanged, this, &ProfileRows::onProfileChanged);
    m_pause.setSingleShot(true);
    m_pause.setInterval(std::chrono::milliseconds(300));
    connect(&m_pause, &QTimer::timeout, this, &ProfileRows::arrangeAddress);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && widget() && widget()->isAncestorOf(now))
            showWhole(now);
    });
}

ProfileRows::~ProfileRows()
{
    // The rows outlive this part of them by a moment, and take the focus with them.
    qApp->disconnect(this);
}

void ProfileRows::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    for (FieldRow *row : std::as_const(m_rows))
        row->setLocked(isLocked);
}

void ProfileRows::editAll()
{
    if (m_isLocked)
        return;
    for (FieldRow *row : std::as_const(m_rows))
        row->startEditing(false);
    m_rows.value(&field("civility"))->startEditing(true);
}

void ProfileRows::fill(const QList<std::pair<const Field *, QJsonValue>> &values)
{
    if (m_isLocked)
        return;
    m_editor.fill(values);
    for (const auto &[field, value] : values) {
        if (FieldRow *row = m_rows.value(field))
            row->startEditing(false);
    }
}

void ProfileRows::refreshNames()
{
    for (FieldRow *row : std::as_const(m_rows))
        row->refresh();
}

bool ProfileRows::markProblems(const QHash<const Field *, QString> &problems)
{
    FieldRow *first = nullptr;
    for (const Field &field : fields()) {
        FieldRow *row = m_rows.value(&field);
        if (!row || !problems.contains(&field))
            continue;
        row->setServerProblem(problems.value(&field));
        if (!first)
            first = row;
    }
    if (!first)
        return false;
    first->startEditing(true);
    ensureWidgetVisible(first);
    return true;
}

void ProfileRows::focusOn(const Field &field)
{
    FieldRow *row = m_rows.value(&field);
    ensureWidgetVisible(row);
    row->setFocus();
}

void ProfileRows::rememberRow()
{
    m_rowOfFocus.clear();
    for (QWidget *part = QApplication::focusWidget(); part; part = part->parentWidget()) {
        if (auto *row = qobject_cast<FieldRow *>(part))
            m_rowOfFocus = row;
    }
}

void ProfileRows::backToRow()
{
    if (!isVisible() || QApplication::activeModalWidget())
        return;
    FieldRow *row = m_rowOfFocus ? m_rowOfFocus.data() : m_rows.value(&field("civility"));
    row->setFocus();
    ensureWidgetVisible(row);
}

bool ProfileRows::focusNextPrevChild(bool isNext)
{
    arrangeAddress();
    return QScrollArea::focusNextPrevChild(isNext);
}

void ProfileRows::onFieldChanged(const Field *field)
{
    if (FieldRow *row = m_rows.value(field))
        row->refresh();
    // What is said about a part of an address, a phone or an identifier depends on its country.
    if (field->section == Section::Address) {
        for (FieldRow *row : std::as_const(m_rows))
            row->adviseSoon();
        m_pause.start();
    }
}

void ProfileRows::onProfileChanged()
{
    for (FieldRow *row : std::as_const(m_rows)) {
        if (row->isEditing() && m_editor.copy().state(row->field()) == FieldState::Untouched
            && !m_editor.edits().contains(row->field()))
            row->stopEditing();
        row->setServerProblem({});
        row->refresh();
    }
    showUnlisted();
    arrangeAddress();
}

/// The rows of the address in the order and under the names of the customer's country.
void ProfileRows::arrangeAddress()
{
    const QString country = customerCountry(m_editor.adviceSource());
    if (country == m_arrangedFor)
        return;
    m_arrangedFor = country;
    const QList<const Field *> parts = fieldsOf(Section::Address);
    int place = m_sections->indexOf(m_rows.value(parts.first()));
    for (const Field *part : parts)
        place = std::min(place, m_sections->indexOf(m_rows.value(part)));
    QWidget *lastStop = nullptr;
    for (const Field *part : addressOrder(country, parts)) {
        FieldRow *row = m_rows.value(part);
        row->setLabel(addressLabel(*part, country));
        m_sections->removeWidget(row);
        m_sections->insertWidget(place++, row);
        lastStop = chainTabs(lastStop, *row);
    }
}

void ProfileRows::showUnlisted()
{
    if (m_unlisted)
        m_unlisted->deleteLater();
    m_unlisted = new QWidget(widget());
    auto *form = new QFormLayout(m_unlisted);
    form->setContentsMargins(12, 4, 8, 4);
    form->setHorizontalSpacing(12);
    const int width = labelWidth(*this);
    for (const Profile::Unlisted &item : m_editor.profile().unlisted()) {
        auto *key = new QLabel(item.path, m_unlisted);
        key->setTextFormat(Qt::PlainText);
        key->setMinimumWidth(width);
        setColour(*key, Colour::Muted);
        auto *value = new QLabel(item.text.isEmpty() ? QStringLiteral("—") : item.text, m_unlisted);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        form->addRow(key, value);
    }
    m_sections->insertWidget(m_sections->count() - 1, m_unlisted);
}

/// The whole row of what has the focus: what is said about it stands below. Once it is laid out,
/// as a row that has just been opened is still as low as it was.
void ProfileRows::showWhole(QWidget *part)
{
    QMetaObject::invokeMethod(
        this,
        [this, part = QPointer<QWidget>(part)] {
            QWidget *row = part;
            while (row && row->parentWidget() && !qobject_cast<FieldRow *>(row)
                   && row->parentWidget() != widget())
                row = row->parentWidget();
            if (!row)
                return;
            widget()->layout()->activate();
            ensureWidgetVisible(row, 0, 24);
            ensureWidgetVisible(part, 0, 24);
        },
        Qt::QueuedConnection);
}

} // namespace desk
