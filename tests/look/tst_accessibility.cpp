// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/accessibility.h"

#include "tests/support/ids.h"
#include "tests/support/uibench.h"
#include "ui/create/creationpage.h"
#include "ui/fields/pastedialog.h"
#include "ui/profile/profilepage.h"

#include <QAccessible>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTreeWidget>

using namespace desk;
using namespace desk::test;

namespace {

/// Asks everything below for children that do not exist, as a screen reader does that counted them
/// a moment ago.
int askForNobody(QAccessibleInterface &node)
{
    int asked = 1;
    const int count = node.childCount();
    for (const int index : {-1, count, count + 1, count + 1000}) {
        if (QAccessibleInterface *nobody = node.child(index))
            asked += nobody->isValid() ? 0 : 1;
    }
    if (QAccessibleInterface *focused = node.focusChild())
        asked += focused->isValid() ? 0 : 1;
    for (int i = 0; i < count; ++i) {
        if (QAccessibleInterface *child = node.child(i))
            asked += askForNobody(*child);
    }
    return asked;
}

} // namespace

class TestAccessibility final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAccessibility(); }

    void scrollArea_childBeyondItsChildren_isNobody()
    {
        QScrollArea area;
        area.setWidget(new QWidget);
        QAccessibleInterface *node = QAccessible::queryAccessibleInterface(&area);
        QVERIFY(node);
        QVERIFY(node->childCount() > 0);
        QVERIFY(node->child(0));
        QVERIFY(!node->child(node->childCount()));
        QVERIFY(!node->child(node->childCount() + 100));
        QVERIFY(!node->child(-1));
    }

    void windows_childrenBeyondTheirChildren_crashNobody()
    {
        UiBench bench;
        CreationPage creation(bench.bench.api, bench.reference, bench.journal, bench.clock);
        creation.show();
        ProfilePage page(idOf(QStringLiteral("700")), bench.bench.api, bench.reference,
                         bench.journal, bench.run.clock);
        page.show();
        QTRY_VERIFY(page.isRead());
        page.editAll();
        const auto nothing = [](const Field &) { return QJsonValue(); };
        const auto every = [](const Field &) { return true; };
        auto *paste = new PasteDialog(bench.reference, nothing, every, {}, &page);
        paste->show();
        part<QPlainTextEdit>(*paste, "pastedText")->setPlainText(QStringLiteral("tom@example.org"));
        for (QWidget *window : {static_cast<QWidget *>(&creation), static_cast<QWidget *>(&page),
                                static_cast<QWidget *>(paste)}) {
            QAccessibleInterface *node = QAccessible::queryAccessibleInterface(window);
            QVERIFY(node);
            QVERIFY(askForNobody(*node) > 20);
        }
    }

    void emptyLists_crashNobody()
    {
        QListWidget list;
        QTreeWidget tree;
        for (QWidget *widget : {static_cast<QWidget *>(&list), static_cast<QWidget *>(&tree)}) {
            widget->show();
            QAccessibleInterface *node = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(node);
            QVERIFY(askForNobody(*node) > 0);
        }
    }
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
