// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// An administrator may choose any colour: it is seen, what is written on it is read, and the
// window's icon has it.
#include "ui/look/chip.h"
#include "ui/look/ink.h"
#include "ui/look/theme.h"
#include "ui/signin/environmentcolor.h"
#include "ui/signin/environmenticon.h"
#include "ui/signin/languagebox.h"

#include <QPainter>
#include <QSet>
#include <QTest>

using namespace desk;

namespace {

Environment coloured(const QString &color)
{
    Environment environment{Environment::Kind::Custom, QStringLiteral("a"), QStringLiteral("A"),
                            QUrl(QStringLiteral("https://a.example"))};
    environment.color = color;
    return environment;
}

QStringList codes(const LanguageBox &box)
{
    QStringList all;
    for (int i = 0; i < box.count(); ++i)
        all.append(box.itemData(i).toString());
    return all;
}

} // namespace

class TestEnvironmentLook final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void colour_ofTheAdministrator_isTheEnvironments();
    void ink_everyFill_canBeRead();
    void line_everyColour_canBeSeen_data();
    void line_everyColour_canBeSeen();
    void line_programsOwn_staysAsItIs();
    void chip_anyFill_showsInkOnIt_data();
    void chip_anyFill_showsInkOnIt();
    void icon_sizes_haveTheDot_data();
    void icon_sizes_haveTheDot();
    void languages_ofTheEnvironment_areTheChoice();
};

void TestEnvironmentLook::colour_ofTheAdministrator_isTheEnvironments()
{
    QCOMPARE(environmentColor(coloured(QStringLiteral("#8a1b5a"))), QColor(0x8a, 0x1b, 0x5a));
    QCOMPARE(environmentColor(coloured({})),
             environmentColor(customEnvironment(QUrl(QStringLiteral("https://a.example")))));
    Environment production = productionEnvironment();
    production.color = QStringLiteral("#8a1b5a");
    QCOMPARE(environmentColor(production), QColor(0x8a, 0x1b, 0x5a));
}

void TestEnvironmentLook::ink_everyFill_canBeRead()
{
    for (int red = 0; red < 256; red += 15) {
        for (int green = 0; green < 256; green += 15) {
            for (int blue = 0; blue < 256; blue += 15) {
                const QColor fill(red, green, blue);
                QVERIFY2(contrast(inkOn(fill), fill) >= 4.5, qPrintable(fill.name()));
            }
        }
    }
    for (const Environment &own :
         {productionEnvironment(), stagingEnvironment(), trainingEnvironment()})
        QCOMPARE(inkOn(environmentColor(own)), QColor(Qt::white));
}

void TestEnvironmentLook::line_everyColour_canBeSeen_data()
{
    QTest::addColumn<QString>("color");
    for (const char *color : {"#ffffff", "#f4f5f7", "#000000", "#15191d", "#ffff00", "#808080"})
        QTest::newRow(color) << QString::fromLatin1(color);
}

void TestEnvironmentLook::line_everyColour_canBeSeen()
{
    QFETCH(QString, color);
    Dresser dresser(*qApp);
    for (const auto scheme :
         {Appearance::Scheme::Light, Appearance::Scheme::Dark, Appearance::Scheme::HighContrast}) {
        dresser.wear({scheme, 100});
        QVERIFY(contrast(environmentLineColor(coloured(color)), colour(Colour::Window)) >= 1.5);
    }
}

void TestEnvironmentLook::line_programsOwn_staysAsItIs()
{
    Dresser dresser(*qApp);
    for (const auto scheme : {Appearance::Scheme::Light, Appearance::Scheme::Dark}) {
        dresser.wear({scheme, 100});
        for (const Environment &own :
             {productionEnvironment(), stagingEnvironment(), trainingEnvironment(), coloured({})})
            QCOMPARE(environmentLineColor(own), environmentColor(own));
    }
}

void TestEnvironmentLook::chip_anyFill_showsInkOnIt_data()
{
    QTest::addColumn<QColor>("fill");
    QTest::addColumn<QColor>("ink");
    QTest::newRow("dark") << QColor(0x5b, 0x3f, 0xa0) << QColor(Qt::white);
    QTest::newRow("light") << QColor(0xff, 0xf0, 0x80) << QColor(Qt::black);
    QTest::newRow("white") << QColor(Qt::white) << QColor(Qt::black);
}

void TestEnvironmentLook::chip_anyFill_showsInkOnIt()
{
    QFETCH(QColor, fill);
    QFETCH(QColor, ink);
    QWidget parent;
    Chip chip(QStringLiteral("MMMM"), &parent);
    chip.setFill(fill);
    chip.resize(chip.sizeHint());
    const QImage picture = chip.grab().toImage();
    int nearest = 1000;
    for (int y = 4; y < picture.height() - 4; ++y) {
        for (int x = 8; x < picture.width() - 8; ++x) {
            const QColor dot = picture.pixelColor(x, y);
            nearest = std::min(nearest,
                               std::abs(dot.red() - ink.red()) + std::abs(dot.green() - ink.green())
                                   + std::abs(dot.blue() - ink.blue()));
        }
    }
    QVERIFY2(nearest < 60, qPrintable(QString::number(nearest)));
}

void TestEnvironmentLook::icon_sizes_haveTheDot_data()
{
    QTest::addColumn<int>("side");
    for (const int side : {16, 24, 32, 64, 128})
        QTest::addRow("%d", side) << side;
}

void TestEnvironmentLook::icon_sizes_haveTheDot()
{
    QFETCH(int, side);
    QPixmap program(side, side);
    program.fill(Qt::blue);
    const QIcon icon = environmentIcon(QIcon(program), coloured(QStringLiteral("#ff0000")));
    const QImage picture = icon.pixmap(QSize(side, side)).toImage();
    QCOMPARE(picture.size(), QSize(side, side));
    QCOMPARE(picture.pixelColor(side / 8, side / 8), QColor(Qt::blue));
    QCOMPARE(picture.pixelColor(side * 3 / 4, side * 3 / 4), QColor(Qt::red));
    // The program's is missing in a test, and so is then everything but the dot.
    const QImage alone = environmentIcon({}, coloured(QStringLiteral("#ff0000")))
                             .pixmap(QSize(side, side))
                             .toImage();
    QCOMPARE(alone.pixelColor(side / 8, side / 8).alpha(), 0);
}

void TestEnvironmentLook::languages_ofTheEnvironment_areTheChoice()
{
    LanguageBox box(QStringLiteral("de-DE"), nullptr);
    const int all = box.count();
    box.offerOnly({QStringLiteral("fr-FR"), QStringLiteral("de-DE"), QStringLiteral("en-GB")});
    QCOMPARE(box.count(), 3);
    QCOMPARE(box.acceptLanguage(), QStringLiteral("de-DE"));
    box.offerFirst({QStringLiteral("fr-FR"), QStringLiteral("it-IT")});
    const QStringList offered = codes(box);
    QCOMPARE(offered.size(), 4); // a separator behind the first
    QCOMPARE(offered.at(0), QStringLiteral("fr-FR"));
    QVERIFY(!offered.contains(QStringLiteral("it-IT")));
    box.offerOnly({QStringLiteral("fr-FR")});
    QCOMPARE(codes(box), QStringList{QStringLiteral("fr-FR")});
    box.offerOnly({});
    QCOMPARE(box.count(), all + 1);
    QCOMPARE(box.acceptLanguage(), QStringLiteral("fr-FR"));
}

QTEST_MAIN(TestEnvironmentLook)
#include "tst_environmentlook.moc"
