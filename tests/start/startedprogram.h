// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

namespace desk::test {

/// How a start ended, and what it said.
struct StartOutcome {
    int code = -1;
    QString said; ///< to standard output
    QString complained; ///< to standard error
};

/// The program in a home and a system of its own, without a display.
class StartedProgram {
public:
    StartedProgram()
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM",
                                 "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"})
            m_environment.remove(QString::fromLatin1(name));
        m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path("home"));
        m_environment.insert(QStringLiteral("XDG_DATA_HOME"), path("data"));
        m_environment.insert(QStringLiteral("XDG_CONFIG_DIRS"), path("system"));
    }

    [[nodiscard]] QString path(const char *inside) const
    {
        return m_folder.filePath(QString::fromLatin1(inside));
    }

    void setVariable(const char *name, const QString &value)
    {
        m_environment.insert(QString::fromLatin1(name), value);
    }

    void write(const char *inside, const QByteArray &text) const
    {
        QFile file(path(inside));
        if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::WriteOnly)
            || file.write(text) != text.size())
            qFatal("%s could not be written", inside);
    }
    void writeManaged(const QByteArray &text) const
    {
        write("system/CustomerDesk/managed.conf", text);
    }
    void writeAgents(const QByteArray &text) const
    {
        write("home/CustomerDesk/CustomerDesk.conf", text);
    }

    /// Paths of this run stand as `SYSTEM`, `HOME`.
    [[nodiscard]] StartOutcome start(const QStringList &arguments) const
    {
        QProcess program;
        program.setProcessEnvironment(m_environment);
        program.start(QStringLiteral(DESK_PROGRAM), arguments);
        if (!program.waitForFinished(60'000))
            qFatal("The program does not end: %s", qPrintable(program.errorString()));
        return {program.exitStatus() == QProcess::NormalExit ? program.exitCode() : -1,
                named(program.readAllStandardOutput()), named(program.readAllStandardError())};
    }

private:
    [[nodiscard]] QString named(const QByteArray &output) const
    {
        return QString::fromUtf8(output)
            .replace(path("system"), QStringLiteral("SYSTEM"))
            .replace(path("home"), QStringLiteral("HOME"));
    }

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace desk::test
