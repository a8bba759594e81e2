// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/pastedialog.h"

#include "app/profile/phone.h"
#include "app/profile/value.h"
#include "app/reference/phonelists.h"
#include "app/reference/referencedata.h"
#include "ui/fields/fieldwidget.h"
#include "ui/look/clipboard.h"
#include "ui/look/theme.h"
#include "ui/words/fieldlabel.h"
#include "ui/words/valuetext.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace desk {

namespace {

enum Column { FieldColumn, ValueColumn, PresentColumn, PlaceColumn };

constexpr qsizetype longestShown = 100000; ///< a vCard with a picture
constexpr qsizetype shortText = 2000; ///< read at every key
constexpr int pause = 200; ///< milliseconds without a key before a longer one is read
constexpr int longestExcerpt = 60;

QString clipboardText()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (!data || !data->hasText() || data->hasUrls() || isForeignSecret(*data))
        return {};
    const QString text = data->text();
    return isWorthPasting(text) ? text : QString();
}

QString excerptOf(const QString &text, const PastedValue &value)
{
    const QString excerpt = text.mid(value.from, value.length).simplified();
    if (excerpt.size() <= longestExcerpt)
        return excerpt;
    return excerpt.left(longestExcerpt - 1) + QChar(0x2026);
}

/// A value as it will be sent: of a phone also that nothing is known of its type.
QString sentText(const Field &row, const QJsonValue &value, const ReferenceData &reference)
{
    if (row.kind != FieldKind::Phones)
        return valueText(row, value, reference);
    QStringList lines;
    for (const Phone &phone : Phone::listFrom(value)) {
        const QString type
            = phone.type().isEmpty() ? PasteDialog::tr("no type") : enumerationText(phone.type());
        lines.append(QStringLiteral("%1 (%2)").arg(phone.number(), type));
    }
    return lines.join(QLatin1Char('\n'));
}

QString countryIn(const QList<PastedValue> &values, bool onlySure)
{
    const auto found
        = std::find_if(values.cbegin(), values.cend(), [onlySure](const PastedValue &value) {
              return value.field == &field("address.country_code") && (value.isSure || !onlySure);
          });
    return found == values.cend() ? QString() : plainText(found->value);
}

} // namespace

bool isWorthPasting(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestShown)
        return false;
    const bool isReadable = std::none_of(trimmed.begin(), trimmed.end(), [](QChar c) {
        return c.category() == QChar::Other_Control && !c.isSpace();
    });
    const bool hasLetter
        = std::any_of(trimmed.begin(), trimmed.end(), [](QChar c) { return c.isLetter(); });
    const bool hasWords = trimmed.contains(QLatin1Char('@'))
        || std::any_of(trimmed.begin(), trimmed.end(), [](QChar c) { return c.isSpace(); });
    return isReadable && hasLetter && hasWords;
}

PasteDialog::PasteDialog(ReferenceData &reference, std::function<QJsonValue(const Field &)> present,
                         std::function<bool(const Field &)> accepts, QString defaultCountry,
                         QWidget *parent)
    : QDialog(parent)
    , m_reference(reference)
    , m_present(std::move(present))
    , m_accepts(std::move(accepts))
    , m_defaultCountry(std::move(defaultCountry))
    , m_text(new QPlainTextEdit(this))
    , m_message(new QLabel(this))
    , m_found(new QTreeWidget(this))
{
    setWindowTitle(tr("Paste to fill"));
    setObjectName(QStringLiteral("pasteDialog"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &PasteDialog::readText);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteDialog::readSoon);
    connect(m_found, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item) {
        rememberChoice(item);
        showSent();
        showState();
    });
    connect(m_found, &QTreeWidget::currentItemChanged, this, &PasteDialog::showPlace);
    m_text->setPlainText(clipboardText());
    readText();
    (m_rows.isEmpty() ? static_cast<QWidget *>(m_text) : m_found)->setFocus();
}

