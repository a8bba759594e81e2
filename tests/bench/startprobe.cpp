// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/startprobe.h"

#include <QApplication>
#include <QDateTime>
#include <QEvent>
#include <QFile>
#include <QGenericPlugin>
#include <QTextStream>
#include <QWidget>

#include <valgrind/callgrind.h>

namespace {

constexpr int lookMilliseconds = 500;
/// Timers of the program that come later than this would be missed.
constexpr int quietLooksWanted = 8;
/// What looking itself costs, and a blinking caret.
constexpr double quietShare = 0.04;

QByteArray lineOf(const QString &file, const QByteArray &start)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : source.readAll().split('\n')) {
        if (line.startsWith(start))
            return line;
    }
    return {};
}

/// START_PROBE_BEGAN says when the process was started, in seconds since 1970.
double secondsSinceStart()
{
    const double began = qEnvironmentVariable("START_PROBE_BEGAN").toDouble();
    return static_cast<double>(QDateTime::currentMSecsSinceEpoch()) / 1000 - began;
}

double secondsSpent(std::clock_t spent)
{
    return static_cast<double>(spent) / CLOCKS_PER_SEC;
}

} // namespace

StartProbe::StartProbe(QObject *parent)
    : QObject(parent)
{
    // The application is still being made: its filters can be set when its loop runs.
    QCoreApplication::instance()->installEventFilter(this);
    connect(&m_looks, &QTimer::timeout, this, &StartProbe::lookWhetherAtRest);
}

bool StartProbe::eventFilter(QObject *watched, QEvent *event)
{
    // The backing store paints the whole window within this event; the queued call comes after it.
    if (event->type() == QEvent::Paint && watched->isWidgetType()
        && qobject_cast<QWidget *>(watched)->window()->isVisible()) {
        QCoreApplication::instance()->removeEventFilter(this);
        QMetaObject::invokeMethod(this, &StartProbe::onFirstPaint, Qt::QueuedConnection);
    }
    return false;
}

void StartProbe::onFirstPaint()
{
    CALLGRIND_DUMP_STATS_AT("first paint");
    m_paintSeconds = secondsSinceStart();
    m_spent = std::clock();
    m_paintSpentSeconds = secondsSpent(m_spent);
    m_looks.start(lookMilliseconds);
}

void StartProbe::lookWhetherAtRest()
{
    const std::clock_t now = std::clock();
    const double share = secondsSpent(now - m_spent) * 1000 / lookMilliseconds;
    m_spent = now;
    m_quietLooks = share < quietShare ? m_quietLooks + 1 : 0;
    if (m_quietLooks < quietLooksWanted)
        return;
    m_looks.stop();
    CALLGRIND_DUMP_STATS_AT("at rest");
    report();
    QCoreApplication::exit(0);
}

void StartProbe::report() const
{
    QFile file(qEnvironmentVariable("START_PROBE_REPORT"));
    if (!file.open(QIODevice::WriteOnly))
        return;
    const auto kilobytes = [](const QString &source, const QByteArray &start) {
        return lineOf(source, start).simplified().split(' ').value(1);
    };
    QTextStream(&file) << "paint_s=" << m_paintSeconds << " paint_cpu_s=" << m_paintSpentSeconds
                       << " cpu_s=" << secondsSpent(std::clock())
                       << " rss_kb=" << kilobytes(QStringLiteral("/proc/self/status"), "VmRSS:")
                       << " pss_kb=" << kilobytes(QStringLiteral("/proc/self/smaps_rollup"), "Pss:")
                       << '\n';
}

/// How Qt finds the probe: QT_QPA_GENERIC_PLUGINS=startprobe.
class StartProbePlugin final : public QGenericPlugin {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "startprobe.json")

public:
    QObject *create(const QString &, const QString &) override { return new StartProbe; }
};

#include "startprobe.moc"
