// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/look/clipboard.h"
#include "ui/look/personalclipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QTextEdit>

#include <cstdio>
#include <memory>

using namespace desk;

namespace {

QString hint()
{
    return QStringLiteral("x-kde-passwordManagerHint");
}

/// Another program on the same X server: this one, started with a task of its own.
class OtherProgram {
public:
    explicit OtherProgram(const QStringList &task)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(), task);
    }
    ~OtherProgram()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    OtherProgram(const OtherProgram &) = delete;
    OtherProgram &operator=(const OtherProgram &) = delete;

    /// What it has printed once it has ended; this program answers meanwhile.
    [[nodiscard]] QByteArray printed()
    {
        if (!QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 20'000))
            qFatal("The other program has not ended");
        return m_process.readAllStandardOutput();
    }
    [[nodiscard]] bool waitForLine()
    {
        return QTest::qWaitFor([this] { return m_process.canReadLine(); }, 20'000);
    }

private:
    QProcess m_process;
};

/// `TEXT|HINT` of the clipboard, or of the selection, as another program sees it.
QByteArray seenByOthers(const char *mode = "clipboard")
{
    OtherProgram reader({QStringLiteral("--read"), QLatin1String(mode)});
    return reader.printed().trimmed();
}

int readClipboard(const QString &which)
{
    const auto mode
        = which == QLatin1String("selection") ? QClipboard::Selection : QClipboard::Clipboard;
    const QMimeData *data = QGuiApplication::clipboard()->mimeData(mode);
    const QByteArray text = data ? data->text().toUtf8() : QByteArray();
    std::printf("%s|%s\n", text.constData(), data ? data->data(hint()).constData() : "");
    return 0;
}

/// Copies, with what is there besides its text where it is a keeper of clipboards, and stays.
int holdClipboard(QString text)
{
    if (text == QLatin1String("=")) // what is there now, its text alone
        text = QGuiApplication::clipboard()->text();
    QGuiApplication::clipboard()->setText(text);
    std::printf("held\n");
    std::fflush(stdout);
    return QGuiApplication::exec();
}

} // namespace

