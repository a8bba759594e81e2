// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// Plays stories of the simulated world: `customer-desk-world --stories N [--first SEED]` plays N of
// them and shrinks the first that breaks a promise (`--unshrunk`: only names it); `--seed SEED`
// tells one.
#include "tests/world/story.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHashSeed>
#include <QTextStream>

using namespace desk::world;

namespace {

QString play(Choices choices, QStringList *log = nullptr)
{
    return Story(choices, log).play();
}

/// The shortest list of choices that still breaks a promise, as far as leaving out and setting to
/// nought finds it.
std::vector<std::uint32_t> shrunk(std::vector<std::uint32_t> list)
{
    const auto breaks = [](const std::vector<std::uint32_t> &candidate) {
        return !play(Choices(candidate)).isEmpty();
    };
    for (bool isShorter = true; isShorter;) {
        isShorter = false;
        for (std::size_t length : {32U, 16U, 8U, 4U, 2U, 1U}) {
            for (std::size_t at = 0; at + length <= list.size();) {
                auto candidate = list;
                const auto from = candidate.begin() + static_cast<std::ptrdiff_t>(at);
                candidate.erase(from, from + static_cast<std::ptrdiff_t>(length));
                if (breaks(candidate)) {
                    list = std::move(candidate);
                    isShorter = true;
                } else {
                    at += length;
                }
            }
        }
        for (std::size_t at = 0; at < list.size(); ++at) {
            if (list[at] == 0)
                continue;
            auto candidate = list;
            candidate[at] = 0;
            if (breaks(candidate)) {
                list = std::move(candidate);
                isShorter = true;
            }
        }
    }
    return list;
}

void tell(QTextStream &out, const std::vector<std::uint32_t> &list)
{
    QStringList log;
    const QString violation = play(Choices(list), &log);
    for (const QString &line : std::as_const(log))
        out << "  " << line << Qt::endl;
    out << (violation.isEmpty() ? QStringLiteral("no promise is broken") : violation) << Qt::endl;
}

} // namespace

int main(int argc, char **argv)
{
    QHashSeed::setDeterministicGlobalSeed();
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addOption({QStringLiteral("stories"), {}, QStringLiteral("N"), QStringLiteral("1000")});
    parser.addOption({QStringLiteral("first"), {}, QStringLiteral("SEED"), QStringLiteral("1")});
    parser.addOption({QStringLiteral("seed"), {}, QStringLiteral("SEED")});
    parser.addOption(QCommandLineOption(QStringLiteral("unshrunk")));
    parser.process(app);
    QTextStream out(stdout);
    if (parser.isSet(QStringLiteral("seed"))) {
        Choices choices(parser.value(QStringLiteral("seed")).toULongLong());
        QStringList log;
        const QString violation = Story(choices, &log).play();
        out << log.join(QLatin1Char('\n')) << Qt::endl << violation << Qt::endl;
        return violation.isEmpty() ? 0 : 1;
    }
    const auto count = parser.value(QStringLiteral("stories")).toULongLong();
    const auto first = parser.value(QStringLiteral("first")).toULongLong();
    QElapsedTimer time;
    time.start();
    for (auto seed = first; seed < first + count; ++seed) {
        Choices choices(seed);
        const QString violation = Story(choices).play();
        if (violation.isEmpty())
            continue;
        out << "seed " << seed << ": " << violation << Qt::endl;
        if (parser.isSet(QStringLiteral("unshrunk")))
            return 1;
        out << "after " << (seed - first + 1) << " stories; the shortest story found:" << Qt::endl;
        tell(out, shrunk(choices.list()));
        return 1;
    }
    out << count << " stories from seed " << first << ", no promise broken, " << time.elapsed()
        << " ms" << Qt::endl;
    return 0;
}
