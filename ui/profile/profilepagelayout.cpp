// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// What the profile page looks like: header, sections with their rows, the bar of changes.
#include "ui/profile/profilepage.h"

#include "ui/common/addresslabels.h"
#include "ui/common/fieldwidget.h"
#include "ui/common/messagebar.h"
#include "ui/common/sectiontext.h"
#include "ui/common/theme.h"
#include "ui/profile/fieldrow.h"
#include "ui/profile/profileeditor.h"
#include "ui/profile/profileheader.h"

#include <QFormLayout>
#include <QFrame>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
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
    label->setFont(headingFont(*label, 1.15));
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

QFrame *line(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setFrameShape(QFrame::HLine);
    frame->setFrameShadow(QFrame::Plain);
    QPalette palette = frame->palette();
    palette.setColor(
        QPalette::WindowText,
        blended(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.15));
    frame->setPalette(palette);
    return frame;
}

} // namespace

void ProfilePage::arrange()
{
    m_messages = new MessageBar(this);
    m_header = new ProfileHeader(this);
    m_header->hide();

    auto *reading = new QLabel(tr("Reading the profile…"), this);
    reading->setAlignment(Qt::AlignCenter);
    auto *troublePage = new QWidget(this);
    m_trouble = new QLabel(troublePage);
    m_trouble->setObjectName(QStringLiteral("readTrouble"));
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    m_trouble->setAlignment(Qt::AlignCenter);
    m_tryAgain = new QPushButton(tr("Try again"), troublePage);
    connect(m_tryAgain, &QPushButton::clicked, this, &ProfilePage::reload);
    auto *troubleColumn = new QVBoxLayout(troublePage);
    troubleColumn->addStretch(1);
    troubleColumn->addWidget(m_trouble);
    troubleColumn->addSpacing(12);
    troubleColumn->addWidget(m_tryAgain, 0, Qt::AlignHCenter);
    troubleColumn->addStretch(2);

    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    makeRows();

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(reading);
    m_stack->addWidget(troublePage);
    m_stack->addWidget(m_scroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_header);
    column->addWidget(line(this));
    column->addWidget(m_stack, 1);
    column->addWidget(line(this));
    column->addWidget(makeChangeBar());
}

void ProfilePage::makeRows()
{
    auto *content = new QWidget(m_scroll);
    m_sections = new QVBoxLayout(content);
    m_sections->setContentsMargins(12, 0, 24, 16);
    m_sections->setSpacing(0);
    const int width = labelWidth(*this);
    for (const Section section : sections) {
        m_sections->addWidget(sectionLabel(section, content));
        for (const Field *field : fieldsOf(section)) {
            auto *row = new FieldRow(*field, *m_editor, m_reference, width, content);
            connect(row, &FieldRow::suggestionAccepted, this,
                    [this](const Advice &accepted) { fill(accepted.suggestion); });
            m_rows.insert(field, row);
            m_sections->addWidget(row);
        }
    }
    m_sections->addStretch(1);
    m_scroll->setWidget(content);
}

/// The rows of the address in the order and under the names of the customer's country.
bool ProfilePage::focusNextPrevChild(bool isNext)
{
    arrangeAddress();
    return QWidget::focusNextPrevChild(isNext);
}

void ProfilePage::arrangeAddress()
{
    const QString country = customerCountry(m_editor->adviceSource());
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

void ProfilePage::showUnlisted()
{
    if (m_unlisted)
        m_unlisted->deleteLater();
    m_unlisted = new QWidget(m_scroll->widget());
    auto *form = new QFormLayout(m_unlisted);
    form->setContentsMargins(12, 4, 8, 4);
    form->setHorizontalSpacing(12);
    const int width = labelWidth(*this);
    for (const Profile::Unlisted &item : m_editor->profile().unlisted()) {
        auto *key = new QLabel(item.path, m_unlisted);
        key->setTextFormat(Qt::PlainText);
        key->setMinimumWidth(width);
        QPalette muted = key->palette();
        muted.setColor(QPalette::WindowText, mutedText(muted));
        key->setPalette(muted);
        auto *value = new QLabel(item.text.isEmpty() ? QStringLiteral("—") : item.text, m_unlisted);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        form->addRow(key, value);
    }
    m_sections->insertWidget(m_sections->count() - 1, m_unlisted);
}

QWidget *ProfilePage::makeChangeBar()
{
    auto *bar = new QWidget(this);
    m_changeCount = new QLabel(bar);
    m_changeCount->setObjectName(QStringLiteral("changeCount"));
    auto *editAllButton = new QPushButton(icon(QStringLiteral("edit")), tr("Edit all"), bar);
    editAllButton->setAccessibleName(tr("Edit all"));
    connect(editAllButton, &QPushButton::clicked, this, &ProfilePage::editAll);
    m_discard = new QPushButton(tr("Discard changes"), bar);
    m_discard->setObjectName(QStringLiteral("discardChanges"));
    connect(m_discard, &QPushButton::clicked, this, &ProfilePage::discard);
    m_review = new QPushButton(tr("Review changes"), bar);
    m_review->setObjectName(QStringLiteral("reviewChanges"));
    m_review->setAccessibleName(tr("Review changes"));
    m_review->setProperty("primary", true);
    connect(m_review, &QPushButton::clicked, this, &ProfilePage::review);
    m_discard->setEnabled(false);
    m_review->setEnabled(false);

    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(24, 8, 24, 8);
    row->addWidget(m_changeCount);
    row->addStretch(1);
    row->addWidget(editAllButton);
    row->addWidget(m_discard);
    row->addWidget(m_review);
    return bar;
}

/// The whole row of what has the focus: what is said about it stands below. Once it is laid out,
/// as a row that has just been opened is still as low as it was.
void ProfilePage::showWhole(QWidget *part)
{
    QMetaObject::invokeMethod(
        this,
        [this, part = QPointer<QWidget>(part)] {
            QWidget *row = part;
            while (row && row->parentWidget() && !qobject_cast<FieldRow *>(row)
                   && row->parentWidget() != m_scroll->widget())
                row = row->parentWidget();
            if (!row)
                return;
            m_scroll->widget()->layout()->activate();
            m_scroll->ensureWidgetVisible(row, 0, 24);
            m_scroll->ensureWidgetVisible(part, 0, 24);
        },
        Qt::QueuedConnection);
}

} // namespace desk
