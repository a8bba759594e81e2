// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// How long a key in the palette takes over 10,000 recent customers, painting included, beside a key
// in an empty line edit. Prints; run by hand: QT_QPA_PLATFORM=offscreen keytimes
#include "app/reference/referencedata.h"
#include "ui/look/theme.h"
#include "ui/palette/palette.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace desk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int customers = 10000;

/// Invented, and no two alike.
QList<PaletteEntry> people()
{
    static const QStringList firsts{u"Olivier"_s,    u"Zoé"_s, u"Marco"_s,  u"Lena"_s, u"太郎"_s,
                                    u"Anne-Marie"_s, u"Tom"_s, u"Lukasz"_s, u"Inês"_s, u"Björn"_s};
    static const QStringList lasts{u"Bouchard"_s, u"Vogel"_s, u"Bellini"_s, u"O’Brien"_s,
                                   u"山田"_s,     u"Nowak"_s, u"Smith"_s,   u"Álvarez"_s,
                                   u"Öberg"_s,    u"Groß"_s};
    static const QStringList towns{u"Lyon"_s, u"Lucca"_s, u"Québec"_s, u"Genève"_s, u"大阪"_s};
    QList<PaletteEntry> all;
    all.reserve(customers);
    for (int i = 0; i < customers; ++i) {
        const QString id = QString::number(700000000 + i);
        all.append({.kind = PaletteEntry::Kind::Customer,
                    .text = firsts.at(i % 10) + u' ' + lasts.at(i / 10 % 10) + u' '
                        + QString::number(i / 100),
                    .words = id + u' ' + towns.at(i % 5),
                    .detail = id + u" · "_s + towns.at(i % 5),
                    .icon = u"identity"_s,
                    .act = [] {}});
    }
    return all;
}

QList<PaletteEntry> commands()
{
    QList<PaletteEntry> all;
    for (int i = 0; i < 60; ++i)
        all.append({.text = u"Command number %1"_s.arg(i), .icon = u"edit"_s, .act = [] {}});
    return all;
}

/// Of this thread: what others do at the same time does not count.
double processorMs()
{
    timespec now = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

struct Times {
    QList<double> wall; ///< milliseconds of each key, typed and painted; sorted
    QList<double> processor;
};

Times keysInto(QLineEdit &line, const QStringList &lines)
{
    Times times;
    for (const QString &text : lines) {
        line.clear();
        QApplication::processEvents();
        for (const QChar letter : text) {
            QElapsedTimer timer;
            timer.start();
            const double before = processorMs();
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, letter);
            QApplication::sendEvent(&line, &press);
            QApplication::processEvents(); // what is to be painted is painted
            times.processor.append(processorMs() - before);
            times.wall.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
    }
    std::sort(times.wall.begin(), times.wall.end());
    std::sort(times.processor.begin(), times.processor.end());
    return times;
}

double at(const QList<double> &sorted, double part)
{
    return sorted.at(static_cast<qsizetype>(part * static_cast<double>(sorted.size() - 1)));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Dresser dresser(application);
    dresser.wear({});
    const ReferenceData reference(u"en"_s);
    QWidget window;
    window.resize(1440, 900);
    QLineEdit plain(&window);
    const QList<PaletteEntry> recents = people();
    PaletteSource source{.reference = reference};
    source.commands = commands;
    source.recents = [&recents] { return recents; };
    source.page = [] { return PageFacts::Page::Profile; };
    source.values = [] {
        return AdviceSource{[](const Field &) { return QJsonValue(); }, QDate(2026, 11, 30)};
    };
    source.goTo = [](const Field &) { return true; };
    source.putIn = [](const Edits &) { return true; };
    source.find = [](const QString &) {};
    Palette palette(window, source);
    window.show();
    QApplication::processEvents();

    const QStringList lines{u"olivier bouchard 12"_s,
                            u"zoe vogel"_s,
                            u"obrien anne"_s,
                            u"lyon tom"_s,
                            u"700004321"_s,
                            u"email x@example.org"_s,
                            u"country germany"_s,
                            u"phone +33612345678"_s,
                            u"comand 12"_s,
                            u"太郎"_s,
                            u"xyzzy"_s,
                            u"clear birthdate"_s};
    QTextStream out(stdout);
    const auto say = [&out](const QString &what, const Times &times) {
        out << what << ", " << times.wall.size() << " keys: p50 " << at(times.wall, 0.5)
            << " ms, p95 " << at(times.wall, 0.95) << " ms, most " << times.wall.last()
            << " ms; of the processor p50 " << at(times.processor, 0.5) << " ms, p95 "
            << at(times.processor, 0.95) << " ms\n";
    };
    QElapsedTimer timer;
    timer.start();
    const double before = processorMs();
    palette.ask();
    QApplication::processEvents();
    out << "opened over " << customers << " recents in "
        << static_cast<double>(timer.nsecsElapsed()) / 1e6 << " ms, of the processor "
        << processorMs() - before << " ms\n";
    auto *line = palette.findChild<QLineEdit *>(u"paletteLine"_s);
    const Times keys = keysInto(*line, lines);
    palette.close();
    const Times empty = keysInto(plain, lines);
    say(u"the palette"_s, keys);
    say(u"an empty line edit"_s, empty);
    out << "p95 of the processor: " << at(keys.processor, 0.95) / at(empty.processor, 0.95)
        << " times that of the empty line edit\n";
    return 0;
}
