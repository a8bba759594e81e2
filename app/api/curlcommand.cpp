// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/curlcommand.h"

#include <algorithm>

namespace desk {

namespace {

/// A word of the shell, as it is. The quote itself has no place inside quotes: it is taken between
/// two pairs of them.
QByteArray quoted(QByteArray word)
{
    return '\'' + word.replace('\'', "'\\''") + '\'';
}

bool isPlainWord(const QByteArray &word)
{
    return !word.isEmpty()
        && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// What curl takes as a header, in the shell's words.
QByteArray headerWord(const QByteArray &name, const QByteArray &value)
{
    if (name.compare("Authorization", Qt::CaseInsensitive) == 0)
        return '"' + name + ": Bearer $ACCESS_TOKEN\"";
    if (isSecretHeader(name))
        return '"' + name + ": $API_KEY\"";
    // `Name:` would take the header away; `Name;` sends it with nothing in it.
    if (value.trimmed().isEmpty())
        return quoted(name + ';');
    return quoted(name + ": " + value);
}

bool hasHeader(const SentRequest &request, const char *name)
{
    return std::any_of(request.headers.begin(), request.headers.end(), [name](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
}

/// Where curl would read an address otherwise than it is written.
QByteArray addressOptions(const QByteArray &url)
{
    QByteArray options;
    if (std::any_of(url.begin(), url.end(),
                    [](char c) { return c == '[' || c == ']' || c == '{' || c == '}'; }))
        options += " --globoff";
    if (url.contains("/."))
        options += " --path-as-is";
    return options;
}

/// Takes away what curl adds by itself, where the request has none of it.
QByteArray withoutCurlsOwn(const SentRequest &request)
{
    QByteArray options;
    for (const char *name : {"Accept", "User-Agent"}) {
        if (!hasHeader(request, name))
            options += " -H " + quoted(QByteArray(name) + ':');
    }
    if (request.body) {
        if (!hasHeader(request, "Content-Type"))
            options += " -H 'Content-Type:'";
        options += " -H 'Expect:'";
    }
    return options;
}

} // namespace

QString curlCommand(const SentRequest &request)
{
    QByteArray command = "curl -X ";
    command += isPlainWord(request.verb) ? request.verb : quoted(request.verb);
    command += ' ' + quoted(request.url) + addressOptions(request.url);
    // curl unpacks what it asks for only where it is told so.
    if (hasHeader(request, "Accept-Encoding"))
        command += " --compressed";
    for (const auto &[name, value] : request.headers)
        command += " -H " + headerWord(name, value);
    command += withoutCurlsOwn(request);
    // Raw: a body that begins with `@` is no file's name.
    if (request.body)
        command += " --data-raw " + quoted(*request.body);
    return QString::fromUtf8(command);
}

} // namespace desk
