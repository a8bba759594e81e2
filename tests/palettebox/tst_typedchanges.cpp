// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// What is typed in the palette becomes changes on the pages of the program, and no request.
#include "tests/palettebox/palettebench.h"
#include "tests/profilepage/profilebench.h"
#include "ui/create/creationpage.h"
#include "ui/fields/pagefields.h"

#include <QStackedWidget>

using namespace desk;
using namespace desk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A profile page in a window with the palette over it.
struct PageBench {
    UiBench bench;
    QStackedWidget window;
    ProfilePage *page = nullptr;
    std::unique_ptr<Palette> palette;

    PageBench()
    {
        bench.profile = fullProfile;
        page = new ProfilePage(customerId, bench.bench.api, bench.reference, bench.journal,
                               bench.run.clock, &window);
        window.addWidget(page);
        window.resize(1200, 800);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window does not become active");
        PaletteSource source{.reference = bench.reference};
        source.page = [] { return PageFacts::Page::Profile; };
        source.values = [this] { return fields().values(); };
        source.isOnPage = [this](const Field &row) { return fields().hasPlaceFor(row); };
        source.goTo = [this](const Field &row) { return fields().goTo(row); };
        source.putIn = [this](const Edits &edits) { return fields().putIn(edits); };
        palette = std::make_unique<Palette>(window, source);
    }

    void run(const QString &line) const
    {
        palette->ask();
        commit(*part<QLineEdit>(*palette, "paletteLine"), line);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    [[nodiscard]] PageFields &fields() const { return *PageFields::of(*page); }
    [[nodiscard]] qsizetype writes() const
    {
        return bench.bodies("PATCH").size() + bench.bodies("POST").size();
    }
};

Edits edits(std::initializer_list<std::pair<const char *, QJsonValue>> values)
{
    Edits made;
    for (const auto &[path, value] : values)
        made.set(field(path), value);
    return made;
}

} // namespace

