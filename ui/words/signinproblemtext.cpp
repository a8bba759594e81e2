// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/signinproblemtext.h"

#include "ui/words/errortext.h"

#include <QCoreApplication>

namespace desk {

namespace {

using Kind = SignInProblem::Kind;

/// Everything is worded in one translation context.
class ProblemWords {
    Q_DECLARE_TR_FUNCTIONS(SignInProblem)

public:
    [[nodiscard]] static QString ofTheBrowser(const SignInProblem &problem);
    [[nodiscard]] static QString ofTheProvider(const SignInProblem &problem);
    [[nodiscard]] static QString ofTheToken(const SignInProblem &problem);
    [[nodiscard]] static QString ofTheRenewal(const SignInProblem &problem);

private:
    [[nodiscard]] static QString unreachable(const ApiError &error);
    [[nodiscard]] static QString refused(const SignInProblem &problem);
};

QString ProblemWords::ofTheBrowser(const SignInProblem &problem)
{
    switch (problem.kind) {
    case Kind::NoPort:
        return tr("This computer has no free port for the answer of your browser. Close a few "
                  "programs, then try again.");
    case Kind::BrowserNotOpened:
        return tr("No browser could be opened. Ask your administrator to set one up.");
    case Kind::BrowserNeverCameBack:
        return tr("Your browser did not come back within five minutes. Try again.");
    case Kind::WrongState:
        return tr("The answer in the browser does not belong to this sign-in; it was not used. "
                  "Close old sign-in pages, then try again.");
    case Kind::Denied:
        return tr("The sign-in was refused, or given up, in the browser.");
    default:
        return {};
    }
}

/// What keeps the connection from being made is worded as for the server of the API.
QString ProblemWords::unreachable(const ApiError &error)
{
    const ErrorText text = errorText(error, Doing::Read);
    switch (error.kind) {
    case ApiError::Kind::Tls:
    case ApiError::Kind::Proxy:
        return tr("Your company's sign-in could not be reached. %1").arg(text.summary);
    case ApiError::Kind::Timeout:
        return tr("Your company's sign-in did not answer in time. Try again.");
    default:
        return tr("Your company's sign-in can't be reached. Check the network, then try again.");
    }
}

QString ProblemWords::ofTheProvider(const SignInProblem &problem)
{
    const QString code
        = problem.code.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(problem.code);
    switch (problem.kind) {
    case Kind::Unreachable:
        return unreachable(problem.network);
    case Kind::NotAProvider:
        return tr("The address of your company's sign-in is not right. Tell your administrator.");
    case Kind::OtherIssuer:
        return tr("The address of your company's sign-in names another one. Tell your "
                  "administrator.");
    case Kind::NotSupported:
        return tr("Your company's sign-in has no safe way that this program knows. Tell your "
                  "administrator.");
    case Kind::ProviderError:
        return tr("Your company's sign-in has a problem%1. Try again in a moment.").arg(code);
    case Kind::CodeRefused:
        return tr("Your company's sign-in refused this program%1. Try again; if it happens again, "
                  "tell your administrator.")
            .arg(code);
    case Kind::BadAnswer:
        return tr("The answer of your company's sign-in made no sense. Try again.");
    default:
        return {};
    }
}

QString ProblemWords::refused(const SignInProblem &problem)
{
    switch (problem.kind) {
    case Kind::IdTokenUnreadable:
        return tr("it says nothing about who you are");
    case Kind::AlgorithmRefused:
        return tr("it is not signed in a safe way");
    case Kind::UnknownKey:
        return tr("it is signed with an unknown key");
    case Kind::BadSignature:
        return tr("its signature is wrong");
    case Kind::WrongIssuer:
        return tr("somebody else made it");
    case Kind::WrongAudience:
        return tr("it was made for another program");
    case Kind::WrongNonce:
        return tr("it was made for another sign-in");
    default:
        return {};
    }
}

QString ProblemWords::ofTheToken(const SignInProblem &problem)
{
    switch (problem.kind) {
    case Kind::Expired:
        return tr("The answer of your company's sign-in is too old. Check this computer's clock, "
                  "then try again.");
    case Kind::FromTheFuture:
        return tr("The answer of your company's sign-in is dated in the future. This computer's "
                  "clock may be wrong: check it, then try again.");
    case Kind::EarlierLogin:
        return tr("The browser let you in without asking who you are. Try again, and sign in "
                  "there.");
    case Kind::ClockBehind:
        return tr("This computer's clock is %n minute(s) slow. Set it right, then sign in.",
                  nullptr, problem.clockMinutes);
    case Kind::ClockAhead:
        return tr("This computer's clock is %n minute(s) fast. Set it right, then sign in.",
                  nullptr, problem.clockMinutes);
    default:
        return tr("The answer of your company's sign-in was not used, because %1. Tell your "
                  "administrator.")
            .arg(refused(problem));
    }
}

QString ProblemWords::ofTheRenewal(const SignInProblem &problem)
{
    switch (problem.kind) {
    case Kind::NoStoredToken:
        return tr("The keychain no longer has what is needed to go on by itself.");
    case Kind::RenewalRefused:
        return tr("Your company has ended this session.");
    case Kind::OtherAgent:
        return tr("The session was renewed for somebody else; that was not used.");
    case Kind::Busy:
        return tr("Another window of this program did not finish renewing the session.");
    default:
        return {};
    }
}

} // namespace

QString signInProblemText(const SignInProblem &problem)
{
    switch (problem.kind) {
    case Kind::Cancelled:
        return {};
    case Kind::NoPort:
    case Kind::BrowserNotOpened:
    case Kind::BrowserNeverCameBack:
    case Kind::WrongState:
    case Kind::Denied:
        return ProblemWords::ofTheBrowser(problem);
    case Kind::Unreachable:
    case Kind::NotAProvider:
    case Kind::OtherIssuer:
    case Kind::NotSupported:
    case Kind::ProviderError:
    case Kind::CodeRefused:
    case Kind::BadAnswer:
        return ProblemWords::ofTheProvider(problem);
    case Kind::IdTokenUnreadable:
    case Kind::AlgorithmRefused:
    case Kind::UnknownKey:
    case Kind::BadSignature:
    case Kind::WrongIssuer:
    case Kind::WrongAudience:
    case Kind::WrongNonce:
    case Kind::Expired:
    case Kind::FromTheFuture:
    case Kind::EarlierLogin:
    case Kind::ClockBehind:
    case Kind::ClockAhead:
        return ProblemWords::ofTheToken(problem);
    case Kind::NoStoredToken:
    case Kind::RenewalRefused:
    case Kind::OtherAgent:
    case Kind::Busy:
        return ProblemWords::ofTheRenewal(problem);
    }
    Q_UNREACHABLE();
}

} // namespace desk
