// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/settingsdialog.h"

#include "app/session/session.h"
#include "app/session/settings.h"
#include "ui/look/card.h"
#include "ui/look/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace desk {

namespace {

constexpr QSize wishedSize{560, 600};
constexpr std::array textSizes{80, 90, 100, 110, 125, 150, 175, 200};
constexpr std::array historyDays{1, 7, 30, 90, 365};
constexpr std::array historySizes{100, 500, 2000, 10000};
constexpr std::array idleMinutes{1, 2, 5, 10, 15, 30, 60};
constexpr std::array recentsLimits{0, 20, 50, 100, 200, 500, 1'000, 5'000, 10'000};

QComboBox *box(const QString &objectName, QWidget *parent)
{
    auto *made = new QComboBox(parent);
    made->setObjectName(objectName);
    return made;
}

/// A number that is not among them was set by somebody else, and stays.
void chooseNumber(QComboBox &box, int number)
{
    if (box.findData(number) < 0)
        box.addItem(QLocale().toString(number), number);
    box.setCurrentIndex(box.findData(number));
}

/// The languages that this program speaks: its catalogues, and English.
QStringList programLanguages()
{
    QStringList languages{QStringLiteral("en")};
    const QDir catalogues(QStringLiteral(":/i18n"));
    for (const QString &file : catalogues.entryList({QStringLiteral("customer-desk_*.qm")})) {
        const QString language = file.section(u'_', 1).section(u'.', 0, 0);
        if (!languages.contains(language))
            languages.append(language);
    }
    return languages;
}

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, Session &session, const Appearance &worn,
                               QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_session(session)
    , m_worn(worn)
    , m_search(new QLineEdit(this))
    , m_nothing(plainLabel(tr("No setting is about that."), this))
{
    setObjectName(QStringLiteral("settings"));
    setWindowTitle(tr("Settings"));
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setClearButtonEnabled(true);
    setColour(*m_nothing, Colour::Muted);
    m_nothing->setObjectName(QStringLiteral("settingsNothing"));
    m_nothing->hide();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(scroll);
    m_cards = new QVBoxLayout(content);
    makeLooks();
    makeLanguages();
    makeRemembered();
    makeHistory();
    makeLock();
    m_cards->addWidget(m_nothing);
    m_cards->addStretch(1);
    scroll->setWidget(content);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close")); // Qt's catalogues lack it
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::filter);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    setSpaces(*m_cards, {0, 0, 0, 0}, space::cardGap);
    setSpaces(*column, {20, 18, 20, 14}, 12);
    m_search->setFocus();
    fitToScreen(*this, {px(wishedSize.width()), px(wishedSize.height())});
}

Card *SettingsDialog::addCard(const QString &symbol, const QString &title)
{
    auto *card = new Card(symbol, title, this);
    m_cards->addWidget(card);
    setSpaces(*card->content(), {6, 0, 6, 4}, 12);
    return card;
}

/// `label` may be empty: a check box says itself what it is.
void SettingsDialog::addRow(Card &card, SettingKey key, const QString &label, QWidget *input,
                            const QString &text)
{
    const bool isLocked = m_settings.isLocked(key);
    const QString note
        = isLocked ? tr("Set by your administrator.") + QLatin1Char(' ') + text : text;
    if (isLocked)
        input->setEnabled(false);
    auto *row = new QWidget(&card);
    auto *column = new QVBoxLayout(row);
    if (!label.isEmpty()) {
        auto *name = new QLabel(label, row);
        name->setBuddy(input);
        setType(*name, Type::Label, Colour::Muted);
        column->addWidget(name);
        input->setAccessibleName(QString(label).remove(u'&'));
    }
    column->addWidget(input);
    QLabel *hint = plainLabel(note, row);
    setType(*hint, Type::Label, Colour::Muted);
    column->addWidget(hint);
    input->setAccessibleDescription(note);
    setSpaces(*column, {0, 0, 0, 0}, 4);
    card.content()->addWidget(row);
    m_rows.append({&card, row,
                   card.accessibleName() + u' ' + QString(label).remove(u'&') + u' ' + note + u' '
                       + input->accessibleName()});
}

void SettingsDialog::makeLooks()
{
    using Scheme = Appearance::Scheme;
    Card *card = addCard(QStringLiteral("settings"), tr("Looks"));
    m_theme = box(QStringLiteral("theme"), card);
    const std::pair<Scheme, QString> schemes[] = {
        {Scheme::Desktop, tr("Follow the system")},
        {Scheme::Light, tr("Light")},
        {Scheme::Dark, tr("Dark")},
        {Scheme::HighContrast, tr("High contrast")},
    };
    for (const auto &[scheme, name] : schemes)
        m_theme->addItem(name, static_cast<int>(scheme));
    addRow(*card, SettingKey::Theme, tr("&Theme"), m_theme,
           tr("High contrast takes its colours from the system: dark and light, black and white."));
    m_textSize = box(QStringLiteral("textSize"), card);
    for (const int size : textSizes)
        m_textSize->addItem(tr("%1 %").arg(size), size);
    addRow(*card, SettingKey::TextSize, tr("Text &size"), m_textSize,
           tr("Ctrl and plus or minus change it anywhere, Ctrl and 0 set it back."));
    showAppearance(m_worn);
    for (const QComboBox *each : {m_theme, m_textSize})
        connect(each, &QComboBox::currentIndexChanged, this, &SettingsDialog::choose);
}

void SettingsDialog::makeLanguages()
{
    Card *card = addCard(QStringLiteral("say"), tr("Language"));
    QComboBox *language = box(QStringLiteral("programLanguage"), card);
    language->addItem(tr("Follow the system"), QString());
    for (const QString &code : programLanguages()) {
        const QLocale locale(code);
        QString name = locale.nativeLanguageName();
        name.replace(0, 1, locale.toUpper(name.left(1)));
        language->addItem(name, code);
    }
    language->setCurrentIndex(std::max(0, language->findData(m_settings.programLanguage())));
    addRow(*card, SettingKey::ProgramLanguage, tr("&Language of the program"), language,
           tr("From the next start on. The language of the server's answers is chosen when you "
              "sign in."));
    connect(language, &QComboBox::currentIndexChanged, this, [this, language] {
        m_settings.setProgramLanguage(language->currentData().toString());
    });
}

void SettingsDialog::makeRemembered()
{
    Card *card = addCard(QStringLiteral("lock"), tr("Remembered on this computer"));
    auto *remember = new QCheckBox(tr("&Remember my credentials"), card);
    remember->setObjectName(QStringLiteral("rememberCredentials"));
    remember->setAccessibleName(tr("Remember my credentials"));
    remember->setChecked(m_settings.remember());
    addRow(*card, SettingKey::Remember, {}, remember,
           tr("In the keychain of this computer, nowhere else. Unticked, they are taken out of it "
              "at once."));
    const bool isMeant = !m_session.isSignedIn() || m_session.environment().needsCredentials();
    remember->setEnabled(isMeant && remember->isEnabled());
    connect(remember, &QCheckBox::toggled, this, [this](bool isRemembered) {
        m_settings.setRemember(isRemembered);
        m_session.setRemembered(isRemembered);
    });
    addRecents(*card);
    addTabs(*card);
}

void SettingsDialog::addRecents(Card &card)
{
    QComboBox *limit = box(QStringLiteral("recentsLimit"), &card);
    const int chosen = m_settings.recentsLimit();
    for (const int each : recentsLimits) {
        if (each > chosen && limit->findData(chosen) < 0)
            limit->addItem(QLocale().toString(chosen), chosen); // an administrator's
        limit->addItem(each == 0 ? tr("None") : QLocale().toString(each), each);
    }
    limit->setCurrentIndex(limit->findData(chosen));
    addRow(card, SettingKey::RecentsLimit, tr("&Recent customers"), limit,
           tr("How many are kept for the next start: sealed, with the key in the keychain. "
              "Without a keychain, none. Fewer counts when the settings are closed: the oldest "
              "are forgotten then."));
    connect(limit, &QComboBox::currentIndexChanged, this,
            [this, limit] { m_settings.setRecentsLimit(limit->currentData().toInt()); });
}

void SettingsDialog::addTabs(Card &card)
{
    auto *tabs = new QCheckBox(tr("&Open the tabs of the last time again"), &card);
    tabs->setObjectName(QStringLiteral("restoreTabs"));
    tabs->setAccessibleName(tr("Open the tabs of the last time again"));
    tabs->setChecked(m_settings.restoreTabs());
    addRow(card, SettingKey::RestoreTabs, {}, tabs,
           tr("After a restart, the customers who were open; until you sign out. Kept sealed. "
              "What is not sent is offered in any case."));
    connect(tabs, &QCheckBox::toggled, this,
            [this](bool isChecked) { m_settings.setRestoreTabs(isChecked); });
}

void SettingsDialog::makeHistory()
{
    Card *card = addCard(QStringLiteral("undo"), tr("Change history"));
    QComboBox *days = box(QStringLiteral("historyDays"), card);
    days->addItem(tr("Not at all"), 0);
    for (const int count : historyDays)
        days->addItem(tr("%n day(s)", nullptr, count), count);
    chooseNumber(*days, m_settings.historyDays());
    addRow(*card, SettingKey::HistoryDays, tr("&Keep what I have sent"), days,
           tr("Sealed, on this computer only. What is older is forgotten when the settings are "
              "closed."));
    QComboBox *most = box(QStringLiteral("historyMost"), card);
    for (const int count : historySizes)
        most->addItem(tr("%n change(s)", nullptr, count), count);
    chooseNumber(*most, m_settings.historyMost());
    addRow(*card, SettingKey::HistoryMost, tr("At &most"), most,
           tr("The oldest are forgotten first, when the settings are closed."));
    for (const QComboBox *each : {days, most}) {
        connect(each, &QComboBox::currentIndexChanged, this, [this, days, most] {
            m_settings.setHistoryDays(days->currentData().toInt());
            m_settings.setHistoryMost(most->currentData().toInt());
        });
    }
}

void SettingsDialog::makeLock()
{
    Card *card = addCard(QStringLiteral("lock"), tr("Lock"));
    QComboBox *idle = box(QStringLiteral("idleMinutes"), card);
    idle->addItem(tr("Never"), 0);
    for (const int minutes : idleMinutes)
        idle->addItem(tr("After %n minute(s)", nullptr, minutes), minutes);
    chooseNumber(*idle, static_cast<int>(m_settings.idleTime().count()));
    addRow(*card, SettingKey::IdleMinutes, tr("Lock when nobody is &here"), idle,
           tr("Without a key or a click for so long, the program locks. What you typed is there "
              "again once you are back."));
    connect(idle, &QComboBox::currentIndexChanged, this, [this, idle] {
        m_settings.setIdleTime(std::chrono::minutes(idle->currentData().toInt()));
        Q_EMIT idleTimeChosen();
    });
}

void SettingsDialog::showAppearance(const Appearance &worn)
{
    m_worn = worn;
    const QSignalBlocker themeBlocker(m_theme);
    const QSignalBlocker sizeBlocker(m_textSize);
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(worn.scheme)));
    const int place = m_textSize->findData(worn.textSize);
    m_textSize->setCurrentIndex(place);
}

void SettingsDialog::choose()
{
    m_worn.scheme = static_cast<Appearance::Scheme>(m_theme->currentData().toInt());
    if (m_textSize->currentIndex() >= 0)
        m_worn.textSize = m_textSize->currentData().toInt();
    Q_EMIT appearanceChosen(m_worn);
}

void SettingsDialog::filter(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QList<Card *> cards;
    for (const Row &row : std::as_const(m_rows)) {
        const bool isMeant = std::all_of(words.begin(), words.end(), [&row](const QString &word) {
            return row.words.contains(word, Qt::CaseInsensitive);
        });
        row.widget->setVisible(isMeant);
        if (isMeant && !cards.contains(row.card))
            cards.append(row.card);
    }
    for (const Row &row : std::as_const(m_rows))
        row.card->setVisible(cards.contains(row.card));
    m_nothing->setVisible(cards.isEmpty());
}

} // namespace desk
