// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// Opens a customer, edits, sends, opens and closes a creation, closes the tab - again and again,
// and looks at the memory (PSS): soak [CYCLES]. Fails when it grows by 5 % or more after the first
// twentieth of the cycles.
#include "tests/support/ids.h"
#include "tests/support/uibench.h"
#include "ui/create/creationpage.h"
#include "ui/profile/profilepage.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QToolButton>

#include <cstdio>
#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace desk;
using namespace desk::test;

namespace {

/// Kilobytes of this process, shared pages counted by their share; 0 where that can't be had.
qint64 pss()
{
#ifdef __GLIBC__
    malloc_trim(0); // what the allocator only keeps at hand is no growth
#endif
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').at(1).toLongLong();
    }
    return 0;
}

void need(bool condition, const char *what)
{
    if (!condition)
        qFatal("soak: %s", what);
}

void cycle(UiBench &bench, int number)
{
    const QByteArray before = bench.profile;
    {
        ProfilePage page(idOf(QString::number(700 + number)), bench.bench.api, bench.reference,
                         bench.journal, bench.run.clock);
        page.show();
        need(QTest::qWaitFor([&] { return page.isRead(); }), "the profile was not read");
        part<QToolButton>(page, "edit_email")->click();
        typeInto(page, "email", QStringLiteral("a%1@example.org").arg(number));
        page.review();
        part<QPushButton>(page, "sendChanges")->click();
        need(QTest::qWaitFor([&] { return !page.isSending(); }), "the change was not sent");
        page.editAll();
    }
    {
        CreationPage creation(bench.bench.api, bench.reference, bench.journal, bench.clock);
        creation.show();
        typeInto(creation, "first_name", QStringLiteral("Tom"));
        creation.discardDraft();
    }
    bench.server.clear();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_LOGGING_RULES", "desk.api=false");
    QApplication app(argc, argv);
    const int cycles = argc > 1 ? atoi(argv[1]) : 1000;
    UiBench bench;
    bench.journal.setKey(SealKey::generate());
    qint64 settled = 0;
    for (int i = 1; i <= cycles; ++i) {
        cycle(bench, i);
        if (i == cycles / 20)
            settled = pss();
        if (i % (cycles / 10) == 0)
            std::printf("%5d cycles: %lld kB\n", i, static_cast<long long>(pss()));
    }
    const double growth
        = 100.0 * static_cast<double>(pss() - settled) / static_cast<double>(settled);
    std::printf("growth after the first %d: %.1f %%\n", cycles / 20, growth);
    return settled > 0 && growth < 5.0 ? 0 : 1;
}
