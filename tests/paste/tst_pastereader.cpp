// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paste/pastereader.h"
#include "tests/paste/samples.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace desk;

namespace {

/// One text of tests/paste/texts with what should be found in it.
struct Sample {
    QString file;
    QString name;
    QString country;
    QString text;
    QJsonObject expected;
};

/// `#### name [COUNTRY]`, the text, `####= {fields}`; `<TAB>` stands for a tab.
/// What is in unseen*.txt was written without a look at the reader and measured before it changed;
/// noise.txt holds what must fill nothing.
QList<Sample> readSamples(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression form(
        QStringLiteral("^#### ([^\\n]+) \\[([A-Z]*)\\]\\n(.*?)^####= ([^\\n]+)\\n"),
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    QList<Sample> samples;
    auto matches = form.globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext()) {
        const auto match = matches.next();
        QString text = match.captured(3);
        text.replace(QLatin1String("<TAB>"), QLatin1String("\t"));
        const auto json = QJsonDocument::fromJson(match.captured(4).toUtf8());
        if (!json.isObject())
            qFatal("%s: no JSON", qPrintable(match.captured(1)));
        samples.append({QFileInfo(path).baseName(), match.captured(1), match.captured(2), text,
                        json.object()});
    }
    return samples;
}

QList<Sample> allSamples()
{
    QList<Sample> samples;
    const QDir dir(QStringLiteral(DESK_PASTE_TEXTS));
    for (const QString &name : dir.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        samples += readSamples(dir.filePath(name));
    return samples;
}

/// The lines of known-misses.txt.
QStringList knownMisses()
{
    QFile file(QStringLiteral(DESK_PASTE_MISSES));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    lines.removeIf(
        [](const QString &line) { return line.isEmpty() || line.startsWith(QLatin1String("# ")); });
    return lines;
}

QString charactersOf(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

/// Whether every letter or digit of the place occurs in the value.
bool isMadeOf(QStringView excerpt, const PastedValue &value)
{
    static const QRegularExpression encoded(QStringLiteral("=[0-9A-F]{2}"));
    if (excerpt.contains(encoded)) // a card of version 2.1 holds bytes, not letters
        return true;
    const FieldKind kind = value.field->kind;
    const bool isDigitsOnly = kind == FieldKind::Phones || kind == FieldKind::Date;
    // A code says what the text says in words.
    if (kind == FieldKind::Country || kind == FieldKind::Language || kind == FieldKind::Civility)
        return !excerpt.trimmed().isEmpty();
    const QString characters = charactersOf(value.value);
    return std::all_of(excerpt.begin(), excerpt.end(), [&](QChar c) {
        return !(isDigitsOnly ? c.isDigit() : c.isLetterOrNumber()) || characters.contains(c);
    });
}

} // namespace

class TestPasteReader final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void texts_each_isReadAsItsJsonSays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QJsonObject>("expected");
        QTest::addColumn<bool>("isKnownMiss");
        QStringList misses = knownMisses();
        for (const Sample &sample : allSamples()) {
            const QString name = sample.file + QLatin1String(" / ") + sample.name;
            QTest::newRow(qPrintable(name))
                << sample.text << sample.country << sample.expected << misses.contains(name);
            misses.removeAll(name);
        }
        QVERIFY2(misses.isEmpty(), "known-misses.txt names a sample that does not exist");
    }

    void texts_each_isReadAsItsJsonSays()
    {
        QFETCH(QString, text);
        QFETCH(QString, country);
        QFETCH(QJsonObject, expected);
        QFETCH(bool, isKnownMiss);
        const QJsonObject found = objectOf(readPasted(text, country));
        if (isKnownMiss)
            QVERIFY2(found != expected, "it is read right: take it out of known-misses.txt");
        else
            QCOMPARE(QJsonDocument(found).toJson(), QJsonDocument(expected).toJson());
    }

    void texts_all_areStillThere()
    {
        // A miss leaves the list by being read right, not with its sample; and none comes in.
        constexpr int samplesAtLeast = 422;
        constexpr int mostKnownMisses = 1;
        QVERIFY(allSamples().size() >= samplesAtLeast);
        QVERIFY(knownMisses().size() <= mostKnownMisses);
    }

    void texts_everyValue_pointsAtItsPlace()
    {
        for (const Sample &sample : allSamples()) {
            for (const PastedValue &value : readPasted(sample.text, sample.country).values) {
                const QByteArray where
                    = (sample.name + QLatin1Char(' ')).toUtf8() + value.field->path;
                QVERIFY2(value.from >= 0 && value.length > 0
                             && value.from + value.length <= sample.text.size(),
                         where);
                QVERIFY2(isMadeOf(QStringView(sample.text).mid(value.from, value.length), value),
                         where);
            }
        }
    }

