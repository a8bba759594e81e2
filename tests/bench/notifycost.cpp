// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// What the watch for stalls costs: the time of an empty posted event with it, as a ratio to that of
// a plain application, both measured in turns in one run. Prints one line.
#include "ui/window/deskapplication.h"

#include <QElapsedTimer>
#include <QEvent>

#include <algorithm>
#include <cstdio>
#include <limits>
#include <vector>

using namespace desk;

namespace {

constexpr int events = 100'000;
constexpr int batches = 15;
constexpr int turns = 7;

class Sink final : public QObject {
public:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::User && ++m_count % events == 0)
            QCoreApplication::exit();
        return true;
    }

private:
    int m_count = 0;
};

/// Nanoseconds an event, of the fastest batch: the others were disturbed.
template <typename App> double costOf(int argc, char *argv[])
{
    App app(argc, argv);
    Sink sink;
    qint64 best = std::numeric_limits<qint64>::max();
    for (int batch = 0; batch < batches; ++batch) {
        for (int i = 0; i < events; ++i)
            QCoreApplication::postEvent(&sink, new QEvent(QEvent::User));
        QElapsedTimer timer;
        timer.start();
        App::exec();
        best = std::min(best, timer.nsecsElapsed());
    }
    return static_cast<double>(best) / events;
}

double middle(std::vector<double> costs)
{
    std::sort(costs.begin(), costs.end());
    return costs.at(costs.size() / 2);
}

} // namespace

int main(int argc, char *argv[])
{
    std::vector<double> plain;
    std::vector<double> watched;
    for (int turn = 0; turn < turns; ++turn) {
        plain.push_back(costOf<QApplication>(argc, argv));
        watched.push_back(costOf<DeskApplication>(argc, argv));
    }
    std::printf("an event: plain %.0f ns, watched %.0f ns, ratio %.2f\n", middle(plain),
                middle(watched), middle(watched) / middle(plain));
    return 0;
}
