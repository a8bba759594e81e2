// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/settingvalue.h"

#include <QDir>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace desk {

namespace {

constexpr int publicKeySize = 32; // X25519, as libsodium seals
constexpr qsizetype longestText = 1000;
constexpr qsizetype longestPrinted = 500;

bool isInvisible(QChar c)
{
    const QChar::Category category = c.category();
    return category == QChar::Other_Control || category == QChar::Other_Format
        || category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

std::optional<QVariant> number(const Setting &setting, const QString &text)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    return isNumber && value >= setting.least && value <= setting.most
        ? std::optional(QVariant(value))
        : std::nullopt;
}

QStringList choicesOf(const Setting &setting)
{
    return QString::fromLatin1(setting.choices).split(u' ');
}

bool isLanguage(const QString &text)
{
    static const QRegularExpression tag(
        QStringLiteral("\\A[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}\\z"));
    return text.isEmpty() || tag.match(text).hasMatch();
}

bool isProxy(const QString &text)
{
    if (text == QLatin1String("system") || text == QLatin1String("none"))
        return true;
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && url.scheme() == QLatin1String("http") && !url.host().isEmpty()
        && url.port() > 0 && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment()
        && (url.path().isEmpty() || url.path() == QLatin1String("/"));
}

bool isPublicKey(const QString &text)
{
    const auto decoded
        = QByteArray::fromBase64Encoding(text.toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
    return text.isEmpty() || (decoded && decoded.decoded.size() == publicKeySize);
}

bool isText(const QString &text)
{
    return text.size() <= longestText && std::none_of(text.begin(), text.end(), isInvisible);
}

std::optional<QVariant> textIf(bool isRight, const QString &text)
{
    return isRight && isText(text) ? std::optional(QVariant(text)) : std::nullopt;
}

/// To go on with after `expected:`.
QString expectedValue(const Setting &setting)
{
    switch (setting.type) {
    case SettingType::Flag:
        return QStringLiteral("true or false");
    case SettingType::Number:
        return QStringLiteral("a whole number from %1 to %2").arg(setting.least).arg(setting.most);
    case SettingType::Text:
        return QStringLiteral("a text without control characters");
    case SettingType::Choice:
        return QStringLiteral("one of ") + choicesOf(setting).join(QLatin1String(", "));
    case SettingType::Language:
        return QStringLiteral("a language such as fr or fr-FR");
    case SettingType::Path:
        return QStringLiteral("the whole path of a file");
    case SettingType::Proxy:
        return QStringLiteral("system, none or http://host:port");
    case SettingType::PublicKey:
        return QStringLiteral("32 bytes in base64");
    case SettingType::Bytes:
        return QStringLiteral("what the program has written");
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<bool> flagValue(const QString &written)
{
    if (written == QLatin1String("true") || written == QLatin1String("1"))
        return true;
    if (written == QLatin1String("false") || written == QLatin1String("0"))
        return false;
    return std::nullopt;
}

std::optional<QVariant> settingValue(const Setting &setting, const QString &written)
{
    const QString text = written.trimmed();
    switch (setting.type) {
    case SettingType::Flag: {
        const auto flag = flagValue(text);
        return flag ? std::optional(QVariant(*flag)) : std::nullopt;
    }
    case SettingType::Number:
        return number(setting, text);
    case SettingType::Text:
        return textIf(true, text);
    case SettingType::Choice:
        return textIf(choicesOf(setting).contains(text), text);
    case SettingType::Language:
        return textIf(isLanguage(text), text);
    case SettingType::Path:
        return textIf(text.isEmpty() || QDir::isAbsolutePath(text), text);
    case SettingType::Proxy:
        return textIf(isProxy(text), text);
    case SettingType::PublicKey:
        return textIf(isPublicKey(text), text);
    case SettingType::Bytes:
        return QVariant(written.toUtf8());
    }
    Q_UNREACHABLE();
}

std::optional<QVariant> settingValue(const Setting &setting, const QVariant &stored)
{
    if (setting.type == SettingType::Bytes)
        return QVariant(stored.toByteArray());
    if (stored.typeId() == QMetaType::QStringList)
        return settingValue(setting, stored.toStringList().join(QLatin1String(", ")));
    return settingValue(setting, stored.toString());
}

QString wrongValue(const Setting &setting)
{
    return QStringLiteral("%1: expected: %2")
        .arg(QLatin1String(setting.name), expectedValue(setting));
}

QString unknownSetting(const QString &name)
{
    return QStringLiteral("there is no setting %1").arg(printable(name));
}

QString writtenValue(const Setting &setting, const QVariant &value)
{
    if (setting.type != SettingType::Bytes)
        return printable(value.toString());
    const qsizetype size = value.toByteArray().size();
    return size == 0 ? QString() : QStringLiteral("%1 bytes").arg(size);
}

QString printable(const QString &text)
{
    QString line = text.left(longestPrinted);
    if (line.size() < text.size())
        line.append(u'…');
    std::replace_if(line.begin(), line.end(), isInvisible, u'?');
    return line;
}

} // namespace desk
