// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// What customers, servers and agents have written is never read as rich text, which opens local
// files: every window and page is filled with markup, and all that can show it is looked at.
#include "tests/window/windowbench.h"
#include "ui/create/createdpanel.h"
#include "ui/create/creationpage.h"
#include "ui/create/matchespanel.h"
#include "ui/fields/pastedialog.h"
#include "ui/fields/saydialog.h"
#include "ui/find/findline.h"
#include "ui/look/labels.h"
#include "ui/look/reasondialog.h"
#include "ui/profile/changespanel.h"
#include "ui/profile/profileeditor.h"
#include "ui/window/recoverypanel.h"

#include <QAbstractItemView>
#include <QJsonArray>
#include <QJsonObject>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTextEdit>

using namespace desk;
using namespace desk::test;

namespace {

const QString hostile = QStringLiteral("<b>x</b><img src='/dev/zero'>");

/// Whether Qt would render the text's own markup where it guesses.
bool isRead(const QString &text)
{
    return text.contains(QLatin1String("<img")) && Qt::mightBeRichText(text);
}

QString itemTexts(const QAbstractItemModel &model, const QModelIndex &parent)
{
    QString texts;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {Qt::ToolTipRole, Qt::WhatsThisRole}) {
                const QString text = index.data(role).toString();
                if (isRead(text))
                    texts += text;
            }
            texts += itemTexts(model, index);
        }
    }
    return texts;
}

QString tipsOf(const QWidget &widget)
{
    QString texts;
    QStringList tips{widget.toolTip(), widget.whatsThis()};
    for (const QAction *action : widget.actions())
        tips.append({action->toolTip(), action->whatsThis()});
    if (const auto *bar = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < bar->count(); ++i)
            tips.append({bar->tabToolTip(i), bar->tabWhatsThis(i)});
    }
    for (const QString &tip : tips) {
        if (isRead(tip))
            texts += tip;
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model())
        texts += itemTexts(*view->model(), {});
    return texts;
}

/// What a widget shows of the markup as rich text; "" for nothing.
QString renderedBy(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        const bool isPlain = label->textFormat() == Qt::PlainText;
        if (!isPlain && label->text().contains(QLatin1Char('<')))
            return label->text();
    }
    if (const auto *box = qobject_cast<const QMessageBox *>(&widget)) {
        if (box->textFormat() != Qt::PlainText)
            return box->text();
    }
    if (const auto *edit = qobject_cast<const QTextEdit *>(&widget))
        return edit->toHtml();
    return tipsOf(widget);
}

/// Every place under `root` where the markup is rendered.
QString rendered(const QWidget &root)
{
    QList<const QWidget *> all{&root};
    for (const QWidget *widget : root.findChildren<QWidget *>())
        all.append(widget);
    QString found;
    for (const QWidget *widget : all) {
        const QString text = renderedBy(*widget);
        if (!text.isEmpty()) {
            found += QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ')
                + widget->objectName() + QLatin1String(": ") + text + QLatin1Char('\n');
        }
    }
    return found;
}

bool shows(const QWidget &root)
{
    return textOf(root).contains(QLatin1String("<img"));
}

/// Markup wherever the contract has a text, an unknown key and an unknown code.
QJsonObject hostileProfile()
{
    QJsonObject object;
    for (const Field &row : fields()) {
        const QStringList path = row.pathText().split(QLatin1Char('.'));
        if (path.size() == 1 && row.kind != FieldKind::Phones && row.kind != FieldKind::OptIns
            && row.kind != FieldKind::NationalId && row.kind != FieldKind::Boolean)
            object.insert(path.first(), hostile);
    }
    QJsonObject address;
    for (const char *part : {"city", "country", "country_code", "number", "street", "zip_code"})
        address.insert(QLatin1String(part), hostile);
    const QJsonObject number{{QStringLiteral("number"), hostile},
                             {QStringLiteral("type"), hostile}};
    const QJsonObject consent{{QStringLiteral("channel"), hostile},
                              {QStringLiteral("optin"), true}};
    object.insert(QStringLiteral("address"), address);
    object.insert(QStringLiteral("phones"), QJsonArray{number});
    object.insert(QStringLiteral("identity"), number);
    object.insert(QStringLiteral("optins"), QJsonArray{consent});
    object.insert(hostile, hostile);
    return object;
}

