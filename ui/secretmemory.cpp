// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secretmemory.h"

#include "app/session/session.h"
#include "ui/lock/activitywatch.h"
#include "ui/wipingfree.h"

#include <QLineEdit>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace desk {

void forbidCoreDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

void wipeFromFirstSecret(const QWidget &window, const Session &session)
{
    const auto begin = [] { setWipingFreedMemory(true); };
    for (QLineEdit *line : window.findChildren<QLineEdit *>())
        QObject::connect(line, &QLineEdit::textChanged, line, begin);
    QObject::connect(&session, &Session::rememberedRead, &window,
                     [begin](const Environment &, const std::optional<Credentials> &found) {
                         if (found)
                             begin();
                     });
    QObject::connect(&session, &Session::signedIn, &window, [begin, &session] {
        if (session.environment().needsCredentials())
            begin();
    });
    const auto *watch = window.findChild<ActivityWatch *>();
    QObject::connect(watch, &ActivityWatch::acted, &window, begin);
}

} // namespace desk