class TestTypedChanges final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }

    void typedLines_becomeChangesNotRequests_andAreSentAsTheyAre()
    {
        PageBench bench;
        QTRY_VERIFY(bench.page->isRead());
        bench.run(u"email new@example.org"_s);
        bench.run(u"clear birthdate"_s);
        bench.run(u"phone +44 7400 123456"_s);
        bench.run(u"city Firenze"_s);
        bench.run(u"points 5"_s);
        bench.run(u"clear first name"_s);
        QVERIFY(bench.palette->isOpen());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(bench.page->hasUnsentChanges());
        const QString shown = textOf(*bench.page);
        QVERIFY2(shown.contains(u"new@example.org"_s), qPrintable(shown));
        QCOMPARE(bench.writes(), 0);
        // Each is one step back.
        int steps = 0;
        while (bench.page->canUndo()) {
            bench.page->undo();
            ++steps;
        }
        QCOMPARE(steps, 4);
        QVERIFY(!bench.page->hasUnsentChanges());
        while (bench.page->canRedo())
            bench.page->redo();
        send(*bench.page);
        QTRY_COMPARE(bench.writes(), 1);
        QCOMPARE(
            bench.bench.bodies("PATCH"),
            QList<QByteArray>{R"({"address":{"city":"Firenze","country_code":"IT","number":"12",)"
                              R"("street":"Via delle Rose","zip_code":"55100"},"birthdate":null,)"
                              R"("email":"new@example.org","phones":[{"number":"06 23-45.67.89",)"
                              R"("type":"MOBILE"},{"number":"+447400123456","type":"MOBILE"}]})"});
    }

    void putIn_notRead_orNotEditable_isRefused()
    {
        PageBench bench;
        QVERIFY(!bench.page->isRead());
        QVERIFY(!bench.fields().putIn(edits({{"email", u"x@y.org"_s}})));
        QTRY_VERIFY(bench.page->isRead());
        QVERIFY(!bench.fields().putIn({}));
        QVERIFY(
            !bench.fields().putIn(edits({{"email", u"x@y.org"_s}, {"loyalty_program.points", 5}})));
        QVERIFY(!bench.page->hasUnsentChanges());
        QVERIFY(!bench.page->canUndo());
    }

    void putIn_whileSending_isRefused()
    {
        PageBench bench;
        QTRY_VERIFY(bench.page->isRead());
        QVERIFY(bench.fields().putIn(edits({{"email", u"x@y.org"_s}})));
        send(*bench.page);
        QVERIFY(bench.page->isSending());
        QVERIFY(!bench.fields().putIn(edits({{"email", u"z@y.org"_s}})));
        bench.run(u"city Siena"_s);
        QVERIFY(bench.palette->isOpen());
        QTRY_VERIFY(!bench.page->isSending());
        QTRY_COMPARE(bench.writes(), 1);
        QCOMPARE(bench.bench.bodies("PATCH"), QList<QByteArray>{R"({"email":"x@y.org"})"});
    }

    void putIn_severalFields_isOneStep()
    {
        PageBench bench;
        QTRY_VERIFY(bench.page->isRead());
        QVERIFY(
            bench.fields().putIn(edits({{"email", QJsonValue::Null}, {"second_name", u"Bea"_s}})));
        bench.page->undo();
        QVERIFY(!bench.page->canUndo());
        QVERIFY(!bench.page->hasUnsentChanges());
    }

    void goTo_cellsAndEmptyFields_haveTheFocusInSight_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("hasPlace");
        for (const char *path : {"email", "address.city", "birth_city", "fourth_name",
                                 "unicode_fourth_name", "address.additional_information_2"})
            QTest::newRow(path) << QByteArray(path) << true;
        for (const char *path : {"gm_number", "loyalty_program.points", "call_id"})
            QTest::newRow(path) << QByteArray(path) << false;
    }

    void goTo_cellsAndEmptyFields_haveTheFocusInSight()
    {
        QFETCH(QByteArray, path);
        QFETCH(bool, hasPlace);
        PageBench bench;
        QTRY_VERIFY(bench.page->isRead());
        const Field &row = field(path.constData());
        QCOMPARE(bench.fields().hasPlaceFor(row), hasPlace);
        QCOMPARE(bench.fields().goTo(row), hasPlace);
        if (!hasPlace)
            return;
        const QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus && bench.page->isAncestorOf(focus));
        QVERIFY2(focus->accessibleName().contains(QString::fromLatin1(row.label)),
                 qPrintable(focus->accessibleName()));
        QTRY_VERIFY(!focus->visibleRegion().isEmpty());
        QVERIFY(!bench.page->hasUnsentChanges());
    }

    void openCell_underThePalette_staysOpen()
    {
        PageBench bench;
        QTRY_VERIFY(bench.page->isRead());
        startEditing(*bench.page, "email");
        auto *line = part<QLineEdit>(*bench.page, "email");
        line->setFocus();
        bench.palette->ask();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(line->hasFocus());
    }

    void creation_typedLines_fillTheForm()
    {
        UiBench bench;
        CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.run.clock);
        page.resize(1200, 800);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        PageFields &fields = *PageFields::of(page);
        QVERIFY(fields.putIn(edits({{"email", u"x@y.org"_s}, {"first_name", u"Zoe"_s}})));
        QCOMPARE(part<QLineEdit>(page, "email")->text(), u"x@y.org"_s);
        QCOMPARE(fields.values().valueOf(field("first_name")).toString(), u"Zoe"_s);
        QVERIFY(fields.putIn(edits({{"email", QJsonValue::Null}})));
        QCOMPARE(part<QLineEdit>(page, "email")->text(), QString());
        QVERIFY(!fields.putIn(edits({{"birth_city", u"Lyon"_s}})));
        QVERIFY(!fields.putIn({}));
        QVERIFY(fields.goTo(field("address.city")));
        QCOMPARE(page.step(), Step::Address);
        QVERIFY(part<QLineEdit>(page, "address_city")->hasFocus());
        QVERIFY(!fields.goTo(field("birth_city")));
        QVERIFY(bench.bodies("POST").isEmpty());
        page.discardDraft();
    }
};

QTEST_MAIN(TestTypedChanges)
#include "tst_typedchanges.moc"