Edits hostileEdits()
{
    Edits edits;
    for (const char *path : {"first_name", "last_name", "email", "address.city"})
        edits.set(field(path), hostile);
    return edits;
}

Profile profileOf(const QJsonObject &json)
{
    return {QStringLiteral("700"), json, QDateTime::currentDateTimeUtc()};
}

} // namespace

class TestHostileText final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnWarnings(); }
    void plainToolTip_markup_isEscapedAndTheRestLeftAlone();
    void profilePage_markup_isShownAsItCame();
    void refusal_markup_isShownAsItCame();
    void questions_markup_areShownAsTheyCame();
    void creation_markup_isShownAsItCame();
    void findLine_markup_isShownAsItCame();
    void recoveryPanel_markup_isShownAsItCame();
    void dialogs_markup_areShownAsTheyCame();
};

void TestHostileText::plainToolTip_markup_isEscapedAndTheRestLeftAlone()
{
    QCOMPARE(plainToolTip(QStringLiteral("a < b & c")), QStringLiteral("a < b & c"));
    QVERIFY(isRead(hostile));
    QVERIFY(!isRead(plainToolTip(hostile)));
    QVERIFY(plainToolTip(hostile).contains(QStringLiteral("&lt;img src='/dev/zero'&gt;")));
}

void TestHostileText::profilePage_markup_isShownAsItCame()
{
    WindowBench bench;
    bench.profile = QJsonDocument(hostileProfile()).toJson();
    bench.signIn();
    ProfilePage *page = bench.openCustomer();
    QVERIFY(shows(*bench.window));
    QCOMPARE(rendered(*bench.window), QString());
    page->editAll();
    QCOMPARE(rendered(*bench.window), QString());
}

void TestHostileText::refusal_markup_isShownAsItCame()
{
    WindowBench bench;
    const QJsonObject error{{QStringLiteral("concerned_key"), QStringLiteral("email")},
                            {QStringLiteral("error"), hostile},
                            {QStringLiteral("error_description"), hostile}};
    const QJsonObject body{{QStringLiteral("errors"), QJsonArray{error}},
                           {QStringLiteral("error_description"), hostile}};
    bench.onPatch = reply(400, QJsonDocument(body).toJson());
    bench.signIn();
    ProfilePage *page = bench.openCustomer();
    bench.change(*page, QStringLiteral("new@example.org"));
    bench.send(*page);
    QTRY_VERIFY(shows(*page));
    QCOMPARE(rendered(*bench.window), QString());
}

void TestHostileText::questions_markup_areShownAsTheyCame()
{
    WindowBench bench;
    bench.profile = QJsonDocument(hostileProfile()).toJson();
    bench.signIn();
    ProfilePage *page = bench.openCustomer();
    bench.change(*page, QStringLiteral("new@example.org"));
    bench.command("close")->trigger();
    QVERIFY(bench.question()->text().contains(QLatin1String("<img")));
    QCOMPARE(rendered(*bench.window), QString());
}

void TestHostileText::creation_markup_isShownAsItCame()
{
    UiBench bench;
    QJsonObject customer = hostileProfile();
    customer.insert(QStringLiteral("id"), QStringLiteral("701"));
    bench.onSearch = reply(200, QJsonDocument(QJsonArray{customer}).toJson());
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.restore(Draft{.id = Journal::newId(), .title = hostile, .edits = hostileEdits()});
    QCOMPARE(rendered(page), QString());
    page.goTo(Step::Review);
    QTRY_VERIFY(shows(page));
    QCOMPARE(rendered(page), QString());

    MatchesPanel matches;
    FoundCustomer found{.id = idOf(QStringLiteral("701"))};
    found.firstName = hostile;
    found.lastName = hostile;
    found.email = hostile;
    found.city = hostile;
    matches.setMatches({Likeness{.customer = found, .reasons = {}, .score = 90}});
    matches.setNote(hostile);
    matches.show();
    QVERIFY(shows(matches));
    QCOMPARE(rendered(matches), QString());

    CreatedPanel created;
    created.showCreated(hostile, hostile);
    created.showStored(hostileEdits(), profileOf({{hostile, hostile}}), bench.reference);
    created.show();
    QVERIFY(shows(created));
    QCOMPARE(rendered(created), QString());
}

