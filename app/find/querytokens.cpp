// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/find/querytokens.h"

#include "app/text/digits.h"
#include "app/text/invisible.h"

#include <array>

namespace desk {

namespace {

struct Quotes {
    char16_t open;
    char16_t close;
};

constexpr std::array quotes{Quotes{u'"', u'"'}, Quotes{u'\u201C', u'\u201D'},
                            Quotes{u'\u201E', u'\u201C'}, Quotes{u'\u00AB', u'\u00BB'},
                            Quotes{u'\u300C', u'\u300D'}};

char16_t closingQuote(QChar opening)
{
    for (const Quotes &pair : quotes) {
        if (opening == pair.open)
            return pair.close;
    }
    return 0;
}

bool isComma(QChar c)
{
    return QStringView(u",;\uFF0C\uFF1B\u3001\u060C").contains(c);
}

class Splitter {
public:
    explicit Splitter(const QString &line)
        : m_line(line)
    {
    }

    QList<QueryToken> split()
    {
        while (m_at < m_line.size())
            step();
        endWord();
        return m_tokens;
    }

private:
    void step()
    {
        const QChar c = m_line.at(m_at);
        const char16_t closing = m_word.isEmpty() ? closingQuote(c) : char16_t(0);
        if (closing != 0) {
            takeQuoted(closing);
            return;
        }
        ++m_at;
        if (isComma(c)) {
            endWord();
            if (!m_tokens.isEmpty())
                m_tokens.last().endsSegment = true;
        } else if (c.isSpace()) {
            endWord();
        } else {
            m_word.append(c);
        }
    }

    /// Without a closing quote the rest of the line is quoted: it is still being typed.
    void takeQuoted(char16_t closing)
    {
        const auto start = m_at + 1;
        auto end = m_line.indexOf(QChar(closing), start);
        if (end < 0)
            end = m_line.size();
        const QString text = m_line.mid(start, end - start).simplified();
        if (!text.isEmpty())
            m_tokens.append({.text = text, .isQuoted = true});
        m_at = end + 1;
    }

    void endWord()
    {
        if (!m_word.isEmpty())
            m_tokens.append({.text = m_word});
        m_word.clear();
    }

    const QString m_line;
    qsizetype m_at = 0;
    QString m_word;
    QList<QueryToken> m_tokens;
};

} // namespace

QList<QueryToken> queryTokens(const QString &line)
{
    return Splitter(withoutInvisibleButJoiners(line.normalized(QString::NormalizationForm_C)))
        .split();
}

QString plainDigits(const QString &text)
{
    QString plain = withAsciiDigits(text);
    for (QChar &c : plain) {
        if (c.category() == QChar::Punctuation_Dash || c.unicode() == 0x2212)
            c = QLatin1Char('-');
        else if (c.unicode() == 0xFF0B)
            c = QLatin1Char('+');
    }
    return plain;
}

} // namespace desk
