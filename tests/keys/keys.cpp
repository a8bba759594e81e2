// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
// Types into a creation while the search route answers after three seconds each: keys [KEYS].
// Fails when a key takes more than 8 ms at the 95th percentile from press to paint, when the event
// loop stands still for over 50 ms, or when two searches are on their way at once.
#include "tests/support/uibench.h"
#include "ui/create/creationpage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace desk;
using namespace desk::test;

namespace {

constexpr std::chrono::milliseconds pauseInTyping{700}; // long enough for a search to start
constexpr std::chrono::milliseconds searchTakes{3000};
constexpr double mostPerKey = 8.0; // ms, 95th percentile
constexpr double longestStall = 50.0; // ms

/// Notes when a widget is painted.
class PaintWatch final : public QObject {
public:
    explicit PaintWatch(QWidget &widget) { widget.installEventFilter(this); }
    bool isPainted = false;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        isPainted |= event->type() == QEvent::Paint;
        return false;
    }
};

/// The longest time for which the event loop did not come round.
class StallWatch final : public QObject {
public:
    StallWatch()
    {
        m_timer.callOnTimeout(this, [this] {
            longest = std::max(longest, static_cast<double>(m_since.nsecsElapsed()) / 1e6);
            m_since.restart();
        });
        m_since.start();
        m_timer.start(1);
    }
    double longest = 0; // ms

private:
    QTimer m_timer;
    QElapsedTimer m_since;
};

/// What is typed, field by field, over and over.
struct Line {
    const char *input;
    const char *text;
};
constexpr Line lines[] = {{"last_name", "Smith-Canary"},     {"first_name", "Tom Edgar"},
                          {"birthdate", "1984-01-01"},       {"email", "tom.smith@example.org"},
                          {"phones_0_number", "0623456789"}, {"address_zip_code", "75008"},
                          {"address_city", "Saint-Germain"}};

double percentile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(part * static_cast<double>(values.size() - 1))];
}

/// Lets the program run on without a key.
void pause(std::chrono::milliseconds time)
{
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < time.count())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
}

/// Shows the step an input is in and gives it the focus.
QLineEdit *reach(CreationPage &page, const char *input)
{
    auto *line = part<QLineEdit>(page, input);
    for (const Step step : formSteps) {
        if (!line->isVisible())
            page.goTo(step);
    }
    line->setFocus();
    line->selectAll();
    pause(std::chrono::milliseconds(30)); // the step has been painted
    return line;
}

double press(QLineEdit *line, int key, const QString &text)
{
    PaintWatch watch(*line);
    QElapsedTimer time;
    time.start();
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(line, &down);
    while (!watch.isPainted && time.elapsed() < 1000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    return static_cast<double>(time.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_LOGGING_RULES", "desk.api=false");
    QApplication app(argc, argv);
    QApplication::setCursorFlashTime(0); // a blinking cursor paints too
    const std::size_t wanted = argc > 1 ? static_cast<std::size_t>(atoi(argv[1])) : 10000;
    UiBench bench;
    bench.journal.setKey(SealKey::generate());
    bench.onSearch = reply(200, R"([{"id":"700","last_name":"SMITH","email":"x@example.org"}])");
    bench.onSearch.delay = searchTakes;
    int open = 0;
    int mostOpen = 0;
    int searches = 0;
    QObject::connect(&bench.server, &RecordingServer::requestReceived, &app,
                     [&](const RecordingServer::Request &request) {
                         if (request.path() != "/v1/customers")
                             return;
                         ++searches;
                         mostOpen = std::max(mostOpen, ++open);
                         QTimer::singleShot(searchTakes, &app, [&open] { --open; });
                     });
    CreationPage page(bench.bench.api, bench.reference, bench.journal, bench.clock);
    page.resize(1280, 800); // without a window manager nothing scrolls to the focus
    page.show();
    if (!QTest::qWaitForWindowExposed(&page))
        qFatal("keys: no window");

    std::vector<double> took;
    double stall = 0;
    int number = 0;
    while (took.size() < wanted) {
        for (const Line &line : lines) {
            QLineEdit *edit = reach(page, line.input);
            StallWatch stalls; // of typing and searching; changing pages is no key
            // Another value each time, so that there is always something new to look for.
            const QString text
                = QString::fromLatin1(line.text).replace(u'4', QChar(u'0' + number++ % 10));
            for (const QChar c : text)
                took.push_back(press(edit, c.unicode(), c));
            for (int i = 0; i < 5; ++i)
                took.push_back(press(edit, Qt::Key_Backspace, {}));
            for (const QChar c : text.right(5))
                took.push_back(press(edit, c.unicode(), c));
            if (number % 5 == 0)
                pause(pauseInTyping);
            stall = std::max(stall, stalls.longest);
        }
    }
    const double p95 = percentile(took, 0.95);
    std::printf("%zu keys, %d searches: press to paint p50 %.2f ms, p95 %.2f ms, longest %.2f ms; "
                "longest stall %.1f ms; at most %d search(es) at once\n",
                took.size(), searches, percentile(took, 0.5), p95, percentile(took, 1.0), stall,
                mostOpen);
    return p95 <= mostPerKey && stall <= longestStall && mostOpen == 1 ? 0 : 1;
}
