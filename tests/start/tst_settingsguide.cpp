// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// The tables in the guides for administrators are those that the program makes.
#include "tests/start/startedprogram.h"

#include <QTest>

using namespace desk::test;

namespace {

QString guide(const char *name)
{
    QFile file(QStringLiteral(DESK_DOCS "/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s could not be read", name);
    return QString::fromUtf8(file.readAll());
}

/// What stands in `code` in a line, but for the last column: words differ by language.
QStringList codesOf(const QString &row)
{
    QStringList codes;
    const QString columns = row.section(u'|', 0, 3);
    for (qsizetype i = 1; i < columns.count(u'`'); i += 2)
        codes.append(columns.section(u'`', i, i));
    return codes;
}

} // namespace

class TestSettingsGuide final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void english_tables_areTheProgramsOwn();
    void french_tables_haveTheSameKeysValuesAndDefaults();

private:
    QStringList m_tables; ///< of the settings, of the environments
};

void TestSettingsGuide::initTestCase()
{
    const StartOutcome outcome = StartedProgram().start({QStringLiteral("--settings-table")});
    QCOMPARE(outcome.code, 0);
    m_tables = outcome.said.split(QStringLiteral("\n\n"));
    QCOMPARE(m_tables.size(), 2);
}

void TestSettingsGuide::english_tables_areTheProgramsOwn()
{
    const QString text = guide("admin.md");
    for (const QString &table : std::as_const(m_tables)) {
        if (!text.contains(table.trimmed()))
            QFAIL(qPrintable(QStringLiteral("docs/admin.md lacks what `customer-desk "
                                            "--settings-table` says:\n")
                             + table));
    }
}

void TestSettingsGuide::french_tables_haveTheSameKeysValuesAndDefaults()
{
    const QStringList lines = guide("admin.fr.md").split(u'\n');
    for (const QString &row : m_tables.join(u'\n').split(u'\n')) {
        if (!row.startsWith(QLatin1String("| `")))
            continue;
        const QStringList codes = codesOf(row);
        const auto found = std::find_if(lines.begin(), lines.end(), [&codes](const QString &line) {
            return line.startsWith(QLatin1String("| `")) && codesOf(line) == codes;
        });
        if (found == lines.end())
            QFAIL(qPrintable(QStringLiteral("docs/admin.fr.md lacks ") + row));
        QVERIFY2(*found != row, qPrintable(row));
    }
}

QTEST_GUILESS_MAIN(TestSettingsGuide)
#include "tst_settingsguide.moc"
