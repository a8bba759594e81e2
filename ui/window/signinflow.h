// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/apicall.h"
#include "ui/window/desk.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QWidget;

namespace desk {

class KeychainNotes;
class MessageBar;
class SignInDialog;
class SignInForm;

/// Signing in: the form, the company's sign-in in the browser, the practice server's credentials,
/// what the keychain remembers, and the dialog over the window once the server no longer accepts
/// the token. Before anybody counts as
/// signed in the server is asked something harmless with their credentials. Owned by the window.
class SignInFlow final : public QObject {
    Q_OBJECT

public:
    /// `environmentId` is preselected; empty = the last one used. The form becomes a child of
    /// `place`. The references, and what `desk` refers to, must outlive this object.
    SignInFlow(const Desk &desk, const QString &environmentId, MessageBar &messages,
               KeychainNotes &keychain, QWidget &place);

    [[nodiscard]] SignInForm *form() const { return m_form; }
    void signInToTraining();
    /// Asks for new credentials over this window; does nothing while that is asked already.
    void askAgain(QWidget &over);
    void closeDialog();
    /// Nobody is signed in any more: the form as at the start.
    void startAnew();
    /// What the API key may be used with; said where the language chosen is not among them.
    void noteLocales(const QStringList &locales);

private:
    /// What was entered.
    struct Entry {
        Environment environment;
        Credentials credentials;
        QString acceptLanguage;
        bool remember = false;
    };
    void signIn(const Entry &entry);
    void practise(const Entry &entry);
    void connectCompany();
    void connectDialog(const Environment &place);
    void startCompany(const Entry &entry);
    void onCompanySignedIn(const CompanyTokens &tokens);
    void onCompanyFailed(const SignInProblem &problem);
    void refuse(const Entry &entry, const QString &problem, bool isTokenRefused);
    void cancelCompany();
    void askServer(const Entry &entry);
    void onServersWord(const Entry &entry, const std::optional<ApiError> &error);
    void take(const Entry &entry);
    void stopAsking();
    void signInAgain(const Credentials &credentials, const QString &acceptLanguage, bool remember);
    void onRememberedRead(const Environment &environment, const std::optional<Credentials> &found,
                          SecretStore::Status status);
    void onDeclined();
    [[nodiscard]] QString startLanguage() const;
    void sayNoTraining(const QString &reason);

    Desk m_desk;
    MessageBar &m_messages;
    KeychainNotes &m_keychain;
    SignInForm *m_form = nullptr;
    QPointer<SignInDialog> m_dialog;
    std::optional<Entry> m_companyEntry; ///< while the company's sign-in is under way
    QPointer<ApiCallBase> m_question; ///< whether the server takes what was entered
    Credentials m_asked; ///< that
    bool m_isUnproven = false; ///< no answer has come since somebody signed in again
};

} // namespace desk