void TestHostileText::findLine_markup_isShownAsItCame()
{
    UiBench bench;
    QJsonObject customer = hostileProfile();
    customer.insert(QStringLiteral("id"), QStringLiteral("701"));
    bench.onSearch = reply(200, QJsonDocument(QJsonArray{customer}).toJson());
    QWidget dialog;
    dialog.resize(1000, 700);
    FindLine line(bench.bench.api, bench.reference, dialog, &dialog);
    line.resize(480, 34);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    typeInto(dialog, "openInput", QStringLiteral("smith"));
    QTest::keyClick(part<QLineEdit>(dialog, "openInput"), Qt::Key_Return);
    auto *results = part<QListWidget>(dialog, "openResults");
    QTRY_VERIFY(results->count() > 0);
    QVERIFY(
        results->item(0)->data(Qt::AccessibleTextRole).toString().contains(QLatin1String("<img")));
    QCOMPARE(rendered(dialog), QString());
    bench.onSearch = reply(200, "[]");
    typeInto(dialog, "openInput", hostile);
    QTest::keyClick(part<QLineEdit>(dialog, "openInput"), Qt::Key_Return);
    QTRY_VERIFY(part<QPushButton>(dialog, "openCreate")->isVisible());
    QCOMPARE(rendered(dialog), QString());
}

void TestHostileText::recoveryPanel_markup_isShownAsItCame()
{
    RecoveryPanel panel;
    Journal::Offers offers;
    offers.drafts = {Draft{.id = hostile, .title = hostile}};
    offers.attempts = {Attempt{.id = hostile, .title = hostile}};
    panel.setOffers(offers);
    panel.addForeign({.id = hostile, .title = hostile, .host = hostile});
    QVERIFY(shows(panel));
    QCOMPARE(rendered(panel), QString());
}

void TestHostileText::dialogs_markup_areShownAsTheyCame()
{
    ReferenceData reference(QStringLiteral("en"));
    const Profile profile = profileOf(hostileProfile());
    ProfileEditor editor;
    editor.restore(profile, hostileEdits());
    editor.setProfile(profile);
    ChangesPanel review(editor, reference);
    review.setAcceptLanguage(QStringLiteral("en-US"));
    review.setTerms({.note = hostile});
    const SayDialog say(hostile, hostile, SpellingKind::Text, QStringLiteral("en"));
    const ReasonDialog reason(hostile, hostile, QStringLiteral("Create"), nullptr, {hostile});
    const Environment place{Environment::Kind::Custom, hostile, hostile, QUrl()};
    SignInDialog signIn(place, hostile, false);
    signIn.showProblem(hostile);
    for (const QWidget *dialog :
         {static_cast<const QWidget *>(&review), static_cast<const QWidget *>(&say),
          static_cast<const QWidget *>(&reason), static_cast<const QWidget *>(&signIn)})
        QCOMPARE(rendered(*dialog), QString());

    const QString pasted = QStringLiteral("Name: Ann ") + hostile
        + QStringLiteral("\nE-mail: ann@example.org\nCity: Lucca ") + hostile;
    PasteDialog paste(
        reference, [&profile](const Field &row) { return profile.value(row); },
        [](const Field &) { return true; }, QStringLiteral("IT"));
    paste.open();
    part<QPlainTextEdit>(paste, "pastedText")->setPlainText(pasted);
    QTRY_VERIFY(part<QAbstractItemView>(paste, "pasteFound")->model()->rowCount() > 0);
    QCOMPARE(rendered(paste), QString());
}

QTEST_MAIN(TestHostileText)
#include "tst_hostiletext.moc"