    void texts_withOtherLineEnds_readTheSame()
    {
        for (const Sample &sample : allSamples()) {
            QString text = sample.text;
            text.replace(QLatin1String("\n"), QLatin1String("\r\n"));
            const Pasted plain = readPasted(sample.text, sample.country);
            const Pasted windows = readPasted(text, sample.country);
            QCOMPARE(windows.shape, plain.shape);
            QCOMPARE(windows.values.size(), plain.values.size());
            for (qsizetype i = 0; i < plain.values.size(); ++i) {
                QCOMPARE(windows.values.at(i).field, plain.values.at(i).field);
                QCOMPARE(windows.values.at(i).value, plain.values.at(i).value);
            }
        }
    }

    void texts_values_areInCatalogueOrderAndOnce()
    {
        for (const Sample &sample : allSamples()) {
            const Field *last = nullptr;
            for (const PastedValue &value : readPasted(sample.text, sample.country).values) {
                QVERIFY(!last || last < value.field);
                last = value.field;
            }
        }
    }

    void texts_cutAnywhere_neverFail()
    {
        for (const Sample &sample : allSamples()) {
            for (qsizetype length = 0; length < sample.text.size(); length += 7) {
                const QString text = sample.text.left(length);
                for (const PastedValue &value : readPasted(text, sample.country).values)
                    QVERIFY(value.from >= 0 && value.from + value.length <= length);
            }
        }
    }

    void shape_text_isToldApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("shape");
        const auto row = [](const char *name, const char *text, PastedShape shape) {
            QTest::newRow(name) << QString::fromUtf8(text) << static_cast<int>(shape);
        };
        row("nothing", "", PastedShape::Unknown);
        row("prose", "we had a wonderful stay", PastedShape::Unknown);
        row("lower-case card", "begin:vcard\nn:Prieto;Ana\nend:vcard", PastedShape::VCard);
        row("card without an end", "BEGIN:VCARD\nFN:Ana Prieto", PastedShape::VCard);
        row("address with commas", "Ana Prieto, Calle Sol 3, 29001 Málaga", PastedShape::Text);
        row("heading", "Name;E-mail\nAna Prieto;ana@correo.example", PastedShape::Spreadsheet);
        row("cells", "Ana;Prieto;ana@correo.example", PastedShape::Spreadsheet);
        row("signature", "Ana Prieto\nTel: 600 555 012", PastedShape::Text);
    }

    void shape_text_isToldApart()
    {
        QFETCH(QString, text);
        const Pasted pasted = readPasted(text, QStringLiteral("ES"));
        QTEST(static_cast<int>(pasted.shape), "shape");
    }

    void birthdate_order_followsTheCountry_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("date"); // "" for none
        QTest::addColumn<bool>("isSure");
        const auto row = [](const char *text, const char *country, const char *date, bool isSure) {
            QTest::addRow("%s in %s", text, country)
                << QString::fromUtf8(text) << QString::fromLatin1(country)
                << QString::fromLatin1(date) << isSure;
        };
        row("03/04/1980", "US", "19800304", true);
        row("03/04/1980", "GB", "19800403", true);
        row("03/04/1980", "", "19800403", false);
        row("03.04.1980", "US", "19800403", true);
        row("03.04.1980", "", "19800403", true);
        row("25/12/1980", "US", "19801225", true);
        row("12/25/1980", "GB", "19801225", true);
        row("1980-04-03", "US", "19800403", true);
        row("3 avril 1980", "FR", "19800403", true);
        row("April 3rd, 1980", "US", "19800403", true);
        row("3/4/80", "GB", "19800403", false);
        row("昭和55年4月3日", "JP", "19800403", true);
        row("29/02/2000", "GB", "20000229", true);
        row("29/02/1999", "GB", "", false);
        row("31/04/1980", "GB", "", false);
        row("03/04/2999", "GB", "", false);
        row("unknown", "GB", "", false);
    }

    void birthdate_order_followsTheCountry()
    {
        QFETCH(QString, text);
        QFETCH(QString, country);
        QFETCH(QString, date);
        const Pasted pasted = readPasted(QStringLiteral("Date of birth: ") + text, country);
        const auto found = std::find_if(
            pasted.values.begin(), pasted.values.end(),
            [](const PastedValue &value) { return value.field == &field("birthdate"); });
        QCOMPARE(found != pasted.values.end(), !date.isEmpty());
        if (date.isEmpty())
            return;
        QCOMPARE(found->value.toString(), date);
        QTEST(found->isSure, "isSure");
    }

    void text_long_isReadInTime()
    {
        QString text;
        while (text.size() < longestPastedText - 50)
            text += QStringLiteral("a, b: 12 34 56 78 (c) - d@e 1 rue X;\n");
        QElapsedTimer timer;
        timer.start();
        (void)readPasted(text, QStringLiteral("FR"));
        // Sanitizers and a busy machine included; a tenth of it in a release.
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(readPasted(text.repeated(10), QStringLiteral("FR")).values.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPasteReader)
#include "tst_pastereader.moc"
