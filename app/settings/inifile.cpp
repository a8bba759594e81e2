// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/settings/inifile.h"

#include "app/settings/settingvalue.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QStringDecoder>

#include <algorithm>

namespace desk {

namespace {

constexpr qint64 largestFile = 1024 * 1024;
constexpr qsizetype mostProblems = 100; ///< a file that is something else has one a line
constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");

/// Puts a file together line by line.
class Reader {
public:
    explicit Reader(const QString &path) { m_file.path = path; }

    [[nodiscard]] IniFile read(QByteArrayView bytes)
    {
        m_file.isRead = true;
        if (bytes.contains('\0')) {
            m_line = 0;
            complain(QStringLiteral("this is no text in UTF-8; nothing of it counts"));
            m_file.isRead = false;
            return m_file;
        }
        if (bytes.startsWith(byteOrderMark))
            bytes = bytes.sliced(byteOrderMark.size());
        while (!bytes.isEmpty()) {
            const auto isEnd = [](char c) { return c == '\n' || c == '\r'; };
            const auto *const end = std::find_if(bytes.begin(), bytes.end(), isEnd);
            const qsizetype length = end - bytes.begin();
            ++m_line;
            readLine(bytes.first(length).trimmed());
            const bool isPair = bytes.sliced(length).startsWith("\r\n");
            bytes = bytes.sliced(std::min(bytes.size(), length + (isPair ? 2 : 1)));
        }
        return m_file;
    }

private:
    void readLine(QByteArrayView bytes)
    {
        QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString line = decode(bytes);
        if (decode.hasError())
            complain(QStringLiteral("this line is not in UTF-8"));
        else if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';'))
            return;
        else if (line.startsWith(u'['))
            openGroup(line);
        else
            takeEntry(line);
    }

    void openGroup(const QString &line)
    {
        const QString name = line.endsWith(u']') ? line.sliced(1).chopped(1).trimmed() : QString();
        m_isInGroup = !name.isEmpty();
        if (!m_isInGroup) {
            complain(QStringLiteral("a group is written [name]; what stands below does not count"));
            return;
        }
        m_group = name == QLatin1String("General") ? QString() : name;
        if (!m_group.isEmpty())
            m_file.groups.append({m_group, m_line});
    }

    void takeEntry(const QString &line)
    {
        if (!m_isInGroup)
            return;
        const qsizetype sign = line.indexOf(u'=');
        const QString key = line.left(sign).trimmed();
        if (sign < 0 || key.isEmpty()) {
            complain(QStringLiteral("neither [group], key=value nor a comment"));
            return;
        }
        QString value = line.sliced(sign + 1).trimmed();
        if (value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"'))
            value = value.sliced(1).chopped(1);
        const IniEntry entry{m_group, key, value, m_line};
        const auto earlier = m_places.constFind(entry.name());
        if (earlier == m_places.constEnd()) {
            m_places.insert(entry.name(), m_file.entries.size());
            m_file.entries.append(entry);
            return;
        }
        complain(QStringLiteral("%1 is set in line %2 already; this line counts")
                     .arg(printable(entry.name()))
                     .arg(m_file.entries.at(*earlier).line));
        m_file.entries[*earlier] = entry;
    }

    void complain(const QString &what)
    {
        if (m_file.problems.size() < mostProblems)
            m_file.problems.append({{m_file.path, m_line}, what});
        else if (m_file.problems.size() == mostProblems)
            m_file.problems.append(
                {{m_file.path, m_line}, QStringLiteral("and more; they are not listed")});
    }

    IniFile m_file;
    QString m_group;
    bool m_isInGroup = true; ///< false below a group that is broken
    int m_line = 0;
    QHash<QString, qsizetype> m_places; ///< of each name among the entries
};

} // namespace

std::optional<QByteArray> readSettingsFile(const QString &path, SettingProblems &problems)
{
    const auto refuse = [&](const QString &what) {
        problems.append({{path, 0}, what});
        return std::nullopt;
    };
    const QFileInfo info(path);
    if (!info.exists())
        return std::nullopt;
    if (!info.isFile()) // a pipe would keep the program waiting
        return refuse(QStringLiteral("this is no file; nothing of it counts"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(QStringLiteral("this file can't be read; nothing of it counts"));
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return refuse(QStringLiteral("this file has more than 1 MiB; nothing of it counts"));
    return bytes;
}

IniFile readIniFile(const QString &path)
{
    IniFile none{path, false, {}, {}, {}};
    const auto bytes = readSettingsFile(path, none.problems);
    return bytes ? readIni(*bytes, path) : none;
}

IniFile readIni(const QByteArray &bytes, const QString &path)
{
    return Reader(path).read(bytes);
}

} // namespace desk
