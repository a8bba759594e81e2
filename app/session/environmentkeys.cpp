// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/environmentkeys.h"

#include "app/api/transport.h"
#include "app/session/locales.h"
#include "app/settings/settingvalue.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace desk {

namespace {

constexpr qsizetype longestName = 60;

bool isMatch(const char *pattern, const QString &text)
{
    QRegularExpression whole;
    whole.setPattern(QStringLiteral("\\A(?:%1)\\z").arg(QLatin1String(pattern)));
    return whole.match(text).hasMatch();
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression gap(QStringLiteral("[\\s,]+"));
    return text.split(gap, Qt::SkipEmptyParts);
}

bool takeUrl(QUrl &url, const QString &value)
{
    const QUrl read(value, QUrl::StrictMode);
    if (!isAllowedBaseUrl(read))
        return false;
    url = read;
    return true;
}

bool takeName(EnvironmentDraft &draft, const QString &value)
{
    if (!isShownName(value))
        return false;
    draft.environment.name = value;
    return true;
}

bool takeBaseUrl(EnvironmentDraft &draft, const QString &value)
{
    return takeUrl(draft.environment.baseUrl, value);
}

bool takeColor(EnvironmentDraft &draft, const QString &value)
{
    if (!isMatch("#[0-9A-Fa-f]{6}", value))
        return false;
    draft.environment.color = value.toLower();
    return true;
}

bool takeIssuer(EnvironmentDraft &draft, const QString &value)
{
    return takeUrl(draft.provider.issuer, value);
}

bool takeClientId(EnvironmentDraft &draft, const QString &value)
{
    draft.provider.clientId = value;
    return isMatch("[\\x21-\\x7e]{1,300}", value); // RFC 6749, appendix A.1
}

bool takeScopes(EnvironmentDraft &draft, const QString &value)
{
    const QStringList scopes = wordsOf(value);
    if (!std::all_of(scopes.begin(), scopes.end(), [](const QString &scope) {
            return isMatch("[\\x21\\x23-\\x5b\\x5d-\\x7e]+", scope); // RFC 6749, 3.3
        }))
        return false;
    draft.provider.scopes = scopes;
    return true;
}

bool takeApiKey(EnvironmentDraft &draft, const QString &value)
{
    if (!isMatch("[\\x21-\\x7e]{1,1000}", value)) // it goes into a header as it is
        return false;
    draft.environment.apiKey = value;
    return true;
}

bool takeApiKeyFrom(EnvironmentDraft &draft, const QString &value)
{
    using From = Environment::ApiKeyFrom;
    const bool isPrompt = value == QLatin1String("prompt");
    draft.environment.apiKeyFrom = isPrompt ? From::Prompt : From::Keychain;
    return isPrompt || value == QLatin1String("keychain");
}

/// Those that there are count, though others are wrong.
bool takeLanguages(EnvironmentDraft &draft, const QString &value)
{
    bool isRight = true;
    for (const QString &language : wordsOf(value)) {
        if (!acceptLanguages().contains(language))
            isRight = false;
        else if (!draft.environment.languages.contains(language))
            draft.environment.languages.append(language);
    }
    return isRight;
}

bool takeAllowToken(EnvironmentDraft &draft, const QString &value)
{
    draft.allowToken = flagValue(value);
    return draft.allowToken.has_value();
}

// clang-format off
constexpr const char *address
    = "an address with https:// (http:// for this computer only), without user, query and fragment";
constexpr std::array keys{
    EnvironmentKey{"name", "text", "NAME",
     "What it is called on the screen.",
     "a text of 1 to 60 characters that can be seen", false, takeName},
    EnvironmentKey{"url", "`https://host/path`", "",
     "The base address of the API; `http://` for this computer only.", address, true, takeBaseUrl},
    EnvironmentKey{"color", "`#rrggbb`", "",
     "The colour of its line, badge and icon.",
     "a colour such as #1d6b4f", false, takeColor},
    EnvironmentKey{"issuer", "`https://host/path`", "",
     "The company's identity provider (OpenID Connect): what its discovery document lies below.",
     address, true, takeIssuer},
    EnvironmentKey{"clientId", "text", "",
     "What the identity provider calls this program, a public client without a secret.",
     "1 to 300 visible ASCII characters", true, takeClientId},
    EnvironmentKey{"scopes", "words", "",
     "The scopes that are asked for besides `openid`.",
     "words of visible ASCII characters", false, takeScopes},
    EnvironmentKey{"apiKey", "text", "",
     "The API key; whoever can read the file can read it.",
     "visible ASCII characters", false, takeApiKey},
    EnvironmentKey{"apiKeyFrom", "`keychain`, `prompt`", "`keychain`",
     "Without `apiKey`: typed once and kept in the agent's keychain where `Remember` is ticked, or typed at every sign-in.",
     "keychain or prompt", false, takeApiKeyFrom},
    EnvironmentKey{"languages", "languages", "all",
     "The languages of the answers to choose from, e.g. `fr-FR, en-GB`.",
     "languages that the API knows, such as fr-FR, en-GB", false, takeLanguages},
    EnvironmentKey{"allowToken", "`true`, `false`", "`signIn/allowToken`",
     "Whether an access token may be pasted here.",
     "true or false", false, takeAllowToken},
};
// clang-format on

} // namespace

std::span<const EnvironmentKey> environmentKeys()
{
    return keys;
}

QString environmentTable()
{
    QString table = QStringLiteral("| Key | Value | Default | What it is |\n|---|---|---|---|\n");
    for (const EnvironmentKey &key : keys) {
        table += QStringLiteral("| `%1` | %2 | %3 | %4 |\n")
                     .arg(QLatin1String(key.name), QLatin1String(key.values),
                          QLatin1String(key.usual), QLatin1String(key.about));
    }
    return table;
}

bool isShownName(const QString &name)
{
    return !name.trimmed().isEmpty() && name.size() <= longestName && printable(name) == name;
}

} // namespace desk