void PasteDialog::build()
{
    m_text->setObjectName(QStringLiteral("pastedText"));
    m_text->setAccessibleName(tr("Pasted text"));
    m_text->setTabChangesFocus(true);
    auto *textLabel = new QLabel(tr("Pasted &text"), this);
    textLabel->setBuddy(m_text);

    m_message->setObjectName(QStringLiteral("pasteMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);

    m_found->setObjectName(QStringLiteral("pasteFound"));
    m_found->setAccessibleName(tr("Found in the text"));
    m_found->setRootIsDecorated(false);
    m_found->setWordWrap(true);
    m_found->setHeaderLabels({tr("Field"), tr("Value"), tr("Present value"), tr("Found in")});
    m_found->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_found->header()->setStretchLastSection(true);
    auto *foundLabel = new QLabel(tr("F&ound"), this);
    foundLabel->setObjectName(QStringLiteral("pasteFoundLabel"));
    foundLabel->setBuddy(m_found);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("pasteCancel"));
    cancel->setAutoDefault(false);
    m_fill = buttons->addButton(tr("Fill in"), QDialogButtonBox::AcceptRole);
    m_fill->setObjectName(QStringLiteral("pasteFill"));
    setLook(*m_fill, ButtonLook::Primary);
    m_fill->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &PasteDialog::fillIn);
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(shortcut, &QShortcut::activated, m_fill, &QPushButton::click);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(textLabel);
    column->addWidget(m_text, 2);
    column->addWidget(foundLabel);
    column->addWidget(m_message);
    column->addWidget(m_found, 3);
    column->addWidget(buttons);
    fitToScreen(*this, {760, 600});
}

void PasteDialog::readSoon()
{
    if (m_text->document()->characterCount() <= shortText)
        readText();
    else
        m_pause.start();
}

void PasteDialog::readText()
{
    m_pause.stop();
    const QString text = m_text->toPlainText();
    {
        const QSignalBlocker quiet(m_found);
        m_found->clear();
        m_rows.clear();
        m_asFound.clear();
        const QList<PastedValue> values = readPasted(text, m_defaultCountry).values;
        m_textCountry = countryIn(values, true);
        m_hasOtherAddress = hasOtherAddress(values);
        for (const PastedValue &value : values) {
            if (m_accepts(*value.field))
                addRow(value, text);
        }
    }
    showSent();
    showState();
}

/// Parts of two addresses make one that does not exist: nothing of another one is ticked unasked.
bool PasteDialog::hasOtherAddress(const QList<PastedValue> &values) const
{
    for (const Field *row : fieldsOf(Section::Address)) {
        const QJsonValue present = canonical(*row, m_present(*row));
        const auto found = std::find_if(values.cbegin(), values.cend(),
                                        [row](const auto &value) { return value.field == row; });
        const bool isFound = found != values.cend();
        // A country alone is chosen before the rest is typed.
        if (present.isNull() || (!isFound && row->kind == FieldKind::Country))
            continue;
        if (!isFound || !sameIgnoringCase(present, canonical(*row, found->value)))
            return true;
    }
    return false;
}

/// The value that would stand in the field for a customer of that country.
QJsonValue PasteDialog::offered(const PastedValue &value, const QString &country) const
{
    const Field &row = *value.field;
    const QString dialledFrom = m_textCountry.isEmpty() ? country : m_textCountry;
    return withBrought(row, canonical(row, m_present(row)), canonical(row, value.value),
                       {country, dialledFrom});
}

void PasteDialog::addRow(const PastedValue &value, const QString &text)
{
    const Field &row = *value.field;
    const QJsonValue present = canonical(row, m_present(row));
    PastedValue shown = value;
    shown.value = offered(value, m_defaultCountry);
    const bool isSame = sameIgnoringCase(present, shown.value);
    auto *item = new QTreeWidgetItem(m_found);
    item->setText(FieldColumn, labelOf(row));
    item->setText(ValueColumn, sentText(row, shown.value, m_reference));
    item->setText(PresentColumn,
                  present.isNull() ? tr("empty") : sentText(row, present, m_reference));
    item->setText(PlaceColumn, excerptOf(text, value));
    item->setForeground(PlaceColumn, colour(Colour::Muted));
    if (present.isNull())
        item->setForeground(PresentColumn, colour(Colour::Muted));
    const bool isOfOtherAddress = m_hasOtherAddress && row.section == Section::Address;
    QString remark;
    if (isSame)
        remark = tr("The field has this value already.");
    else if (!value.isSure)
        remark = tr("The text does not say this for certain. Check it before you tick it.");
    else if (!present.isNull())
        remark = tr("This would replace the present value.");
    else if (isOfOtherAddress)
        remark = tr("The present address is another one. Tick all the parts that belong together.");
    for (const int column : {FieldColumn, ValueColumn, PresentColumn, PlaceColumn})
        item->setToolTip(column, remark);
    item->setData(FieldColumn, Qt::AccessibleDescriptionRole, remark);
    const auto choice = m_choices.constFind(&row);
    const bool isChosen = choice != m_choices.constEnd() && choice->first == value.value
        ? choice->second
        : value.isSure && present.isNull() && !isOfOtherAddress;
    if (isSame)
        item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
    else
        item->setCheckState(FieldColumn, isChosen ? Qt::Checked : Qt::Unchecked);
    m_rows.append(shown);
    m_asFound.append(value);
}

