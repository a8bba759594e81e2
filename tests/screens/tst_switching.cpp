// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// The theme or the text size is changed in the middle of work: nothing typed is lost, the focus
// stays, and undo goes on.
#include "tests/screens/themedscreens.h"
#include "ui/create/creationpage.h"

using namespace desk;
using namespace desk::test;

class TestSwitching final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_dresser.wear({.scheme = Appearance::Scheme::Light});
    }

    void look_changedInAHalfEditedProfile_losesNothing_data() { addLooks(); }
    void look_changedInAHalfEditedProfile_losesNothing()
    {
        Screens screens;
        screens.signIn();
        ProfilePage *page = screens.editing();
        auto *city = part<QLineEdit>(*page, "address_city");
        city->setFocus();
        QTest::keyClicks(city, QStringLiteral("x"));
        change();
        QCOMPARE(QApplication::focusWidget(), city);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("y"));
        QVERIFY(city->text().endsWith(QStringLiteral("xy")));
        QCOMPARE(part<QLineEdit>(*page, "email")->text(), QStringLiteral("o.bouchard@example.net"));
        QVERIFY(page->hasUnsentChanges());
        while (page->canUndo())
            page->undo();
        QVERIFY(!page->hasUnsentChanges());
        QCOMPARE(city->text(), QStringLiteral("Gatineau"));
        while (page->canRedo())
            page->redo();
        QVERIFY(city->text().endsWith(QStringLiteral("xy")));
    }

    void look_changedInAHalfFilledCreation_losesNothing_data() { addLooks(); }
    void look_changedInAHalfFilledCreation_losesNothing()
    {
        Screens screens;
        screens.signIn();
        static_cast<void>(screens.creation(0));
        const auto *page = qobject_cast<CreationPage *>(screens.tabs()->currentWidget());
        QVERIFY(page);
        auto *name = part<QLineEdit>(*page, "last_name");
        name->setFocus();
        name->deselect();
        name->end(false);
        QTest::keyClicks(name, QStringLiteral("son"));
        const Step step = page->step();
        change();
        QCOMPARE(QApplication::focusWidget(), name);
        QCOMPARE(page->step(), step);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("s"));
        QCOMPARE(name->text(), QStringLiteral("Smithsons"));
        QCOMPARE(part<QLineEdit>(*page, "first_name")->text(), QStringLiteral("Tom"));
        QCOMPARE(part<QLineEdit>(*page, "email")->text(), QStringLiteral("tom.smith@example"));
        name->undo();
        QVERIFY(name->text() != QStringLiteral("Smithsons"));
        QVERIFY(screens.bodies("POST").isEmpty());
    }

private:
    static void addLooks()
    {
        using Scheme = Appearance::Scheme;
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<int>("textSize");
        QTest::newRow("dark") << Scheme::Dark << 100;
        QTest::newRow("high contrast") << Scheme::HighContrast << 100;
        QTest::newRow("smaller") << Scheme::Light << 80;
        QTest::newRow("larger") << Scheme::Light << 200;
        QTest::newRow("dark and larger") << Scheme::Dark << 150;
    }

    void change()
    {
        QFETCH(const Appearance::Scheme, scheme);
        QFETCH(const int, textSize);
        m_dresser.wear({.scheme = scheme, .textSize = textSize});
        settle();
    }

    Dresser m_dresser{*qApp};
};

QTEST_MAIN(TestSwitching)
#include "tst_switching.moc"
