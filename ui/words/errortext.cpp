// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/words/errortext.h"

#include "ui/words/servererrors.h"

#include <QCoreApplication>
#include <QStringList>

namespace desk {

namespace {

using Kind = ApiError::Kind;

/// Everything is worded in one translation context.
class ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    [[nodiscard]] static QString happened(const ApiError &error, Doing doing);
    [[nodiscard]] static QString safety(const ApiError &error, Doing doing);
    [[nodiscard]] static QString nextStep(const ApiError &error, Doing doing);
    [[nodiscard]] static QString details(const ApiError &error);

private:
    [[nodiscard]] static QString distrust(TlsTrouble trouble);
    [[nodiscard]] static QString notFound(Doing doing);
    [[nodiscard]] static QString forbidden(Doing doing);
    [[nodiscard]] static QString tlsStep(TlsTrouble trouble);
    [[nodiscard]] static QString proxyTrouble(ProxyTrouble trouble);
    [[nodiscard]] static QString proxyStep(ProxyTrouble trouble);
    [[nodiscard]] static QString conflictStep(Doing doing);
    [[nodiscard]] static QString badRequestStep(const ApiError &error, Doing doing);
    [[nodiscard]] static QString waiting(int seconds);
};

QString ErrorWords::forbidden(Doing doing)
{
    switch (doing) {
    case Doing::Read:
    case Doing::ReadBack:
        return tr("You are not allowed to see this customer.");
    case Doing::Create:
        return tr("You are not allowed to create customers.");
    case Doing::Patch:
        return tr("You are not allowed to change this customer.");
    case Doing::Search:
    case Doing::LookUp:
        return tr("You are not allowed to search for customers.");
    }
    Q_UNREACHABLE();
}

QString ErrorWords::distrust(TlsTrouble trouble)
{
    switch (trouble) {
    case TlsTrouble::Other:
        return tr("No secure connection could be made with the server.");
    case TlsTrouble::UnknownAuthority:
        return tr("The connection is not secure: nobody this computer trusts has signed the "
                  "server's certificate.");
    case TlsTrouble::SelfSigned:
        return tr("The connection is not secure: the server's certificate is signed by itself "
                  "only.");
    case TlsTrouble::WrongHost:
        return tr("The connection is not secure: the certificate shown belongs to another server.");
    case TlsTrouble::Expired:
        return tr("The connection is not secure: the server's certificate has expired.");
    case TlsTrouble::NotYetValid:
        return tr("The connection is not secure: the server's certificate is not valid yet.");
    case TlsTrouble::OldProtocol:
        return tr("The connection is not secure: the server and this program have no safe version "
                  "of TLS in common.");
    case TlsTrouble::Revoked:
        return tr("The connection is not secure: the server's certificate has been withdrawn by "
                  "those who signed it.");
    case TlsTrouble::Weak:
        return tr("The connection is not secure: the server's certificate is too weak, it could "
                  "be forged.");
    }
    Q_UNREACHABLE();
}

QString ErrorWords::proxyTrouble(ProxyTrouble trouble)
{
    switch (trouble) {
    case ProxyTrouble::Other:
        return tr("The proxy refused the connection.");
    case ProxyTrouble::SignIn:
        return tr("The proxy lets nobody through who has not signed in to it.");
    case ProxyTrouble::NotFound:
        return tr("The proxy's name was not found.");
    case ProxyTrouble::NoConnection:
        return tr("The proxy can't be reached.");
    case ProxyTrouble::Closed:
        return tr("The proxy closed the connection without a word.");
    case ProxyTrouble::Refused:
        return tr("The proxy could not reach the server, or does not lead to it.");
    }
    Q_UNREACHABLE();
}

QString ErrorWords::notFound(Doing doing)
{
    switch (doing) {
    case Doing::Read:
    case Doing::ReadBack:
    case Doing::Patch:
        return tr("There is no customer with this id.");
    case Doing::Create:
        return tr("The server does not know this way of creating customers.");
    case Doing::Search:
    case Doing::LookUp:
        return tr("The server found nothing under this address.");
    }
    Q_UNREACHABLE();
}

QString ErrorWords::happened(const ApiError &error, Doing doing)
{
    switch (error.kind) {
    case Kind::Cancelled:
        return tr("The request was cancelled.");
    case Kind::Offline:
        return tr("The server can't be reached: there is no connection.");
    case Kind::HostNotFound:
        return tr("The server's name was not found.");
    case Kind::Tls:
        return distrust(error.tls);
    case Kind::Proxy:
        return proxyTrouble(error.proxy);
    case Kind::Timeout:
        return tr("The server did not answer in time.");
    case Kind::ConnectionLost:
        return tr("The connection was lost before the whole answer came.");
    case Kind::BadRequest:
        return tr("The server did not accept what was sent.");
    case Kind::Unauthorised:
        return tr("The sign-in is no longer valid.");
    case Kind::Forbidden:
        return forbidden(doing);
    case Kind::NotFound:
        return notFound(doing);
    case Kind::Conflict:
        return tr("The server says that this contradicts what it has.");
    case Kind::TooManyRequests:
        return tr("The server takes no more requests for the moment.");
    case Kind::ServerTrouble:
        return tr("The server has trouble of its own.");
    case Kind::UnexpectedStatus:
        return tr("The server gave an answer that was not expected.");
    case Kind::BadAnswer:
        return tr("The server's answer made no sense.");
    case Kind::AnswerTooLarge:
        return tr("The server's answer was too large to be read.");
    }
    Q_UNREACHABLE();
}

QString ErrorWords::safety(const ApiError &error, Doing doing)
{
    switch (doing) {
    case Doing::ReadBack:
    case Doing::LookUp:
        return {}; // something was sent, and the page says what
    case Doing::Read:
    case Doing::Search:
        return tr("Nothing was changed.");
    case Doing::Create:
        return error.outcomeUnknown
            ? tr("It is not known whether the customer was created. What you typed is kept.")
            : tr("The customer was not created. What you typed is kept.");
    case Doing::Patch:
        return error.outcomeUnknown
            ? tr("It is not known whether the changes were stored. What you typed is kept.")
            : tr("The changes were not stored. What you typed is kept.");
    }
    Q_UNREACHABLE();
}

/// Long waits in units that can be pictured, rounded up: too late is no harm, too early is a
/// refusal.
QString ErrorWords::waiting(int seconds)
{
    constexpr int minute = 60;
    constexpr int hour = 60 * minute;
    if (seconds <= 0)
        return tr("Wait a moment, then try again.");
    if (seconds < 2 * minute)
        return tr("Try again in %n second(s).", nullptr, seconds);
    if (seconds < 2 * hour)
        return tr("Try again in %n minute(s).", nullptr, (seconds - 1) / minute + 1);
    return tr("Try again in %n hour(s).", nullptr, (seconds - 1) / hour + 1);
}

QString ErrorWords::tlsStep(TlsTrouble trouble)
{
    switch (trouble) {
    case TlsTrouble::Expired:
    case TlsTrouble::NotYetValid:
        return tr("Check the date and time of this computer; if they are right, tell your "
                  "administrator.");
    case TlsTrouble::UnknownAuthority:
        return tr("A connection that somebody opens on its way, to read along, looks like this. Do "
                  "not go on; tell your administrator.");
    case TlsTrouble::Other:
    case TlsTrouble::SelfSigned:
    case TlsTrouble::WrongHost:
    case TlsTrouble::OldProtocol:
    case TlsTrouble::Revoked:
    case TlsTrouble::Weak:
        return tr("Do not go on; tell your administrator.");
    }
    Q_UNREACHABLE();
}

QString ErrorWords::proxyStep(ProxyTrouble trouble)
{
    switch (trouble) {
    case ProxyTrouble::SignIn:
        return tr("Try again, and enter your user name and password for the proxy.");
    case ProxyTrouble::Closed:
    case ProxyTrouble::Refused:
        return tr("Try again; if it stays so, tell your administrator.");
    case ProxyTrouble::Other:
    case ProxyTrouble::NotFound:
    case ProxyTrouble::NoConnection:
        return tr("Check the proxy settings of this computer, or ask your administrator.");
    }
    Q_UNREACHABLE();
}

QString ErrorWords::conflictStep(Doing doing)
{
    return doing == Doing::Patch
        ? tr("Read the profile again, then try again.")
        : tr("Try again; if it stays so, tell your administrator the request id.");
}

QString ErrorWords::badRequestStep(const ApiError &error, Doing doing)
{
    switch (doing) {
    case Doing::Search:
    case Doing::LookUp:
        return tr("Look for something else, or tell your administrator.");
    case Doing::Read:
    case Doing::ReadBack:
        return tr("Check the id and the environment.");
    case Doing::Create:
    case Doing::Patch:
        return mapFieldErrors(error.fieldErrors).byField.isEmpty()
            ? tr("The server names no field that is shown here: check what you typed, then try "
                 "again.")
            : tr("Correct what is marked, then try again.");
    }
    Q_UNREACHABLE();
}

QString ErrorWords::nextStep(const ApiError &error, Doing doing)
{
    if (error.outcomeUnknown && doing == Doing::Create)
        return tr("Search for the customer before you create it again.");
    if (error.outcomeUnknown && doing == Doing::Patch)
        return tr("Read the profile again to see what is stored.");
    switch (error.kind) {
    case Kind::Cancelled:
        return tr("Start again when you are ready.");
    case Kind::Offline:
        return tr("Check the network, then try again.");
    case Kind::HostNotFound:
        return tr("Check the network and the environment's address, then try again.");
    case Kind::Tls:
        return tlsStep(error.tls);
    case Kind::Proxy:
        return proxyStep(error.proxy);
    case Kind::Timeout:
    case Kind::ConnectionLost:
        return tr("Try again.");
    case Kind::BadRequest:
        return badRequestStep(error, doing);
    case Kind::Unauthorised:
        return tr("Sign in again to go on.");
    case Kind::Forbidden:
        return tr("Ask your administrator for the right to do so.");
    case Kind::NotFound:
        return tr("Check the id and the environment.");
    case Kind::Conflict:
        return conflictStep(doing);
    case Kind::TooManyRequests:
    case Kind::ServerTrouble:
        return waiting(error.retryAfterSeconds);
    case Kind::UnexpectedStatus:
    case Kind::BadAnswer:
    case Kind::AnswerTooLarge:
        return tr("Try again; if it stays so, tell your administrator the request id.");
    }
    Q_UNREACHABLE();
}

QString ErrorWords::details(const ApiError &error)
{
    QStringList lines;
    if (error.httpStatus > 0)
        lines.append(tr("HTTP status: %1").arg(error.httpStatus));
    if (!error.detail.isEmpty())
        lines.append(tr("The server says: %1").arg(error.detail));
    if (!error.signedBy.isEmpty())
        lines.append(tr("The certificate is signed by: %1").arg(error.signedBy));
    if (!error.requestId.isEmpty())
        lines.append(tr("Request id: %1").arg(error.requestId));
    if (!error.serverRequestId.isEmpty())
        lines.append(tr("Request id of the server: %1").arg(error.serverRequestId));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

ErrorText errorText(const ApiError &error, Doing doing)
{
    const QStringList summary{ErrorWords::happened(error, doing), ErrorWords::safety(error, doing)};
    return {summary.join(QLatin1Char(' ')), ErrorWords::nextStep(error, doing),
            ErrorWords::details(error)};
}

} // namespace desk
