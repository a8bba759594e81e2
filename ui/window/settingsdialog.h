// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/setting.h"
#include "ui/look/theme.h"

#include <QDialog>
#include <QList>

class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace desk {

class Card;
class Session;
class Settings;

/// What the agent can choose: theme, text size, language, what is remembered. Each choice is stored
/// at once; what an administrator has locked is shown and can't be chosen. The line at the top
/// finds a setting by any word about it.
class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    /// `worn`: how the program looks now. The references must outlive the dialog.
    SettingsDialog(Settings &settings, Session &session, const Appearance &worn,
                   QWidget *parent = nullptr);

    /// The looks were changed elsewhere, by a key.
    void showAppearance(const Appearance &worn);

Q_SIGNALS:
    void appearanceChosen(const desk::Appearance &appearance);
    /// When to lock; the settings have it by then.
    void idleTimeChosen();

private:
    struct Row {
        Card *card = nullptr;
        QWidget *widget = nullptr;
        QString words; ///< what it is found by
    };
    Card *addCard(const QString &symbol, const QString &title);
    void addRow(Card &card, SettingKey key, const QString &label, QWidget *input,
                const QString &text);
    void makeLooks();
    void makeLanguages();
    void makeRemembered();
    void makeHistory();
    void makeLock();
    void addRecents(Card &card);
    void addTabs(Card &card);
    void choose();
    void filter(const QString &text);

    Settings &m_settings;
    Session &m_session;
    Appearance m_worn;
    QLineEdit *m_search = nullptr;
    QVBoxLayout *m_cards = nullptr;
    QLabel *m_nothing = nullptr;
    QComboBox *m_theme = nullptr;
    QComboBox *m_textSize = nullptr;
    QList<Row> m_rows;
};

} // namespace desk