void PasteDialog::rememberChoice(QTreeWidgetItem *item)
{
    const PastedValue &row = m_asFound.at(m_found->indexOfTopLevelItem(item));
    m_choices.insert(row.field, {row.value, item->checkState(FieldColumn) == Qt::Checked});
}

void PasteDialog::showState()
{
    const auto count = static_cast<int>(ticked().size());
    m_fill->setText(count == 0 ? tr("Fill in") : tr("Fill in %n field(s)", nullptr, count));
    m_fill->setEnabled(count > 0);
    m_found->setVisible(!m_rows.isEmpty());
    m_message->setVisible(m_rows.isEmpty() || m_found->currentItem() == nullptr);
    if (!m_rows.isEmpty()) {
        m_message->setText(tr("Tick what is to be filled in. Selecting a line shows where it "
                              "stands in the text."));
    } else if (m_text->toPlainText().trimmed().isEmpty()) {
        m_message->setText(tr("Paste the signature of a mail, an address, a vCard, or a row of a "
                              "spreadsheet, with its headings if there are any. What is found is "
                              "listed here before anything is filled in."));
    } else if (m_text->document()->characterCount() > longestPastedText) {
        m_message->setText(tr("This is too long to be read. Leave only the lines about the "
                              "customer."));
    } else {
        m_message->setText(tr("Nothing was found that fits a field here. A mail signature, an "
                              "address, a vCard, or a row of a spreadsheet can be read."));
    }
}

void PasteDialog::showPlace(QTreeWidgetItem *item)
{
    if (!item)
        return;
    const PastedValue &row = m_rows.at(m_found->indexOfTopLevelItem(item));
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(static_cast<int>(row.from));
    cursor.setPosition(static_cast<int>(row.from + row.length), QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->ensureCursorVisible();
}

QList<PastedValue> PasteDialog::chosen() const
{
    QList<PastedValue> values;
    for (int i = 0; i < m_found->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_found->topLevelItem(i);
        const QVariant state = item->data(FieldColumn, Qt::CheckStateRole);
        if (state.isValid() && state.toInt() == Qt::Checked)
            values.append(m_asFound.at(i));
    }
    return values;
}

/// The customer's once this is filled in.
QString PasteDialog::countryToBe() const
{
    const QString ticked = countryIn(chosen(), false);
    return ticked.isEmpty() ? m_defaultCountry : ticked;
}

/// How a number is sent hangs on whether its country is ticked.
void PasteDialog::showSent()
{
    const QSignalBlocker quiet(m_found);
    const QString country = countryToBe();
    for (int i = 0; i < m_found->topLevelItemCount(); ++i) {
        const PastedValue &value = m_asFound.at(i);
        m_found->topLevelItem(i)->setText(
            ValueColumn, sentText(*value.field, offered(value, country), m_reference));
    }
}

QList<std::pair<const Field *, QJsonValue>> PasteDialog::ticked() const
{
    QList<std::pair<const Field *, QJsonValue>> values;
    const QString country = countryToBe();
    for (const PastedValue &value : chosen())
        values.append({value.field, offered(value, country)});
    return values;
}

void PasteDialog::fillIn()
{
    const auto values = ticked();
    if (values.isEmpty())
        return;
    accept();
    Q_EMIT fillRequested(values);
}

} // namespace desk