/// On a real X server, with other programs that look.
class TestPersonalClipboard final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QGuiApplication::clipboard()->clear();
        QGuiApplication::clipboard()->clear(QClipboard::Selection);
        m_clipboard = std::make_unique<PersonalClipboard>();
    }
    void cleanup() { m_clipboard.reset(); }

    void copiedByButton_isMarked()
    {
        copyPersonal(QStringLiteral("Canaryname"));
        QCOMPARE(seenByOthers(), QByteArray("Canaryname|secret"));
    }

    void copiedByQt_isMarked_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("Ctrl+C in an input") << 0;
        QTest::newRow("Ctrl+X in an input") << 1;
        QTest::newRow("Ctrl+C in a text") << 2;
        QTest::newRow("Ctrl+C in a label") << 3;
    }

    void copiedByQt_isMarked()
    {
        QFETCH(int, how);
        std::unique_ptr<QWidget> widget;
        if (how < 2) {
            auto edit = std::make_unique<QLineEdit>(QStringLiteral("Canaryname"));
            edit->selectAll();
            widget = std::move(edit);
        } else if (how == 2) {
            auto edit = std::make_unique<QTextEdit>();
            edit->setHtml(QStringLiteral("<b>Canary</b>name"));
            edit->selectAll();
            widget = std::move(edit);
        } else {
            auto label = std::make_unique<QLabel>(QStringLiteral("Canaryname"));
            label->setTextInteractionFlags(Qt::TextSelectableByKeyboard
                                           | Qt::TextSelectableByMouse);
            label->setSelection(0, 10);
            widget = std::move(label);
        }
        widget->show();
        widget->setFocus();
        QTest::keyClick(widget.get(), how == 1 ? Qt::Key_X : Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(seenByOthers(), QByteArray("Canaryname|secret"));
        // Nothing of it is there in another form.
        QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
    }

    void selectedByMouse_isMarked()
    {
        QLineEdit edit(QStringLiteral("Canaryname"));
        edit.show();
        QVERIFY(QTest::qWaitForWindowExposed(&edit));
        QTest::mouseDClick(&edit, Qt::LeftButton);
        QTest::mouseRelease(&edit, Qt::LeftButton);
        QCOMPARE(seenByOthers("selection"), QByteArray("Canaryname|secret"));
        m_clipboard->clear();
        QCOMPARE(seenByOthers("selection"), QByteArray("|"));
    }

    void time_takesItAway()
    {
        m_clipboard->setClearSeconds(1);
        copyPersonal(QStringLiteral("Canaryname"));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Canaryname"));
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString());
        QCOMPARE(seenByOthers(), QByteArray("|"));
    }

    void time_setLater_countsForWhatIsThere()
    {
        copyPersonal(QStringLiteral("Canaryname"));
        m_clipboard->setClearSeconds(1);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString());
    }

    void clear_ofOthers_stays()
    {
        copyPersonal(QStringLiteral("Canaryname"));
        OtherProgram other({QStringLiteral("--hold"), QStringLiteral("of another program")});
        QVERIFY(other.waitForLine());
        QTRY_VERIFY(!QGuiApplication::clipboard()->ownsClipboard());
        m_clipboard->clear();
        QCOMPARE(seenByOthers(), QByteArray("of another program|"));
    }

    /// A keeper of clipboards takes over the text and drops the rest.
    void clear_takenOverWordByWord_isTakenAway()
    {
        copyPersonal(QStringLiteral("Canaryname"));
        OtherProgram keeper({QStringLiteral("--hold"), QStringLiteral("=")});
        QVERIFY(keeper.waitForLine());
        QTRY_VERIFY(!QGuiApplication::clipboard()->ownsClipboard());
        QCOMPARE(seenByOthers(), QByteArray("Canaryname|"));
        m_clipboard->clear();
        QCOMPARE(seenByOthers(), QByteArray("|"));
    }

    void end_takesItAway()
    {
        copyPersonal(QStringLiteral("Canaryname"));
        m_clipboard.reset();
        QCOMPARE(seenByOthers(), QByteArray("|"));
    }

    void foreignSecret_isToldFromOurs()
    {
        copyPersonal(QStringLiteral("Canaryname"));
        QVERIFY(!isForeignSecret(*QGuiApplication::clipboard()->mimeData()));
        QMimeData foreign;
        foreign.setData(hint(), "secret");
        QVERIFY(isForeignSecret(foreign));
    }

private:
    std::unique_ptr<PersonalClipboard> m_clipboard;
};

/// Starts an X server for itself and the programs it starts.
int main(int argc, char *argv[])
{
    const QString task = argc == 3 ? QString::fromLocal8Bit(argv[1]) : QString();
    const bool isOther = task == QLatin1String("--read") || task == QLatin1String("--hold");
    QProcess server;
    if (!isOther) {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("Xvfb"));
        if (program.isEmpty()) {
            std::printf("SKIP: Xvfb is missing, so no clipboard was looked at\n");
            return 77;
        }
        server.start(program,
                     {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                      QStringLiteral("0"), QStringLiteral("800x600x24"),
                      QStringLiteral("-nolisten"), QStringLiteral("tcp")});
        QByteArray display;
        while (!display.contains('\n') && server.waitForReadyRead(20'000))
            display += server.readAllStandardOutput();
        qputenv("DISPLAY", ':' + display.trimmed());
        qputenv("QT_QPA_PLATFORM", "xcb");
    }
    int result = 0;
    {
        QApplication app(argc, argv);
        if (task == QLatin1String("--read"))
            result = readClipboard(QString::fromLocal8Bit(argv[2]));
        else if (task == QLatin1String("--hold"))
            result = holdClipboard(QString::fromLocal8Bit(argv[2]));
        else {
            TestPersonalClipboard test;
            result = QTest::qExec(&test, argc, argv);
        }
    }
    server.terminate();
    server.waitForFinished();
    return result;
}

#include "tst_personalclipboard.moc"
